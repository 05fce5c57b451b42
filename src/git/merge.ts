import { type Parsed, type ProblemCode, problem } from '../core/problem.ts';
import type { CommitObject, Commits } from './commits.ts';

/** The two commits that a run compares, and how they were chosen. */
export interface Compared {
  readonly commit: string;
  readonly base: string | null;
  readonly head: string | null;
  readonly against: string;
  /** The base branch moved on after the event was made. */
  readonly baseMoved: boolean;
}

export interface ProposedMerge {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly mergeCandidates: readonly string[];
}

const FETCH_DEPTH =
  'Check out with actions/checkout and "fetch-depth: 2", so that the clone holds the merge commit and its parents.';

/**
 * The merge that would land, and its first parent: the base that counts, since
 * the event's `base.sha` can be stale. A merge commit counts only if its second
 * parent is the pull request's head; else the head itself is judged, against
 * the base branch.
 */
export async function compareMerge(
  commits: Commits,
  request: ProposedMerge,
): Promise<Parsed<Compared>> {
  const merge = await findMerge(commits, request);
  if (merge === null) return compareHead(commits, request);
  if (!merge.ok) return merge;
  const [base = ''] = merge.value.parents;
  if ((await commits.obtain(base)) === null) return baseMissing(base);
  return {
    ok: true,
    value: {
      commit: merge.value.oid,
      base,
      head: request.headSha,
      against: `merge into ${request.baseRef}; seals from base`,
      baseMoved: base !== request.baseSha,
    },
  };
}

/** Null: there is no merge commit to be had. A merge of something else is a problem. */
async function findMerge(
  commits: Commits,
  { number, headSha, mergeCandidates }: ProposedMerge,
): Promise<Parsed<CommitObject> | null> {
  let stale: CommitObject | null = null;
  for (const candidate of mergeCandidates) {
    const commit = await commits.obtain(candidate);
    if (commit === null || commit.parents.length < 2) continue;
    if (isMergeOf(commit, headSha)) return { ok: true, value: commit };
    stale = commit;
  }
  const current = await commits.obtainRef(`refs/pull/${number}/merge`);
  if (current !== null && isMergeOf(current, headSha)) return { ok: true, value: current };
  stale ??= current;
  return stale === null ? null : mismatch(stale, headSha);
}

function isMergeOf({ parents }: CommitObject, headSha: string): boolean {
  return parents.length === 2 && parents[1] === headSha;
}

function mismatch(merge: CommitObject, headSha: string): Parsed<never> {
  const made =
    merge.parents.length === 2 ? `of ${merge.parents[1]}` : `of ${merge.parents.length} parents`;
  return refused(
    'merge-mismatch',
    `The merge commit ${merge.oid} is a merge ${made}, not of the pull request's head ${headSha}.`,
    'The pull request was pushed to in between: let the newest run judge it, or re-run the workflow from the pull request.',
  );
}

async function compareHead(
  commits: Commits,
  { headSha, baseSha, baseRef }: ProposedMerge,
): Promise<Parsed<Compared>> {
  if ((await commits.obtain(headSha)) === null) {
    return refused(
      'commit-missing',
      `Neither the merge commit nor the head ${headSha} of the pull request is in the clone, and neither can be fetched.`,
      FETCH_DEPTH,
    );
  }
  const tip = await commits.obtainRef(`refs/heads/${baseRef}`);
  const base = tip ?? (await commits.obtain(baseSha));
  if (base === null) return baseMissing(baseSha);
  return {
    ok: true,
    value: {
      commit: headSha,
      base: base.oid,
      head: headSha,
      against: `head alone, no merge commit; seals from ${baseRef}`,
      baseMoved: base.oid !== baseSha,
    },
  };
}

/** A merge queue names both sides itself. */
export async function compareGroup(
  commits: Commits,
  { headSha, baseSha, baseRef }: Pick<ProposedMerge, 'headSha' | 'baseSha' | 'baseRef'>,
): Promise<Parsed<Compared>> {
  if ((await commits.obtain(headSha)) === null) return commitMissing(headSha);
  if ((await commits.obtain(baseSha)) === null) return baseMissing(baseSha);
  return {
    ok: true,
    value: {
      commit: headSha,
      base: baseSha,
      head: headSha,
      against: `merge queue into ${baseRef}; seals from base`,
      baseMoved: false,
    },
  };
}

/** A commit of a branch: nobody proposes anything, so its own seals speak. */
export async function compareCommit(commits: Commits, sha: string): Promise<Parsed<Compared>> {
  if ((await commits.obtain(sha)) === null) return commitMissing(sha);
  return {
    ok: true,
    value: {
      commit: sha,
      base: null,
      head: sha,
      against: 'its own seals: no pull request',
      baseMoved: false,
    },
  };
}

function commitMissing(sha: string): Parsed<never> {
  return refused(
    'commit-missing',
    `The commit ${sha} is not in the clone and cannot be fetched.`,
    FETCH_DEPTH,
  );
}

function baseMissing(sha: string): Parsed<never> {
  return refused(
    'base-missing',
    `The base commit ${sha} is not in the clone and cannot be fetched.`,
    FETCH_DEPTH,
  );
}

function refused(code: ProblemCode, message: string, remedy: string): Parsed<never> {
  return { ok: false, problems: [problem(code, message, remedy)] };
}
