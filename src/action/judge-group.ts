import type { Parsed } from '../core/problem.ts';
import type { ApprovalAnswer, Finding, Report } from '../core/report.ts';
import {
  type ComparedGroup,
  compareEntry,
  compareGroup,
  type QueueEntry,
} from '../git/merge-group.ts';
import type { MergeGroupEvent } from '../github/event.ts';
import { lookUpApproval } from './approval.ts';
import { firstReason, judgeChange, type Means } from './judge-change.ts';
import { type Queued, type QueuedRequests, queuedRequests } from './queued-requests.ts';

const SQUASHED =
  'a squashed or rebased commit is not the head that was reviewed: set the merge queue\u2019s merge method to "Merge commit", or merge such a pull request outside the queue';

/** One entry's approval, where its own change asked for it. */
interface Given {
  readonly name: string;
  readonly answer: ApprovalAnswer;
}

/**
 * Judges a merge group against the tip of the branch, and each entry by
 * itself: a reseal counts only by the approval of the pull request that brings
 * it, and no entry may land on the green of another.
 */
export async function judgeGroup(event: MergeGroupEvent, means: Means): Promise<Parsed<Report>> {
  const traced = await traceGroup(event, means);
  if (!traced.ok) return traced;
  const { compared, queued, findings, squashed } = traced.value;
  const judgeAll = async (
    circumstances: readonly Finding[],
    approval: () => Promise<ApprovalAnswer>,
  ): Promise<Parsed<Report>> => {
    const change = { compared, targetBranch: event.baseRef };
    return { ok: true, value: await judgeChange({ ...change, circumstances, approval }, means) };
  };
  if (squashed) return judgeAll([], async () => ({ approved: null, why: SQUASHED }));
  const [first] = queued;
  if (queued.length === 1 && first !== undefined) {
    return judgeAll(findings, () => approvalOf(first, event, means));
  }
  const given: Given[] = [];
  const refused: Finding[] = [];
  for (const [at, one] of queued.entries()) {
    const report = await judgeEntry(one, event, means, given);
    if (report.verdict === 'pass') continue;
    refused.push(
      refusedEntry(
        `${nameOf(one)}, entry ${at + 1} of ${queued.length} of this merge group, does not pass by itself (${report.verdict}): ${firstReason(report)}.`,
      ),
    );
  }
  return judgeAll([...findings, ...refused], async () => joined(given, event.headSha));
}

interface TracedGroup extends QueuedRequests {
  readonly compared: ComparedGroup;
  /** Some entry has one parent: which pull request it was cannot be read from git. */
  readonly squashed: boolean;
}

/**
 * The entries and their pull requests. An entry may land between the two
 * questions, and its pull request is closed then: asked again, the branch's tip
 * says so, and the entry is no longer part of the group.
 */
async function traceGroup(event: MergeGroupEvent, means: Means): Promise<Parsed<TracedGroup>> {
  const trace = async (): Promise<Parsed<TracedGroup>> => {
    const compared = await compareGroup(means.commits, event);
    if (!compared.ok) return compared;
    const { entries } = compared.value;
    const squashed = entries.some(({ head }) => head === null);
    const requests = squashed
      ? { queued: [], findings: [] }
      : await queuedRequests(entries, event, means.connection, means.options);
    return { ok: true, value: { ...requests, compared: compared.value, squashed } };
  };
  const first = await trace();
  const untraced = first.ok && first.value.findings.some(({ severity }) => severity === 'fail');
  return untraced ? trace() : first;
}

async function judgeEntry(
  queued: Queued,
  event: MergeGroupEvent,
  means: Means,
  given: Given[],
): Promise<Report> {
  return judgeChange(
    {
      compared: await compareEntry(means.commits, queued.entry),
      targetBranch: event.baseRef,
      circumstances: [],
      approval: async () => {
        const answer = await approvalOf(queued, event, means);
        given.push({ name: nameOf(queued), answer });
        return answer;
      },
    },
    means,
  );
}

/** The approval of the pull request that brings an entry; of several with its head, of any. */
async function approvalOf(
  { requests, why }: Queued,
  { baseRef }: MergeGroupEvent,
  { options, connection }: Means,
): Promise<ApprovalAnswer> {
  let answer: ApprovalAnswer = { approved: null, why };
  for (const request of requests) {
    answer = await lookUpApproval({ ...request, baseRef }, null, connection, options);
    if (answer.approved !== null) return answer;
  }
  return answer;
}

/** Approved as a whole only if each entry that needs an approval has its own. */
function joined(given: readonly Given[], commit: string): ApprovalAnswer {
  const by = new Set<string>();
  for (const { name, answer } of given) {
    if (answer.approved === null) return { approved: null, why: `${name}: ${answer.why}` };
    by.add(answer.approved.by);
  }
  if (by.size > 0) return { approved: { by: [...by].join(', '), commit } };
  return { approved: null, why: 'no pull request of the merge group has an approval for it' };
}

function nameOf({ requests, entry }: { requests: Queued['requests']; entry: QueueEntry }): string {
  const [request] = requests;
  return request === undefined ? entry.commit.slice(0, 10) : `#${request.number}`;
}

function refusedEntry(message: string): Finding {
  return {
    code: 'entry-refused',
    severity: 'fail',
    message,
    file: null,
    line: null,
    remedy: 'Take it out of the merge queue, and fix it or have it approved.',
  };
}
