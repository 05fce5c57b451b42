import { type AttributeReader, adviseOn, type PathAttributes } from '../../core/attributes.ts';
import type { ByteSource } from '../../core/byte-source.ts';
import { isSealed } from '../../core/digest.ts';
import type { CauseId } from '../../core/drift.ts';
import { isRegular, Listing } from '../../core/listing.ts';
import { ProblemError } from '../../core/problem.ts';
import { hashAll } from '../../core/reading.ts';
import type { CheckedFile, Finding } from '../../core/report.ts';
import { algorithmsOf } from '../verify/sealed-tree.ts';
import type { VerifiedFile, VerifiedFiles } from '../verify/verified-files.ts';
import { matching, named, note, protectionOf, subjectsOf } from './naming.ts';

/**
 * Files that drifted on disk and not in the index: what would be committed still
 * matches. Either git may have converted them on checkout, where their line
 * endings alone differ and attributes allow it, or a change is not staged yet.
 * @param drifted the drifting files with their causes
 */
export async function indexFindings(
  files: VerifiedFiles,
  drifted: readonly CheckedFile[],
  index: ByteSource | null,
  attributes: AttributeReader | null,
): Promise<Finding[]> {
  const onDisk = files.drifting.filter(({ verification }) => verification.status === 'drift');
  if (index === null || onDisk.length === 0) return [];
  const staged = await matchingPaths(onDisk, index);
  const bent = new Set(
    drifted.flatMap(({ path, causes }) => (areLineEndings(causes) ? [path] : [])),
  );
  const read = await attributesOrNone(
    attributes,
    staged.filter((path) => bent.has(path)),
  );
  const converted: string[] = [];
  const edited: string[] = [];
  for (const path of staged) {
    const open = bent.has(path) && isConvertible(read.get(path));
    (open ? converted : edited).push(path);
  }
  return [...convertedNote(converted), ...editedNote(edited)];
}

/** Sealed files whose bytes in the index are the sealed ones. */
async function matchingPaths(
  files: readonly VerifiedFile[],
  index: ByteSource,
): Promise<readonly string[]> {
  const listing = await listedOrNone(index);
  const entries = files.flatMap(({ file }) => listing.get(file.path) ?? []).filter(isRegular);
  const committed = await hashAll(index, entries, { others: algorithmsOf(files) });
  return files.flatMap(({ file }) => {
    const result = committed.get(file.path);
    return result?.ok && isSealed(file, result.digest) ? [file.path] : [];
  });
}

const LINE_ENDINGS: ReadonlySet<CauseId> = new Set(['eol-crlf', 'eol-lf', 'eol-mixed']);

function areLineEndings(causes: CheckedFile['causes']): boolean {
  return causes.length > 0 && causes.every(({ id }) => LINE_ENDINGS.has(id));
}

/** Without attributes that are known, `core.autocrlf` may convert. */
function isConvertible(attributes: PathAttributes | undefined): boolean {
  return attributes === undefined || adviseOn(attributes).protection.includes('-text');
}

function convertedNote(paths: readonly string[]): Finding[] {
  if (paths.length === 0) return [];
  const subjects = subjectsOf(paths);
  const [whose, which] = paths.length === 1 ? ['its', 'it'] : ['their', 'them'];
  const message = `${matching(subjects)} in the index but not on disk, where ${whose} line endings differ: an editor or git on checkout changed them.`;
  const remedy = `If nobody edited ${which}, in .gitattributes ${protectionOf(subjects)}, and restore ${which}; "check --staged" verifies what would be committed.`;
  return [{ ...note('checkout-differs', message, remedy), subjects }];
}

function editedNote(paths: readonly string[]): Finding[] {
  if (paths.length === 0) return [];
  const subjects = subjectsOf(paths);
  const have = paths.length === 1 ? 'has' : 'have';
  return [
    {
      ...note(
        'checkout-differs',
        `${named(subjects)} ${have} changes that are not staged.`,
        '"seal-vs-bytes check --staged" verifies what would be committed.',
      ),
      subjects,
    },
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

/** A note is all that rests on them. */
async function attributesOrNone(
  attributes: AttributeReader | null,
  paths: readonly string[],
): Promise<ReadonlyMap<string, PathAttributes>> {
  if (attributes === null || paths.length === 0) return new Map();
  try {
    return await attributes.read(paths);
  } catch (cause) {
    if (cause instanceof ProblemError) return new Map();
    throw cause;
  }
}
