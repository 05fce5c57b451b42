import type { ByteSource } from './byte-source.ts';
import { type Collected, CollectSink, DigestSink, type Hashed } from './hashing.ts';
import { isRegular, type TreeEntry } from './listing.ts';
import type { OtherAlgorithm } from './seal.ts';

/** Further algorithms to hash by, by path. */
export type AlgorithmsByPath = ReadonlyMap<string, readonly OtherAlgorithm[]>;

/** What is asked of a hashing beside SHA-256, and what is known of it. */
export interface Hashing {
  /** Paths that are looked at as text too. */
  readonly asText?: ReadonlySet<string>;
  /** Further algorithms that paths are hashed by. */
  readonly others?: AlgorithmsByPath;
  /** The length of all entries, as far as it is known before they are read. */
  readonly bytes?: number;
}

/**
 * Hashes every entry once: entries that share an object id share its digest,
 * so a tree of copies costs one read. Keys of the result are repository paths.
 */
export async function hashAll(
  source: ByteSource,
  entries: readonly TreeEntry[],
  hashing: Hashing = {},
): Promise<Map<string, Hashed>> {
  const byObject = new Map<string, Hashed>();
  const unique = firstOfEachObject(entries);
  const { asText = new Set(), others = new Map(), bytes = 0 } = hashing;
  const ofText = asText.size === 0 ? [] : entries.filter(({ path }) => asText.has(path));
  const scanned = new Set(ofText.map(objectKey));
  const algorithms = algorithmsByObject(entries, others);
  const isPlain = (entry: TreeEntry): boolean =>
    isRegular(entry) && !scanned.has(objectKey(entry)) && !algorithms.has(objectKey(entry));
  const plain = unique.filter(isPlain);
  const digests = (await source.hash?.(plain, bytes)) ?? null;
  for (const [index, hashed] of digests?.entries() ?? []) {
    const entry = plain[index];
    if (entry !== undefined) byObject.set(objectKey(entry), hashed);
  }
  const rest = digests === null ? unique : unique.filter((entry) => !isPlain(entry));
  await source.read(rest, (entry) => {
    const key = objectKey(entry);
    const done = (result: Hashed) => byObject.set(key, result);
    return new DigestSink(done, scanned.has(key), algorithms.get(key));
  });
  // Where no entry has an object id, the keys are the paths.
  const result = entries.every(({ oid }) => oid === null) ? byObject : new Map<string, Hashed>();
  for (const entry of entries) {
    const hashed = byObject.get(objectKey(entry));
    if (result !== byObject || hashed === undefined) {
      result.set(entry.path, hashed ?? { ok: false, reason: 'the source gave no answer' });
    }
  }
  return result;
}

/**
 * Reads entries whole, each up to `cap` bytes; entries that share an object id
 * share its bytes. Keys of the result are repository paths.
 */
export async function collectAll(
  source: ByteSource,
  entries: readonly TreeEntry[],
  cap: number,
): Promise<ReadonlyMap<string, Collected>> {
  const byObject = new Map<string, Collected>();
  await source.read(
    firstOfEachObject(entries),
    (entry) => new CollectSink(cap, (collected) => byObject.set(objectKey(entry), collected)),
  );
  const result = new Map<string, Collected>();
  for (const entry of entries) {
    const collected = byObject.get(objectKey(entry));
    if (collected !== undefined) result.set(entry.path, collected);
  }
  return result;
}

/** Copies of one object may be sealed by different algorithms. */
function algorithmsByObject(
  entries: readonly TreeEntry[],
  others: AlgorithmsByPath,
): ReadonlyMap<string, readonly OtherAlgorithm[]> {
  const byObject = new Map<string, readonly OtherAlgorithm[]>();
  if (others.size === 0) return byObject;
  for (const entry of entries) {
    const wanted = others.get(entry.path);
    if (wanted === undefined) continue;
    const key = objectKey(entry);
    byObject.set(key, [...new Set([...(byObject.get(key) ?? []), ...wanted])]);
  }
  return byObject;
}

/** The object id, or the path: a source has ids of all its entries, or of none. */
function objectKey({ oid, path }: TreeEntry): string {
  return oid ?? path;
}

function firstOfEachObject(entries: readonly TreeEntry[]): TreeEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = objectKey(entry);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
