/** What is asked of git to find them: it is run to its end, or gives one line. */
export interface GitQueries {
  run(args: readonly string[]): Promise<{ readonly status: number; readonly stdout: Buffer }>;
  line(args: readonly string[]): Promise<string | null>;
}

/** Where a repository's parts are, as git finds them from a folder. */
export interface RepositoryFacts {
  /** The top of the work tree; null: there is none, as in a bare repository. */
  readonly top: string | null;
  /** The git directory, as an absolute path. */
  readonly gitDir: string;
  /** The commit that is checked out; null: none yet. */
  readonly head: string | null;
  /** The branch that is checked out, as `refs/heads/NAME`; null: none, or no commit is on it yet. */
  readonly branch: string | null;
  /** The folder of the objects, from the folder that was asked. */
  readonly objects: string;
  /** The file that says where a shallow history ends; it need not exist. */
  readonly shallow: string;
  /** Object ids are SHA-256, not SHA-1. */
  readonly sha256: boolean;
}

const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const HEAD = 'HEAD^{commit}';

/** Asks git once for all of it; null where git finds no repository. */
export async function repositoryFacts(git: GitQueries): Promise<RepositoryFacts | null> {
  const { status, stdout } = await git.run([
    'rev-parse',
    ...['--show-object-format', '--absolute-git-dir'],
    ...['--git-path', 'objects', '--git-path', 'shallow', '--show-toplevel', HEAD],
    ...['--symbolic-full-name', 'HEAD'],
  ]);
  const lines = stdout.toString().split('\n');
  const [format, gitDir, objects, shallow, top, head, name, end] = lines;
  // Seven lines and an end: a line break in a path, an unborn HEAD or a bare repository give others.
  if (status !== 0 || end !== '' || lines.length !== 8) return askedSingly(git);
  const known = gitDir !== undefined && objects !== undefined && shallow !== undefined;
  if (!known || !OID.test(head ?? '')) return askedSingly(git);
  return {
    top: top ?? null,
    gitDir,
    head: head ?? null,
    branch: branchOf(name),
    objects,
    shallow,
    sha256: format === 'sha256',
  };
}

/** A checkout without a branch has the name `HEAD`. */
function branchOf(name: string | null | undefined): string | null {
  return name?.startsWith('refs/heads/') ? name : null;
}

async function askedSingly(git: GitQueries): Promise<RepositoryFacts | null> {
  const objects = await git.line(['rev-parse', '--git-path', 'objects']);
  const shallow = await git.line(['rev-parse', '--git-path', 'shallow']);
  const gitDir = await git.line(['rev-parse', '--absolute-git-dir']);
  if (objects === null || shallow === null || gitDir === null) return null;
  const head = await git.line(['rev-parse', '--verify', '--quiet', HEAD]);
  return {
    top: await git.line(['rev-parse', '--show-toplevel']),
    gitDir,
    head: head !== null && OID.test(head) ? head : null,
    branch: branchOf(await git.line(['symbolic-ref', '--quiet', 'HEAD'])),
    objects,
    shallow,
    sha256: (await git.line(['rev-parse', '--show-object-format'])) === 'sha256',
  };
}
