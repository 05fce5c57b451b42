import type { ByteSource } from '../../core/byte-source.ts';
import { allAlgorithms, isEmptySealed, keyFinder } from '../../core/digest.ts';
import { LIMITS } from '../../core/limits.ts';
import { isRegular, type Listing, type TreeEntry } from '../../core/listing.ts';
import { hashAll } from '../../core/reading.ts';
import type { SealedFile } from '../../core/seal.ts';
import type { VerifiedFile } from '../verify/verified-files.ts';

/**
 * Where the sealed bytes of missing files are instead, by `sealedKey`. Lengths
 * are compared before anything is hashed. Where a seal has none, only paths
 * that the base has not are looked at, and no more of them than LIMITS allow.
 */
export async function placesOfMissing(
  drifted: readonly VerifiedFile[],
  listing: Listing,
  base: Listing | null,
  source: ByteSource,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = drifted
    .filter(({ verification: { status } }) => status === 'missing' || status === 'not-regular')
    .map(({ file }) => file)
    // Empty files are all alike, so one elsewhere proves nothing.
    .filter((file) => !isEmptySealed(file));
  const places = new Map<string, string[]>();
  if (wanted.length === 0) return places;
  const candidates = await candidatesFor(wanted, listing, base, source);
  const keysOf = keyFinder(wanted);
  const others = allAlgorithms(wanted);
  const algorithms = new Map(
    others.length === 0 ? [] : candidates.map(({ path }) => [path, others]),
  );
  for (const [path, result] of await hashAll(source, candidates, { others: algorithms })) {
    if (!result.ok) continue;
    for (const key of keysOf(result.digest)) {
      const paths = places.get(key) ?? [];
      paths.push(path);
      places.set(key, paths);
    }
  }
  return places;
}

async function candidatesFor(
  wanted: readonly SealedFile[],
  listing: Listing,
  base: Listing | null,
  source: ByteSource,
): Promise<TreeEntry[]> {
  const lengths = new Set(wanted.map(({ bytes }) => bytes));
  const regular = listing.entries.filter(isRegular);
  const sizes = await source.sizes(regular);
  let [files, bytes] = lengths.has(null) ? [LIMITS.unsizedFiles, LIMITS.unsizedBytes] : [0, 0];
  return regular.filter(({ path }, index) => {
    const size = sizes[index] ?? null;
    if (size === null) return false;
    if (lengths.has(size)) return true;
    if (files === 0 || size > bytes || base?.get(path) !== undefined) return false;
    files -= 1;
    bytes -= size;
    return true;
  });
}
