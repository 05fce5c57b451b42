import { LIMITS } from '../core/limits.ts';
import type { Parsed } from '../core/problem.ts';
import type { CommitObject, Commits } from './commits.ts';
import { type Compared, commitMissing, refused } from './merge.ts';

/** One commit that a merge queue would put on the branch. */
export interface QueueEntry {
  readonly commit: string;
  /** Its first parent: the entry before it, or the tip of the branch. */
  readonly base: string;
  /** The head of the pull request that it merges; null: it has one parent, so it was squashed or rebased. */
  readonly head: string | null;
}

export interface ComparedGroup extends Compared {
  /** In the order in which they would land. */
  readonly entries: readonly QueueEntry[];
}

export interface ProposedGroup {
  readonly headSha: string;
  readonly baseRef: string;
}

/**
 * All that a merge group would land, against the branch as it is now. The
 * event's `base_sha` is the entry before the last one, which nobody may have
 * judged: it is no authority.
 */
export async function compareGroup(
  commits: Commits,
  { headSha, baseRef }: ProposedGroup,
): Promise<Parsed<ComparedGroup>> {
  const head = await commits.obtain(headSha);
  if (head === null) return commitMissing(headSha);
  const tip = await commits.obtainRef(`refs/heads/${baseRef}`);
  if (tip === null) {
    return refused(
      'base-missing',
      `The tip of ${baseRef} cannot be read from the remote, and a merge group is judged against it.`,
      'Let actions/checkout keep its credentials, or pass a token that may read the contents.',
    );
  }
  if (tip.oid === headSha || !(await commits.isAncestor(tip.oid, headSha))) {
    return refused(
      'out-of-date',
      `The run is out of date: the tip of ${baseRef} is ${tip.oid}, and the merge group ${headSha} ${tip.oid === headSha ? 'no longer builds on it: it has landed' : 'does not build on it'}.`,
      'Re-running does not help: look at the newest run of the merge queue.',
    );
  }
  const entries = await chainOf(commits, head, tip.oid);
  if (!entries.ok) return entries;
  return {
    ok: true,
    value: {
      commit: headSha,
      base: tip.oid,
      baseHeld: true,
      head: headSha,
      against: `merge queue into ${baseRef}; seals from base`,
      baseMoved: false,
      entries: entries.value,
    },
  };
}

/** The first-parent chain from the group's head down to the tip, oldest first. */
async function chainOf(
  commits: Commits,
  head: CommitObject,
  tip: string,
): Promise<Parsed<QueueEntry[]>> {
  const entries: QueueEntry[] = [];
  let at: CommitObject | null = head;
  while (at !== null && entries.length < LIMITS.queueEntries) {
    const [base, second = null, third] = at.parents;
    if (base === undefined || third !== undefined) break;
    entries.unshift({ commit: at.oid, base, head: second });
    if (base === tip) return { ok: true, value: entries };
    at = await commits.obtain(base);
  }
  return refused(
    'merge-mismatch',
    `The merge group ${head.oid} is not a chain of at most ${LIMITS.queueEntries} merges and commits on top of ${tip}.`,
    'Look at the newest run of the merge queue; if it says the same, merge the pull requests one by one.',
  );
}

/** What one entry changes by itself. */
export async function compareEntry(
  commits: Commits,
  { commit, base, head }: QueueEntry,
): Promise<Compared> {
  const baseHeld = (await commits.obtain(base)) !== null;
  const against = 'one entry of a merge queue; seals from the entry before it';
  return { commit, base, baseHeld, head, against, baseMoved: false };
}
