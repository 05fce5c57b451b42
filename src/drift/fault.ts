import type { Cause, CauseId } from '../core/drift.ts';

/** What tells a seal at fault from a file at fault. */
export interface FaultFacts {
  /** The sealed bytes, if they were recovered: then they were committed. */
  readonly recovered: Uint8Array | null;
  /** The found bytes are the base's too: no change of this pull request. */
  readonly unchangedSinceBase: boolean;
  /** The whole history was read, and the sealed bytes are not in it. Absent: not known. */
  readonly neverCommitted?: boolean;
}

export interface Fault {
  readonly side: 'file' | 'seal';
  /** Sentence on the seal; null where nothing is to be said of it. */
  readonly said: string | null;
}

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

const FILE: Fault = { side: 'file', said: null };

/**
 * Which side is wrong. Where some commit has the sealed bytes, the file was changed
 * and merged past the gate. Where no commit that was read has them, the seal was
 * made over a checkout, which is by far the commonest case; a shallow history
 * leaves a doubt, and the sentence says so.
 */
export function faultOf(causes: readonly Cause[], facts: FaultFacts): Fault {
  const made = facts.unchangedSinceBase && facts.recovered === null ? madeOver(causes) : null;
  if (made === null) return FILE;
  if (facts.neverCommitted !== true) {
    return {
      side: 'seal',
      said: `The seal was made over ${made}, bytes that no commit of the history that was read has: remake it from the committed bytes, or fetch the whole history to see whether an earlier commit has them.`,
    };
  }
  return {
    side: 'seal',
    said: `The seal was made over ${made}, bytes that were never committed: remake it from the committed bytes.`,
  };
}

/** Over what the seal was made, if each cause is one that a checkout undoes. */
function madeOver(causes: readonly Cause[]): string | null {
  const made: string[] = [];
  for (const { id } of causes) {
    const over = MADE_OVER[id];
    if (over === undefined) return null;
    made.push(over);
  }
  return made.length === 0 ? null : made.join(', with ');
}

/** Adds the sentence on the seal to the last cause. */
export function withFault(causes: readonly Cause[], { said }: Fault): readonly Cause[] {
  if (said === null) return causes;
  return causes.map((cause, i) =>
    i === causes.length - 1 ? { ...cause, summary: `${cause.summary} ${said}` } : cause,
  );
}
