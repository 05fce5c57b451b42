import { LIMITS } from '../core/limits.ts';
import type { GitHubClient } from './client.ts';
import { apiFailure } from './failure.ts';
import { isNewer, type Marker } from './marker.ts';
import { readPages } from './paging.ts';
import { ROUTES } from './routes.ts';
import { type ClaimRepository, checkRunClaim, isRunOf } from './run-claim.ts';

/** A pull request of a repository, and the workflow whose runs may speak of it. */
export interface ClaimPlace extends ClaimRepository {
  readonly issue_number: number;
}

/**
 * Whether another comment's marker keeps this run from writing. Its run must
 * exist, be of this workflow and of a commit of this pull request: a number that
 * somebody made up is none. What is about the present head of the pull request
 * goes before what is about another one; of one head, the later run does. Where
 * GitHub does not let runs be read, that order alone decides.
 */
export async function yieldsTo(
  client: GitHubClient,
  place: ClaimPlace,
  own: Marker,
  other: Marker,
): Promise<boolean> {
  const newer = isNewer(other, own);
  const elsewhere = other.head !== own.head;
  // An older run about the same head, or this very run.
  if (!newer && !elsewhere) return false;
  const head = elsewhere ? await headNow(client, place) : null;
  // What is about the present head is not kept from it by what is not.
  if (head !== null && own.head === head) return false;
  const present = head !== null && other.head === head;
  if (!newer && !present) return false;
  return (await checkClaim(client, place, other)) !== 'false';
}

type Claim = 'true' | 'false' | 'unknown';

async function checkClaim(
  client: GitHubClient,
  place: ClaimPlace,
  { run, attempt, head }: Marker,
): Promise<Claim> {
  // No run: the gate ran without a number, and nothing can be asked of it.
  if (run === 0) return 'unknown';
  const { answer, data } = await checkRunClaim(client, place, { run, attempt });
  if (answer !== 'true') return answer;
  const ofHead = isRunOf(data, head);
  if (ofHead !== 'true') return ofHead;
  try {
    return await isOfPullRequest(client, place, data.head_sha);
  } catch (cause) {
    return apiFailure(cause).status === 404 ? 'false' : 'unknown';
  }
}

/** The head as it is now, or any of the commits. A head that was pushed away is of none: its run has nothing to say. */
async function isOfPullRequest(
  client: GitHubClient,
  { owner, repo, issue_number }: ClaimPlace,
  sha: string,
): Promise<Claim> {
  const asked = { owner, repo, pull_number: issue_number, per_page: 100 };
  const { items, complete } = await readPages(LIMITS.commitPages, (page) =>
    client.request(ROUTES.pullCommits, { ...asked, page }),
  );
  if (items.some((commit) => commit.sha === sha)) return 'true';
  return complete && items.length < MOST_COMMITS ? 'false' : 'unknown';
}

/** GitHub lists no more commits of a pull request than these. */
const MOST_COMMITS = 250;

/** Null where GitHub does not say. */
async function headNow(client: GitHubClient, place: ClaimPlace): Promise<string | null> {
  const { owner, repo, issue_number } = place;
  try {
    const { data } = await client.request(ROUTES.pull, { owner, repo, pull_number: issue_number });
    return data.head.sha;
  } catch {
    return null;
  }
}
