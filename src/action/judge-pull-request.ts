import { LIMITS } from '../core/limits.ts';
import type { Parsed } from '../core/problem.ts';
import type { Finding, Report } from '../core/report.ts';
import { errorReport, problemOf } from '../gate.ts';
import { compareMerge } from '../git/merge.ts';
import type { PullRequestEvent } from '../github/event.ts';
import { type PullRequestState, readPullRequest } from '../github/pull-requests.ts';
import { lookUpApproval } from './approval.ts';
import { awaitMerge } from './awaited-merge.ts';
import { askState } from './current-state.ts';
import { firstReason, judgeChange, type Means } from './judge-change.ts';
import { NOTHING_CHECKED } from './nothing-checked.ts';

/** Judges a pull request as it is now, and those that a check of its head would count for too. */
export async function judgePullRequest(
  event: PullRequestEvent,
  means: Means,
): Promise<Parsed<Report>> {
  const state = await askState(event, means.connection, means.options);
  if (!state.ok) return state;
  const { now, twins, findings } = state.value;
  const onTip = (means.options.run.attempt ?? 1) > 1;
  const mergeCandidates = await candidatesOf(event, now, means);
  const compared = await compareMerge(means.commits, { ...event, mergeCandidates, onTip });
  if (!compared.ok) return compared;
  const report = await judgeChange(
    {
      compared: compared.value,
      targetBranch: event.baseRef,
      circumstances: [...findings, ...(await twinFindings(twins, means))],
      approval: () => lookUpApproval(event, now, means.connection, means.options),
    },
    means,
  );
  return { ok: true, value: report };
}

/** The merges that may be the one that would land; waited for where the event comes before it. */
async function candidatesOf(
  event: PullRequestEvent,
  now: PullRequestState | null,
  { connection, options }: Means,
): Promise<PullRequestEvent['mergeCandidates']> {
  if (options.event.name !== 'pull_request_target' || now === null) return event.mergeCandidates;
  const client = await connection.quick();
  return awaitMerge(event, now, () => readPullRequest(client, options.repository, event.number));
}

/**
 * A check belongs to a commit: what is green here is green on every pull
 * request with this head, into whatever branch. So each of them must pass.
 */
async function twinFindings(twins: readonly PullRequestState[], means: Means): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const twin of twins.slice(0, LIMITS.twinsJudged)) {
    const report = await judgeTwin(twin, means);
    if (report.verdict === 'pass') continue;
    findings.push(
      refusedTwin(
        `#${twin.number} has the same head and the base branch ${twin.baseRef}, and its verdict is ${report.verdict}: ${firstReason(report)}. A check of this head commit counts for both.`,
        `Close #${twin.number}, or fix what keeps it from passing.`,
      ),
    );
  }
  const rest = twins.slice(LIMITS.twinsJudged);
  const [next] = rest;
  if (next === undefined) return findings;
  const message = `${rest.length} more open pull requests have the same head and another base branch (#${next.number} into ${next.baseRef}, …); at most ${LIMITS.twinsJudged} are judged.`;
  return [...findings, refusedTwin(message, 'Close the pull requests that are not needed.')];
}

async function judgeTwin(twin: PullRequestState, means: Means): Promise<Report> {
  const { options, connection, run } = means;
  try {
    const onTip = (options.run.attempt ?? 1) > 1;
    const compared = await compareMerge(means.commits, { ...twin, onTip });
    if (!compared.ok) return errorReport(compared.problems, options.gate, NOTHING_CHECKED, run());
    return await judgeChange(
      {
        compared: compared.value,
        targetBranch: twin.baseRef,
        circumstances: [],
        approval: () => lookUpApproval(twin, null, connection, options),
      },
      means,
    );
  } catch (cause) {
    return errorReport([problemOf(cause)], options.gate, NOTHING_CHECKED, run());
  }
}

function refusedTwin(message: string, remedy: string): Finding {
  return { code: 'twin-refused', severity: 'fail', message, file: null, line: null, remedy };
}
