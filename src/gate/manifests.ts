import type { ByteSource } from '../core/byte-source.ts';
import type { Collected } from '../core/hashing.ts';
import { LIMITS } from '../core/limits.ts';
import type { Listing, TreeEntry } from '../core/listing.ts';
import { type Parsed, type Problem, problem } from '../core/problem.ts';
import { collectAll } from '../core/reading.ts';
import type { Seal } from '../core/seal.ts';
import { isRegular } from '../core/verify.ts';
import { compilePattern, type PathMatcher } from '../formats/pattern.ts';
import { neighboursIn, type SealFormatEntry, sealFormatOf } from '../formats/seal-formats.ts';
import type { Patterns } from './contract.ts';

/** The manifests of one side, parsed, in path order; and what could not be. */
export interface Manifests<T> {
  readonly parsed: readonly T[];
  readonly problems: readonly Problem[];
}

interface Side {
  readonly source: ByteSource;
  readonly listing: Listing;
}

/**
 * Finds, reads and parses the manifests that match. A side that holds the same
 * object under the same path as the side before it is not parsed twice.
 */
export async function readManifests<T>(
  side: Side,
  matchers: readonly PathMatcher[],
  parse: (bytes: Uint8Array, path: string) => Parsed<T>,
  cache: Map<string, Parsed<T>>,
): Promise<Manifests<T>> {
  const entries = side.listing.entries.filter(({ path }) => matchers.some((match) => match(path)));
  const regular = entries.filter(isRegular);
  const problems = irregular(entries);
  const fresh = regular.filter((entry) => !cache.has(keyOf(entry)));
  const bytes = await collectAll(side.source, fresh, LIMITS.manifestBytes);
  for (const entry of fresh) {
    cache.set(keyOf(entry), parseOne(entry.path, bytes.get(entry.path), parse));
  }
  const parsed: T[] = [];
  for (const entry of regular) {
    const result = cache.get(keyOf(entry));
    if (result?.ok) parsed.push(result.value);
    else problems.push(...(result?.problems ?? []));
    // The work tree has no object ids: its paths may hold other bytes on the other side.
    if (entry.oid === null) cache.delete(keyOf(entry));
  }
  return { parsed, problems };
}

/**
 * The same for seals, which may be read from several files each: a bag is named
 * by any of its manifests, and is read once.
 */
export async function readSeals(
  { source, listing }: Side,
  matchers: readonly PathMatcher[],
  cache: Map<string, Parsed<readonly Seal[]>>,
): Promise<Manifests<Seal>> {
  const named = listing.entries.filter(({ path }) => matchers.some((match) => match(path)));
  const neighbours = neighboursIn(listing.paths);
  const groups = new Map<string, SealGroup>();
  for (const { path } of named) {
    const format = sealFormatOf(path);
    const paths = format.members(path, neighbours);
    const key = `${format.id}\0${paths.join('\0')}`;
    if (!groups.has(key)) groups.set(key, { format, path, entries: entriesAt(listing, paths) });
  }
  const parsed: Seal[] = [];
  const problems: Problem[] = [];
  const fresh = [...groups.values()].filter((group) => !cache.has(keyOfGroup(group)));
  const bytes = await collectAll(
    source,
    fresh.flatMap(({ entries }) => entries.filter(isRegular)),
    LIMITS.manifestBytes,
  );
  for (const group of fresh) cache.set(keyOfGroup(group), parseGroup(group, bytes));
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

function entriesAt(listing: Listing, paths: readonly string[]): TreeEntry[] {
  return paths.flatMap((path) => listing.get(path) ?? []);
}

function keyOfGroup({ entries }: SealGroup): string {
  return entries.map((entry) => `${entry.kind}\0${keyOf(entry)}`).join('\0');
}

function parseGroup(
  { format, path, entries }: SealGroup,
  bytes: ReadonlyMap<string, Collected>,
): Parsed<readonly Seal[]> {
  const documents = new Map<string, Uint8Array>();
  const problems = irregular(entries);
  for (const entry of entries.filter(isRegular)) {
    const collected = bytes.get(entry.path);
    if (collected?.ok) documents.set(entry.path, collected.bytes);
    else problems.push(notRead(entry.path, collected));
  }
  return problems.length > 0 ? { ok: false, problems } : format.parse(documents, path);
}

function keyOf({ oid, path }: TreeEntry): string {
  return `${oid ?? ''}\0${path}`;
}

function parseOne<T>(
  path: string,
  collected: Collected | undefined,
  parse: (bytes: Uint8Array, path: string) => Parsed<T>,
): Parsed<T> {
  if (collected?.ok) return parse(collected.bytes, path);
  return { ok: false, problems: [notRead(path, collected)] };
}

function notRead(path: string, collected: Collected | undefined): Problem {
  const reason = collected?.ok === false ? collected.reason : 'it was not read';
  if (collected?.ok === false && collected.tooLarge) {
    const message = `The manifest is too large: ${reason}.`;
    return problem('too-large', message, 'Split it into several.', path);
  }
  return problem(
    'object-missing',
    `The manifest cannot be read: ${reason}.`,
    'Check out with fetch-depth: 2 and without a filter, so that the clone holds it.',
    path,
  );
}

function irregular(entries: readonly TreeEntry[]): Problem[] {
  return entries.filter((entry) => !isRegular(entry)).map(notRegular);
}

function notRegular({ path, kind }: TreeEntry): Problem {
  return problem(
    'unsafe-path',
    `A ${kind} stands where a manifest should: it matches the pattern, but only a regular file is read.`,
    'Replace it by the file itself, or narrow the pattern.',
    path,
  );
}

/** Compiles patterns; a pattern that is refused is a problem, and matches nothing. */
export function compilePatterns(patterns: Patterns): {
  readonly matchers: readonly { readonly glob: string; readonly match: PathMatcher }[];
  readonly problems: readonly Problem[];
} {
  const matchers: { glob: string; match: PathMatcher }[] = [];
  const problems: Problem[] = [];
  for (const glob of patterns.globs) {
    const compiled = compilePattern(glob);
    if (compiled.ok) matchers.push({ glob, match: compiled.value });
    else problems.push(...compiled.problems);
  }
  return { matchers, problems };
}

/** A pattern that matches nothing judges nothing, and is never a pass. */
export function unmatched(
  what: 'seal' | 'register',
  matchers: readonly { readonly glob: string; readonly match: PathMatcher }[],
  listings: readonly Listing[],
): Problem[] {
  return matchers
    .filter(({ match }) => !listings.some(({ paths }) => someMatch(paths, match)))
    .map(({ glob }) =>
      problem(
        'pattern-unmatched',
        `No ${what} matches the pattern "${glob}", neither in the checked bytes nor on the base.`,
        what === 'seal'
          ? 'Make a seal with "seal-vs-bytes seal FILE...", or correct the pattern.'
          : 'Add the register, or correct the pattern.',
      ),
    );
}

function someMatch(paths: Iterable<string>, match: PathMatcher): boolean {
  for (const path of paths) if (match(path)) return true;
  return false;
}
