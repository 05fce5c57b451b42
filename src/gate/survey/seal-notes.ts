import type { Finding } from '../../core/report.ts';
import type { Seal } from '../../core/seal.ts';
import type { Side } from '../read/sides.ts';

/** Seals that the change proposes. */
export function newSeals(base: Side | null, head: Side): Finding[] {
  if (base === null) return [];
  const trusted = new Set(base.seals.map(({ path }) => path));
  return head.seals
    .filter(({ path }) => !trusted.has(path))
    .map((seal) => ({
      code: 'seal-new',
      severity: 'note',
      message: `${seal.path} is proposed by this change: the base does not have it. Its ${seal.files.length} files were verified; merging makes it count.`,
      file: seal.path,
      line: null,
      remedy: null,
    }));
}

/** What the seals of the head say beside what they seal: a signature, a broken algorithm. */
export function sealNotes(seals: readonly Seal[]): Finding[] {
  return seals
    .flatMap(({ notes }) => notes ?? [])
    .map(({ message, file, at }) => ({
      code: 'seal-note',
      severity: 'note',
      message,
      file,
      line: at.line,
      remedy: null,
    }));
}
