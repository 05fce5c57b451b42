import { describe, expect, test } from '@jest/globals';
import { awaitMerge } from '../../src/action/awaited-merge.ts';
import { LIMITS } from '../../src/core/limits.ts';
import type { PullRequestEvent } from '../../src/github/event.ts';
import type { PullRequestState } from '../../src/github/pull-requests.ts';

const STALE = 'a'.repeat(40);
const MADE = 'b'.repeat(40);
const EVENT = {
  ...{ kind: 'pull-request', number: 7, state: 'open', author: 'author' },
  ...{ headSha: '1'.repeat(40), headRepository: 'acme/decisions', fork: false },
  ...{ baseSha: '2'.repeat(40), baseRef: 'main', mergeCandidates: [STALE] },
} as const satisfies PullRequestEvent;

const state = (
  mergeable: boolean | null,
  mergeCandidates: readonly string[],
): PullRequestState => ({ ...EVENT, commits: 1, mergeable, mergeCandidates });

/** Waits that take no time, counted; each look sees the next of the states. */
async function awaited(states: readonly (PullRequestState | Error)[]) {
  const waits: number[] = [];
  const [first, ...rest] = states;
  if (first === undefined || first instanceof Error) throw new Error('no first state');
  const candidates = await awaitMerge(
    EVENT,
    first,
    async () => {
      const next = rest.shift() ?? first;
      if (next instanceof Error) throw next;
      return next;
    },
    async (milliseconds) => waits.push(milliseconds),
  );
  return { candidates, waits: waits.length };
}

describe('a merge commit older than the event', () => {
  test('waits for the merge commit of the new head', async () => {
    const made = [state(null, [STALE]), state(null, [STALE]), state(true, [MADE])];
    expect(await awaited(made)).toEqual({ candidates: [MADE], waits: 2 });
  });

  test('does not wait where GitHub already has it', async () => {
    expect(await awaited([state(true, [MADE])])).toEqual({ candidates: [MADE], waits: 0 });
    expect(await awaited([state(false, [])])).toEqual({ candidates: [STALE], waits: 0 });
  });

  test('gives up after the limit, and keeps the commit that the event named', async () => {
    const { candidates, waits } = await awaited([state(null, [STALE])]);
    expect([candidates, waits]).toEqual([[STALE], LIMITS.mergeWaits]);
    const failed = await awaited([state(null, []), new Error('HTTP 503')]);
    expect(failed).toEqual({ candidates: [STALE], waits: 1 });
  });
});
