import type { HashedEntries } from './hashed.ts';
import type { Listing, TreeEntry } from './listing.ts';

/**
 * Where bytes come from. One contract, several sources (a commit, the index,
 * the work tree); `__tests__/byte-source.contract.ts` holds each to it.
 */
export type SourceKind = 'commit' | 'index' | 'work-tree';

/**
 * Receives one object's bytes. Calls come as `start`, any number of `chunk`,
 * `end`; or `fail` once, at any point, and nothing after it.
 */
export interface ByteSink {
  /** The byte length the source announces. */
  start(bytes: number): void;
  /** The next bytes, valid during the call alone: the source reuses its buffer. */
  chunk(bytes: Uint8Array): void;
  end(): void;
  /** The object cannot be read: absent from the clone, changed underfoot, no permission. */
  fail(reason: string): void;
}

/** Byte lengths in the order of the entries; null: not known. */
export type Sizes = readonly (number | null)[];

export interface ByteSource {
  readonly kind: SourceKind;
  /** The commit's object id, or null where the bytes are not a commit's. */
  readonly commit: string | null;
  /** Every file, link and submodule, by path; throws ProblemError if that cannot be read. */
  list(): Promise<Listing>;
  sizes(entries: readonly TreeEntry[]): Promise<Sizes>;
  /**
   * Feeds each entry's bytes to the sink that `open` returns for it, in the
   * order given; what has to be fetched first comes after the others. A symbolic
   * link's bytes are its target. Memory is bounded whatever the sizes. A failure
   * of one entry reaches its own sink; a failure of the source itself throws
   * ProblemError.
   */
  read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Promise<void>;
  /**
   * Hashes regular files by SHA-256 alone, in the order given, where the source
   * can do that faster than by feeding a sink of each; null where it cannot.
   * @param bytes their length in all, as far as it is known: it decides nothing but the way
   */
  hash?(entries: readonly TreeEntry[], bytes: number): Promise<HashedEntries> | null;
}
