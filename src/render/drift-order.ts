import type { CauseId } from '../core/drift.ts';
import type { CheckedFile, Since } from '../core/report.ts';

/** Changes that a reader cannot see on the page, and that somebody may have meant nobody to see. */
const SUSPICIOUS: ReadonlySet<CauseId> = new Set<CauseId>(['homoglyph', 'invisible']);

/** Changes that take content away or put something else in the file's place. */
const LOST: ReadonlySet<CauseId> = new Set<CauseId>([
  ...(['truncated', 'extended', 'replacement-characters', 'mojibake', 'swapped'] as const),
  'git-lfs-pointer',
]);

export function isSuspicious(id: CauseId): boolean {
  return SUSPICIOUS.has(id);
}

const SINCE: Readonly<Record<Since, number>> = { 'this-change': 0, unknown: 1, base: 2 };

/** What this change introduced first, then what may be its, then what the base already had. */
export function sinceRank({ since }: CheckedFile): number {
  return SINCE[since];
}

/** Worst first: an edit that nothing explains, a suspicious cause, lost content, a harmless change. */
export function driftRank(file: CheckedFile): number {
  if (file.status === 'drift' && !file.explained) return 0;
  if (file.causes.some(({ id }) => SUSPICIOUS.has(id))) return 1;
  if (file.status !== 'drift' || file.causes.some(({ id }) => LOST.has(id))) return 2;
  return 3;
}
