import { LIMITS } from '../core/limits.ts';
import type { ApprovalAnswer } from '../core/report.ts';
import type { Connection } from '../github/connection.ts';
import { failureClause } from '../github/failure.ts';
import { changesSince, type PullRequestState, readPullRequest } from '../github/pull-requests.ts';
import type { ActionOptions } from './inputs.ts';

/** The pull request that an approval is asked for, as the run that asks knows it. */
export type Asked = Pick<PullRequestState, 'number' | 'headSha' | 'baseRef' | 'author'>;

/**
 * Whether a pull request's head is approved. Asked before the verdict, since it
 * is part of it, and only where a seal changed; a failure of GitHub can only
 * withhold it, and is the reason that is given.
 * @param now the pull request as GitHub said it is; null: read first
 */
export async function lookUpApproval(
  asked: Asked,
  now: PullRequestState | null,
  connection: Connection,
  { repository, resealApprovers }: ActionOptions,
): Promise<ApprovalAnswer> {
  const unread = (why: string) => ({
    approved: null,
    why: `the reviews could not be read (${why})`,
  });
  if (!connection.hasToken) return unread('the input "token" is empty');
  if (connection.silent) return unread('no answer');
  try {
    const { findApproval } = await import('../github/reviews.ts');
    const client = await connection.patient(LIMITS.approvalMilliseconds);
    const present = now ?? (await readPullRequest(client, repository, asked.number));
    const changes = changesSince(asked, present);
    if (changes.length > 0) {
      return { approved: null, why: `#${asked.number} has changed: ${changes.join('; ')}` };
    }
    // Whoever is nobody to the event could be any reviewer, whatever GitHub says now.
    const author = asked.author === null ? null : present.author;
    return await findApproval(client, repository, { ...present, author }, resealApprovers);
  } catch (cause) {
    return { approved: null, why: `the pull request could not be read (${failureClause(cause)})` };
  }
}
