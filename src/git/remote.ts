import type { Git, Network } from './git.ts';

/** Where absent objects may be fetched from. */
export interface FetchSource {
  /** A URL, or an absolute path on this machine; a remote's name is none. */
  readonly from: string;
  /** An `Authorization` header for exactly this address; null: none. */
  readonly header: string | null;
  /**
   * Another repository, such as a fork: an object id names the same object
   * wherever it comes from, but a branch there is whatever its owner says.
   */
  readonly foreign?: boolean;
  /** This server is reached by `http`: without it, `http` is refused. */
  readonly http?: boolean;
}

/** What is asked of a source: object ids or ref names. */
export interface FetchRequest {
  readonly what: readonly string[];
  /** Null: the whole history. */
  readonly depth: number | null;
  /** The clone is partial: what is reachable from the known commits need not be there. */
  readonly partial: boolean;
}

/**
 * Fetches into the store. What takes part is the address, the header and the
 * user's own configuration; nothing that the repository says of remotes does.
 */
export async function fetchFrom(
  git: Git,
  source: FetchSource,
  { what, depth, partial }: FetchRequest,
): Promise<boolean> {
  const store = await git.store();
  const network = await networkFor(store, source);
  if (network === null) return false;
  const args = [
    ...addressOf(source),
    ...(partial ? ['-c', 'remote.gate.promisor=true'] : []),
    // To ask for an object by itself, nothing may be offered as known that it is reachable from.
    ...(partial && depth === null ? ['-c', 'fetch.negotiationAlgorithm=noop'] : []),
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--no-auto-gc',
    ...(depth === null ? [] : [`--depth=${depth}`]),
    '--stdin',
    '--end-of-options',
    REMOTE,
  ];
  const { status } = await store.run(args, what.map((one) => `${one}\n`).join(''), network);
  return status === 0;
}

/** The object id that a ref has at a source now; null where it has none, or where nobody answers. */
export async function refAt(git: Git, source: FetchSource, ref: string): Promise<string | null> {
  const store = await git.store();
  const network = await networkFor(store, source);
  if (network === null) return null;
  const args = [...addressOf(source), 'ls-remote', '--quiet', '--', REMOTE, ref];
  const { status, stdout } = await store.run(args, '', network);
  if (status !== 0) return null;
  // git matches the end of a name: a branch "x/refs/heads/main" answers for "refs/heads/main" too.
  const line = stdout
    .toString()
    .split('\n')
    .find((entry) => entry.endsWith(`\t${ref}`));
  return line?.split('\t', 1)[0] ?? null;
}

/** The name under which a source is asked; no configuration but this call's knows it. */
const REMOTE = 'gate';

function addressOf({ from }: FetchSource): string[] {
  return ['-c', `remote.${REMOTE}.url=${from}`];
}

/** Null: this address is not asked. */
async function networkFor(store: Git, source: FetchSource): Promise<Network | null> {
  const protocol = protocolOf(source);
  if (protocol === null) return null;
  if (source.header === null) return { protocol, config: [] };
  // A rewritten address is another one: `url.*.insteadOf` of the machine gets no credentials.
  const asked = await store.line([...addressOf(source), 'ls-remote', '--get-url', REMOTE]);
  if (asked !== source.from || !/^https?$/.test(protocol)) return null;
  const key = `http.${source.from}.extraheader`;
  return {
    protocol,
    config: [
      // A redirect would carry the header to wherever it leads.
      ['http.followRedirects', 'false'],
      // Whatever the machine's configuration sends there: two authorization headers are refused.
      [key, ''],
      [key, source.header],
    ],
  };
}

/** The allow-list of protocols: `https`, `ssh`, a path on this machine, and `http` of a server that has no other. */
function protocolOf({ from, http = false }: FetchSource): string | null {
  if (/[\p{Cc}\s]/u.test(from)) return null;
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(from)?.[1]?.toLowerCase();
  if (scheme === 'https' || scheme === 'ssh' || scheme === 'file') return scheme;
  if (scheme === 'http') return http ? 'http' : null;
  if (scheme !== undefined || from.includes('::')) return null;
  if (from.startsWith('/')) return 'file';
  return /^[\w.-]+@[\w.-]+:/.test(from) ? 'ssh' : null;
}

/** The addresses of the remotes that promised a partial clone its objects. */
export async function promisorSources(git: Git): Promise<FetchSource[]> {
  const sources: FetchSource[] = [];
  for (const remote of await promisors(git)) {
    const from = await git.line(['config', '--get', `remote.${remote}.url`]);
    if (from !== null) sources.push({ from, header: null });
  }
  return sources;
}

/** Names of the remotes of which the clone is a partial one; none: it is no partial clone. */
export async function promisors(git: Git): Promise<string[]> {
  const keys = '^(remote\\..*\\.promisor|extensions\\.partialclone)$';
  const { status, stdout } = await git.run(['config', '--null', '--get-regexp', keys]);
  const entries = status === 0 ? stdout.toString().split('\0') : [];
  const names = entries.flatMap((entry) => {
    const [key = '', value = ''] = entry.split('\n', 2);
    if (key === 'extensions.partialclone') return [value];
    return value === 'true' ? (/^remote\.(.+)\.promisor$/s.exec(key)?.[1] ?? []) : [];
  });
  return [...new Set(names)];
}
