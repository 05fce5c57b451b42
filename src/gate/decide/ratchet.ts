import {
  addedRegister,
  type RegisterChange,
  relaxations,
  schemaChange,
} from '../../blockers/relaxations.ts';
import type { ByteSource } from '../../core/byte-source.ts';
import { isRegular, type Listing } from '../../core/listing.ts';
import { hashAll } from '../../core/reading.ts';
import type { Register } from '../../core/register.ts';
import { isEvidenceSchema } from '../../formats/evidence-names.ts';

/** One register on both sides; null where that side has none. */
export interface RegisterPair {
  readonly was: Register | null;
  readonly now: Register | null;
}

/** By path first; then by packet, so that a register that merely moved is compared with itself. */
export function pairRegisters(
  base: readonly Register[],
  head: readonly Register[],
): readonly RegisterPair[] {
  const left = new Map(head.map((register) => [register.path, register]));
  const pairs: { was: Register | null; now: Register | null }[] = [];
  for (const was of base) {
    const now = left.get(was.path) ?? null;
    if (now !== null) left.delete(now.path);
    pairs.push({ was, now });
  }
  for (const pair of pairs) {
    if (pair.now !== null) continue;
    const moved = [...left.values()].find(({ packet }) => packet === pair.was?.packet);
    if (moved === undefined) continue;
    left.delete(moved.path);
    pair.now = moved;
  }
  for (const now of left.values()) pairs.push({ was: null, now });
  return pairs;
}

interface SideOf {
  readonly source: ByteSource;
  readonly listing: Listing;
}

/** Everything by which the head's registers, and the schemas they name, require less than the base's. */
export async function registerChanges(
  pairs: readonly RegisterPair[],
  base: SideOf,
  head: SideOf,
): Promise<RegisterChange[]> {
  const known = pairs.flatMap(({ was }) => was ?? []);
  const ofRegisters = pairs.flatMap(({ was, now }) => {
    if (now === null) return [];
    if (was !== null) return relaxations(was, now);
    // The first register of all is how a repository begins to keep one.
    return known.length === 0 ? [] : addedRegister(known, now);
  });
  return [...ofRegisters, ...(await schemaChanges(pairs, base, head))];
}

/**
 * A schema file that the base's register names is part of what it requires. No
 * program can tell in general whether another schema accepts more, so any other
 * bytes count. One that the base names and does not have is part of it too:
 * whoever brings it decides what the evidence must be.
 */
async function schemaChanges(
  pairs: readonly RegisterPair[],
  base: SideOf,
  head: SideOf,
): Promise<RegisterChange[]> {
  const named = new Map<string, string>();
  for (const { was } of pairs) {
    if (was === null) continue;
    for (const path of ownSchemas(was)) if (!named.has(path)) named.set(path, was.path);
  }
  const paths = [...named.keys()];
  const [before, after] = [await contentOf(paths, base), await contentOf(paths, head)];
  return paths.flatMap((path) => {
    const [was, now] = [before.get(path) ?? 'nothing', after.get(path) ?? 'nothing'];
    return was === now ? [] : [schemaChange(named.get(path) ?? '', path, was, now)];
  });
}

function ownSchemas({ blockers, grants }: Register): string[] {
  const evidence = [...blockers, ...grants].flatMap((entry) => entry.evidence);
  return evidence.flatMap(({ schema }) =>
    schema === null || isEvidenceSchema(schema) ? [] : [schema],
  );
}

/** What is at each path, in words that are equal only where the bytes are. */
async function contentOf(
  paths: readonly string[],
  { source, listing }: SideOf,
): Promise<ReadonlyMap<string, string>> {
  const entries = paths.flatMap((path) => listing.get(path) ?? []);
  const content = new Map<string, string>();
  for (const { path, kind, oid } of entries) content.set(path, `a ${kind} ${oid ?? ''}`.trim());
  for (const [path, hashed] of await hashAll(source, entries.filter(isRegular))) {
    content.set(
      path,
      hashed.ok ? `SHA-256 ${hashed.digest.sha256}` : `unreadable: ${hashed.reason}`,
    );
  }
  return content;
}
