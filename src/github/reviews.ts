import { LIMITS } from '../core/limits.ts';
import type { ApprovalAnswer } from '../core/report.ts';
import {
  namedClause,
  type Review,
  type Reviewed,
  refusalClause,
  timeOf,
  type Weighed,
  weighReviews,
} from './approval-rules.ts';
import type { GitHubClient } from './client.ts';
import { apiFailure, failureClause } from './failure.ts';
import { readPages } from './paging.ts';
import type { PullRequestState, Repository } from './pull-requests.ts';
import { ROUTES } from './routes.ts';

export type ReviewedPullRequest = Pick<
  PullRequestState,
  'number' | 'headSha' | 'author' | 'commits'
>;

/** Timeline events that exchange the base branch; the last is Gitea's. */
const BASE_CHANGES = new Set([
  'base_ref_changed',
  'automatic_base_change_succeeded',
  'change_target_branch',
]);

/** Why a look-up gave nothing to judge by; caught here, never a defect. */
class Unanswered extends Error {}

/**
 * Looks for an approval of exactly this head: by a user with write access who
 * wrote none of the commits, given after the last change of the base branch,
 * and not withdrawn. A look-up that fails is the answer, and approves nothing.
 */
export async function findApproval(
  client: GitHubClient,
  repository: Repository,
  request: ReviewedPullRequest,
  approvers: readonly string[],
): Promise<ApprovalAnswer> {
  try {
    const reviews = await readReviews(client, repository, request);
    if (!reviews.some(({ state }) => state === 'APPROVED')) {
      const { headSha, author } = request;
      const unwritten = { headSha, author, writers: [], baseChangedAt: null };
      return refuse(weighReviews(reviews, unwritten, approvers).refused);
    }
    const reviewed: Reviewed = {
      headSha: request.headSha,
      author: request.author,
      writers: await readWriters(client, repository, request),
      baseChangedAt: await readBaseChange(client, repository, request),
    };
    const weighed = weighReviews(reviews, reviewed, approvers);
    return await firstWriter(client, repository, request.headSha, weighed);
  } catch (cause) {
    if (cause instanceof Unanswered) return { approved: null, why: cause.message };
    throw cause;
  }
}

const refuse = (reasons: readonly string[]): ApprovalAnswer => ({
  approved: null,
  why: refusalClause(reasons),
});

/** The first of the users who has write access. */
async function firstWriter(
  client: GitHubClient,
  repository: Repository,
  commit: string,
  { approving: logins, official, refused }: Weighed,
): Promise<ApprovalAnswer> {
  const reasons: string[] = [];
  const unread: string[] = [];
  for (const login of logins.slice(0, LIMITS.approversAsked)) {
    const access = await accessOf(client, repository, login);
    if (access === 'write') return { approved: { by: login, commit } };
    if (access === 'none') reasons.push(`${login} has no write access`);
    // A job's token may ask for no permission but its own there; the review says who could write.
    else if (access.denied && official.get(login) === true)
      return { approved: { by: login, commit } };
    else if (access.denied && official.get(login) === false) {
      reasons.push(`${login} has no write access`);
    } else unread.push(`${login} approved this head commit, and ${access.why}`);
  }
  const unasked = logins.length - LIMITS.approversAsked;
  if (unasked > 0) unread.push(`${unasked} more approve, and their permissions were not read`);
  // Somebody may be entitled: "no approving review" would be more than is known.
  if (unread.length > 0) return { approved: null, why: namedClause(unread) };
  return refuse([...reasons, ...refused]);
}

/** A look-up that fails approves nothing, and hides nobody else's approval. */
async function accessOf(
  client: GitHubClient,
  repository: Repository,
  username: string,
): Promise<'write' | 'none' | { readonly why: string; readonly denied: boolean }> {
  try {
    const { data } = await client.request(ROUTES.permission, { ...repository, username });
    return data.permission === 'admin' || data.permission === 'write' ? 'write' : 'none';
  } catch (cause) {
    const { status, limited } = apiFailure(cause);
    const denied = status === 403 && !limited;
    return { why: `the permission could not be read (${failureClause(cause)})`, denied };
  }
}

async function readReviews(
  client: GitHubClient,
  repository: Repository,
  { number }: ReviewedPullRequest,
): Promise<Review[]> {
  const asked = { ...repository, pull_number: number, per_page: 100 };
  const listed = await allOf('the reviews', LIMITS.reviewPages, (page) =>
    client.request(ROUTES.reviews, { ...asked, page }),
  );
  return listed.flatMap((review): Review[] => {
    // A deleted account has no login to ask permissions for.
    if (review.user === null) return [];
    const { login, type } = review.user;
    return [
      {
        login,
        bot: isBot(login, type),
        // Gitea leaves the state as it was and says this beside it.
        state: 'dismissed' in review && review.dismissed === true ? 'DISMISSED' : review.state,
        commit: review.commit_id,
        submittedAt: review.submitted_at ?? null,
        official: officialOf(review),
      },
    ];
  });
}

/** Not of GitHub, which answers the question for a permission instead. */
function officialOf(review: object): boolean | null {
  const official: unknown = Reflect.get(review, 'official');
  return typeof official === 'boolean' ? official : null;
}

/** Gitea and Forgejo give no type; there a name alone tells. */
function isBot(login: string, type: string | undefined): boolean {
  return (type !== undefined && type !== 'User') || login.endsWith('[bot]');
}

/** Whom GitHub names as author or committer of any commit. */
async function readWriters(
  client: GitHubClient,
  repository: Repository,
  { number, commits }: ReviewedPullRequest,
): Promise<string[]> {
  const asked = { ...repository, pull_number: number, per_page: 100 };
  const listed = await allOf('the commits', LIMITS.commitPages, (page) =>
    client.request(ROUTES.pullCommits, { ...asked, page }),
  );
  if (commits !== null && commits > listed.length) {
    throw new Unanswered(
      `GitHub lists ${listed.length} of its ${commits} commits, so who wrote the others is unknown`,
    );
  }
  return listed.flatMap(({ author, committer }) => [...loginOf(author), ...loginOf(committer)]);
}

/** An author without an account is null, or an empty object. */
function loginOf(user: object | null | undefined): string[] {
  return user != null && 'login' in user && typeof user.login === 'string' ? [user.login] : [];
}

async function readBaseChange(
  client: GitHubClient,
  repository: Repository,
  { number }: ReviewedPullRequest,
): Promise<number | null> {
  const asked = { ...repository, issue_number: number, per_page: 100 };
  const events = await allOf('the timeline', LIMITS.timelinePages, (page) =>
    client.request(ROUTES.timeline, { ...asked, page }),
  );
  const times = events.flatMap((event: object): number[] => {
    const kind = wordOf(event, 'event') ?? wordOf(event, 'type') ?? '';
    if (!BASE_CHANGES.has(kind)) return [];
    const time = timeOf(wordOf(event, 'created_at'));
    return [Number.isNaN(time) ? Number.POSITIVE_INFINITY : time];
  });
  return times.length === 0 ? null : times.reduce((a, b) => Math.max(a, b));
}

function wordOf(value: object, key: string): string | null {
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' ? found : null;
}

/** The whole of a list. Throws Unanswered where GitHub refuses, or where it is longer than its cap. */
async function allOf<T>(
  what: string,
  cap: number,
  ask: Parameters<typeof readPages<T>>[1],
): Promise<readonly T[]> {
  try {
    const { items, complete } = await readPages(cap, ask);
    if (complete) return items;
  } catch (cause) {
    throw new Unanswered(`${what} could not be read (${failureClause(cause)})`);
  }
  throw new Unanswered(`${what} are more than the ${cap * 100} that are read`);
}
