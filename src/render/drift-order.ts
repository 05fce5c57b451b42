import { type CauseId, SUSPICIOUS_CAUSES } from '../core/drift.ts';
import type { CheckedFile, Since } from '../core/report.ts';

/** Changes that take content away or put something else in the file's place. */
const LOST: ReadonlySet<CauseId> = new Set<CauseId>([
  ...(['truncated', 'extended', 'replacement-characters', 'mojibake', 'swapped'] as const),
  'git-lfs-pointer',
]);

/** Changes that a reader cannot see on the page, and that somebody may have meant nobody to see. */
export function isSuspicious(id: CauseId): boolean {
  return SUSPICIOUS_CAUSES.has(id);
}

const SINCE: Readonly<Record<Since, number>> = { 'this-change': 0, unknown: 1, base: 2 };

/** What this change introduced first, then what may be its, then what the base already had. */
export function sinceRank({ since }: CheckedFile): number {
  return SINCE[since];
}

/** Worst first: a suspicious cause, an edit that nothing explains, lost content, a harmless change. */
export function driftRank(file: CheckedFile): number {
  if (file.causes.some(({ id }) => SUSPICIOUS_CAUSES.has(id))) return 0;
  if (file.status === 'drift' && !file.explained) return 1;
  if (file.status !== 'drift' || file.causes.some(({ id }) => LOST.has(id))) return 2;
  return 3;
}
