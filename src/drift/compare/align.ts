import { diffArrays } from 'diff';
import { COST, WORK } from '../change/work.ts';

/** Edits after which a comparison gives up and calls the rest one change; the cost is quadratic in it. */
const MAX_EDITS = 1_000;

/** `[from, to)` of both sides; `equal` where they are the same. */
export interface Run {
  readonly equal: boolean;
  readonly from: number;
  readonly to: number;
  readonly fromAfter: number;
  readonly toAfter: number;
}

/**
 * Runs of equal and of different items of two lists, in order. The common start
 * and end are cut off first, which leaves little of most edits.
 */
export function align(before: readonly string[], after: readonly string[]): readonly Run[] {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  const runs: Run[] = [];
  if (start > 0) runs.push({ equal: true, from: 0, to: start, fromAfter: 0, toAfter: start });
  const left = before.slice(start, before.length - tail);
  const right = after.slice(start, after.length - tail);
  for (const run of middle(left, right, start)) runs.push(run);
  if (tail > 0) {
    runs.push({
      equal: true,
      from: before.length - tail,
      to: before.length,
      fromAfter: after.length - tail,
      toAfter: after.length,
    });
  }
  return runs;
}

function middle(before: readonly string[], after: readonly string[], base: number): Run[] {
  if (before.length === 0 && after.length === 0) return [];
  const whole: Run = {
    equal: false,
    from: base,
    to: base + before.length,
    fromAfter: base,
    toAfter: base + after.length,
  };
  if (before.length === 0 || after.length === 0) return [whole];
  WORK.spend(COST.aligned * (before.length + after.length));
  if (WORK.isSpent) return [whole];
  const changes = diffArrays([...before], [...after], { maxEditLength: MAX_EDITS });
  if (changes === undefined) return [whole];
  const runs: Run[] = [];
  let at = base;
  let atAfter = base;
  for (const { added, removed, count } of changes) {
    const to = added ? at : at + count;
    const toAfter = removed ? atAfter : atAfter + count;
    const last = runs.at(-1);
    const equal = !added && !removed;
    // A removal and an addition side by side are one change.
    if (last !== undefined && !last.equal && !equal) {
      runs[runs.length - 1] = { ...last, to, toAfter };
    } else runs.push({ equal, from: at, to, fromAfter: atAfter, toAfter });
    at = to;
    atAfter = toAfter;
  }
  return runs;
}
