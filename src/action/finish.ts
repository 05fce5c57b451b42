import type { Report } from '../core/report.ts';
import { visibleText } from '../core/visible.ts';
import type { Connection } from '../github/connection.ts';
import { summaryText } from '../render/comment.ts';
import { outputsOf } from '../render/outputs.ts';
import { terminalText } from '../render/terminal.ts';
import { headline } from '../render/words.ts';
import type { PublishOptions } from './inputs.ts';
import { writeSummary } from './job-summary.ts';
import { annotate } from './publish/annotations.ts';
import { publishComment, sayOutOfDate } from './publish/comment.ts';
import type { PublishTarget } from './publish/target.ts';
import { writeReportFiles } from './report-files.ts';
import type { RunControl } from './run-control.ts';
import * as runner from './runner.ts';

// Loaded with what posts the report: one file instead of two.
export { sayOutOfDate };

/**
 * What counts and needs no network: files, outputs, exit status, job summary.
 * The verdict is settled with the outputs, in one turn of the thread: a run that
 * is being ended by then has said `error`, and one that is ended later keeps it.
 * Returns whether it is settled.
 */
export async function settle(
  report: Report,
  options: PublishOptions,
  { ended, settled }: Pick<RunControl, 'ended' | 'settled'>,
): Promise<boolean> {
  const { outputs, notices } = await writeReportFiles(report, options.reportFile);
  if (ended()) return false;
  runner.setOutputs({ ...outputsOf(report), ...outputs, 'comment-url': '' });
  process.exitCode = failsJob(report) ? 1 : 0;
  settled();
  for (const sentence of notices) runner.notice(sentence);
  try {
    await writeSummary(summaryText(report));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    runner.notice(`The job summary could not be written: ${reason}`);
  }
  return true;
}

/**
 * The log, after the annotations: a runner matches each line of it against the
 * problem matchers that earlier steps registered, also where commands are
 * stopped, and what they find counts towards the ten annotations of a step.
 */
function tell(report: Report): void {
  if (failsJob(report)) runner.setFailed(`Seal vs bytes: ${headline(report)}`);
  runner.show(terminalText(report).trimEnd());
}

function failsJob({ verdict, mode }: Report): boolean {
  return verdict !== 'pass' && mode === 'enforce';
}

/** Shows a settled verdict where people look: annotations, log, comment. */
export async function publish(
  report: Report,
  target: PublishTarget | null,
  connection: Connection,
  options: PublishOptions,
): Promise<void> {
  await annotate(report, target, connection, options);
  tell(report);
  await publishComment(report, target, connection, options);
  if (connection.silent && target !== null) sayUnposted(options);
}

/** Once for all surfaces: what was silent is asked nothing more. */
function sayUnposted({ apiUrl, sharded }: PublishOptions): void {
  if (sharded) return;
  runner.notice(
    `GitHub's API at ${visibleText(apiUrl)} did not answer: no commit status, check run or comment was posted. The verdict is unchanged; the job summary has the report.`,
  );
}
