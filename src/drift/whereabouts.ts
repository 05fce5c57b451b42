import { sealedKey } from '../core/digest.ts';
import type { Cause } from '../core/drift.ts';
import type { Listing } from '../core/listing.ts';
import type { SealedFile } from '../core/seal.ts';
import type { Verification } from '../core/verify.ts';

/** What the trees know beyond one file's bytes. Digests are keys (`sealedKey`): SHA-256 in hex, or named. */
export interface TreeFacts {
  /** Digest found, by the algorithm that the path is sealed by; by sealed path. */
  readonly foundAt: ReadonlyMap<string, string>;
  /** Digest sealed, by sealed path; and the other way round. */
  readonly sealedAt: ReadonlyMap<string, string>;
  readonly sealedBy: ReadonlyMap<string, readonly string[]>;
  /** Paths of the checked tree that hold a missing digest, in path order. Never of empty files. */
  readonly elsewhere: ReadonlyMap<string, readonly string[]>;
  readonly base: Listing | null;
  readonly head: Listing;
}

/** The causes that are in the tree, not in the bytes: what is at the path, and where the bytes went. */
export function whereabouts(
  file: SealedFile,
  verification: Verification,
  facts: TreeFacts,
): Cause[] {
  if (verification.status === 'missing') {
    const moved = movedTo(file, facts);
    if (moved !== null) return [moved];
    return [observed('missing', 'No file at the sealed path.')];
  }
  if (verification.status === 'not-regular') return [notRegular(file, verification)];
  const swapped = verification.status === 'drift' ? swappedWith(file, facts) : null;
  return swapped === null ? [] : [swapped];
}

/** A fact of the tree is seen, and is the whole cause: no stronger proof of it exists. */
function observed(id: Cause['id'], summary: string): Cause {
  return { id, proof: 'observed', summary };
}

function notRegular(file: SealedFile, { entry }: Verification): Cause {
  const onTheWay = entry !== null && entry.path !== file.path;
  const where = onTheWay ? `on the way to the sealed path, at ${entry.path}` : 'at the sealed path';
  if (entry?.kind === 'symlink') {
    return observed('symlink', `A symbolic link is ${where}; it is not followed.`);
  }
  if (entry?.kind === 'submodule') {
    return observed('submodule', `A submodule is ${where}; what is in it is not of this tree.`);
  }
  return observed('directory', 'A directory is at the sealed path.');
}

/**
 * The sealed bytes are at exactly one other path that is not sealed to hold
 * them and did not hold a file on the base: several copies prove no move.
 */
function movedTo(file: SealedFile, facts: TreeFacts): Cause | null {
  const key = sealedKey(file);
  const places = (facts.elsewhere.get(key) ?? []).filter(
    (path) => facts.sealedAt.get(path) !== key && facts.base?.get(path) === undefined,
  );
  const folded = file.path.toLowerCase();
  const sameName = places.find((path) => path.toLowerCase() === folded);
  if (sameName !== undefined) {
    return {
      id: 'case-renamed',
      proof: 'reconstructed',
      summary: `The sealed bytes are at ${sameName}: the name changed in case only.`,
    };
  }
  const [place] = places;
  if (place === undefined || places.length > 1) return null;
  return { id: 'moved', proof: 'reconstructed', summary: `The sealed bytes are at ${place}.` };
}

/** Two sealed files hold each other's bytes. */
function swappedWith(file: SealedFile, facts: TreeFacts): Cause | null {
  const found = facts.foundAt.get(file.path);
  const key = sealedKey(file);
  if (found === undefined || found === key) return null;
  for (const path of facts.sealedBy.get(found) ?? []) {
    if (facts.foundAt.get(path) === key) {
      return {
        id: 'swapped',
        proof: 'reconstructed',
        summary: `The file contains the sealed bytes of ${path}, and ${path} contains those of this file.`,
      };
    }
  }
  return null;
}
