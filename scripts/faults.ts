/**
 * Ends the packaged action by SIGKILL at each of its system calls that change a
 * file or are a message, one run for each, by strace on Linux:
 *
 *   npm run faults [-- --calls 40]
 *
 * Ends with 1 where a run that was ended left an exit status, an output or a
 * report that reads as a pass on a pull request that drifts. Where strace is not
 * installed nothing is run: status 2.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { StepResult } from '../src/demo/runner.ts';
import { Sandbox } from '../src/demo/sandbox.ts';
import {
  gateStep,
  openDriftingPullRequest,
  registerPullRequest,
  startGitHub,
} from '../src/demo/walk.ts';

const ACTION = fileURLToPath(new URL('../dist/index.js', import.meta.url));

/** Calls by which a run changes what others see. Each thread counts its own. */
const CALLS = ['write', 'pwrite64', 'writev', 'openat', 'mkdir', 'unlink', 'rmdir'] as const;

/** strace starts the action in its place, and ends as the action ended. */
function launcher(sandbox: Sandbox, call: string, at: number): string {
  const path = sandbox.path(`launch-${call}-${at}.mjs`);
  const inject = `inject=${call}:signal=SIGKILL:when=${at}`;
  // Threads and children are followed: git is ended as well, at its own calls.
  const args = ['-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', inject];
  writeFileSync(
    path,
    `import { spawnSync } from 'node:child_process';
const { status } = spawnSync('strace', [...${JSON.stringify(args)}, process.execPath, ${JSON.stringify(ACTION)}], { stdio: 'inherit' });
process.exit(status ?? 137);
`,
  );
  return path;
}

/** What reads as a pass, in a run on a pull request that drifts. */
function passes(folder: string, { status, outputs, summary }: StepResult): string[] {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ name }) => name)
    .filter((name) =>
      /"verdict": ?"(?:pass|PASSED)"/.test(readFileSync(`${folder}/${name}`, 'utf8')),
    );
  return [
    ...(status === 0 ? ['exit status 0'] : []),
    ...(outputs.verdict === 'pass' ? ['output verdict'] : []),
    ...(summary.includes('\u2705') ? ['job summary'] : []),
    ...files,
  ];
}

async function tryCall(call: string, most: number): Promise<{ runs: number; wrong: string[] }> {
  const sandbox = new Sandbox();
  const github = await startGitHub(() => new Date());
  const wrong: string[] = [];
  let runs = 0;
  try {
    const request = openDriftingPullRequest(sandbox);
    registerPullRequest(github, request);
    for (let at = 1; at <= most; at += 1) {
      const temp = sandbox.path(`temp-${at}`);
      mkdirSync(temp);
      const main = launcher(sandbox, call, at);
      const inputs = { comment: 'never', status: 'false', annotations: 'none' };
      const seen = await gateStep(sandbox, github, request, {
        main,
        inputs,
        env: { RUNNER_TEMP: temp, TMPDIR: temp },
      });
      runs += 1;
      wrong.push(...passes(temp, seen).map((what) => `${call} ${at}: ${what}`));
      // The run ended by itself: all of its own calls have been tried.
      if (seen.outputs.verdict === 'fail' && seen.status === 1) break;
    }
  } finally {
    await github.close();
    sandbox.remove();
  }
  return { runs, wrong };
}

const { values } = parseArgs({ options: { calls: { type: 'string', default: '40' } } });
if (spawnSync('strace', ['-V']).error !== undefined) {
  process.stdout.write('strace is not installed: nothing was run.\n');
  process.exit(2);
}
let failed = false;
for (const call of CALLS) {
  const { runs, wrong } = await tryCall(call, Number(values.calls));
  process.stdout.write(`${call}: ${runs} runs, ${wrong.length} read as a pass\n`);
  for (const line of wrong) process.stdout.write(`  ${line}\n`);
  failed ||= wrong.length > 0;
}
process.exitCode = failed ? 1 : 0;
