import { Buffer } from 'node:buffer';
import type { ByteSink, ByteSource, Sizes } from '../core/byte-source.ts';
import { type EntryKind, type Listing, soundListing, type TreeEntry } from '../core/listing.ts';
import { ProblemError, problem } from '../core/problem.ts';
import type { GitHubClient } from './client.ts';
import { apiFailure } from './failure.ts';
import { ROUTES } from './routes.ts';

interface Repository {
  readonly owner: string;
  readonly repo: string;
}

const KIND_OF_MODE: Readonly<Record<string, EntryKind>> = {
  '100644': 'file',
  '100755': 'executable',
  '120000': 'symlink',
  '160000': 'submodule',
};

/**
 * A commit's bytes through GitHub's API, for a base that the clone does not
 * hold and cannot fetch. One request for the tree and one for each object, so
 * it is the last way, not the usual one. A tree that GitHub truncates is refused
 * (over 100,000 entries or 7 MB): what is not listed must not read as absent.
 */
export class ApiSource implements ByteSource {
  readonly kind = 'commit' as const;
  readonly commit: string;
  readonly #client: GitHubClient;
  readonly #repository: Repository;
  readonly #sizes = new Map<string, number>();
  #listing: Promise<Listing> | null = null;

  constructor(client: GitHubClient, repository: Repository, commit: string) {
    this.#client = client;
    this.#repository = repository;
    this.commit = commit;
  }

  list(): Promise<Listing> {
    this.#listing ??= this.#readTree();
    return this.#listing;
  }

  async #readTree(): Promise<Listing> {
    const client = this.#client;
    try {
      const commit = await client.request(ROUTES.commit, {
        ...this.#repository,
        commit_sha: this.commit,
      });
      const tree = await client.request(ROUTES.tree, {
        ...this.#repository,
        tree_sha: commit.data.tree.sha,
        recursive: 'true',
      });
      if (tree.data.truncated) throw this.#absent('GitHub lists its tree in part only');
      const entries: TreeEntry[] = [];
      const folders: string[] = [];
      for (const { mode, path, sha, size } of tree.data.tree) {
        const kind = KIND_OF_MODE[mode ?? ''];
        if (mode === '040000' && path !== undefined) folders.push(path);
        if (kind === undefined || path === undefined || sha === undefined) continue;
        entries.push({ path, kind, oid: sha });
        if (size !== undefined) this.#sizes.set(path, size);
      }
      return soundListing(entries, folders.length > 0 ? folders : null);
    } catch (cause) {
      if (cause instanceof ProblemError) throw cause;
      throw this.#absent(describe(cause));
    }
  }

  async sizes(entries: readonly TreeEntry[]): Promise<Sizes> {
    await this.list();
    return entries.map(({ path }) => this.#sizes.get(path) ?? null);
  }

  async read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Promise<void> {
    for (const entry of entries) {
      const sink = open(entry);
      let bytes: Buffer;
      try {
        const file_sha = entry.oid ?? '';
        const { data } = await this.#client.request(ROUTES.blob, { ...this.#repository, file_sha });
        bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
      } catch (cause) {
        sink.fail(`GitHub did not give object ${entry.oid}: ${describe(cause)}`);
        continue;
      }
      sink.start(bytes.length);
      if (bytes.length > 0) sink.chunk(bytes);
      sink.end();
    }
  }

  #absent(why: string): ProblemError {
    return new ProblemError(
      problem(
        'base-missing',
        `The base commit ${this.commit} is not in the clone, cannot be fetched, and cannot be read from GitHub either: ${why}.`,
        'Check out with actions/checkout and "fetch-depth: 2", so that the clone has the merge commit and its parents.',
      ),
    );
  }
}

function describe(cause: unknown): string {
  const { status, message } = apiFailure(cause);
  return status === null ? message : `HTTP ${status}`;
}
