import type { ApprovalAnswer } from '../core/report.ts';
import { failureClause } from '../github/failure.ts';
import type { PullRequestState } from '../github/pull-requests.ts';
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
  { token, apiUrl, repository, resealApprovers }: ActionOptions,
): Promise<ApprovalAnswer> {
  if (token === '') {
    return { approved: null, why: 'the reviews could not be read (the input "token" is empty)' };
  }
  try {
    const [{ createClient }, { findApproval }, { changesSince, readPullRequest }] =
      await Promise.all([
        import('../github/client.ts'),
        import('../github/reviews.ts'),
        import('../github/pull-requests.ts'),
      ]);
    const client = createClient(token, apiUrl);
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
