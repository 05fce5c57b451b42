import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CauseId } from '../core/drift.ts';
import { ProblemError, problem } from '../core/problem.ts';
import type { Report } from '../core/report.ts';
import { commentPage } from '../demo/comment-page.ts';
import type { EmbeddedGitHub } from '../demo/embedded-github.ts';
import type { ShownAnnotation, StepResult } from '../demo/runner.ts';
import { Sandbox } from '../demo/sandbox.ts';
import {
  gateStep,
  openDriftingPullRequest,
  registerPullRequest,
  startGitHub,
} from '../demo/walk.ts';
import { driftedFiles, happened, proofOf } from '../render/words.ts';
import { EXIT, type Invocation } from './console.ts';
import { writeWhole } from './write-file.ts';

export interface DemoOptions {
  readonly html?: string;
  readonly keep?: boolean;
  /** Print the log, the annotations and the comment whole. */
  readonly verbose?: boolean;
}

/** What the demo's pull request does to the packet, and what the gate has to say of it. */
const MUST_CATCH: readonly { readonly path: string; readonly cause: CauseId | null }[] = [
  { path: 'packet/decision-packet.md', cause: 'bom-added' },
  { path: 'packet/decision-packet.md', cause: 'eol-crlf' },
  { path: 'packet/dry-run-plan.json', cause: 'json-escaped' },
  { path: 'packet/rollback-runbook.md', cause: 'dash' },
  { path: 'packet/retention-policy.md', cause: null },
  { path: 'packet/contacts.md', cause: null },
  { path: 'packet/cutover-checklist.md', cause: 'missing' },
];

/** `dist/index.js`, from `dist/chunks/`; from the sources, the built one. */
function packagedAction(): string {
  const beside = fileURLToPath(new URL('../index.js', import.meta.url));
  return existsSync(beside)
    ? beside
    : fileURLToPath(new URL('../../dist/index.js', import.meta.url));
}

/** `demo`: exit status 0 when the gate caught what it had to. */
export async function demo(options: DemoOptions, invocation: Invocation): Promise<number> {
  const { console, cwd } = invocation;
  const { paint, out } = console;
  const sandbox = newSandbox();
  try {
    const request = openDriftingPullRequest(sandbox);
    await using github = await startGitHub(invocation.now);
    registerPullRequest(github, request);
    out(`${paint.strong('A pull request into gate-trial')} edits the sealed packet FIX7-P0\n\n`);
    const step = await gateStep(sandbox, github, request, { main: packagedAction() });
    const body = github.state.comments[0]?.body ?? '';
    if (options.verbose) showAll(step, body, invocation);
    else showShort(step, github, request.headSha, invocation);
    if (options.html !== undefined) {
      const page = commentPage(body, 'github-actions[bot]', step.annotations.map(annotationLine));
      writeWhole(resolve(cwd, options.html), page);
      out(`The comment as a page: ${options.html}\n`);
    }
    const missed = judgeDemo(step, body, github.violations.length);
    for (const line of missed) out(`${paint.bad('missed')} ${line}\n`);
    if (missed.length === 0) out(`${paint.good('The gate caught all it had to.')}\n`);
    return missed.length === 0 ? EXIT.pass : EXIT.fail;
  } finally {
    if (options.keep) out(`Kept: ${sandbox.folder}\n`);
    else sandbox.remove();
  }
}

/** One screen: what was caught, and where to look. */
function showShort(
  step: StepResult,
  { state }: EmbeddedGitHub,
  headSha: string,
  { console: { out, paint } }: Invocation,
): void {
  const report = readReport(step.outputs.report ?? '');
  for (const file of report === null ? [] : driftedFiles(report)) {
    out(
      `  ${paint.bad('x')} ${file.path}: ${happened(file)} ${paint.faint(`(${proofOf(file)})`)}\n`,
    );
  }
  const [status] = state.statuses.of(headSha);
  const blockers = report?.blockers;
  out(`\n  Verdict         ${step.outputs.verdict}, exit status ${step.status}\n`);
  out(`  Commit status   ${status?.context}: ${status?.state}: ${status?.description}\n`);
  const placed = step.annotations.filter(({ properties }) => properties.line !== undefined).length;
  out(`  Annotations     ${step.annotations.length}, ${placed} of them on the lines to look at\n`);
  out(`  Comment         ${state.comments.length}, with the command that restores the files\n`);
  out(
    `  Blockers        ${blockers?.open} of ${blockers?.total} open; default ${blockers?.default}\n`,
  );
  out(`  Controls        ${report?.controls.caught} of ${report?.controls.run} caught\n\n`);
  out('All of it: demo --verbose. As a page: demo --html FILE.\n');
}

function showAll(step: StepResult, body: string, { console: { out, paint } }: Invocation): void {
  out(`${paint.strong('The log of the step')}\n${indent(step.log)}\n`);
  if (step.stderr !== '') out(`${paint.strong('Standard error')}\n${indent(step.stderr)}\n`);
  out(`${paint.strong('Annotations')}\n${step.annotations.map(annotationLine).join('\n')}\n\n`);
  out(`${paint.strong('The comment')}\n${indent(body)}\n`);
}

function newSandbox(): Sandbox {
  const sandbox = new Sandbox();
  try {
    sandbox.git(sandbox.folder, '--version');
    return sandbox;
  } catch (cause) {
    sandbox.remove();
    throw new ProblemError(
      problem(
        'git-failed',
        'The demo needs git, and git cannot be started.',
        'Install git 2.30 or newer.',
      ),
      { cause },
    );
  }
}

function judgeDemo(step: StepResult, comment: string, violations: number): string[] {
  const missed: string[] = [];
  if (step.status !== 1) missed.push(`the step ended with status ${step.status}, not 1`);
  if (step.outputs.verdict !== 'fail')
    missed.push(`the verdict is ${step.outputs.verdict}, not fail`);
  if (!comment.includes('7 of 7 blockers open'))
    missed.push('the comment does not list the open blockers');
  if (violations > 0)
    missed.push(`${violations} requests or responses outside GitHub's description`);
  const report: Report | null = readReport(step.outputs.report ?? '');
  if (report === null) return [...missed, 'there is no report'];
  for (const { path, cause } of MUST_CATCH) {
    const file = report.files.find((entry) => entry.path === path);
    if (file === undefined || file.status === 'match') missed.push(`${path} drifted unseen`);
    else if (cause !== null && !file.causes.some(({ id }) => id === cause)) {
      missed.push(`${path}: ${cause} was not named`);
    }
  }
  return missed;
}

function readReport(path: string): Report | null {
  if (path === '' || !existsSync(path)) return null;
  return JSON.parse(readFileSync(path, 'utf8'));
}

function annotationLine({ level, properties, message }: ShownAnnotation): string {
  const { file, line, title } = properties;
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`} `;
  return `  ${level} ${place}${title === undefined ? '' : `[${title}] `}${message}`;
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '  ');
}
