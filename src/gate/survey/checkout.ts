import { type AttributeReader, adviseOn, type PathAttributes } from '../../core/attributes.ts';
import type { ByteSource } from '../../core/byte-source.ts';
import { isSealed } from '../../core/digest.ts';
import { LIMITS } from '../../core/limits.ts';
import { isRegular, Listing, type TreeEntry } from '../../core/listing.ts';
import { ProblemError } from '../../core/problem.ts';
import { hashAll } from '../../core/reading.ts';
import type { Finding, Subjects } from '../../core/report.ts';
import type { Digest } from '../../core/seal.ts';
import { algorithmsOf } from '../verify/sealed-tree.ts';
import type { VerifiedFile } from '../verify/verification.ts';

/**
 * Files that the commit holds and this checkout does not: a filter between the
 * two changed them. Said of sealed files that match; nothing is judged by it.
 * Lengths are compared first. A conversion that keeps the length needs git
 * attributes: without them in the tree, nothing on disk is read again.
 */
export async function checkoutFindings(
  files: readonly VerifiedFile[],
  listing: Listing,
  checkout: ByteSource | null,
): Promise<Finding[]> {
  if (checkout === null) return [];
  const matching: { readonly entry: TreeEntry; readonly found: Digest }[] = [];
  for (const { verification } of files) {
    const { status, entry, found } = verification;
    if (status === 'match' && entry !== null && found !== null) matching.push({ entry, found });
  }
  // A file that is not checked out (a sparse checkout, a later step) differs from nothing.
  const sizes = await checkout.sizes(matching.map(({ entry }) => entry));
  const differing: string[] = [];
  const alike = new Map<string, string>();
  const readsAgain = hasAttributes(listing);
  for (const { entry, found } of matching) {
    const size = sizes.get(entry.path);
    if (size === undefined) continue;
    if (size !== found.bytes) differing.push(entry.path);
    else if (readsAgain) alike.set(entry.path, found.sha256);
  }
  const entries = matching.flatMap(({ entry }) =>
    alike.has(entry.path) ? withoutObject(entry) : [],
  );
  if (entries.length > 0) {
    for (const [path, result] of await hashAll(checkout, entries)) {
      if (result.ok && result.digest.sha256 !== alike.get(path)) differing.push(path);
    }
  }
  return checkoutNote(subjectsOf(differing));
}

/** The note on files that this checkout shows otherwise; none if there are none. */
export function checkoutNote(subjects: Subjects): Finding[] {
  if (subjects.count === 0) return [];
  const message = `${named(subjects)}: matches its seal in the commit but not in this checkout.`;
  const remedy =
    'Set "PATH -text" in .gitattributes, so that git checks out the bytes as they are.';
  return [{ ...note('checkout-differs', message, remedy), subjects }];
}

/**
 * Files that drifted on disk and not in the index: what would be committed still
 * holds, so either nobody has staged an edit yet, or git converted at check-out.
 */
export async function indexFindings(
  files: readonly VerifiedFile[],
  index: ByteSource | null,
): Promise<Finding[]> {
  const drifted = files.filter(({ verification }) => verification.status === 'drift');
  if (index === null || drifted.length === 0) return [];
  const listing = await listedOrNone(index);
  const entries = drifted.flatMap(({ file }) => listing.get(file.path) ?? []).filter(isRegular);
  const committed = await hashAll(index, entries, { others: algorithmsOf(drifted) });
  const holding = drifted.flatMap(({ file }) => {
    const result = committed.get(file.path);
    return result?.ok && isSealed(file, result.digest) ? [file.path] : [];
  });
  if (holding.length === 0) return [];
  return [
    note(
      'checkout-differs',
      `${named(subjectsOf(holding))}: matches its seal in the index but not on disk: edited after staging, or converted by git on checkout.`,
      'If nobody edited it, set "PATH -text" in .gitattributes and restore it; "check --staged" verifies what would be committed.',
    ),
  ];
}

/** An index that cannot be read (an unmerged path) has nothing to be compared with. */
async function listedOrNone(source: ByteSource): Promise<Listing> {
  try {
    return await source.list();
  } catch (cause) {
    if (cause instanceof ProblemError) return new Listing([]);
    throw cause;
  }
}

/** On disk a path has no object id: equal ids must not stand for equal bytes there. */
function withoutObject<T extends { readonly oid: string | null }>(entry: T): T {
  return { ...entry, oid: null };
}

/** Sealed files that git attributes let a checkout, or a check-in, alter. */
export async function attributeFindings(
  files: readonly VerifiedFile[],
  listing: Listing,
  attributes: AttributeReader | null,
): Promise<Finding[]> {
  // Asking git costs a second on 100,000 files, and most trees say nothing.
  if (attributes === null || !hasAttributes(listing)) return [];
  const altered: string[] = [];
  const causes = new Set<string>();
  const read = await attributesOrNone(
    attributes,
    files.map(({ file }) => file.path),
  );
  if (typeof read === 'string') {
    return [
      note('unprotected', `Git attributes of the sealed files were not read: ${read}`, SIMPLER),
    ];
  }
  for (const [path, values] of read) {
    const { altering } = adviseOn(values);
    if (altering.length === 0) continue;
    altered.push(path);
    for (const cause of altering) causes.add(cause);
  }
  if (altered.length === 0) return [];
  return [
    note(
      'unprotected',
      `Git attributes (${[...causes].join(', ')}) may change the bytes of ${named(subjectsOf(altered))} at check-out or check-in.`,
      'Protect sealed files by "PATH -text" in .gitattributes; "seal-vs-bytes explain PATH" names the line.',
    ),
  ];
}

const SIMPLER = 'Simplify the patterns in .gitattributes.';

/** A note is all that rests on them: what cannot be read is said there, and judges nothing. */
async function attributesOrNone(
  attributes: AttributeReader,
  paths: readonly string[],
): Promise<ReadonlyMap<string, PathAttributes> | string> {
  try {
    return await attributes.read(paths);
  } catch (cause) {
    if (cause instanceof ProblemError) return cause.message;
    throw cause;
  }
}

function hasAttributes({ entries }: Listing): boolean {
  return entries.some(({ path }) => path === '.gitattributes' || path.endsWith('/.gitattributes'));
}

/** The first paths in path order, and how many there are. */
function subjectsOf(paths: readonly string[]): Subjects {
  const named = paths.toSorted((a, b) => (a < b ? -1 : 1)).slice(0, LIMITS.pathsNamed);
  return { named, count: paths.length };
}

function named({ named: paths, count }: Subjects): string {
  const shown = paths.join(', ');
  return count > paths.length ? `${shown} and ${count - paths.length} more` : shown;
}

function note(code: Finding['code'], message: string, remedy: string): Finding {
  return { code, severity: 'note', message, file: null, line: null, remedy };
}
