import type { Git } from './git.ts';

/** A commit as git stores it; neither grafts nor a shallow boundary hide its parents. */
export interface CommitObject {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** Where absent objects may be fetched from, tried in order. */
export interface FetchSource {
  /** A remote's name or a URL. */
  readonly from: string;
  /** Configuration by environment (`GIT_CONFIG_*`): a token never stands on a command line. */
  readonly env: Readonly<Record<string, string>>;
  /**
   * Another repository, such as a fork: an object id names the same object
   * wherever it comes from, but a branch there is whatever its owner says.
   */
  readonly foreign?: boolean;
}

/** Commits fetched to tell whether one stands in another's history. */
const HISTORY = 250;

const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Commits of one repository: read if the clone holds them, fetched at depth 1 if it does not. */
export class Commits {
  readonly #git: Git;
  readonly #sources: readonly FetchSource[];

  constructor(git: Git, sources: readonly FetchSource[]) {
    this.#git = git;
    this.#sources = sources;
  }

  /** The commit, or null where the clone does not hold it. */
  async read(oid: string): Promise<CommitObject | null> {
    if (!OID.test(oid)) return null;
    const { status, stdout } = await this.#git.run(['cat-file', '--batch'], `${oid}\n`);
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
    const answer = await this.#git.run(['cat-file', '--batch-check'], `${commit.tree}\n`);
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
      const args = ['ls-remote', '--quiet', '--', source.from, ref];
      const { status, stdout } = await this.#git.run(args, '', source.env);
      // git matches the end of a name: a branch "x/refs/heads/main" answers for "refs/heads/main" too.
      const lines = stdout.toString().split('\n');
      const oid = lines.find((line) => line.endsWith(`\t${ref}`))?.split('\t', 1)[0];
      if (status !== 0 || oid === undefined) continue;
      const commit = await this.obtain(oid);
      if (commit !== null) return commit;
    }
    return null;
  }

  /** Whether a commit is another one's ancestor, or that one itself. In a shallow clone, within some hundred commits. */
  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    if (ancestor === descendant) return true;
    const args = ['merge-base', '--is-ancestor', ancestor, descendant];
    const known = async (): Promise<boolean> => (await this.#git.run(args)).status === 0;
    if (await known()) return true;
    return (await this.#isShallow()) && (await this.fetch(descendant, HISTORY)) && (await known());
  }

  async #isShallow(): Promise<boolean> {
    return (await this.#git.line(['rev-parse', '--is-shallow-repository'])) === 'true';
  }

  async fetch(what: string, depth = 1): Promise<boolean> {
    // In a whole clone `--depth` would cut its history off; there it is left away.
    const shallow = await this.#isShallow();
    for (const source of this.#sources) {
      const args = [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-recurse-submodules',
        '--no-write-fetch-head',
        ...(shallow ? [`--depth=${depth}`] : []),
        '--end-of-options',
        source.from,
        what,
      ];
      if ((await this.#git.run(args, '', source.env)).status === 0) return true;
    }
    return false;
  }

  /** A revision as a user names it, to its commit's object id; null where it names none. */
  async resolve(revision: string): Promise<string | null> {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const line = await this.#git.line(args);
    return line !== null && OID.test(line) ? line : null;
  }
}
