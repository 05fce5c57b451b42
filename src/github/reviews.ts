import type { Approval } from '../core/report.ts';
import type { GitHubClient } from './client.ts';

export interface ReviewedPullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly headSha: string;
  readonly author: string | null;
}

/** One review, as GitHub lists it, oldest first. */
export interface Review {
  readonly login: string;
  readonly bot: boolean;
  readonly state: string;
  readonly commit: string | null;
}

/**
 * Who of the reviewers may approve a reseal, before permissions are asked:
 * persons other than the author whose latest verdict is APPROVED, on exactly
 * this head. A later comment takes no verdict back; a dismissal does, and so
 * does a request for changes.
 */
export function approvingReviewers(
  reviews: readonly Review[],
  { headSha, author }: Pick<ReviewedPullRequest, 'headSha' | 'author'>,
  approvers: readonly string[],
): string[] {
  const latest = new Map<string, Review>();
  for (const review of reviews) {
    if (['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(review.state)) {
      latest.set(review.login.toLowerCase(), review);
    }
  }
  const named = new Set(approvers.map((login) => login.toLowerCase()));
  return [...latest.values()]
    .filter(({ state, commit, bot }) => state === 'APPROVED' && commit === headSha && !bot)
    .filter(({ login }) => author !== null && login.toLowerCase() !== author.toLowerCase())
    .filter(({ login }) => named.size === 0 || named.has(login.toLowerCase()))
    .map(({ login }) => login);
}

export async function readPullRequest(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
  number: number,
): Promise<ReviewedPullRequest> {
  const { data } = await client.rest.pulls.get({ ...repository, pull_number: number });
  return { ...repository, number, headSha: data.head.sha, author: data.user?.login ?? null };
}

/** The approval of exactly this head by a person with write access, or null. Throws what the client throws. */
export async function findApproval(
  client: GitHubClient,
  request: ReviewedPullRequest,
  approvers: readonly string[],
): Promise<Approval | null> {
  const { owner, repo, number, headSha } = request;
  const listed = await client.paginate(client.rest.pulls.listReviews, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  const reviews = listed.flatMap((review): Review[] => {
    // A deleted account has no login to ask permissions for.
    if (review.user === null) return [];
    const { login, type } = review.user;
    return [{ login, bot: type !== 'User', state: review.state, commit: review.commit_id }];
  });
  for (const login of approvingReviewers(reviews, request, approvers)) {
    if (await mayWrite(client, owner, repo, login)) return { by: login, commit: headSha };
  }
  return null;
}

/** An account that is gone has no permission to tell: it approves nothing, and hides nobody else's approval. */
async function mayWrite(
  client: GitHubClient,
  owner: string,
  repo: string,
  username: string,
): Promise<boolean> {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
      owner,
      repo,
      username,
    });
    return data.permission === 'admin' || data.permission === 'write';
  } catch (cause) {
    if ((cause as { status?: number }).status === 404) return false;
    throw cause;
  }
}
