import { isInPathOrder } from '../core/path.ts';
import type { Trust } from '../core/report.ts';
import type { ClosedPattern, Seal, SealedFile, SealedTotal } from '../core/seal.ts';
import type { Coverage } from './coverage.ts';

/** What the head's bytes are compared with. */
export interface EffectiveFile {
  readonly file: SealedFile;
  readonly seal: string;
  readonly trust: Trust;
}

export interface EffectiveClosed extends ClosedPattern {
  readonly seal: string;
  readonly trust: Trust;
  /** Seals that may be inside: those of the side whose word the pattern is. */
  readonly manifests: ReadonlySet<string>;
}

export interface EffectiveSeals {
  readonly files: readonly EffectiveFile[];
  readonly closed: readonly EffectiveClosed[];
  readonly totals: readonly SealedTotal[];
}

/**
 * The digests that count. The base's digest counts wherever it has one, unless
 * the reseal was accepted; what only the head seals is verified as `new`. With
 * no base there is nobody else to ask: the head's own seals, marked so.
 */
export function effectiveSeals(
  base: { readonly seals: readonly Seal[]; readonly coverage: Coverage } | null,
  head: { readonly seals: readonly Seal[]; readonly coverage: Coverage },
  resealsAccepted: boolean,
): EffectiveSeals {
  const files: EffectiveFile[] = [];
  const trusted = resealsAccepted ? null : base;
  for (const { file, seal } of trusted?.coverage.values() ?? []) {
    files.push({ file, seal: seal.path, trust: 'base' });
  }
  for (const [path, { file, seal }] of head.coverage) {
    if (trusted?.coverage.has(path)) continue;
    const trust: Trust = base === null ? 'head' : base.coverage.has(path) ? 'base' : 'new';
    files.push({ file, seal: seal.path, trust });
  }
  const closedBy = [...head.seals, ...(trusted?.seals ?? [])];
  const ofBase = pathsOf(base?.seals ?? []);
  const ofBoth = new Set([...ofBase, ...pathsOf(head.seals)]);
  return {
    files: inPathOrder(files),
    totals: totalsOf([...(trusted?.seals ?? []), ...head.seals]),
    closed: closedPatterns(closedBy, base?.seals ?? null, {
      base: trusted === null ? ofBoth : ofBase,
      head: ofBoth,
    }),
  };
}

/** One for each folder: the first seal speaks. */
function totalsOf(seals: readonly Seal[]): SealedTotal[] {
  const byFolder = new Map<string, SealedTotal>();
  for (const { total } of seals) {
    if (total !== undefined && !byFolder.has(total.folder)) byFolder.set(total.folder, total);
  }
  return [...byFolder.values()];
}

function pathsOf(seals: readonly Seal[]): ReadonlySet<string> {
  return new Set(seals.map(({ path }) => path));
}

/** @param manifests the seals that may be inside a pattern of the base, and of the head alone */
function closedPatterns(
  seals: readonly Seal[],
  trusted: readonly Seal[] | null,
  manifests: Readonly<Record<'base' | 'head', ReadonlySet<string>>>,
): EffectiveClosed[] {
  const onBase = new Set(trusted?.flatMap(({ closed }) => closed.map(({ pattern }) => pattern)));
  const patterns = new Map<string, EffectiveClosed>();
  for (const seal of seals) {
    for (const closed of seal.closed) {
      const trust = trusted === null ? 'head' : onBase.has(closed.pattern) ? 'base' : 'new';
      patterns.set(closed.pattern, {
        ...closed,
        seal: seal.path,
        trust,
        manifests: manifests[trust === 'base' ? 'base' : 'head'],
      });
    }
  }
  return [...patterns.values()];
}

/** Most seals list their files in path order. */
function inPathOrder(files: EffectiveFile[]): readonly EffectiveFile[] {
  return isInPathOrder(files, ({ file }) => file.path)
    ? files
    : files.sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
}
