import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { ROOT } from '../bundle.ts';
import { findProgram, go, hasGo } from '../go-tools.ts';

/** https://github.com/nektos/act: runs workflows on this machine. */
const MODULE = 'github.com/nektos/act@v0.2.89';
const TIMEOUT = 120_000;

/** The path of `act`, installed by Go where it is not there; or in one line why there is none. */
export function findAct(): { readonly path: string } | { readonly missing: string } {
  const found = findProgram('act');
  if (found !== null) return { path: found };
  if (!hasGo()) return { missing: 'neither act nor Go is installed' };
  process.stdout.write(`installing ${MODULE}\n`);
  const { status, stderr } = go(['install', MODULE], {});
  const installed = findProgram('act');
  if (installed !== null) return { path: installed };
  return { missing: `act could not be installed (${status}): ${stderr.trim().split('\n').at(-1)}` };
}

export interface Job {
  readonly event: string;
  readonly payload: unknown;
  /** The runner's checkout: `act` copies it where a workflow checks out its own repository. */
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** What `act` cannot know: `GITHUB_API_URL`, and a ref where the payload names none. */
  readonly env: Readonly<Record<string, string>>;
  readonly token: string;
}

export interface JobResult {
  /** Of `act` itself: 0 unless the job failed. */
  readonly status: number | null;
  /** `success` or `failure`, as a later step reads it; null where none was reached. */
  readonly outcome: string | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
}

let jobs = 0;

/** One job that uses the packaged action, then a step that tells what reached it. */
export async function runJob(act: string, sandbox: Sandbox, job: Job): Promise<JobResult> {
  jobs += 1;
  const folder = sandbox.path(`act-${jobs}`);
  mkdirSync(folder);
  installAction(join(job.workspace, '.gate'));
  const files = {
    workflow: join(folder, 'gate.yml'),
    event: join(folder, 'event.json'),
    result: join(folder, 'result.json'),
  };
  writeFileSync(files.workflow, workflowOf(job));
  writeFileSync(files.event, JSON.stringify(job.payload));
  const { status, log } = await start(act, sandbox, job, folder, files);
  const told = existsSync(files.result) ? readFileSync(files.result, 'utf8') : '';
  return { status, log, ...parseResult(told) };
}

/** What a user gets of the action: its description and its code, nothing of this checkout. */
function installAction(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder);
  for (const path of ['action.yml', 'dist']) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
}

/** JSON is YAML. `act` copies the workspace in the place of `actions/checkout`, without network. */
function workflowOf({ event, inputs }: Job): string {
  const on = event === 'schedule' ? { schedule: [{ cron: '0 6 * * 1' }] } : { [event]: {} };
  const said = {
    OUTCOME: `\${{ steps.gate.outcome }}`,
    OUTPUTS: `\${{ toJSON(steps.gate.outputs) }}`,
  };
  const steps = [
    { uses: 'actions/checkout@v5' },
    { id: 'gate', uses: './.gate', with: inputs },
    { if: 'always()', env: said, run: 'printf \'%s\\n%s\' "$OUTCOME" "$OUTPUTS" > "$RESULT"' },
  ];
  return JSON.stringify({
    name: 'Seal vs bytes',
    on,
    jobs: { gate: { 'runs-on': 'ubuntu-latest', steps } },
  });
}

function start(
  act: string,
  sandbox: Sandbox,
  job: Job,
  folder: string,
  files: { readonly workflow: string; readonly event: string; readonly result: string },
): Promise<{ status: number | null; log: string }> {
  const env = Object.entries({ ...job.env, RESULT: files.result });
  const args = [
    ...[job.event, '--directory', job.workspace, '--workflows', files.workflow],
    ...['--eventpath', files.event, '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--no-cache-server', '--pull=false', '--container-daemon-socket', '-'],
    ...['--action-cache-path', join(folder, 'cache'), '--secret', 'GITHUB_TOKEN'],
    ...env.flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(act, args, {
      cwd: folder,
      // A step may write git's global configuration; as root it would replace /dev/null by a file.
      env: {
        ...sandbox.env,
        ...{ GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'), GITHUB_TOKEN: job.token },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT);
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, log: Buffer.concat(chunks).toString() });
    });
  });
}

function parseResult(text: string): Pick<JobResult, 'outcome' | 'outputs'> {
  const cut = text.indexOf('\n');
  if (cut < 0) return { outcome: null, outputs: {} };
  const parsed: unknown = JSON.parse(text.slice(cut + 1));
  const outputs = Object.entries(Object(parsed)).map(([name, value]) => [name, String(value)]);
  return { outcome: text.slice(0, cut), outputs: Object.fromEntries(outputs) };
}
