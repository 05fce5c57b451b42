import type { ResealKind, SealedDigest } from '../core/report.ts';
import type { Seal } from '../core/seal.ts';
import { type Claim, type Coverage, sameDigest, textRelaxed } from './coverage.ts';

/** A head change to what the base's seals say, before anyone has judged it. */
export interface SealChange {
  readonly kind: ResealKind;
  readonly seal: string;
  readonly path: string;
  readonly was: SealedDigest | null;
  readonly now: SealedDigest | null;
  readonly said: string;
}

/**
 * Compares what two sets of seals say. Coverage only grows: a path or a closed
 * pattern that the base covers and the head does not is a change like another
 * digest is. Only what is *said* counts, not which file says it: a seal split
 * in two, or renamed within the patterns, changes nothing.
 */
export function sealChanges(
  base: { readonly seals: readonly Seal[]; readonly coverage: Coverage },
  head: { readonly seals: readonly Seal[]; readonly coverage: Coverage },
): SealChange[] {
  const headSeals = new Map(head.seals.map((seal) => [seal.path, seal]));
  const changes: SealChange[] = [];
  for (const seal of base.seals) {
    changes.push(...changesOfSeal(seal, headSeals.get(seal.path), head));
  }
  for (const [path, was] of base.coverage) {
    const change = changeOfClaim(path, was, head.coverage.get(path), headSeals);
    if (change !== null) changes.push(change);
  }
  return changes.sort(byPlace);
}

function changesOfSeal(
  was: Seal,
  now: Seal | undefined,
  head: { readonly seals: readonly Seal[]; readonly coverage: Coverage },
): SealChange[] {
  const changes: SealChange[] = [];
  const entry = (kind: ResealKind, said: string): SealChange => ({
    kind,
    seal: was.path,
    path: was.path,
    was: null,
    now: null,
    said,
  });
  if (now === undefined) {
    const lost = was.files.filter((file) => !head.coverage.has(file.path)).length;
    changes.push(
      lost === 0
        ? entry(
            'seal-moved',
            `the seal is gone, and other seals cover its ${was.files.length} files`,
          )
        : entry(
            'seal-removed',
            `the seal is gone, and ${lost} of its ${was.files.length} files are sealed no more`,
          ),
    );
  } else if (now.root !== was.root) {
    changes.push(
      entry('root-moved', `its root moved from "${was.root || '.'}" to "${now.root || '.'}"`),
    );
  }
  const closed = new Set(head.seals.flatMap((seal) => seal.closed.map(({ pattern }) => pattern)));
  for (const { pattern } of was.closed) {
    if (!closed.has(pattern)) {
      changes.push(
        entry(
          'closed-shrunk',
          `"${pattern}" is not closed any more, so unlisted files may enter; a wider pattern can be added beside it`,
        ),
      );
    }
  }
  return changes;
}

function changeOfClaim(
  path: string,
  was: Claim,
  now: Claim | undefined,
  headSeals: ReadonlyMap<string, Seal>,
): SealChange | null {
  const before = digestOf(was);
  if (now === undefined) {
    // A removed seal is one change, not one for each of its files.
    if (!headSeals.has(was.seal.path)) return null;
    return {
      kind: 'coverage-shrunk',
      seal: was.seal.path,
      path,
      was: before,
      now: null,
      said: 'the file is sealed no more',
    };
  }
  if (!sameDigest(was.file, now.file)) {
    return {
      kind: 'reseal',
      seal: now.seal.path,
      path,
      was: before,
      now: digestOf(now),
      said: 'the seal says another digest',
    };
  }
  // A foreign seal has no byte length: dropping one is saying less.
  const lengthDropped = was.file.bytes !== null && now.file.bytes === null;
  const textDropped = textRelaxed(was.file, now.file);
  if (!lengthDropped && !textDropped) return null;
  return {
    kind: 'text-changed',
    seal: now.seal.path,
    path,
    was: before,
    now: digestOf(now),
    said: lengthDropped ? 'the byte length is sealed no more' : 'what its text must be changed',
  };
}

function digestOf({ file }: Claim): SealedDigest {
  return { sha256: file.sha256, bytes: file.bytes };
}

function byPlace(a: SealChange, b: SealChange): number {
  const left = `${a.path}\0${a.kind}\0${a.said}`;
  const right = `${b.path}\0${b.kind}\0${b.said}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
