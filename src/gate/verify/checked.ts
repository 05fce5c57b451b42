import { digestOf } from '../../core/digest.ts';
import { LIMITS } from '../../core/limits.ts';
import type { CheckedFile, Report } from '../../core/report.ts';
import type { Side } from '../read/sides.ts';
import type { Verified, VerifiedFile } from './verification.ts';

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

export function countsOf(verified: Verified): Report['counts'] {
  const matching = verified.files.filter(({ verification }) => verification.status === 'match');
  return {
    sealed: verified.files.length,
    matching: matching.length,
    drifted: verified.files.length - matching.length + verified.unlisted.length,
    bytes: verified.bytesHashed,
  };
}

/** Drifting files always; matching ones while they are few. In path order. */
export function listFiles(
  files: readonly VerifiedFile[],
  drifted: readonly CheckedFile[],
): readonly CheckedFile[] {
  const matching = files.filter(({ verification }) => verification.status === 'match');
  const listed = matching.length > LIMITS.matchesListed ? [] : matching.map(matchingFile);
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
