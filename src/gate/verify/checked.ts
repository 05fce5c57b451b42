import { digestOf } from '../../core/digest.ts';
import { LIMITS } from '../../core/limits.ts';
import type { CheckedFile, Report } from '../../core/report.ts';
import type { Side } from '../read/sides.ts';
import type { Verified } from './verification.ts';
import type { VerifiedFile, VerifiedFiles } from './verified-files.ts';

/** What the report says of the seals and of the files that were verified. */

/** @param resealed the head's seals count: no change of theirs was refused */
export function checkedSeals(base: Side | null, head: Side, resealed: boolean): Report['seals'] {
  const trusted = new Set((base?.seals ?? []).map(({ path }) => path));
  const all = new Map([...head.seals, ...(base?.seals ?? [])].map((seal) => [seal.path, seal]));
  const ofHead = new Map(head.seals.map(({ path, sha256 }) => [path, sha256]));
  return [...all.values()]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((seal) => ({
      path: seal.path,
      format: seal.format,
      trust: base === null ? 'head' : trusted.has(seal.path) ? 'base' : 'new',
      files: seal.files.length,
      sha256: (resealed ? ofHead.get(seal.path) : undefined) ?? seal.sha256,
    }));
}

export function countsOf({ files, unlisted }: Verified): Report['counts'] {
  const drifting = files.drifting.length;
  return {
    sealed: files.length,
    matching: files.length - drifting,
    drifted: drifting + unlisted.length,
    bytes: files.bytes,
  };
}

/** Drifting files always; matching ones while they are few. In path order. */
export function listFiles(
  files: VerifiedFiles,
  drifted: readonly CheckedFile[],
): readonly CheckedFile[] {
  const matching = files.length - files.drifting.length;
  const listed =
    matching > LIMITS.matchesListed
      ? []
      : [...files].filter(({ verification }) => verification.status === 'match').map(matchingFile);
  return [...drifted, ...listed].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function matchingFile({ file, seal, trust, verification }: VerifiedFile): CheckedFile {
  return {
    path: file.path,
    seal,
    trust,
    status: 'match',
    sealed: digestOf(file),
    found: verification.found,
    mismatch: [],
    since: 'unknown',
    explained: true,
    causes: [],
    locations: [],
    more: 0,
    excerpts: null,
    fault: 'file',
    limit: null,
    restore: null,
    sealLine: file.at.line,
  };
}
