import { folderOf } from './path.ts';
import { ProblemError, problem } from './problem.ts';

/** What a path is, from the listing's mode alone; content is never consulted. */
export type EntryKind = 'file' | 'executable' | 'symlink' | 'submodule';

export interface TreeEntry {
  /** Repository path, `/`-separated. Bytes that are not UTF-8 are U+DC80..U+DCFF (see path.ts). */
  readonly path: string;
  readonly kind: EntryKind;
  /** The git object id, where the source has one; equal ids are equal bytes. */
  readonly oid: string | null;
}

export function isRegular({ kind }: TreeEntry): boolean {
  return kind === 'file' || kind === 'executable';
}

/** All entries of a source, looked up by exact path. Immutable. */
export class Listing {
  readonly entries: readonly TreeEntry[];
  readonly #byPath: ReadonlyMap<string, TreeEntry>;
  #folders: ReadonlySet<string> | null = null;

  constructor(entries: readonly TreeEntry[]) {
    this.entries = entries;
    const byPath = new Map<string, TreeEntry>();
    for (const entry of entries) byPath.set(entry.path, entry);
    this.#byPath = byPath;
  }

  get(path: string): TreeEntry | undefined {
    return this.#byPath.get(path);
  }

  /** Whether entries are below this path. */
  isFolder(path: string): boolean {
    return this.folders.has(path);
  }

  /** Paths that entries are below; the top is not one of them. */
  get folders(): ReadonlySet<string> {
    this.#folders ??= foldersOf(this.entries);
    return this.#folders;
  }

  /** Whether no path is there twice. */
  get listsEachOnce(): boolean {
    return this.#byPath.size === this.entries.length;
  }

  get paths(): Iterable<string> {
    return this.#byPath.keys();
  }
}

/**
 * The listing of a tree or an index that names each path once. git stores and
 * lists a tree with an entry twice, with a file and a folder of one name, or
 * with `/` inside an entry's name; which of them a checkout takes is nobody's
 * promise. Throws ProblemError.
 * @param folders the folders that the source lists; null: it lists none
 */
export function soundListing(
  entries: readonly TreeEntry[],
  folders: readonly string[] | null,
): Listing {
  const listing = new Listing(entries);
  if (!isSound(listing, folders)) throw listedTwice(malformedPath(entries, folders));
  return listing;
}

/** By counts, and by looking at folders: there are few of them. */
function isSound(listing: Listing, folders: readonly string[] | null): boolean {
  const listed = new Set(folders);
  if (listed.size !== (folders?.length ?? 0) || !listing.listsEachOnce) return false;
  const isEntry = (path: string): boolean => listing.get(path) !== undefined;
  if ([...listing.folders].some(isEntry)) return false;
  if (folders === null) return true;
  const isAround = (path: string): boolean => path === '' || listed.has(path);
  return (
    !folders.some(isEntry) &&
    folders.every((folder) => isAround(folderOf(folder))) &&
    [...listing.folders].every(isAround)
  );
}

/** The first path that is listed more than once, as a file and as a folder, or outside its folder. */
function malformedPath(entries: readonly TreeEntry[], folders: readonly string[] | null): string {
  const listing = new Listing(entries);
  const seen = new Set<string>();
  for (const path of [...(folders ?? []), ...listing.entries.map((entry) => entry.path)]) {
    if (seen.has(path)) return path;
    seen.add(path);
  }
  const known = new Set(['', ...(folders ?? [])]);
  const isMalformed = (path: string): boolean => !known.has(folderOf(path));
  return (
    entries.find(({ path }) => listing.isFolder(path))?.path ?? [...seen].find(isMalformed) ?? ''
  );
}

function listedTwice(path: string): ProblemError {
  return new ProblemError(
    problem(
      'duplicate-path',
      'The tree is malformed: it lists this path more than once, as a file and as a folder, or outside its folder.',
      'Commit the path again with git itself; "git fsck" names the malformed tree.',
      path,
    ),
  );
}

function foldersOf(entries: readonly TreeEntry[]): ReadonlySet<string> {
  const folders = new Set<string>();
  let last = '';
  for (const { path } of entries) {
    let cut = path.lastIndexOf('/');
    // Most paths are in the folder of the one before.
    if (cut <= 0 || (cut === last.length && path.startsWith(last))) continue;
    last = path.slice(0, cut);
    while (cut > 0) {
      const folder = path.slice(0, cut);
      if (folders.has(folder)) break;
      folders.add(folder);
      cut = folder.lastIndexOf('/');
    }
  }
  return folders;
}
