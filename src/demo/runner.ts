import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MatcherConfig, parseMatchers } from './problem-matchers.ts';
import type { Sandbox } from './sandbox.ts';
import { type KeptAnnotation, StepLog, type Stream } from './step-log.ts';
import { readCommands, type WorkflowCommand } from './workflow-commands.ts';

/** What a runner hands to a JavaScript action, and what it takes back. */
export interface StepPlan {
  /** The packaged action: a JavaScript file. */
  readonly main: string;
  readonly workspace: string;
  readonly eventName: string;
  /** The payload; bytes are written to the event file as they are. */
  readonly event: unknown;
  readonly sha: string;
  readonly ref: string;
  readonly repository: string;
  readonly apiUrl: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly runId?: number;
  readonly attempt?: number;
  readonly workflow?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Files of problem matchers, as JSON, that earlier steps of the job have added. */
  readonly matchers?: readonly string[];
  /** Sent to the step after this many milliseconds, or as soon as something has happened. */
  readonly interrupt?: {
    readonly signal: NodeJS.Signals;
    readonly after: number | Promise<unknown>;
  };
  /** How the action is started; absent: as a process of its own. */
  readonly start?: Start;
}

/** One start of the action: what it is given, and where its output goes. */
export interface Program {
  readonly main: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly interrupt?: StepPlan['interrupt'] | undefined;
  readonly onOutput: (stream: Stream, chunk: Buffer) => void;
}

/** Runs a program to its end; returns its exit status, or null if a signal ended it. */
export type Start = (program: Program) => Promise<number | null>;

export interface StepResult {
  readonly status: number | null;
  readonly log: string;
  readonly stderr: string;
  /** What the step asked for, were each stream read alone and nothing ever dropped. */
  readonly annotations: readonly ShownAnnotation[];
  /** What a runner keeps of that, and of what problem matchers make of lines: ten of a level. */
  readonly kept: readonly KeptAnnotation[];
  /** Every workflow command that a runner would obey, annotations included. */
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface ShownAnnotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

let steps = 0;

/** Runs a step as a runner does: environment, event file, output and summary files. */
export async function runStep(sandbox: Sandbox, plan: StepPlan): Promise<StepResult> {
  steps += 1;
  const temp = sandbox.path(`runner-${steps}`);
  mkdirSync(temp);
  const files = {
    event: join(temp, 'event.json'),
    output: join(temp, 'output'),
    summary: join(temp, 'summary'),
  };
  writeFileSync(
    files.event,
    plan.event instanceof Uint8Array ? plan.event : JSON.stringify(plan.event),
  );
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  const log = new StepLog(plan.workspace, matchersOf(plan));
  const env = environment(sandbox, plan, temp, files);
  const chunks: Record<Stream, Buffer[]> = { stdout: [], stderr: [] };
  const { main, workspace: cwd, interrupt, start = startProcess } = plan;
  const status = await start({
    ...{ main, cwd, env, interrupt },
    onOutput: (stream, chunk) => {
      chunks[stream].push(chunk);
      log.push(stream, chunk);
    },
  });
  log.end();
  const [stdout, stderr] = [textOf(chunks.stdout), textOf(chunks.stderr)];
  // A runner reads both streams for commands.
  const commands = [...readCommands(stdout), ...readCommands(stderr)];
  return {
    status,
    log: stdout,
    stderr,
    annotations: annotationsOf(commands),
    kept: log.kept,
    commands,
    outputs: parseOutputs(readFileSync(files.output, 'utf8')),
    summary: readFileSync(files.summary, 'utf8'),
  };
}

function environment(
  sandbox: Sandbox,
  plan: StepPlan,
  temp: string,
  files: { readonly event: string; readonly output: string; readonly summary: string },
): Record<string, string> {
  const inputs = Object.entries(plan.inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  return {
    ...sandbox.env,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: plan.apiUrl,
    GITHUB_EVENT_NAME: plan.eventName,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_REF: plan.ref,
    GITHUB_REPOSITORY: plan.repository,
    GITHUB_RUN_ATTEMPT: String(plan.attempt ?? 1),
    GITHUB_RUN_ID: String(plan.runId ?? 1),
    GITHUB_SERVER_URL: 'https://github.invalid',
    GITHUB_SHA: plan.sha,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW_REF: `${plan.repository}/${plan.workflow ?? '.github/workflows/seal-vs-bytes.yml'}@${plan.ref}`,
    GITHUB_WORKSPACE: plan.workspace,
    RUNNER_TEMP: temp,
    ...Object.fromEntries(inputs),
    ...plan.env,
  };
}

/** The last file that was added is tried first, and takes the place of an owner's earlier one. */
function matchersOf({ matchers = [] }: StepPlan): readonly MatcherConfig[] {
  const byOwner = new Map<string, MatcherConfig>();
  for (const config of matchers.toReversed().flatMap(parseMatchers)) {
    const owner = config.owner.toLowerCase();
    if (!byOwner.has(owner)) byOwner.set(owner, config);
  }
  return [...byOwner.values()];
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString();
}

/** Node, in a process of its own. */
function startProcess({ main, cwd, env, interrupt, onOutput }: Program): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], { cwd, env });
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].on('data', (chunk: Buffer) => onOutput(stream, chunk));
    }
    child.on('error', reject);
    const end = (): boolean => child.kill(interrupt?.signal);
    const after = interrupt?.after;
    const timer = typeof after === 'number' ? setTimeout(end, after).unref() : undefined;
    if (typeof after === 'object') after.then(end, reject);
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve(status);
    });
  });
}

const LEVELS = new Set(['error', 'warning', 'notice']);

function annotationsOf(commands: readonly WorkflowCommand[]): ShownAnnotation[] {
  return commands
    .filter(({ name }) => LEVELS.has(name))
    .map(({ name, properties, data }) => ({ level: name, properties, message: data }));
}

/** `name<<DELIMITER`, lines, `DELIMITER`; the last value of a name counts. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined) continue;
    const end = lines.indexOf(delimiter ?? '', at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
