import type { ByteSink, ByteSource, Sizes } from '../core/byte-source.ts';
import { HashColumns, sharedColumns } from '../core/hash-columns.ts';
import { DigestSink, type HashedEntries } from '../core/hashing.ts';
import { Listing, type TreeEntry } from '../core/listing.ts';
import { encodePath } from '../core/path.ts';
import { objectSizes, readObjects } from './batch.ts';
import type { Git } from './git.ts';
import { LIST_TREE, parseListing } from './listing.ts';
import { needsSecondLane } from './second-lane.ts';
import { smallTree } from './small-tree.ts';

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
    this.#listing ??= this.#listed();
    return this.#listing;
  }

  async #listed(): Promise<Listing> {
    const store = await this.#git.store();
    const output =
      (await smallTree(this.#git, this.commit)) ??
      (await store.output([...LIST_TREE, this.commit]));
    return parseListing(output, 'ls-tree');
  }

  sizes(entries: readonly TreeEntry[]): Promise<Sizes> {
    return objectSizes(this.#git, entries);
  }

  read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Promise<void> {
    return readSupplied(this.#git, this.#supply, entries, open);
  }

  hash(entries: readonly TreeEntry[], bytes: number): Promise<HashedEntries> | null {
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
      .then((output) => committed(this.#git, parseListing(output, 'ls-files')));
    return this.#listing;
  }

  sizes(entries: readonly TreeEntry[]): Promise<Sizes> {
    return objectSizes(this.#git, entries);
  }

  read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Promise<void> {
    return readSupplied(this.#git, this.#supply, entries, open);
  }

  hash(entries: readonly TreeEntry[], bytes: number): Promise<HashedEntries> | null {
    if (!needsSecondLane('process', { files: entries.length, bytes })) return null;
    return hashObjects(this.#git, entries, this.#supply);
  }
}

/** The object of no bytes, and the tree of no entries, which git knows without having them; SHA-1 and SHA-256. */
const EMPTY_TREES: ReadonlyMap<string, string> = new Map([
  ['e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', '4b825dc642cb6eb9a060e54bf8d69288fbee4904'],
  [
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
    '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
  ],
]);

/**
 * Leaves out what `git add -N` put into the index: `ls-files` shows it as an
 * empty file, and no commit contains it. git is asked only where there is an
 * empty file, and reads the index alone for it.
 */
async function committed(git: Git, listing: Listing): Promise<Listing> {
  const empty = listing.entries.find(({ oid }) => oid !== null && EMPTY_TREES.has(oid));
  const tree = EMPTY_TREES.get(empty?.oid ?? '');
  if (tree === undefined) return listing;
  const output = await git.output([
    ...['diff-index', '--cached', '--ita-invisible-in-index', '--ignore-submodules=none'],
    ...['--no-renames', '--name-only', '-z', tree, '--'],
  ]);
  // One character a byte on both sides: a path need not be UTF-8.
  const staged = new Set(output.toString('latin1').split('\0'));
  const entries = listing.entries.filter(
    ({ oid, path }) =>
      oid === null || !EMPTY_TREES.has(oid) || staged.has(encodePath(path).toString('latin1')),
  );
  return new Listing(entries);
}

/**
 * Reads objects; those that the clone does not hold are fetched, where it is a
 * partial one, and read after the others. Whether it is one is asked of git only
 * where an object is absent: a process less in every other run.
 */
async function readSupplied(
  git: Git,
  supply: ObjectSupply | null,
  entries: readonly TreeEntry[],
  open: (entry: TreeEntry) => ByteSink,
): Promise<void> {
  if (supply === null) return readObjects(git, entries, open);
  const absent: TreeEntry[] = [];
  await readObjects(git, entries, (entry, type) =>
    type === '' ? new Postponed(() => absent.push(entry)) : open(entry),
  );
  if (absent.length === 0) return;
  await supply.obtainObjects(oidsOf(absent));
  return readObjects(git, absent, open);
}

/** Takes the place of an object that git gave no bytes of. */
class Postponed implements ByteSink {
  readonly #postpone: () => void;

  constructor(postpone: () => void) {
    this.#postpone = postpone;
  }

  start(): void {}
  chunk(): void {}
  end(): void {}

  fail(): void {
    this.#postpone();
  }
}

/** Hashes objects as two git processes write them, each one half. */
async function hashObjects(
  git: Git,
  entries: readonly TreeEntry[],
  supply: ObjectSupply | null,
): Promise<HashedEntries> {
  await supply?.obtainObjects(oidsOf(entries));
  const found = new HashColumns(sharedColumns(entries.length));
  const half = Math.ceil(entries.length / 2);
  const lane = (from: number, to?: number): Promise<void> => {
    let next = from;
    const open = (): ByteSink => {
      const index = next;
      next += 1;
      return new DigestSink((result) => found.note(index, result));
    };
    return readObjects(git, entries.slice(from, to), open, true);
  };
  await Promise.all([lane(0, half), lane(half)]);
  return found;
}

/** A submodule's object is of another repository. */
function oidsOf(entries: readonly TreeEntry[]): string[] {
  return entries.flatMap(({ kind, oid }) => (kind === 'submodule' || oid === null ? [] : [oid]));
}
