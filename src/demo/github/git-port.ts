/**
 * Where the git routes read. Whoever starts the server wires it to a
 * repository; null stands for an object that the repository does not hold.
 */
export interface GitObjects {
  commit(sha: string): Promise<GitCommit | null>;
  /** `sha` may name a tree or a commit, whose tree it then is. */
  tree(sha: string, recursive: boolean): Promise<GitTree | null>;
  blob(sha: string): Promise<Uint8Array | null>;
}

export interface GitSignature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 with a zone: `2026-01-31T12:00:00Z`. */
  readonly date: string;
}

export interface GitCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: GitSignature;
  readonly committer: GitSignature;
}

export interface GitTreeEntry {
  /** From the tree that was asked for. */
  readonly path: string;
  /** Six octal digits: `100644`, `100755`, `040000`, `160000`, `120000`. */
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** Of a blob, in bytes. */
  readonly size?: number;
}

export interface GitTree {
  readonly sha: string;
  readonly entries: readonly GitTreeEntry[];
  /** GitHub cuts a listing at 100,000 entries or 7 MB and says so here. */
  readonly truncated?: boolean;
}

export const OBJECT_ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a commit is there; without objects every well-formed id is taken for one. */
export async function isCommit(objects: GitObjects | null, sha: string): Promise<boolean> {
  if (!OBJECT_ID.test(sha)) return false;
  return objects === null || (await objects.commit(sha)) !== null;
}
