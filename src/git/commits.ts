import { LIMITS } from '../core/limits.ts';
import { absentObjects } from './batch.ts';
import type { Git } from './git.ts';
import type { FetchSource } from './remote.ts';
import { smallObjects } from './small-objects.ts';

/** A commit as git stores it; neither grafts nor a shallow boundary hide its parents. */
export interface CommitObject {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** Commits fetched to tell whether one is in another's history. */
const HISTORY = 250;

/** What fetches is loaded where a clone lacks something. */
const remote = () => import('./remote.ts');

const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Commits of one repository: read if the clone holds them, fetched at depth 1 if it does not. */
export class Commits {
  readonly #git: Git;
  readonly #findSources: () => Promise<readonly FetchSource[]>;
  readonly #known = new Map<string, CommitObject>();
  readonly #held = new Set<string>();
  #sources: Promise<readonly FetchSource[]> | null = null;
  #partial: Promise<boolean> | null = null;

  /** @param findSources called once there is something to fetch: the sources, tried in order */
  constructor(git: Git, findSources: () => Promise<readonly FetchSource[]>) {
    this.#git = git;
    this.#findSources = findSources;
  }

  sources(): Promise<readonly FetchSource[]> {
    this.#sources ??= this.#findSources();
    return this.#sources;
  }

  /** The commit, or null where the clone does not hold it. */
  async read(oid: string): Promise<CommitObject | null> {
    if (!OID.test(oid)) return null;
    const known = this.#known.get(oid);
    if (known !== undefined) return known;
    const commit = await this.#readCommit(oid);
    if (commit !== null) this.#known.set(oid, commit);
    return commit;
  }

  async #readCommit(oid: string): Promise<CommitObject | null> {
    const [object] = await smallObjects(this.#git, [oid]);
    if (object?.type !== 'commit' || object.bytes === null) return null;
    // As git reads it: the tree first, then the parents; a line of that name further down is none.
    const [, tree, parents = ''] =
      /^tree ([0-9a-f]+)\n((?:parent [0-9a-f]+\n)*)/.exec(object.bytes.toString('latin1')) ?? [];
    if (tree === undefined) return null;
    return {
      oid,
      tree,
      parents: [...parents.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id),
    };
  }

  /** Whether the clone holds the commit and its tree (a partial clone may hold the one alone). */
  async holds(oid: string): Promise<boolean> {
    if (this.#held.has(oid)) return true;
    const commit = await this.read(oid);
    if (commit === null) return false;
    const [tree] = await smallObjects(this.#git, [commit.tree]);
    if (tree?.type !== 'tree') return false;
    this.#held.add(oid);
    return true;
  }

  /** The commit, fetched if need be; null where it cannot be had. */
  async obtain(oid: string): Promise<CommitObject | null> {
    if (!OID.test(oid)) return null;
    if (!(await this.holds(oid))) await this.fetch(oid);
    return (await this.holds(oid)) ? this.read(oid) : null;
  }

  /** The commit that a ref of the remote names now, fetched; null where it cannot be had. */
  async obtainRef(ref: string): Promise<CommitObject | null> {
    for (const source of await this.sources()) {
      if (source.foreign === true) continue;
      const { refAt } = await remote();
      const oid = await refAt(this.#git, source, ref);
      if (oid === null) continue;
      const commit = await this.obtain(oid);
      if (commit !== null) return commit;
    }
    return null;
  }

  /** Whether a commit is another one's ancestor, or that one itself. In a shallow clone, within some hundred commits. */
  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    if (ancestor === descendant) return true;
    const args = ['merge-base', '--is-ancestor', ancestor, descendant];
    const store = await this.#git.store();
    const known = async (): Promise<boolean> => (await store.run(args)).status === 0;
    if (await known()) return true;
    return (await this.#isShallow()) && (await this.fetch(descendant, HISTORY)) && (await known());
  }

  async #isShallow(): Promise<boolean> {
    const store = await this.#git.store();
    return (await store.line(['rev-parse', '--is-shallow-repository'])) === 'true';
  }

  async fetch(what: string, depth = 1): Promise<boolean> {
    // In a whole clone `--depth` would cut its history off; there it is left away.
    const request = {
      what: [what],
      depth: (await this.#isShallow()) ? depth : null,
      partial: await this.isPartial(),
    };
    const { fetchFrom } = await remote();
    for (const source of await this.sources()) {
      if (await fetchFrom(this.#git, source, request)) return true;
    }
    return false;
  }

  /**
   * Fetches objects that a partial clone left out; what nobody has stays absent.
   * A clone that is not partial has its objects, or is damaged.
   */
  async obtainObjects(oids: readonly string[]): Promise<void> {
    if (!(await this.isPartial())) return;
    const { fetchFrom } = await remote();
    for (const source of await this.sources()) {
      const absent = await absentObjects(this.#git, oids);
      if (absent.length === 0) return;
      const what = absent.slice(0, LIMITS.objectsFetched);
      await fetchFrom(this.#git, source, { what, depth: null, partial: true });
    }
  }

  isPartial(): Promise<boolean> {
    this.#partial ??= this.#promised();
    return this.#partial;
  }

  async #promised(): Promise<boolean> {
    const { promisors } = await remote();
    return (await promisors(this.#git)).length > 0;
  }

  /** A revision as a user names it, to its commit's object id; null where it names none. */
  async resolve(revision: string): Promise<string | null> {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const line = await this.#git.line(args);
    return line !== null && OID.test(line) ? line : null;
  }
}
