import path, { type PlatformPath, resolve } from 'node:path';
import type { AttributeReader } from '../core/attributes.ts';
import type { ByteSource } from '../core/byte-source.ts';
import { ProblemError, problem } from '../core/problem.ts';
import type { SealedBytesFinder } from '../core/recovery.ts';
import { GitAttributes } from '../git/attributes.ts';
import { bareAt, checkoutAround } from '../git/bare.ts';
import { otherRepository } from '../git/checkout-top.ts';
import { Commits } from '../git/commits.ts';
import { Git } from '../git/git.ts';
import { lateRecovery } from '../git/late-recovery.ts';
import { CommitSource, IndexSource } from '../git/object-sources.ts';
import { WorkTreeSource } from '../git/work-tree/source.ts';
import type { Invocation } from './console.ts';
import { startGit } from './start-git.ts';

/** Which bytes a command reads, as the user named them. */
export interface SourceChoice {
  readonly commit?: string;
  readonly staged?: boolean;
  readonly workTree?: boolean;
  readonly base?: string;
}

/** The repository, or the plain folder, that a command is run in. */
export interface Place {
  /** The top of the work tree; the current folder outside git. */
  readonly top: string;
  readonly git: Git | null;
  readonly commits: Commits | null;
  /** A repository without a work tree: only its commits can be read. */
  readonly bare: boolean;
}

export interface Sources {
  readonly head: ByteSource;
  readonly base: ByteSource | null;
  readonly recovery: SealedBytesFinder | null;
  readonly attributes: AttributeReader | null;
  /** Beside the files on disk, the index that they would be committed through. */
  readonly index: ByteSource | null;
  readonly against: string;
}

/**
 * Finds the repository that a command is run in. git takes no folder for a bare
 * repository that only looks like one; a bare repository that is in no work
 * tree is named to it explicitly. Throws ProblemError for a look-alike inside a
 * work tree (its configuration is whatever the author of the tree wrote), for a
 * work tree that belongs to another repository, and for a repository that git
 * does not open.
 * @param git in the current folder, where it was started before
 */
export async function findPlace(
  invocation: Invocation,
  git = startGit(invocation),
): Promise<Place> {
  const { cwd, env } = invocation;
  const facts = await git.facts();
  if (facts !== null && facts.top !== null) {
    const top = resolve(facts.top);
    const atTop = top === resolve(cwd) ? git : new Git({ cwd: top, env, hook: true });
    const other = atTop === git ? null : await otherRepository(facts.gitDir, atTop);
    if (other !== null) throw new ProblemError(other);
    return { top, git: atTop, commits: commitsOf(atTop), bare: false };
  }
  const found = bareAt(cwd);
  if (found === null) {
    const around = checkoutAround(cwd);
    if (around !== null) throw await notOpened(git, around);
    return { top: cwd, git: null, commits: null, bare: false };
  }
  if (found.inside !== null) {
    throw refused(
      `${found.folder} looks like a bare repository, and it is part of the work tree ${found.inside}.`,
      'Go to the top of the work tree, and remove the folder if nobody needs it.',
    );
  }
  const bare = new Git({ cwd, env, gitDir: found.folder });
  if ((await bare.line(['rev-parse', '--is-bare-repository'])) !== 'true') {
    return { top: cwd, git: null, commits: null, bare: false };
  }
  return { top: cwd, git: bare, commits: commitsOf(bare), bare: true };
}

/** A repository that git refuses is not a folder outside git: its base would be left out. */
async function notOpened(git: Git, folder: string): Promise<ProblemError> {
  const { stderr } = await git.run(['rev-parse', '--show-toplevel']);
  const [first = 'no message'] = stderr.split('\n');
  return new ProblemError(
    problem(
      'not-a-repository',
      `git cannot open the repository in ${folder}: ${first.replace(/^fatal: |\.$/g, '')}.`,
      'Run "git status" there, and follow its advice.',
    ),
  );
}

function commitsOf(git: Git): Commits {
  return new Commits(git, async () => (await import('../git/remote.ts')).promisorSources(git));
}

/** Throws ProblemError where what the user named cannot be read. */
export async function openSources(place: Place, choice: SourceChoice): Promise<Sources> {
  const named = [choice.commit !== undefined, choice.staged, choice.workTree].filter(
    Boolean,
  ).length;
  if (named > 1) {
    throw refused(
      'Name one of --commit, --staged and --work-tree, not several.',
      'Keep only one of them.',
    );
  }
  const { git, commits, top } = place;
  if (git === null || commits === null) {
    if (choice.commit !== undefined || choice.staged || choice.base !== undefined) {
      throw refused(
        'This folder is not in a git repository, so there is no commit and no index to read.',
        'Go into the repository, or check the folder with --work-tree.',
      );
    }
    return {
      head: new WorkTreeSource(top),
      base: null,
      recovery: null,
      attributes: null,
      index: null,
      against: OWN_SEALS,
    };
  }
  if (place.bare && choice.commit === undefined) {
    throw refused(
      'This repository is bare: it has no index and no files on disk.',
      'Name a commit with --commit.',
    );
  }
  const head = await openHead(git, commits, choice, top);
  const { base, against } = await openBase(git, commits, choice);
  const tips = [head.commit, base?.commit, (await git.facts())?.head];
  const known = [...new Set(tips.filter((oid) => oid != null))];
  const attributes = new GitAttributes(git);
  const index = head.kind === 'work-tree' ? new IndexSource(git, commits) : null;
  // The base's history is the trusted one; without a base, the user's own.
  const recovery = lateRecovery(git, known, base === null ? known : [base.commit]);
  return { head, base, recovery, attributes, index, against };
}

const OWN_SEALS = 'its own seals (no base commit)';

async function openHead(
  git: Git,
  commits: Commits,
  choice: SourceChoice,
  top: string,
): Promise<ByteSource> {
  if (choice.commit !== undefined) {
    return new CommitSource(git, await resolveOrRefuse(commits, choice.commit), commits);
  }
  return choice.staged ? new IndexSource(git, commits) : new WorkTreeSource(top, git);
}

async function openBase(
  git: Git,
  commits: Commits,
  choice: SourceChoice,
): Promise<{ base: CommitSource | null; against: string }> {
  if (choice.base !== undefined) {
    const oid = await resolveOrRefuse(commits, choice.base);
    return { base: new CommitSource(git, oid, commits), against: `the seals of ${choice.base}` };
  }
  // A commit named alone speaks for itself; what is not committed yet is compared with its upstream.
  const upstream = choice.commit === undefined ? await upstreamBase(git) : null;
  if (upstream === null) return { base: null, against: OWN_SEALS };
  return {
    base: new CommitSource(git, upstream.oid, commits),
    against: `the seals of the commit where HEAD meets its upstream ${upstream.name}`,
  };
}

/** Null: no upstream is configured. One that is configured and unusable is no reason to trust oneself. */
async function upstreamBase(git: Git): Promise<{ oid: string; name: string } | null> {
  const branch = (await git.facts())?.branch?.replace('refs/heads/', '') ?? null;
  const merge = branch && (await git.line(['config', '--get', `branch.${branch}.merge`]));
  if (!merge) return null;
  const name = await git.line(['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}']);
  const oid = name && (await git.line(['merge-base', 'HEAD', '@{upstream}']));
  if (name && oid) return { oid, name };
  throw new ProblemError(
    problem(
      'base-missing',
      name
        ? `HEAD has no commit in common with its upstream ${name}, so there is no base to trust.`
        : `The upstream of ${branch} is configured (${merge}) and not available here, so there is no base to trust.`,
      'Fetch it, or name the trusted commit with --base.',
    ),
  );
}

async function resolveOrRefuse(commits: Commits, revision: string): Promise<string> {
  const oid = await commits.resolve(revision);
  if (oid !== null && (await commits.holds(oid))) return oid;
  throw new ProblemError(
    oid !== null && (await commits.read(oid)) !== null
      ? problem(
          'commit-missing',
          `This clone has the commit "${revision}" without its tree.`,
          'Run "git fetch --refetch --filter=blob:none", or clone again without a filter.',
        )
      : problem(
          'commit-missing',
          `"${revision}" is not a commit in this clone.`,
          'Correct the revision, or fetch it first.',
        ),
  );
}

/**
 * A path as the user named it, from the top of the repository; outside it is refused.
 * @param system the rules by which the user's system reads paths
 */
export function repositoryPath(
  place: Pick<Place, 'top'>,
  { cwd }: Pick<Invocation, 'cwd'>,
  named: string,
  system: PlatformPath = path,
): string {
  const { relative, resolve: from, sep, isAbsolute } = system;
  const found = relative(place.top, from(cwd, named)).split(sep).join('/');
  if (found === '' || found.startsWith('../') || found === '..' || isAbsolute(found)) {
    throw refused(`"${named}" is outside ${place.top}.`, 'Name a path inside it.');
  }
  return found;
}

function refused(message: string, remedy: string): ProblemError {
  return new ProblemError(problem('bad-input', message, remedy));
}
