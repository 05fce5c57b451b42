import type { Seal } from '../../src/core/seal.ts';
import { coverageOf } from '../../src/trust/coverage.ts';
import { type SealChange, sealChanges } from '../../src/trust/reseals.ts';

/** One side of a change; throws if its seals disagree. */
export function side(...seals: readonly Seal[]) {
  const { coverage, problems } = coverageOf(seals);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('; '));
  return { seals, coverage };
}

/** What the head changes of what the base's seals say, as `kind path`. */
export function changed(base: readonly Seal[], head: readonly Seal[]): string[] {
  return changes(base, head).map(({ kind, path }) => `${kind} ${path}`);
}

export function changes(base: readonly Seal[], head: readonly Seal[]): readonly SealChange[] {
  return sealChanges(side(...base), side(...head));
}
