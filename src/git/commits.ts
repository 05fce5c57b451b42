import { LIMITS } from '../core/limits.ts';
import { absentObjects } from './batch.ts';
import type { Git } from './git.ts';
import { type FetchSource, fetchFrom, promisors, refAt } from './remote.ts';

/** A commit as git stores it; neither grafts nor a shallow boundary hide its parents. */
export interface CommitObject {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** Commits fetched to tell whether one stands in another's history. */
const HISTORY = 250;

const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Commits of one repository: read if the clone holds them, fetched at depth 1 if it does not. */
export class Commits {
  readonly #git: Git;
  readonly #sources: readonly FetchSource[];
  #partial: Promise<boolean> | null = null;

  /** @param sources tried in order */
  constructor(git: Git, sources: readonly FetchSource[]) {
    this.#git = git;
    this.#sources = sources;
  }

  /** The commit, or null where the clone does not hold it. */
  async read(oid: string): Promise<CommitObject | null> {
    if (!OID.test(oid)) return null;
    const store = await this.#git.store();
    const { status, stdout } = await store.run(['cat-file', '--batch'], `${oid}\n`);
    const output = stdout.toString('latin1');
    if (status !== 0 || !output.startsWith(`${oid} commit `)) return null;
    const header = output.slice(output.indexOf('\n') + 1).split('\n\n', 1)[0] ?? '';
    const tree = /^tree ([0-9a-f]+)$/m.exec(header)?.[1];
    if (tree === undefined) return null;
    return {
      oid,
      tree,
      parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id),
    };
  }

  /** Whether the clone holds the commit and its tree (a partial clone may hold the one alone). */
  async holds(oid: string): Promise<boolean> {
    const commit = await this.read(oid);
    if (commit === null) return false;
    const store = await this.#git.store();
    const answer = await store.run(['cat-file', '--batch-check'], `${commit.tree}\n`);
    return answer.stdout.toString('latin1').startsWith(`${commit.tree} tree `);
  }

  /** The commit, fetched if need be; null where it cannot be had. */
  async obtain(oid: string): Promise<CommitObject | null> {
    if (!OID.test(oid)) return null;
    if (!(await this.holds(oid))) await this.fetch(oid);
    return (await this.holds(oid)) ? this.read(oid) : null;
  }

  /** The commit that a ref of the remote names now, fetched; null where it cannot be had. */
  async obtainRef(ref: string): Promise<CommitObject | null> {
    for (const source of this.#sources.filter(({ foreign }) => foreign !== true)) {
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
    for (const source of this.#sources) {
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
    for (const source of this.#sources) {
      const absent = await absentObjects(this.#git, oids);
      if (absent.length === 0) return;
      const what = absent.slice(0, LIMITS.objectsFetched);
      await fetchFrom(this.#git, source, { what, depth: null, partial: true });
    }
  }

  isPartial(): Promise<boolean> {
    this.#partial ??= promisors(this.#git).then((names) => names.length > 0);
    return this.#partial;
  }

  /** A revision as a user names it, to its commit's object id; null where it names none. */
  async resolve(revision: string): Promise<string | null> {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const line = await this.#git.line(args);
    return line !== null && OID.test(line) ? line : null;
  }
}
