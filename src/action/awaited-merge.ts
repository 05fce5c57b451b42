import { LIMITS } from '../core/limits.ts';
import type { PullRequestEvent } from '../github/event.ts';
import type { PullRequestState } from '../github/pull-requests.ts';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What may be the merge that would land, likeliest first. */
type Candidates = PullRequestEvent['mergeCandidates'];

/**
 * On `pull_request_target` the event comes before GitHub has made the merge of a
 * push: what it names is the merge of the head before, or nothing. Asked for the
 * pull request, GitHub makes it, and says `mergeable: null` until it has.
 *
 * Source: GitHub's documentation, "Get a pull request", on `mergeable`.
 * @param ask reads the pull request once more; a failure ends the wait
 */
export async function awaitMerge(
  event: PullRequestEvent,
  now: PullRequestState,
  ask: () => Promise<PullRequestState>,
  wait: (milliseconds: number) => Promise<unknown> = pause,
): Promise<Candidates> {
  let known = now;
  for (let waits = 0; known.mergeable === null && waits < LIMITS.mergeWaits; waits += 1) {
    await wait(LIMITS.mergeWaitMilliseconds);
    try {
      known = await ask();
    } catch {
      break;
    }
  }
  // While GitHub is at it, the last merge is of another head: it is no candidate.
  const made = known.mergeable === null ? [] : known.mergeCandidates;
  return [...new Set([...made, ...(made.length > 0 ? [] : event.mergeCandidates)])];
}
