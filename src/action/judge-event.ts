import type { Parsed, Problem } from '../core/problem.ts';
import type { Report, Run } from '../core/report.ts';
import { beginControls, errorReport, problemOf } from '../gate.ts';
import type { Git } from '../git/git.ts';
import { compareCommit } from '../git/merge.ts';
import { othersTurn } from '../git/turns.ts';
import type { ChangeEvent } from '../github/event.ts';
import { openCommits, readEvent } from './commits.ts';
import type { ActionOptions } from './inputs.ts';
import { judgeChange, type Means } from './judge-change.ts';
import { judgeGroup } from './judge-group.ts';
import { judgePullRequest } from './judge-pull-request.ts';
import { NOTHING_CHECKED } from './nothing-checked.ts';
import type { Surroundings } from './task.ts';

export interface Judged {
  readonly report: Report;
  /** Null where the event could not be understood. */
  readonly event: ChangeEvent | null;
}

/**
 * From the runner's event to a report: which commits, which sources, then the gate. A report always comes back.
 * @param git in the workspace
 */
export async function judgeEvent(
  options: ActionOptions,
  { connection, clock, heavy, progress, begun }: Omit<Surroundings, 'env'>,
  git: Git,
): Promise<Judged> {
  const run = (): Run => ({ ...options.run, status: null, ...clock() });
  const refuse = (problems: readonly Problem[], event: ChangeEvent | null): Judged => ({
    report: errorReport(problems, options.gate, NOTHING_CHECKED, run()),
    event,
  });
  const event = await readEvent(options);
  if (!event.ok) return refuse(event.problems, null);
  try {
    const commits = await openCommits(git, options);
    if (!commits.ok) return refuse(commits.problems, event.value);
    // The controls need the processor alone, and git looks up commits meanwhile.
    beginControls(othersTurn);
    const report = await judgeKind(event.value, {
      ...{ git, commits: commits.value, options },
      ...{ connection, run, heavy, progress, begun },
    });
    if (!report.ok) return refuse(report.problems, event.value);
    return { report: { ...report.value, run: run() }, event: event.value };
  } catch (cause) {
    return refuse([problemOf(cause)], event.value);
  }
}

async function judgeKind(event: ChangeEvent, means: Means): Promise<Parsed<Report>> {
  if (event.kind === 'pull-request') return judgePullRequest(event, means);
  if (event.kind === 'merge-group') return judgeGroup(event, means);
  const compared = await compareCommit(means.commits, event.sha);
  if (!compared.ok) return compared;
  const nobody = async () => ({ approved: null, why: 'there is no pull request' }) as const;
  const change = { compared: compared.value, targetBranch: null, circumstances: [] };
  return { ok: true, value: await judgeChange({ ...change, approval: nobody }, means) };
}
