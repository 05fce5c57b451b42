import { writeFile } from 'node:fs/promises';
import type { Report, Run } from '../core/report.ts';
import { errorReport } from '../gate.ts';
import { stepAnnotations } from '../render/annotations.ts';
import { summaryText } from '../render/comment.ts';
import { outputsOf, reportJson } from '../render/outputs.ts';
import { terminalText } from '../render/terminal.ts';
import { headline } from '../render/words.ts';
import { type Environment, readMode, readOptions, reportFileOf } from './inputs.ts';
import { judgeEvent } from './judge-event.ts';
import { NOTHING_CHECKED } from './nothing-checked.ts';
import { publishToGitHub } from './publish.ts';
import * as runner from './runner.ts';

/**
 * One run of the Action: read, gate, render, publish. The verdict, the outputs
 * and the exit status are settled before anything is posted.
 */
export async function run(env: Environment, now: () => Date, settled: () => void): Promise<void> {
  const started = now();
  runner.setOutputs({ verdict: 'error', decision: 'hold' });
  const clock = (): Pick<Run, 'startedAt' | 'milliseconds'> => ({
    startedAt: started.toISOString(),
    milliseconds: now().getTime() - started.getTime(),
  });
  const options = readOptions(runner.readInput, env);
  if (!options.ok) {
    const run: Run = { id: null, attempt: null, url: null, event: null, ...clock() };
    const mode = readMode(runner.readInput);
    const report = errorReport(options.problems, { mode }, NOTHING_CHECKED, run);
    await tell(report, reportFileOf(env));
    return;
  }
  if (options.value.token !== '') runner.setSecret(options.value.token);
  const { report, event } = await judgeEvent(options.value, env, clock);
  await tell(report, options.value.reportFile);
  settled();
  await publishToGitHub(report, event, options.value);
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
