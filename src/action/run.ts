import type { Report, Run } from '../core/report.ts';
import { errorReport } from '../gate.ts';
import { Connection } from '../github/connection.ts';
import type { Unfinished } from '../render/out-of-date.ts';
import { type ActionOptions, type Environment, readOptions } from './inputs.ts';
import { judgeEvent } from './judge-event.ts';
import { NOTHING_CHECKED } from './nothing-checked.ts';
import { type Progress, startProgress } from './progress.ts';
import { findTarget, type PublishTarget } from './publish/target.ts';
import { VerdictStatus } from './publish/verdict-status.ts';
import * as runner from './runner.ts';
import { startSlowRun } from './slow-run.ts';

/** Says in the comment that the run ends without a verdict there. Never throws. */
export type LastWord = (why: Unfinished, signal: AbortSignal) => Promise<void>;

/** What a run and the process around it tell one another. */
export interface RunControl {
  /** The verdict is settled: nothing changes it any more. */
  settled(): void;
  /** Whether the process is ending: the run has nothing to say any more. */
  ended(): boolean;
  /** Sets what the whole run may take, in seconds. */
  limit(seconds: number): void;
  /** Does work that may keep the thread busy for long. */
  heavy<T>(work: () => T): T;
  /** Called as soon as it is known where a last word is to be said. */
  onLastWord(say: LastWord): void;
}

/** What a run is to judge, and of what it speaks. */
export interface Task {
  /** Null: the run is of no pull request and no merge group. */
  readonly target: PublishTarget | null;
  /** Nothing is to be judged yet: only that something will be is said. */
  readonly pendingOnly: boolean;
  readonly judge: () => Promise<Report>;
}

type Clock = () => Pick<Run, 'startedAt' | 'milliseconds'>;

/**
 * One run of the Action: read, gate, render, publish. The verdict, the outputs
 * and the exit status are settled before the report is posted.
 */
export async function run(env: Environment, now: () => Date, control: RunControl): Promise<void> {
  const started = now();
  // The clock of the machine may be set meanwhile; a duration is taken from one that is not.
  const begun = performance.now();
  runner.setOutputs({ verdict: 'error', decision: 'hold' });
  const clock: Clock = () => ({
    startedAt: started.toISOString(),
    milliseconds: Math.round(performance.now() - begun),
  });
  const { publishing, options } = readOptions(runner.readInput, env);
  if (publishing.token !== '') runner.setSecret(publishing.token);
  control.limit(publishing.timeLimit);
  const connection = new Connection(publishing);
  const progress = startProgress(runner.info);
  const { target, pendingOnly, judge } = options.ok
    ? await taskOf(options.value, { env, connection, clock, heavy: control.heavy, progress })
    : {
        target: await findTarget(env, publishing),
        pendingOnly: false,
        judge: async () => {
          const spoken: Run = { ...publishing.run, status: null, ...clock() };
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
    const { sayOutOfDate } = await import('./publish/comment.ts');
    await sayOutOfDate(why, target, connection, publishing, signal);
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

/** What a run is given beside its options. */
export interface Surroundings {
  readonly env: Environment;
  readonly connection: Connection;
  readonly clock: Clock;
  readonly heavy: RunControl['heavy'];
  readonly progress: Progress;
}

async function taskOf(options: ActionOptions, given: Surroundings): Promise<Task> {
  if (options.command === 'publish') {
    const { publishTask } = await import('./publish-reports/task.ts');
    return publishTask(options, given.env, given.connection, given.clock);
  }
  return {
    target: await findTarget(given.env, options),
    pendingOnly: false,
    judge: async () => (await judgeEvent(options, given)).report,
  };
}

/** A report that read no commit is about the event's head all the same. */
function ofHead(report: Report, target: PublishTarget | null): Report {
  if (report.checked.head !== null || !target?.headSha) return report;
  return { ...report, checked: { ...report.checked, head: target.headSha } };
}
