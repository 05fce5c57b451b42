import { lstatSync } from 'node:fs';
import type { ByteSink, ByteSource, Sizes } from '../../core/byte-source.ts';
import type { HashedEntries } from '../../core/hashing.ts';
import { Listing, type TreeEntry } from '../../core/listing.ts';
import type { Git } from '../git.ts';
import { needsSecondLane } from '../second-lane.ts';
import { inTurns } from '../turns.ts';
import { BUFFER_BYTES, readFile, readLink } from './file-bytes.ts';
import { listFolder, listKnown } from './folder-listing.ts';
import { hashFiles } from './hash-files.ts';
import { locate } from './location.ts';

/**
 * The files of a folder as they are on disk, inside git or outside. One
 * synchronous loop with one buffer: promises and streams cost 3 to 15 times as
 * much on small files (measured).
 */
export class WorkTreeSource implements ByteSource {
  readonly kind = 'work-tree' as const;
  readonly commit = null;
  readonly #root: string;
  readonly #git: Git | null;
  #listing: Promise<Listing> | null = null;

  /**
   * @param root the folder: the top of the work tree, or any folder outside git
   * @param git of the work tree: what it ignores is no part of it, nor is what a submodule holds
   */
  constructor(root: string, git: Git | null = null) {
    this.#root = root;
    this.#git = git;
  }

  list(): Promise<Listing> {
    this.#listing ??= this.#read();
    return this.#listing;
  }

  async #read(): Promise<Listing> {
    const root = this.#root;
    return new Listing(this.#git === null ? listFolder(root) : await listKnown(root, this.#git));
  }

  async sizes(entries: readonly TreeEntry[]): Promise<Sizes> {
    return entries.map(({ path }) => sizeOf(locate(this.#root, path)));
  }

  read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Promise<void> {
    return inTurns(this.#feed(entries, open));
  }

  *#feed(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Generator<void> {
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    for (const entry of entries) {
      const path = locate(this.#root, entry.path);
      if (entry.kind === 'symlink') readLink(path, open(entry));
      else yield* readFile(path, buffer, open(entry));
      yield;
    }
  }

  hash(entries: readonly TreeEntry[], bytes: number): Promise<HashedEntries> | null {
    if (!needsSecondLane('thread', { files: entries.length, bytes })) return null;
    return hashFiles(
      this.#root,
      entries.map(({ path }) => path),
    );
  }
}

/** Null where it is not known: removed, no longer below a folder, no permission. */
function sizeOf(path: string | Buffer): number | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.size ?? null;
  } catch {
    return null;
  }
}
