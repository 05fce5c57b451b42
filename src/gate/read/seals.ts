import { Allowance } from '../../core/allowance.ts';
import { type Collected, sha256 } from '../../core/hashing.ts';
import { LIMITS } from '../../core/limits.ts';
import { isRegular, type Listing, type TreeEntry } from '../../core/listing.ts';
import type { Parsed, Problem } from '../../core/problem.ts';
import { collectAll } from '../../core/reading.ts';
import type { Seal } from '../../core/seal.ts';
import type { PathMatcher } from '../../formats/pattern.ts';
import {
  neighboursIn,
  type ParseSeals,
  type SealFormatEntry,
  sealFormatOf,
} from '../../formats/seal-formats.ts';
import {
  type Heavy,
  irregular,
  keptSize,
  keyOf,
  light,
  type Manifests,
  notRead,
  type ReadSide,
  tooManyBytes,
} from './manifests.ts';

/**
 * Finds, reads and parses the seals that match. A seal may be read from several files each: a bag is named
 * by any of its manifests, and is read once.
 */
export async function readSeals(
  { source, listing }: ReadSide,
  matchers: readonly PathMatcher[],
  cache: Map<string, Parsed<readonly ReadSeal[]>>,
  heavy: Heavy = light,
): Promise<Manifests<ReadSeal>> {
  const named = listing.entries.filter(({ path }) => matchers.some((match) => match(path)));
  const neighbours = neighboursIn(listing.paths);
  const groups = new Map<string, SealGroup>();
  for (const { path } of named) {
    const format = sealFormatOf(path);
    const paths = format.members(path, neighbours);
    const key = `${format.id}\0${paths.join('\0')}`;
    if (!groups.has(key)) groups.set(key, { format, path, entries: entriesAt(listing, paths) });
  }
  const parsed: ReadSeal[] = [];
  const problems: Problem[] = [];
  const fresh = [...groups.values()].filter((group) => !cache.has(keyOfGroup(group)));
  const bytes = await collectAll(
    source,
    fresh.flatMap(({ entries }) => entries.filter(isRegular)),
    new Allowance(LIMITS.manifestBytes, LIMITS.manifestsBytes),
  );
  const parsers = await loaded(fresh.map(({ format }) => format));
  let total = 0;
  for (const group of fresh) {
    const size = sizeOf(group, bytes);
    // Many paths of one object cost git nothing, and the parser each time.
    total += size;
    const around = size > LIMITS.heavyBytes ? heavy : light;
    const result =
      total <= LIMITS.manifestsBytes
        ? around(() => parseGroup(group, bytes, parsers))
        : tooManyBytes(group);
    cache.set(keyOfGroup(group), result);
  }
  for (const group of groups.values()) {
    const key = keyOfGroup(group);
    const result = cache.get(key);
    if (result?.ok) parsed.push(...result.value);
    else problems.push(...(result?.problems ?? []));
    if (group.entries.some(({ oid }) => oid === null)) cache.delete(key);
  }
  return { parsed, problems };
}

interface SealGroup {
  readonly format: SealFormatEntry;
  readonly path: string;
  readonly entries: readonly TreeEntry[];
}

/** A seal with the digest of the file that it was parsed from. */
export interface ReadSeal extends Seal {
  readonly sha256: string;
}

function sizeOf({ entries }: SealGroup, bytes: ReadonlyMap<string, Collected>): number {
  return entries.reduce((sum, { path }) => {
    return sum + keptSize(bytes.get(path));
  }, 0);
}

function entriesAt(listing: Listing, paths: readonly string[]): TreeEntry[] {
  return paths.flatMap((path) => listing.get(path) ?? []);
}

function keyOfGroup({ entries }: SealGroup): string {
  return entries.map((entry) => `${entry.kind}\0${keyOf(entry)}`).join('\0');
}

/** What reads each of the formats, loaded once. */
async function loaded(
  formats: readonly SealFormatEntry[],
): Promise<ReadonlyMap<SealFormatEntry, ParseSeals>> {
  const parsers = new Map<SealFormatEntry, ParseSeals>();
  for (const format of new Set(formats)) parsers.set(format, await format.load());
  return parsers;
}

function parseGroup(
  { format, path, entries }: SealGroup,
  bytes: ReadonlyMap<string, Collected>,
  parsers: ReadonlyMap<SealFormatEntry, ParseSeals>,
): Parsed<readonly ReadSeal[]> {
  const documents = new Map<string, Uint8Array>();
  const problems = irregular(entries);
  for (const entry of entries.filter(isRegular)) {
    const collected = bytes.get(entry.path);
    if (collected?.ok) documents.set(entry.path, collected.bytes);
    else problems.push(notRead(entry.path, collected));
  }
  if (problems.length > 0) return { ok: false, problems };
  const parse = parsers.get(format);
  if (parse === undefined) throw new Error(`no reader was loaded for ${path}`);
  const parsed = parse(documents, path);
  if (!parsed.ok) return parsed;
  const read = (seal: Seal): ReadSeal => ({
    ...seal,
    sha256: sha256(documents.get(seal.path) ?? new Uint8Array()),
  });
  return { ok: true, value: parsed.value.map(read) };
}
