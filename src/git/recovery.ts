import { Allowance } from '../core/allowance.ts';
import type { Sizes } from '../core/byte-source.ts';
import { allAlgorithms, keyFinder, sealedKey } from '../core/digest.ts';
import { CollectSink, DigestSink, type Hashed } from '../core/hashing.ts';
import { LIMITS } from '../core/limits.ts';
import type { TreeEntry } from '../core/listing.ts';
import type { RecoveredBytes, SealedBytesFinder, WantedBytes } from '../core/recovery.ts';
import { argumentLots } from './argument-lots.ts';
import { objectSizes, readObjects } from './batch.ts';
import type { Git } from './git.ts';
import { LIST_TREE, parseListing } from './listing.ts';
import { isWholeClone, StoredBlobs } from './stored-blobs.ts';

/** A blob that may be what was sealed: its length fits, its digest is still to be seen. */
interface Candidate {
  readonly oid: string;
  readonly commit: string | null;
  readonly path: string | null;
}

interface SizedTree {
  readonly blobs: readonly TreeEntry[];
  readonly sizes: Sizes;
}

/** Commits of a path's history that are looked at, and candidates hashed for one file. */
const HISTORY_COMMITS = 500;
const CANDIDATES = 64;

/**
 * Sealed bytes that the repository still holds though the base does not have
 * them at the path: in another place of a tree, in the path's history, or
 * anywhere in the object store. Lengths are compared first, from object headers
 * alone; only what fits is hashed.
 */
export class GitRecovery implements SealedBytesFinder {
  readonly #git: Git;
  readonly #commits: readonly string[];
  readonly #trees = new Map<string, Promise<SizedTree>>();
  readonly #blobs: StoredBlobs;
  /** Some object that might be what was sealed was not looked at. */
  #passedOver = false;

  readonly #trusted: ReadonlySet<string>;

  /**
   * @param commits whose trees and histories are searched, the likeliest last
   * @param trusted those of them whose history may be named as a place to check
   *   out from; the others give bytes, which their digest proves, and no more
   */
  constructor(git: Git, commits: readonly string[], trusted: readonly string[]) {
    this.#git = git;
    this.#blobs = new StoredBlobs(git);
    this.#commits = commits;
    this.#trusted = new Set(trusted);
  }

  async find(wanted: readonly WantedBytes[]): Promise<ReadonlyMap<string, RecoveredBytes>> {
    const found = new Map<string, RecoveredBytes>();
    const steps = [
      () => this.#fromHistory(wanted),
      () => this.#fromTrees(wanted),
      () => this.#fromStore(wanted),
    ];
    try {
      for (const step of steps) {
        const missing = wanted.filter((entry) => !found.has(sealedKey(entry)));
        if (missing.length === 0) break;
        await this.#take(missing, await step(), found);
      }
    } catch (cause) {
      this.#passedOver = true;
      throw cause;
    }
    return found;
  }

  async isWhole(): Promise<boolean> {
    return !this.#passedOver && isWholeClone(this.#git);
  }

  /** `git log --raw -z`: each commit that set a path to a blob. Literal pathspecs, so no name is a pattern. */
  async #fromHistory(wanted: readonly WantedBytes[]): Promise<Candidate[]> {
    const candidates: Candidate[] = [];
    const store = await this.#git.store();
    const paths = [...new Set(wanted.map(({ path }) => path))].filter((path) =>
      path.isWellFormed(),
    );
    for (const lot of argumentLots(paths, LIMITS.gitArgumentBytes)) {
      for (const commit of this.#commits) {
        const { status, stdout } = await store.run([
          'log',
          `--max-count=${HISTORY_COMMITS}`,
          '--format=%x00%H',
          '--raw',
          '-z',
          '--no-abbrev',
          '--no-renames',
          '--no-ext-diff',
          '--no-textconv',
          '--no-show-signature',
          commit,
          '--',
          ...lot,
        ]);
        if (status === 0) candidates.push(...this.#named(commit, parseRawLog(stdout.toString())));
      }
    }
    return candidates;
  }

  async #fromTrees(wanted: readonly WantedBytes[]): Promise<Candidate[]> {
    const lengths = lengthsOf(wanted);
    // Without a length, only what another commit has at the path itself is looked at.
    const unsized = new Set(wanted.flatMap(({ path, bytes }) => (bytes === null ? [path] : [])));
    const candidates: Candidate[] = [];
    for (const commit of this.#commits) {
      const { blobs, sizes } = await this.#treeOf(commit);
      for (const [index, { path, oid }] of blobs.entries()) {
        if (oid !== null && (lengths.has(sizes[index] ?? -1) || unsized.has(path)))
          candidates.push({ oid, commit: this.#trusted.has(commit) ? commit : null, path });
      }
    }
    return candidates;
  }

  /** The history of an untrusted commit has trusted ones too; those are found in the history of theirs. */
  #named(tip: string, candidates: readonly Candidate[]): Candidate[] {
    if (this.#trusted.has(tip)) return [...candidates];
    return candidates.map((candidate) => ({ ...candidate, commit: null }));
  }

  async #fromStore(wanted: readonly WantedBytes[]): Promise<Candidate[]> {
    const lengths = lengthsOf(wanted);
    if (wanted.some(({ bytes }) => bytes === null)) this.#passedOver = true;
    if (lengths.size === 0) return [];
    const blobs = await this.#blobs.byLength();
    if (blobs === null) {
      this.#passedOver = true;
      return [];
    }
    const candidates: Candidate[] = [];
    for (const length of lengths) {
      for (const oid of blobs.get(length) ?? []) candidates.push({ oid, commit: null, path: null });
    }
    return candidates;
  }

  /** Files are asked for in lots; a tree, and the store, are read for the first of them. */
  #treeOf(commit: string): Promise<SizedTree> {
    const known = this.#trees.get(commit);
    if (known !== undefined) return known;
    const tree = this.#readTree(commit);
    this.#trees.set(commit, tree);
    return tree;
  }

  async #readTree(commit: string): Promise<SizedTree> {
    const output = await (await this.#git.store()).output([...LIST_TREE, commit]);
    const { entries } = parseListing(output, 'ls-tree');
    const blobs = entries.filter(({ kind }) => kind === 'file' || kind === 'executable');
    return { blobs, sizes: await objectSizes(this.#git, blobs) };
  }

  /** Hashes candidates of a fitting length, and keeps those whose digest is wanted. */
  async #take(
    wanted: readonly WantedBytes[],
    candidates: readonly Candidate[],
    found: Map<string, RecoveredBytes>,
  ): Promise<void> {
    const keysOf = keyFinder(wanted);
    const others = allAlgorithms(wanted);
    const byOid = new Map<string, Candidate>();
    for (const candidate of candidates)
      if (!byOid.has(candidate.oid)) byOid.set(candidate.oid, candidate);
    const kept = [...byOid.values()].slice(0, CANDIDATES * Math.max(1, wanted.length));
    if (kept.length < byOid.size) this.#passedOver = true;
    const digests = new Map<string, readonly string[]>();
    await readObjects(this.#git, kept.map(entryOf), (entry) => {
      const done = (result: Hashed) => {
        if (!result.ok) this.#passedOver = true;
        const keys = result.ok ? keysOf(result.digest) : [];
        if (keys.length > 0) digests.set(entry.path, keys);
      };
      return new DigestSink(done, false, others);
    });
    const hits = [...digests.keys()].map((oid) => entryOf({ oid, commit: null, path: null }));
    const allowance = new Allowance(LIMITS.diagnoseBytes, LIMITS.recoveredBytes);
    await readObjects(this.#git, hits, (entry) => {
      return new CollectSink(allowance, (result) => {
        const origin = byOid.get(entry.path);
        // Too large to be read whole: its place is worth reporting all the same.
        if (origin === undefined || (!result.ok && result.why === 'unreadable')) return;
        const places = placesOf(candidates, origin.oid);
        const recovered = { bytes: result.ok ? result.bytes : null, ...origin, places };
        for (const key of digests.get(entry.path) ?? []) {
          if (!found.has(key)) found.set(key, recovered);
        }
      });
    });
  }
}

/** The paths that held an object, and a commit that has it there. */
function placesOf(candidates: readonly Candidate[], oid: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const candidate of candidates) {
    if (candidate.oid !== oid || candidate.path === null || candidate.commit === null) continue;
    if (!places.has(candidate.path)) places.set(candidate.path, candidate.commit);
  }
  return places;
}

function entryOf({ oid }: Candidate): TreeEntry {
  return { path: oid, kind: 'file', oid };
}

function lengthsOf(wanted: readonly WantedBytes[]): ReadonlySet<number> {
  return new Set(wanted.flatMap(({ bytes }) => (bytes === null ? [] : [bytes])));
}

/** Records of `--format=%x00%H --raw -z`: a commit, then `:modes oids status` and a path for each change. */
function parseRawLog(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  let commit: string | null = null;
  const fields = text.split('\0');
  for (let at = 0; at < fields.length; at += 1) {
    const field = (fields[at] ?? '').replace(/^\n/, '');
    if (/^[0-9a-f]{40,64}$/.test(field)) commit = field;
    const change = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(field);
    if (change === null) continue;
    const [, mode = '', oid = ''] = change;
    at += 1;
    if (mode.startsWith('100')) candidates.push({ oid, commit, path: fields[at] ?? null });
  }
  return candidates;
}
