import { ALGORITHM_NAMES, digestOf } from '../core/digest.ts';
import type { ResealKind } from '../core/report.ts';
import type { Seal, SealedDigest, SealedFile, SealedTotal } from '../core/seal.ts';
import {
  algorithmsDropped,
  type Claim,
  type Coverage,
  sameDigest,
  textRelaxed,
} from './coverage.ts';

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
  // Seals that the change leaves alone are read once: their files are the same objects.
  for (const [path, was] of base.coverage === head.coverage ? [] : base.coverage) {
    const now = head.coverage.get(path);
    if (was.file === now?.file) continue;
    const change = changeOfClaim(path, was, now, headSeals);
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
            `the seal was removed, and other seals cover its ${was.files.length} files`,
          )
        : entry(
            'seal-removed',
            `the seal was removed, and ${lost} of its ${was.files.length} files are no longer sealed`,
          ),
    );
  } else if (now.root !== was.root) {
    changes.push(
      entry('root-moved', `its root moved from "${was.root || '.'}" to "${now.root || '.'}"`),
    );
  }
  const total = now?.total;
  if (was.total !== undefined && now !== undefined && !sameTotal(was.total, total)) {
    const said = (each: SealedTotal | undefined) =>
      each === undefined ? 'none' : `${each.bytes}.${each.files}`;
    changes.push(
      entry('reseal', `its Payload-Oxum changed from ${said(was.total)} to ${said(total)}`),
    );
  }
  const closed = new Set(head.seals.flatMap((seal) => seal.closed.map(({ pattern }) => pattern)));
  for (const { pattern } of was.closed) {
    if (!closed.has(pattern)) {
      changes.push(
        entry(
          'closed-shrunk',
          `"${pattern}" is no longer closed, so unlisted files may enter; a wider pattern can be added beside it`,
        ),
      );
    }
  }
  return changes;
}

function sameTotal(was: SealedTotal, now: SealedTotal | undefined): boolean {
  return now !== undefined && was.bytes === now.bytes && was.files === now.files;
}

function changeOfClaim(
  path: string,
  was: Claim,
  now: Claim | undefined,
  headSeals: ReadonlyMap<string, Seal>,
): SealChange | null {
  const before = digestOf(was.file);
  if (now === undefined) {
    // A removed seal is one change, not one for each of its files.
    if (!headSeals.has(was.seal.path)) return null;
    return {
      kind: 'coverage-shrunk',
      seal: was.seal.path,
      path,
      was: before,
      now: null,
      said: 'the file is no longer sealed',
    };
  }
  if (!sameDigest(was.file, now.file)) {
    return {
      kind: 'reseal',
      seal: now.seal.path,
      path,
      was: before,
      now: digestOf(now.file),
      said: 'the seal states another digest',
    };
  }
  const said = saidLess(was.file, now.file);
  if (said === null) return null;
  return { ...said, seal: now.seal.path, path, was: before, now: digestOf(now.file) };
}

/** What is said of a file no more, though nothing else is said instead; null: nothing. */
function saidLess(was: SealedFile, now: SealedFile): Pick<SealChange, 'kind' | 'said'> | null {
  const dropped = algorithmsDropped(was, now);
  if (dropped.length > 0) {
    const names = dropped.map((algorithm) => ALGORITHM_NAMES[algorithm]).join(', ');
    return { kind: 'reseal', said: `the file is no longer sealed by ${names}` };
  }
  // A foreign seal has no byte length: dropping one is saying less.
  if (was.bytes !== null && now.bytes === null) {
    return { kind: 'text-changed', said: 'the byte length is no longer sealed' };
  }
  if (was.links === undefined && now.links !== undefined) {
    return { kind: 'text-changed', said: 'a symbolic link at the path is no longer refused' };
  }
  const text = textRelaxed(was, now);
  return text ? { kind: 'text-changed', said: 'what its text must be changed' } : null;
}

function byPlace(a: SealChange, b: SealChange): number {
  const left = `${a.path}\0${a.kind}\0${a.said}`;
  const right = `${b.path}\0${b.kind}\0${b.said}`;
  return left < right ? -1 : 1;
}
