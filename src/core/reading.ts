import type { ByteSource } from './byte-source.ts';
import { type Collected, CollectSink, DigestSink, type Hashed } from './hashing.ts';
import type { TreeEntry } from './listing.ts';

/**
 * Hashes every entry once: entries that share an object id share its digest,
 * so a tree of copies costs one read. Keys of the result are repository paths.
 * `asText` names the paths that are looked at as text too.
 */
export async function hashAll(
  source: ByteSource,
  entries: readonly TreeEntry[],
  asText: ReadonlySet<string> = new Set(),
): Promise<ReadonlyMap<string, Hashed>> {
  const byObject = new Map<string, Hashed>();
  const unique = firstOfEachObject(entries);
  const scanned = new Set(entries.filter(({ path }) => asText.has(path)).map(objectKey));
  await source.read(unique, (entry) => {
    const key = objectKey(entry);
    return new DigestSink((result) => byObject.set(key, result), scanned.has(key));
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
