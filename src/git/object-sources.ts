import type { ByteSink, ByteSource } from '../core/byte-source.ts';
import { DigestSink, type Hashed } from '../core/hashing.ts';
import type { Listing, TreeEntry } from '../core/listing.ts';
import { objectSizes, readObjects } from './batch.ts';
import type { Git } from './git.ts';
import { LIST_TREE, parseListing } from './listing.ts';
import { needsSecondLane } from './second-lane.ts';

/** Fetches objects that a partial clone left out. */
export interface ObjectSupply {
  obtainObjects(oids: readonly string[]): Promise<void>;
}

/** The bytes of one commit, from git objects: no filter, no attribute, no checkout in between. */
export class CommitSource implements ByteSource {
  readonly kind = 'commit' as const;
  readonly commit: string;
  readonly #git: Git;
  readonly #supply: ObjectSupply | null;
  #listing: Promise<Listing> | null = null;

  /** @param commit a full object id of a commit that the clone holds */
  constructor(git: Git, commit: string, supply: ObjectSupply | null = null) {
    this.#git = git;
    this.commit = commit;
    this.#supply = supply;
  }

  list(): Promise<Listing> {
    this.#listing ??= this.#git
      .store()
      .then((store) => store.output([...LIST_TREE, this.commit]))
      .then((output) => parseListing(output, 'ls-tree'));
    return this.#listing;
  }

  sizes(entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, number>> {
    return objectSizes(this.#git, entries);
  }

  async read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Promise<void> {
    await this.#supply?.obtainObjects(oidsOf(entries));
    return readObjects(this.#git, entries, open);
  }

  hash(entries: readonly TreeEntry[], bytes: number): Promise<readonly Hashed[]> | null {
    if (!needsSecondLane('process', { files: entries.length, bytes })) return null;
    return hashObjects(this.#git, entries, this.#supply);
  }
}

/** The bytes that are about to be committed. The given git must run at the top of the work tree. */
export class IndexSource implements ByteSource {
  readonly kind = 'index' as const;
  readonly commit = null;
  readonly #git: Git;
  readonly #supply: ObjectSupply | null;
  #listing: Promise<Listing> | null = null;

  constructor(git: Git, supply: ObjectSupply | null = null) {
    this.#git = git;
    this.#supply = supply;
  }

  list(): Promise<Listing> {
    this.#listing ??= this.#git
      .output(['ls-files', '--stage', '-z'])
      .then((output) => parseListing(output, 'ls-files'));
    return this.#listing;
  }

  sizes(entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, number>> {
    return objectSizes(this.#git, entries);
  }

  async read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Promise<void> {
    await this.#supply?.obtainObjects(oidsOf(entries));
    return readObjects(this.#git, entries, open);
  }

  hash(entries: readonly TreeEntry[], bytes: number): Promise<readonly Hashed[]> | null {
    if (!needsSecondLane('process', { files: entries.length, bytes })) return null;
    return hashObjects(this.#git, entries, this.#supply);
  }
}

/** Hashes objects as two git processes write them, each one half. */
async function hashObjects(
  git: Git,
  entries: readonly TreeEntry[],
  supply: ObjectSupply | null,
): Promise<readonly Hashed[]> {
  await supply?.obtainObjects(oidsOf(entries));
  const hashed = entries.map((): Hashed => ({ ok: false, reason: 'git gave no answer' }));
  const half = Math.ceil(entries.length / 2);
  const lane = (from: number, to?: number): Promise<void> => {
    let next = from;
    const open = (): ByteSink => {
      const index = next;
      next += 1;
      return new DigestSink((result) => {
        hashed[index] = result;
      });
    };
    return readObjects(git, entries.slice(from, to), open, true);
  };
  await Promise.all([lane(0, half), lane(half)]);
  return hashed;
}

/** A submodule's object is of another repository. */
function oidsOf(entries: readonly TreeEntry[]): string[] {
  return entries.flatMap(({ kind, oid }) => (kind === 'submodule' || oid === null ? [] : [oid]));
}
