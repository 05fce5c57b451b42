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
    this.#byPath = new Map(entries.map((entry) => [entry.path, entry]));
  }

  get(path: string): TreeEntry | undefined {
    return this.#byPath.get(path);
  }

  /** Whether entries are below this path. */
  isFolder(path: string): boolean {
    this.#folders ??= foldersOf(this.entries);
    return this.#folders.has(path);
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
  const seen = new Set<string>();
  for (const path of [...(folders ?? []), ...entries.map((entry) => entry.path)]) {
    if (seen.has(path)) throw listedTwice(path);
    seen.add(path);
  }
  for (const { path } of entries) {
    if (listing.isFolder(path)) throw listedTwice(path);
  }
  if (folders === null) return listing;
  const known = new Set(['', ...folders]);
  for (const path of seen) {
    if (!known.has(folderOf(path))) throw listedTwice(path);
  }
  return listing;
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
  for (const { path } of entries) {
    let cut = path.lastIndexOf('/');
    while (cut > 0) {
      const folder = path.slice(0, cut);
      if (folders.has(folder)) break;
      folders.add(folder);
      cut = folder.lastIndexOf('/');
    }
  }
  return folders;
}
