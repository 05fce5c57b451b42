import type { Allowance } from './allowance.ts';
import type { ByteSource } from './byte-source.ts';
import {
  type Collected,
  CollectSink,
  DigestSink,
  type Hashed,
  type HashedEntries,
} from './hashing.ts';
import { isRegular, type TreeEntry } from './listing.ts';
import { isInPathOrder } from './path.ts';
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
 * so a tree of copies costs one read.
 */
export async function hashEntries(
  source: ByteSource,
  entries: readonly TreeEntry[],
  { asText = new Set(), others = new Map(), bytes = 0 }: Hashing = {},
): Promise<HashedEntries> {
  const objects = distinctObjects(entries);
  const { unique } = objects;
  const ofText = asText.size === 0 ? [] : entries.filter(({ path }) => asText.has(path));
  const scanned = new Set(ofText.map(objectKey));
  const algorithms = algorithmsByObject(entries, others);
  const isPlain = (entry: TreeEntry): boolean =>
    isRegular(entry) && !scanned.has(objectKey(entry)) && !algorithms.has(objectKey(entry));
  const allPlain = unique.every(isPlain);
  const plain = allPlain ? unique : unique.filter(isPlain);
  const quick = (await source.hash?.(plain, bytes)) ?? null;
  if (quick !== null && allPlain) return inOrder(objects, quick);
  const isRead = (entry: TreeEntry): boolean => quick === null || !isPlain(entry);
  let given = 0;
  const results = unique.map((entry) => {
    if (isRead(entry)) return undefined;
    given += 1;
    return quick?.at(given - 1);
  });
  const rest = unique.filter(isRead);
  const indexes = new Map(unique.map((entry, index) => [objectKey(entry), index]));
  await source.read(rest, (entry) => {
    const key = objectKey(entry);
    const done = (result: Hashed) => {
      results[indexes.get(key) ?? -1] = result;
    };
    return new DigestSink(done, scanned.has(key), algorithms.get(key));
  });
  return inOrder(objects, results);
}

/** The same by repository path. */
export async function hashAll(
  source: ByteSource,
  entries: readonly TreeEntry[],
  hashing: Hashing = {},
): Promise<ReadonlyMap<string, Hashed>> {
  const hashed = await hashEntries(source, entries, hashing);
  return new Map(entries.map(({ path }, index) => [path, hashed.at(index) ?? NO_ANSWER]));
}

export const NO_ANSWER: Hashed = { ok: false, reason: 'the source gave no answer' };

/**
 * Reads entries whole, within an allowance; entries that share an object id
 * share its bytes. Keys of the result are repository paths.
 */
export async function collectAll(
  source: ByteSource,
  entries: readonly TreeEntry[],
  allowance: Allowance,
): Promise<ReadonlyMap<string, Collected>> {
  const byObject = new Map<string, Collected>();
  await source.read(
    distinctObjects(entries).unique,
    (entry) => new CollectSink(allowance, (collected) => byObject.set(objectKey(entry), collected)),
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

/** The first entry of each object, and which of them each entry is; null: each is its own. */
interface DistinctObjects {
  readonly unique: readonly TreeEntry[];
  readonly indexOf: Uint32Array | null;
}

function distinctObjects(entries: readonly TreeEntry[]): DistinctObjects {
  if (areApart(entries)) return { unique: entries, indexOf: null };
  const known = new Map<string, number>();
  const unique: TreeEntry[] = [];
  const indexOf = Uint32Array.from(entries, (entry) => {
    const key = objectKey(entry);
    const index = known.get(key) ?? unique.push(entry) - 1;
    known.set(key, index);
    return index;
  });
  return { unique, indexOf };
}

/** Files on disk in path order: none of them is there twice. */
function areApart(entries: readonly TreeEntry[]): boolean {
  return entries.every(({ oid }) => oid === null) && isInPathOrder(entries, ({ path }) => path);
}

function inOrder({ indexOf }: DistinctObjects, hashed: HashedEntries): HashedEntries {
  if (indexOf === null) return hashed;
  return {
    at: (index) => {
      const object = indexOf[index];
      return object === undefined ? undefined : hashed.at(object);
    },
  };
}
