import { overlaps } from '../change/change.ts';
import type { Move } from './chain.ts';

export const areIndependent = (a: Move, b: Move): boolean =>
  a.step.family !== b.step.family && !overlaps(a.step.rewrite, b.step.rewrite);

/**
 * Sets of `size` pairwise independent moves whose length changes add up to
 * `wanted` (any, where null), in the documented order. At least one is fresh:
 * sets of others were tried before.
 */
export function* subsets(
  moves: readonly Move[],
  size: number,
  wanted: number | null,
): Generator<readonly Move[]> {
  if (size === 1) {
    for (const move of moves) if (move.fresh && fits(move.delta, wanted)) yield [move];
    return;
  }
  if (size === 2) {
    yield* pairs(moves, wanted);
    return;
  }
  const byDelta = wanted === null ? null : index(moves);
  for (let i = 0; i < moves.length; i += 1) {
    for (let j = i + 1; j < moves.length; j += 1) {
      const a = moves[i];
      const b = moves[j];
      if (a === undefined || b === undefined || !areIndependent(a, b)) continue;
      const thirds =
        byDelta === null || wanted === null
          ? moves
          : (byDelta.get(wanted - a.delta - b.delta) ?? []);
      for (const c of thirds) {
        if (c.index <= b.index || !areIndependent(a, c) || !areIndependent(b, c)) continue;
        if (a.fresh || b.fresh || c.fresh) yield [a, b, c];
      }
    }
  }
}

function* pairs(moves: readonly Move[], wanted: number | null): Generator<readonly Move[]> {
  for (let i = 0; i < moves.length; i += 1) {
    for (let j = i + 1; j < moves.length; j += 1) {
      const a = moves[i];
      const b = moves[j];
      if (a === undefined || b === undefined) continue;
      if (!fits(a.delta + b.delta, wanted) || !areIndependent(a, b)) continue;
      if (a.fresh || b.fresh) yield [a, b];
    }
  }
}

const fits = (delta: number, wanted: number | null): boolean => wanted === null || delta === wanted;

function index(moves: readonly Move[]): Map<number, Move[]> {
  const by = new Map<number, Move[]>();
  for (const move of moves) {
    const same = by.get(move.delta);
    if (same === undefined) by.set(move.delta, [move]);
    else same.push(move);
  }
  return by;
}
