import type { ByteSink, ByteSource, Sizes, SourceKind } from './byte-source.ts';
import { sha256 } from './hashing.ts';
import { type EntryKind, Listing, type TreeEntry } from './listing.ts';

/** What a path of a tree in memory is. A submodule has no bytes. */
export interface MemoryFile {
  readonly kind: EntryKind;
  readonly bytes: Uint8Array;
}

/** A tree in memory: the negative controls go through it to the same functions as real files. */
export class MemorySource implements ByteSource {
  readonly kind: SourceKind = 'commit';
  readonly commit: string | null = null;
  readonly #files: ReadonlyMap<string, MemoryFile>;
  readonly #listing: Listing;

  constructor(files: ReadonlyMap<string, MemoryFile>) {
    this.#files = files;
    const entries = [...files].map(([path, { kind, bytes }]) => ({
      path,
      kind,
      oid: sha256(bytes),
    }));
    this.#listing = new Listing(entries.sort((a, b) => (a.path < b.path ? -1 : 1)));
  }

  async list(): Promise<Listing> {
    return this.#listing;
  }

  async sizes(entries: readonly TreeEntry[]): Promise<Sizes> {
    return entries.map(({ path }) => {
      const file = this.#files.get(path);
      return file === undefined || file.kind === 'submodule' ? null : file.bytes.length;
    });
  }

  async read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Promise<void> {
    for (const entry of entries) {
      const sink = open(entry);
      const file = this.#files.get(entry.path);
      if (file === undefined || file.kind === 'submodule') {
        sink.fail('it has no bytes');
        continue;
      }
      sink.start(file.bytes.length);
      if (file.bytes.length > 0) sink.chunk(file.bytes);
      sink.end();
    }
  }
}
