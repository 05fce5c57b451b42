import { type Problem, ProblemError, problem } from '../../core/problem.ts';
import type { Report, Run } from '../../core/report.ts';
import { errorReport, problemOf } from '../../gate.ts';
import type { Connection } from '../../github/connection.ts';
import type { ActionOptions, Environment } from '../inputs.ts';
import { NOTHING_CHECKED } from '../nothing-checked.ts';
import { findTarget, readPayload } from '../publish/target.ts';
import type { Clock, Task } from '../task.ts';
import { collectReports } from './collect.ts';
import { joinReports } from './join.ts';
import { openWorkflowRun, type UnprivilegedRun } from './unprivileged-run.ts';

/**
 * `command: publish`: says what reports of other jobs found. Nothing is checked
 * out. The reports are of this very run (shards, joined here) or, on
 * `workflow_run`, of a run without write permissions, such as a fork's.
 */
export async function publishTask(
  options: ActionOptions,
  env: Environment,
  connection: Connection,
  clock: Clock,
): Promise<Task> {
  if (options.event.name === 'workflow_run') {
    return workflowRunTask(options, connection, clock);
  }
  const target = await findTarget(env, options);
  const spoken = (): Run => ({ ...options.run, status: null, ...clock() });
  const judge = async (): Promise<Report> => {
    const { id } = options.run;
    if (id === null) return refused([NAMELESS], options, spoken());
    const reports = await collectReports(options.workspace, options.reports);
    if (!reports.ok) return refused(reports.problems, options, spoken());
    const expected = {
      runId: id,
      attempt: options.run.attempt,
      head: target?.headSha || null,
      branch: null,
      mode: options.mode,
    };
    const joined = joinReports(reports.value, expected, spoken());
    return joined.ok ? joined.value : refused(joined.problems, options, spoken());
  };
  return { target, pendingOnly: false, judge: () => guarded(judge, options, spoken) };
}

/** Without a number of its own, a run cannot tell its reports from another run's. */
const NAMELESS = problem(
  'untrusted-report',
  'The runner gives this run no number (GITHUB_RUN_ID), so its reports cannot be distinguished from those of other runs.',
  'Publish the reports in a workflow of GitHub Actions.',
);

/** The reports of a run without write permissions, believed as far as GitHub vouches for the run. */
async function workflowRunTask(
  options: ActionOptions,
  connection: Connection,
  clock: Clock,
): Promise<Task> {
  let run: Run = { ...options.run, status: null, ...clock() };
  const spoken = (): Run => ({ ...run, ...clock() });
  let opened: UnprivilegedRun;
  try {
    const payload = await readPayload(options.event.path);
    opened = await openWorkflowRun(payload, connection, options);
  } catch (cause) {
    const problems = [problemOf(cause)];
    return { target: null, pendingOnly: false, judge: async () => refused(problems, options, run) };
  }
  run = { ...opened.run, status: null, ...clock() };
  const judge = async (): Promise<Report> => {
    const reports = await collectReports(options.workspace, options.reports);
    if (!reports.ok) return refused(reports.problems, options, spoken());
    const expected = await opened.expected(reports.value);
    const joined = joinReports(reports.value, { ...expected, mode: options.mode }, spoken());
    if (!joined.ok) return refused(joined.problems, options, spoken());
    const problems = await opened.doubts(joined.value);
    return problems.length > 0 ? refused(problems, options, spoken()) : joined.value;
  };
  return {
    target: opened.target,
    pendingOnly: opened.pendingOnly,
    judge: () => guarded(judge, options, spoken),
  };
}

async function guarded(
  judge: () => Promise<Report>,
  options: ActionOptions,
  run: () => Run,
): Promise<Report> {
  try {
    return await judge();
  } catch (cause) {
    if (!(cause instanceof ProblemError)) throw cause;
    return refused([cause.problem], options, run());
  }
}

function refused(problems: readonly Problem[], { mode }: ActionOptions, run: Run): Report {
  return errorReport(problems, { mode }, NOTHING_CHECKED, run);
}
