import { type Problem, problem } from '../core/problem.ts';
import type { Seal, SealedFile } from '../core/seal.ts';

/** A sealed file and the seal that says so. */
export interface Claim {
  readonly seal: Seal;
  readonly file: SealedFile;
}

/** What a set of seals covers: one claim per repository path. */
export type Coverage = ReadonlyMap<string, Claim>;

/**
 * Joins seals into one coverage. Seals that overlap must agree; two digests
 * for one path cannot both be what was sealed, so that is a problem and not a
 * choice of this program.
 */
export function coverageOf(seals: readonly Seal[]): {
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
} {
  const coverage = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const seal of seals) {
    for (const file of seal.files) {
      const other = coverage.get(file.path);
      if (other === undefined) coverage.set(file.path, { seal, file });
      else if (!sameDigest(other.file, file)) problems.push(disagreement(other, { seal, file }));
      else coverage.set(file.path, mergeClaims(other, { seal, file }));
    }
  }
  return { coverage, problems };
}

export function sameDigest(a: SealedFile, b: SealedFile): boolean {
  if (a.sha256 !== b.sha256) return false;
  return a.bytes === null || b.bytes === null || a.bytes === b.bytes;
}

/** Of two seals that agree, the first speaks, with the stricter words of both. */
function mergeClaims(first: Claim, second: Claim): Claim {
  return {
    seal: first.seal,
    file: {
      ...first.file,
      bytes: first.file.bytes ?? second.file.bytes,
      text: first.file.text ?? second.file.text,
    },
  };
}

function disagreement(a: Claim, b: Claim): Problem {
  return problem(
    'seals-disagree',
    `"${b.file.path}" is sealed twice with different digests: by ${a.seal.path} line ${a.file.at.line} and by ${b.seal.path} line ${b.file.at.line}.`,
    'Keep the file in one seal, or make both say the same SHA-256 and byte length.',
    b.seal.path,
    b.file.at,
  );
}

/** A claim's text declaration as one comparable word. */
export function textWord(file: SealedFile): string {
  const { text } = file;
  return text === null ? '' : `${text.bom ?? ''}/${text.eol ?? ''}/${text.charset ?? ''}`;
}
