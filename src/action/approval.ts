import type { Approval } from '../core/report.ts';
import type { CommitObject } from '../git/commits.ts';
import type { ChangeEvent, MergeGroupEvent } from '../github/event.ts';
import type { ReviewedPullRequest } from '../github/reviews.ts';
import type { ActionOptions } from './inputs.ts';

/**
 * The approving review of exactly this head. No token, no answer, no pull
 * request: not approved. Asked before the verdict, since it is part of it, and
 * only where a seal changed; a failure of GitHub can only withhold it.
 * @param readCommit a commit of the clone, or null
 */
export async function lookUpApproval(
  event: ChangeEvent,
  options: ActionOptions,
  readCommit: (oid: string) => Promise<CommitObject | null>,
): Promise<Approval | null> {
  const { token, apiUrl, resealApprovers } = options;
  if (event.kind === 'commit' || token === '') return null;
  try {
    const [{ createClient }, { findApproval, readPullRequest }] = await Promise.all([
      import('../github/client.ts'),
      import('../github/reviews.ts'),
    ]);
    const client = createClient(token, apiUrl);
    const request =
      event.kind === 'pull-request'
        ? { ...options.repository, ...event }
        : await queuedPullRequest(event, readCommit, (number) =>
            readPullRequest(client, options.repository, number),
          );
    return request === null ? null : await findApproval(client, request, resealApprovers);
  } catch {
    return null;
  }
}

/**
 * The pull request that a merge queue would land, if its commit is just that:
 * a merge of the base and the pull request's own head, which is what was
 * reviewed. A squash, a rebase or a group of several is not, so nothing of it
 * is taken for approved.
 */
async function queuedPullRequest(
  { number, headSha, baseSha }: MergeGroupEvent,
  readCommit: (oid: string) => Promise<CommitObject | null>,
  readRequest: (number: number) => Promise<ReviewedPullRequest>,
): Promise<ReviewedPullRequest | null> {
  const commit = await readCommit(headSha);
  if (number === null || commit === null) return null;
  const [first, second] = commit.parents;
  if (commit.parents.length !== 2 || first !== baseSha) return null;
  const request = await readRequest(number);
  return request.headSha === second ? request : null;
}
