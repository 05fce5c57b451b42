/** What a path is, from the listing's mode alone; content is never consulted. */
export type EntryKind = 'file' | 'executable' | 'symlink' | 'submodule';

export interface TreeEntry {
  /** Repository path, `/`-separated. Bytes that are not UTF-8 stand as U+DC80..U+DCFF (see path.ts). */
  readonly path: string;
  readonly kind: EntryKind;
  /** The git object id, where the source has one; equal ids are equal bytes. */
  readonly oid: string | null;
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

  /** Whether entries stand below this path. */
  isFolder(path: string): boolean {
    this.#folders ??= foldersOf(this.entries);
    return this.#folders.has(path);
  }

  get paths(): Iterable<string> {
    return this.#byPath.keys();
  }
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
