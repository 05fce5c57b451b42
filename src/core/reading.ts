import type { ByteSource } from './byte-source.ts';
import { type Collected, CollectSink, DigestSink, type Hashed } from './hashing.ts';
import type { TreeEntry } from './listing.ts';
import type { OtherAlgorithm } from './seal.ts';

/** Further algorithms to hash by, by path. */
export type AlgorithmsByPath = ReadonlyMap<string, readonly OtherAlgorithm[]>;

/**
 * Hashes every entry once: entries that share an object id share its digest,
 * so a tree of copies costs one read. Keys of the result are repository paths.
 * `asText` names the paths that are looked at as text too; `others` the further
 * algorithms that a path is hashed by.
 */
export async function hashAll(
  source: ByteSource,
  entries: readonly TreeEntry[],
  asText: ReadonlySet<string> = new Set(),
  others: AlgorithmsByPath = new Map(),
): Promise<ReadonlyMap<string, Hashed>> {
  const byObject = new Map<string, Hashed>();
  const unique = firstOfEachObject(entries);
  const scanned = new Set(entries.filter(({ path }) => asText.has(path)).map(objectKey));
  const algorithms = algorithmsByObject(entries, others);
  await source.read(unique, (entry) => {
    const key = objectKey(entry);
    const done = (result: Hashed) => byObject.set(key, result);
    return new DigestSink(done, scanned.has(key), algorithms.get(key));
  });
  const result = new Map<string, Hashed>();
  for (const entry of entries) {
    const hashed = byObject.get(objectKey(entry));
    result.set(entry.path, hashed ?? { ok: false, reason: 'the source gave no answer' });
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
  for (const entry of entries) {
    const wanted = others.get(entry.path);
    if (wanted === undefined) continue;
    const key = objectKey(entry);
    byObject.set(key, [...new Set([...(byObject.get(key) ?? []), ...wanted])]);
  }
  return byObject;
}

function objectKey(entry: TreeEntry): string {
  return entry.oid ?? `\0${entry.path}`;
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
