import { type AttributeReader, adviseOn, type PathAttributes } from '../../core/attributes.ts';
import type { ByteSource } from '../../core/byte-source.ts';
import type { Listing, TreeEntry } from '../../core/listing.ts';
import { ProblemError } from '../../core/problem.ts';
import { hashAll } from '../../core/reading.ts';
import type { Finding, Subjects } from '../../core/report.ts';
import type { Digest } from '../../core/seal.ts';
import type { VerifiedFiles } from '../verify/verified-files.ts';
import { matching, named, note, protectionOf, subjectsOf } from './naming.ts';

/**
 * Files that the commit holds and this checkout does not: a filter between the
 * two changed them. Said of sealed files that match; nothing is judged by it.
 * Lengths are compared first. A conversion that keeps the length needs git
 * attributes: without them in the tree, nothing on disk is read again.
 */
export async function checkoutFindings(
  files: VerifiedFiles,
  listing: Listing,
  checkout: ByteSource | null,
): Promise<Finding[]> {
  if (checkout === null) return [];
  const entries: TreeEntry[] = [];
  const digests: Digest[] = [];
  for (const { verification } of files) {
    const { status, entry, found } = verification;
    if (status !== 'match' || entry === null || found === null) continue;
    entries.push(entry);
    digests.push(found);
  }
  // A file that is not checked out (a sparse checkout, a later step) differs from nothing.
  const sizes = await checkout.sizes(entries);
  const isThere = (index: number): boolean => (sizes[index] ?? null) !== null;
  const isAlike = (index: number): boolean => sizes[index] === digests[index]?.bytes;
  const differing = entries
    .filter((_, index) => isThere(index) && !isAlike(index))
    .map(({ path }) => path);
  if (hasAttributes(listing)) {
    const alike = entries.filter((_, index) => isAlike(index)).map(withoutObject);
    const expected = new Map(entries.map(({ path }, index) => [path, digests[index]?.sha256]));
    for (const [path, result] of await hashAll(checkout, alike)) {
      if (result.ok && result.digest.sha256 !== expected.get(path)) differing.push(path);
    }
  }
  return checkoutNote(subjectsOf(differing));
}

/** The note on files that this checkout shows otherwise; none if there are none. */
export function checkoutNote(subjects: Subjects): Finding[] {
  if (subjects.count === 0) return [];
  const message = `${matching(subjects)} in the commit but not in this checkout.`;
  const remedy = `In .gitattributes ${protectionOf(subjects)}, so that git checks out the bytes as they are.`;
  return [{ ...note('checkout-differs', message, remedy), subjects }];
}

/** On disk a path has no object id: equal ids must not stand for equal bytes there. */
function withoutObject<T extends { readonly oid: string | null }>(entry: T): T {
  return { ...entry, oid: null };
}

/** Sealed files that git attributes let a checkout, or a check-in, alter. */
export async function attributeFindings(
  files: VerifiedFiles,
  listing: Listing,
  attributes: AttributeReader | null,
): Promise<Finding[]> {
  // Asking git costs a second on 100,000 files, and most trees say nothing.
  if (attributes === null || !hasAttributes(listing)) return [];
  const altered: string[] = [];
  const needed: string[] = [];
  const causes = new Set<string>();
  const read = await attributesOrNone(attributes, files.paths);
  if (typeof read === 'string') {
    return [
      note('unprotected', `Git attributes of the sealed files were not read: ${read}`, SIMPLER),
    ];
  }
  for (const [path, values] of read) {
    const { altering, protection } = adviseOn(values);
    if (altering.length === 0) continue;
    altered.push(path);
    needed.push(...protection);
    for (const cause of altering) causes.add(cause);
  }
  if (altered.length === 0) return [];
  return [
    note(
      'unprotected',
      `Git attributes (${[...causes].join(', ')}) may change the bytes of ${named(subjectsOf(altered))} at check-out or check-in.`,
      `To protect the bytes, in .gitattributes ${protectionOf(subjectsOf(altered), needed)}.`,
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
