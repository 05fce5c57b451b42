import { Allowance } from '../../core/allowance.ts';
import type { ByteSource } from '../../core/byte-source.ts';
import type { Collected } from '../../core/hashing.ts';
import { LIMITS } from '../../core/limits.ts';
import { isRegular, type Listing, type TreeEntry } from '../../core/listing.ts';
import { type Parsed, type Problem, problem } from '../../core/problem.ts';
import { collectAll } from '../../core/reading.ts';
import { compilePattern, type PathMatcher } from '../../formats/pattern.ts';
import type { Patterns } from '../contract.ts';

/** The manifests of one side, parsed, in path order; and what could not be. */
export interface Manifests<T> {
  readonly parsed: readonly T[];
  readonly problems: readonly Problem[];
}

export interface ReadSide {
  readonly source: ByteSource;
  readonly listing: Listing;
}

/**
 * Finds, reads and parses the manifests that match. A side that holds the same
 * object under the same path as the side before it is not parsed twice.
 */
export async function readManifests<T>(
  side: ReadSide,
  matchers: readonly PathMatcher[],
  parse: (bytes: Uint8Array, path: string) => Parsed<T>,
  cache: Map<string, Parsed<T>>,
  heavy: Heavy = light,
): Promise<Manifests<T>> {
  const entries = side.listing.entries.filter(({ path }) => matchers.some((match) => match(path)));
  const regular = entries.filter(isRegular);
  const problems = irregular(entries);
  const fresh = regular.filter((entry) => !cache.has(keyOf(entry)));
  const allowance = new Allowance(LIMITS.manifestBytes, LIMITS.manifestsBytes);
  const bytes = await collectAll(side.source, fresh, allowance);
  let total = 0;
  for (const entry of fresh) {
    const collected = bytes.get(entry.path);
    // Many paths of one object cost git nothing, and the parser each time.
    total += keptSize(collected);
    const within = total <= LIMITS.manifestsBytes;
    cache.set(
      keyOf(entry),
      within
        ? around(collected, entry, heavy)(() => parseOne(entry.path, collected, parse))
        : tooManyBytes(entry),
    );
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

export type Heavy = <R>(work: () => R) => R;
export const light: Heavy = (work) => work();

/** A page of Markdown may be slow to read, whatever its size. */
function around(collected: Collected | undefined, { path }: TreeEntry, heavy: Heavy): Heavy {
  const bytes = collected?.ok ? collected.bytes.length : 0;
  return bytes > LIMITS.heavyBytes || /\.(?:md|markdown)$/i.test(path) ? heavy : light;
}

/** Bytes that are parsed, or would be if there was room for them. */
export function keptSize(collected: Collected | undefined): number {
  if (collected?.ok) return collected.bytes.length;
  return collected?.why === 'over-total' ? collected.size : 0;
}

export function tooManyBytes({ path }: { readonly path: string }): Parsed<never> {
  const message = `The manifests up to this one have more than ${LIMITS.manifestsBytes} bytes in all.`;
  return {
    ok: false,
    problems: [problem('too-large', message, 'Narrow the pattern, or seal fewer files.', path)],
  };
}

export function keyOf({ oid, path }: TreeEntry): string {
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

export function notRead(path: string, collected: Collected | undefined): Problem {
  const reason = collected?.ok === false ? collected.reason : 'it was not read';
  if (collected?.ok === false && collected.why === 'too-large') {
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

export function irregular(entries: readonly TreeEntry[]): Problem[] {
  return entries.filter((entry) => !isRegular(entry)).map(notRegular);
}

function notRegular({ path, kind }: TreeEntry): Problem {
  return problem(
    'unsafe-path',
    `A ${kind} is where a manifest should be: it matches the pattern, but only a regular file is read.`,
    'Replace it with the file itself, or narrow the pattern.',
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
