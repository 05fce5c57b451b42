import type { Approval } from '../core/report.ts';
import type { ChangeEvent } from '../github/event.ts';
import type { ActionOptions } from './inputs.ts';

/**
 * The approving review of exactly this head. No token, no answer, no pull
 * request: not approved. Asked before the verdict, since it is part of it, and
 * only where a seal changed; a failure of GitHub can only withhold it.
 */
export async function lookUpApproval(
  event: ChangeEvent,
  { token, apiUrl, repository, resealApprovers }: ActionOptions,
): Promise<Approval | null> {
  if (event.kind !== 'pull-request' || token === '') return null;
  try {
    const [{ createClient }, { findApproval }] = await Promise.all([
      import('../github/client.ts'),
      import('../github/reviews.ts'),
    ]);
    const { number, headSha, author } = event;
    return await findApproval(
      createClient(token, apiUrl),
      { ...repository, number, headSha, author },
      resealApprovers,
    );
  } catch {
    return null;
  }
}
