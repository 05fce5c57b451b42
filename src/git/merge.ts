import { type Parsed, type ProblemCode, ProblemError, problem } from '../core/problem.ts';
import type { CommitObject, Commits } from './commits.ts';

/** The two commits that a run compares, and how they were chosen. */
export interface Compared {
  readonly commit: string;
  readonly base: string | null;
  /** Whether the clone holds the base; if not, it must be read elsewhere, or the verdict is `error`. */
  readonly baseHeld: boolean;
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
  /**
   * Only the merge with the branch as it is now counts. A re-run has the event,
   * and so the merge, of its first attempt, and the base may require more since.
   */
  readonly onTip?: boolean;
}

const FETCH_DEPTH =
  'Check out with actions/checkout and "fetch-depth: 2", so that the clone has the merge commit and its parents.';

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
  const merge = await (request.onTip === true ? mergeOnTip : findMerge)(commits, request);
  if (merge === null) return compareHead(commits, request);
  if (!merge.ok) return merge;
  const [base = ''] = merge.value.parents;
  if (request.onTip !== true && !(await isOfBranch(commits, base, request)))
    return otherBase(merge.value, request);
  return {
    ok: true,
    value: {
      commit: merge.value.oid,
      base,
      baseHeld: (await commits.obtain(base)) !== null,
      head: request.headSha,
      against: `merge into ${request.baseRef}; seals from base`,
      baseMoved: base !== request.baseSha,
    },
  };
}

/** The merge into the current tip. Null: GitHub keeps none of this head, as where the two conflict. */
async function mergeOnTip(
  commits: Commits,
  { number, headSha, baseRef, mergeCandidates }: ProposedMerge,
): Promise<Parsed<CommitObject> | null> {
  const tip = await commits.obtainRef(`refs/heads/${baseRef}`);
  if (tip === null) {
    return refused(
      'base-missing',
      `The tip of ${baseRef} cannot be read, and a re-run cannot be trusted without it: the branch may require more than it did at the first attempt.`,
      'Let the job fetch from the repository, then re-run it; or push to the pull request again.',
    );
  }
  for (const candidate of mergeCandidates) {
    const known = await commits.obtain(candidate);
    if (known !== null && isMergeOf(known, headSha) && known.parents[0] === tip.oid) {
      return { ok: true, value: known };
    }
  }
  const merge = await commits.obtainRef(`refs/pull/${number}/merge`);
  if (merge === null) return null;
  if (!isMergeOf(merge, headSha)) return mismatch(merge, headSha);
  if (merge.parents[0] === tip.oid) return { ok: true, value: merge };
  return refused(
    'out-of-date',
    `The run is out of date: ${baseRef} is at ${tip.oid} now, and the merge commit ${merge.oid} was made from ${merge.parents[0]}.`,
    'Re-run the job in a minute, when GitHub has made the merge again, or update the branch of the pull request.',
  );
}

/** Null: no merge commit is available. A merge of something else is a problem. */
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

/**
 * Whether a merge was made from the branch that it would land on: from the tip
 * that the event names, from the current tip, or from one in between. A pull
 * request that was pointed at another branch still has the merge into the old
 * one for a while, and the seals of that branch are not this one's.
 */
async function isOfBranch(
  commits: Commits,
  base: string,
  { baseSha, baseRef }: ProposedMerge,
): Promise<boolean> {
  if (base === baseSha) return true;
  const tip = await commits.obtainRef(`refs/heads/${baseRef}`);
  if (tip === null) return false;
  if (tip.oid === base) return true;
  return (await commits.isAncestor(base, tip.oid)) && (await commits.isAncestor(baseSha, base));
}

function otherBase(merge: CommitObject, { baseSha, baseRef }: ProposedMerge): Parsed<never> {
  return refused(
    'merge-mismatch',
    `The merge commit ${merge.oid} was made from ${merge.parents[0]}, and that is not known to be a commit of ${baseRef} since ${baseSha}.`,
    'The base branch was changed or moved in between: let the newest run judge it, or push to the pull request again.',
  );
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
  const held = tip ?? (await commits.obtain(baseSha));
  const base = held?.oid ?? baseSha;
  return {
    ok: true,
    value: {
      commit: headSha,
      base,
      baseHeld: held !== null,
      head: headSha,
      against: `head alone, no merge commit; seals from ${baseRef}`,
      baseMoved: base !== baseSha,
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
      baseHeld: true,
      head: sha,
      against: 'its own seals (no pull request)',
      baseMoved: false,
    },
  };
}

export function commitMissing(sha: string): Parsed<never> {
  return refused(
    'commit-missing',
    `The commit ${sha} is not in the clone and cannot be fetched.`,
    FETCH_DEPTH,
  );
}

/** What is said where the base cannot be read anywhere. */
export function noBase(sha: string): ProblemError {
  return new ProblemError(
    problem(
      'base-missing',
      `The base commit ${sha} is not in the clone and cannot be fetched.`,
      FETCH_DEPTH,
    ),
  );
}

export function refused(code: ProblemCode, message: string, remedy: string): Parsed<never> {
  return { ok: false, problems: [problem(code, message, remedy)] };
}
