import type { CauseId } from '../core/drift.ts';

/**
 * What a checkout, or the editor over it, adds to committed bytes. Where the
 * file is as it always was and one of these, done to *it*, gives the sealed
 * bytes, the seal was made over bytes that were never committed. Each is the
 * cause as reported from sealed to found, so `eol-lf` is a seal made over CR LF.
 */
const MADE_OVER: Partial<Record<CauseId, string>> = {
  'eol-lf': 'CR LF or CR line endings (core.autocrlf, or eol=crlf)',
  'bom-removed': 'a UTF-8 BOM',
  transcoded: 'another encoding (working-tree-encoding)',
  'ident-expanded': 'an expanded $Id$ (the ident attribute)',
  'git-lfs-pointer': 'what Git LFS put in the place of the committed bytes',
};

/** Sentence that says over what the seal was made; null where the file is at fault. */
export function sealAtFault(causes: readonly CauseId[]): string | null {
  const made: string[] = [];
  for (const id of causes) {
    const over = MADE_OVER[id];
    if (over === undefined) return null;
    made.push(over);
  }
  if (made.length === 0) return null;
  return `The seal was made over ${made.join(', with ')}, bytes that were never committed: remake it from the committed bytes.`;
}
