import { writeFile } from 'node:fs/promises';
import type { Problem } from '../core/problem.ts';
import type { Checked, Report, Run } from '../core/report.ts';
import { errorReport, gate, problemOf } from '../gate.ts';
import { GitAttributes } from '../git/attributes.ts';
import { Git } from '../git/git.ts';
import { CommitSource } from '../git/object-sources.ts';
import { GitRecovery } from '../git/recovery.ts';
import { WorkTreeSource } from '../git/work-tree-source.ts';
import type { ChangeEvent } from '../github/event.ts';
import { stepAnnotations } from '../render/annotations.ts';
import { summaryText } from '../render/comment.ts';
import { outputsOf, reportJson } from '../render/outputs.ts';
import { terminalText } from '../render/terminal.ts';
import { headline } from '../render/words.ts';
import { lookUpApproval } from './approval.ts';
import { compareEvent, readEvent, targetBranchOf } from './commits.ts';
import { type ActionOptions, type Environment, readMode, readOptions } from './inputs.ts';
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
    await tell(errorReport(options.problems, { mode }, NOTHING_CHECKED, run), null);
    return;
  }
  if (options.value.token !== '') runner.setSecret(options.value.token);
  const { report, event } = await judgeEvent(options.value, env, clock);
  await tell(report, options.value.reportFile);
  settled();
  await publishToGitHub(report, event, options.value);
}

const NOTHING_CHECKED: Checked = {
  source: 'commit',
  commit: null,
  base: null,
  head: null,
  against: null,
};

interface Judged {
  readonly report: Report;
  readonly event: ChangeEvent | null;
}

async function judgeEvent(
  options: ActionOptions,
  env: Environment,
  clock: () => Pick<Run, 'startedAt' | 'milliseconds'>,
): Promise<Judged> {
  const runInfo = (): Run => ({ ...options.run, event: options.event.name || null, ...clock() });
  const refuse = (problems: readonly Problem[], event: ChangeEvent | null): Judged => ({
    report: errorReport(problems, options.gate, NOTHING_CHECKED, runInfo()),
    event,
  });
  const event = await readEvent(options);
  if (!event.ok) return refuse(event.problems, null);
  const git = new Git({ cwd: options.workspace, env, trustFolder: true });
  try {
    const compared = await compareEvent(event.value, git, options);
    if (!compared.ok) return refuse(compared.problems, event.value);
    const { commit, base, head, against, baseMoved } = compared.value;
    const checkout = await checkoutAt(git, commit);
    const report = await gate(
      {
        ...options.gate,
        targetBranch: targetBranchOf(event.value),
        baseMoved,
        checked: { head, against },
      },
      {
        head: new CommitSource(git, commit),
        base: base === null ? null : new CommitSource(git, base),
        recovery: new GitRecovery(git, [commit, ...(base === null ? [] : [base])]),
        checkout,
        attributes: checkout === null ? null : new GitAttributes(git),
        approval: () => lookUpApproval(event.value, options),
      },
      runInfo(),
    );
    return { report: { ...report, run: runInfo() }, event: event.value };
  } catch (cause) {
    return refuse([problemOf(cause)], event.value);
  }
}

/** The workspace, if it shows the checked commit. */
async function checkoutAt(git: Git, commit: string): Promise<WorkTreeSource | null> {
  const head = await git.line(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  const top = await git.line(['rev-parse', '--show-toplevel']);
  return head === commit && top !== null ? new WorkTreeSource(top) : null;
}

/** Everything a run says without the network: log, annotations, summary, outputs, exit status. */
async function tell(report: Report, reportFile: string | null): Promise<void> {
  const failed = report.verdict !== 'pass' && report.mode === 'enforce';
  process.exitCode = failed ? 1 : 0;
  const written = reportFile === null ? '' : await writeReport(report, reportFile);
  runner.setOutputs({ ...outputsOf(report), report: written, 'comment-url': '' });
  runner.info(terminalText(report).trimEnd());
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
