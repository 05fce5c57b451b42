import type { Report, Run } from '../core/report.ts';
import { monotonic } from '../git/monotonic.ts';
import { Connection } from '../github/connection.ts';
import { type ActionOptions, type Environment, readOptions } from './inputs.ts';
import { NOTHING_CHECKED } from './nothing-checked.ts';
import { startProgress } from './progress.ts';
import { findTarget, type PublishTarget } from './publish/target.ts';
import { VerdictStatus } from './publish/verdict-status.ts';
import { startGit } from './repository.ts';
import type { LastWord, RunControl } from './run-control.ts';
import * as runner from './runner.ts';
import { startSlowRun } from './slow-run.ts';
import type { Clock, Surroundings, Task } from './task.ts';

/**
 * One run of the Action: read, gate, render, publish. The verdict, the outputs
 * and the exit status are settled before the report is posted.
 */
export async function run(env: Environment, now: () => Date, control: RunControl): Promise<void> {
  const started = now();
  // The clock of the machine may be set meanwhile; a duration is taken from one that is not.
  const since = monotonic();
  runner.setOutputs({ verdict: 'error', decision: 'hold' });
  const clock: Clock = () => ({
    startedAt: started.toISOString(),
    milliseconds: Math.round(monotonic() - since),
  });
  const { publishing, options } = readOptions(runner.readInput, env);
  if (publishing.token !== '') runner.setSecret(publishing.token);
  control.limit(publishing.timeLimit);
  const connection = new Connection(publishing);
  const progress = startProgress(runner.info);
  const begun = (): Promise<void> => status.begun();
  const given = { env, connection, clock, heavy: control.heavy, progress, begun };
  const { target, pendingOnly, judge } = options.ok
    ? await taskOf(options.value, given)
    : {
        target: await findTarget(env, publishing),
        pendingOnly: false,
        judge: async () => {
          const spoken: Run = { ...publishing.run, status: null, ...clock() };
          const { errorReport } = await import('../gate.ts');
          return errorReport(options.problems, publishing, NOTHING_CHECKED, spoken);
        },
      };
  const status = new VerdictStatus(connection, target, publishing);
  status.start();
  if (pendingOnly) {
    await status.kept();
    process.exitCode = 0;
    return;
  }
  const say: LastWord = async (why, signal) => {
    const { sayOutOfDate } = await import('./finish.ts');
    const abandoned = why === 'interrupted' ? status.abandon(signal) : null;
    await sayOutOfDate(why, target, connection, publishing, signal);
    await abandoned;
  };
  control.onLastWord(say);
  const slow = startSlowRun((signal) => say('running', signal));
  const judged = ofHead(await judge(), target);
  progress.stop();
  await slow.stop();
  if (control.ended()) return;
  const report = { ...judged, run: { ...judged.run, status: await status.kept() } };
  // What renders and posts is a quarter of the program: it is loaded when there is a verdict.
  const { publish, settle } = await import('./finish.ts');
  if (!(await settle(report, publishing, control))) return;
  await status.finish(report);
  await publish(report, target, connection, publishing);
}

async function taskOf(options: ActionOptions, given: Surroundings): Promise<Task> {
  if (options.command === 'publish') {
    const { publishTask } = await import('./publish-reports/task.ts');
    const task = await publishTask(options, given.env, given.connection, given.clock);
    return { ...task, judge: () => given.begun().then(task.judge) };
  }
  // git looks for the repository while the gate is loaded.
  const git = startGit(options, given.env);
  const { judgeEvent } = await import('./judge-event.ts');
  return {
    target: await findTarget(given.env, options),
    pendingOnly: false,
    judge: async () => (await judgeEvent(options, given, git)).report,
  };
}

/** A report that read no commit is about the event's head all the same. */
function ofHead(report: Report, target: PublishTarget | null): Report {
  if (report.checked.head !== null || !target?.headSha) return report;
  return { ...report, checked: { ...report.checked, head: target.headSha } };
}
