import { writeFile } from 'node:fs/promises';
import type { Report, Run } from '../core/report.ts';
import { errorReport } from '../gate.ts';
import { stepAnnotations } from '../render/annotations.ts';
import { summaryText } from '../render/comment.ts';
import type { Unfinished } from '../render/out-of-date.ts';
import { outputsOf, reportJson } from '../render/outputs.ts';
import { terminalText } from '../render/terminal.ts';
import { headline } from '../render/words.ts';
import { type CommentTarget, findCommentTarget } from './comment-target.ts';
import {
  type Environment,
  readCommentOptions,
  readMode,
  readOptions,
  reportFileOf,
} from './inputs.ts';
import { judgeEvent } from './judge-event.ts';
import { NOTHING_CHECKED } from './nothing-checked.ts';
import { publishToGitHub, sayOutOfDate } from './publish.ts';
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
  /** Called as soon as it is known where a last word is to be said. */
  onLastWord(say: LastWord): void;
}

/**
 * One run of the Action: read, gate, render, publish. The verdict, the outputs
 * and the exit status are settled before the report is posted.
 */
export async function run(env: Environment, now: () => Date, control: RunControl): Promise<void> {
  const started = now();
  runner.setOutputs({ verdict: 'error', decision: 'hold' });
  const clock = (): Pick<Run, 'startedAt' | 'milliseconds'> => ({
    startedAt: started.toISOString(),
    milliseconds: now().getTime() - started.getTime(),
  });
  const commenting = readCommentOptions(runner.readInput, env);
  if (commenting.token !== '') runner.setSecret(commenting.token);
  const target = await findCommentTarget(env);
  const say: LastWord = (why, signal) => sayOutOfDate(why, target, commenting, signal);
  control.onLastWord(say);
  const slow = startSlowRun((signal) => say('running', signal));
  const { report, file } = await judged(env, clock);
  await slow.stop();
  if (control.ended()) return;
  const named = ofHead(report, target);
  await tell(named, file);
  control.settled();
  await publishToGitHub(named, target, commenting);
}

/** The report of a run, and where it is to be written. */
async function judged(
  env: Environment,
  clock: () => Pick<Run, 'startedAt' | 'milliseconds'>,
): Promise<{ readonly report: Report; readonly file: string }> {
  const options = readOptions(runner.readInput, env);
  if (options.ok) {
    const { report } = await judgeEvent(options.value, env, clock);
    return { report, file: options.value.reportFile };
  }
  const run: Run = {
    id: null,
    attempt: null,
    url: null,
    repository: null,
    event: null,
    ...clock(),
  };
  const mode = readMode(runner.readInput);
  const report = errorReport(options.problems, { mode }, NOTHING_CHECKED, run);
  return { report, file: reportFileOf(env) };
}

/** A report that read no commit is about the event's head all the same. */
function ofHead(report: Report, target: CommentTarget | null): Report {
  if (report.checked.head !== null || !target?.headSha) return report;
  return { ...report, checked: { ...report.checked, head: target.headSha } };
}

/** Everything a run says without the network: log, annotations, summary, outputs, exit status. */
async function tell(report: Report, reportFile: string): Promise<void> {
  const failed = report.verdict !== 'pass' && report.mode === 'enforce';
  process.exitCode = failed ? 1 : 0;
  const written = await writeReport(report, reportFile);
  runner.setOutputs({ ...outputsOf(report), report: written, 'comment-url': '' });
  runner.show(terminalText(report).trimEnd());
  for (const annotation of stepAnnotations(report)) runner.annotate(annotation);
  await summarise(report);
  if (failed) runner.setFailed(`Seal vs bytes: ${headline(report)}`);
}

async function writeReport(report: Report, file: string): Promise<string> {
  try {
    await writeFile(file, reportJson(report));
    return file;
  } catch (cause) {
    runner.notice(`The JSON report could not be written: ${reasonOf(cause)}`);
    return '';
  }
}

async function summarise(report: Report): Promise<void> {
  try {
    await runner.writeSummary(summaryText(report));
  } catch (cause) {
    runner.notice(`The job summary could not be written: ${reasonOf(cause)}`);
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
