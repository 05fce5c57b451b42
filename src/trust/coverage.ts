import { isBroken, sealedDigests } from '../core/digest.ts';
import { type Problem, problem } from '../core/problem.ts';
import type { Algorithm, Seal, SealedFile, TextDeclaration } from '../core/seal.ts';

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
      else if (!sameText(other.file.text, file.text)) {
        problems.push(textDisagreement(other, { seal, file }));
      } else coverage.set(file.path, mergeClaims(other, { seal, file }));
    }
  }
  return { coverage, problems };
}

/** Whether two claims can both be true of one file: where both use an algorithm, the digests are equal. */
export function sameDigest(a: SealedFile, b: SealedFile): boolean {
  const others = new Map(sealedDigests(b));
  const agree = sealedDigests(a).every(([algorithm, hex]) => {
    const other = others.get(algorithm);
    return other === undefined || other === hex;
  });
  return agree && (a.bytes === null || b.bytes === null || a.bytes === b.bytes);
}

/** The algorithms, but broken ones, by which a claim fixes a file, and another one of it does not. */
export function algorithmsDropped(was: SealedFile, now: SealedFile): readonly Algorithm[] {
  const kept = new Set(sealedDigests(now).map(([algorithm]) => algorithm));
  return sealedDigests(was).flatMap(([algorithm]) =>
    kept.has(algorithm) || isBroken(algorithm) ? [] : [algorithm],
  );
}

/** Of two seals that agree, the first speaks, with the stricter words of both. */
function mergeClaims(first: Claim, second: Claim): Claim {
  const { links, digests, ...file } = first.file;
  const joined = { ...second.file.digests, ...digests };
  return {
    seal: first.seal,
    file: {
      ...file,
      sha256: file.sha256 ?? second.file.sha256,
      bytes: file.bytes ?? second.file.bytes,
      text: mergeText(file.text, second.file.text),
      ...(Object.keys(joined).length > 0 ? { digests: joined } : {}),
      // What either refuses is refused.
      ...(links === undefined || second.file.links === undefined ? {} : { links }),
    },
  };
}

/** What either declares of the text; where both do, they agree (see `sameText`). */
function mergeText(a: TextDeclaration | null, b: TextDeclaration | null): TextDeclaration | null {
  if (a === null || b === null) return a ?? b;
  const charset = b.charset === 'us-ascii' ? b.charset : (a.charset ?? b.charset);
  return { bom: a.bom ?? b.bom, eol: a.eol ?? b.eol, charset };
}

/** Whether two declarations can both be true of one text. ASCII is UTF-8. */
function sameText(a: TextDeclaration | null, b: TextDeclaration | null): boolean {
  if (a === null || b === null) return true;
  const agree = (left: unknown, right: unknown) =>
    left === null || right === null || left === right;
  return agree(a.bom, b.bom) && agree(a.eol, b.eol);
}

function disagreement(a: Claim, b: Claim): Problem {
  return problem(
    'seals-disagree',
    `"${b.file.path}" is sealed twice with different digests: by ${a.seal.path} line ${a.file.at.line} and by ${b.seal.path} line ${b.file.at.line}.`,
    'Keep the file in one seal, or make both say the same digest and byte length.',
    b.seal.path,
    b.file.at,
  );
}

function textDisagreement(a: Claim, b: Claim): Problem {
  return problem(
    'seals-disagree',
    `"${b.file.path}" is declared as two different texts: by ${a.seal.path} line ${a.file.at.line} and by ${b.seal.path} line ${b.file.at.line}.`,
    'Declare the same byte order mark and line endings in both seals, or declare them in one.',
    b.seal.path,
    b.file.at,
  );
}

/** Whether something that a claim declared of the text is declared no longer, or otherwise. */
export function textRelaxed(was: SealedFile, now: SealedFile): boolean {
  const fields = ['bom', 'eol', 'charset'] as const;
  return fields.some((field) => {
    const [before, after] = [was.text?.[field] ?? null, now.text?.[field] ?? null];
    if (before === null || before === after) return false;
    // ASCII is UTF-8, and more is declared by it.
    return after !== 'us-ascii';
  });
}
