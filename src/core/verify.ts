import { isSealed } from './digest.ts';
import type { Hashed } from './hashing.ts';
import { isRegular, type Listing, type TreeEntry } from './listing.ts';
import type { FileStatus } from './report.ts';
import type { Digest, SealedFile } from './seal.ts';
import type { TextFacts } from './text-scan.ts';

/** One sealed file, compared with the bytes at its path. */
export interface Verification {
  readonly file: SealedFile;
  readonly status: FileStatus;
  readonly entry: TreeEntry | null;
  readonly found: Digest | null;
  /** Why it cannot be judged; null unless `unreadable`, or a link that is not followed. */
  readonly reason: string | null;
  /** Links that were followed to `entry`; absent: none. */
  readonly links?: readonly string[];
  /** What the bytes are as text; absent: nobody asked. */
  readonly text?: TextFacts;
}

/** What is at a sealed path, before any byte is read. */
export function placeOf(listing: Listing, path: string): TreeEntry | 'missing' | 'directory' {
  const entry = listing.get(path) ?? inTheWay(listing, path);
  return entry ?? (listing.isFolder(path) ? 'directory' : 'missing');
}

/** A link or a submodule on the way to the path: what is behind it is not of this tree. */
function inTheWay(listing: Listing, path: string): TreeEntry | undefined {
  for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
    const entry = listing.get(path.slice(0, cut));
    if (entry?.kind === 'symlink' || entry?.kind === 'submodule') return entry;
  }
  return undefined;
}

/**
 * Compares a file with its seal: SHA-256 and, where the seal carries it, byte
 * length. Both must be equal; one that is not is drift.
 */
export function verify(
  file: SealedFile,
  listing: Listing,
  hashed: Hashed | undefined,
): Verification {
  return verifyAt(file, placeOf(listing, file.path), hashed);
}

/** The same for what is known to be at the path. */
export function verifyAt(
  file: SealedFile,
  place: ReturnType<typeof placeOf>,
  hashed: Hashed | undefined,
): Verification {
  const result = (
    status: FileStatus,
    entry: TreeEntry | null,
    found: Digest | null = null,
    reason: string | null = null,
  ): Verification => ({ file, status, entry, found, reason });
  if (place === 'missing') return result('missing', null);
  if (place === 'directory') return result('not-regular', null);
  if (!isRegular(place)) return result('not-regular', place);
  if (hashed === undefined) return result('unreadable', place, null, 'it was not read');
  if (!hashed.ok) return result('unreadable', place, null, hashed.reason);
  const compared = result(isSealed(file, hashed.digest) ? 'match' : 'drift', place, hashed.digest);
  return hashed.text === null ? compared : { ...compared, text: hashed.text };
}
