import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Attack, DRIFT, sceneOf } from './attack.fixture.ts';
import { scriptNamedGit } from './git-record.fixture.ts';
import { actionWithLimit } from './limits.fixture.ts';
import { SEAL, seal } from './packet.fixture.ts';
import { preload } from './preload.fixture.ts';
import type { Scene, Seen, Step } from './scene.fixture.ts';

/** A run that is ended from outside, at many moments: nothing it leaves reads as a pass that was not. */

const MATCH: Attack = { head: { 'packet/notes.md': 'Changed.\n' } };
const QUIET = { comment: 'never', status: 'false' };
const REPORT =
  /^seal-vs-bytes-default\.(?:json|sarif|html|intoto\.json|predicate\.json|subjects\.txt)$/;

/** What a run left in the folders for temporary files. */
interface Left {
  readonly seen: Seen;
  readonly reports: readonly string[];
  readonly others: readonly string[];
}

const REAL = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

let drifting: Scene;
let matching: Scene;
let count = 0;

beforeAll(async () => {
  [drifting, matching] = await Promise.all([sceneOf(DRIFT), sceneOf(MATCH)]);
});

afterAll(async () => {
  for (const scene of [drifting, matching]) await scene[Symbol.asyncDispose]();
});

async function interrupted(scene: Scene, { env, ...step }: Step): Promise<Left> {
  count += 1;
  const [temp, system] = [scene.sandbox.path(`temp-${count}`), scene.sandbox.path(`tmp-${count}`)];
  for (const folder of [temp, system]) mkdirSync(folder);
  const seen = await scene.run({
    inputs: QUIET,
    unaudited: true,
    ...step,
    env: { RUNNER_TEMP: temp, TMPDIR: system, ...env },
  });
  const inTemp = readdirSync(temp);
  return {
    seen,
    reports: inTemp.filter((name) => REPORT.test(name)).map((name) => join(temp, name)),
    others: [...inTemp.filter((name) => !REPORT.test(name)), ...readdirSync(system)],
  };
}

/** Nothing reads as a pass, but where the run had settled on it; then exit status and report agree. */
function expectSound({ seen, reports }: Left, truth: 'pass' | 'fail'): void {
  const { outputs, status, summary } = seen;
  if (truth === 'fail') {
    expect(status).not.toBe(0);
    expect(outputs.verdict).not.toBe('pass');
    for (const path of reports)
      expect(readFileSync(path, 'utf8')).not.toMatch(/"verdict": ?"(?:pass|PASSED)"/);
    expect(summary).not.toContain('\u2705');
    return;
  }
  if (status === 0) expect(outputs.verdict).toBe('pass');
  if (outputs.verdict !== 'pass') expect(summary).not.toContain('\u2705');
  if (outputs.verdict === 'pass') {
    expect(JSON.parse(readFileSync(outputs.report ?? '', 'utf8')).verdict).toBe('pass');
  }
}

/** A git that sends a signal to the action at its call of this number, and is git else. */
function signallingGit(scene: Scene, signal: string, call: number): string {
  const counter = scene.sandbox.path(`calls-${signal}-${call}`);
  return scriptNamedGit(
    scene,
    `echo >>'${counter}'\n[ "$(wc -l <'${counter}')" -eq ${call} ] && kill -${signal} $PPID\nexec '${REAL}' "$@"`,
  );
}

describe.each(['TERM', 'INT', 'KILL'])('SIG%s at a call of git', (signal) => {
  test.each(signal === 'INT' ? [2] : [1, 2])('number %s', async (call) => {
    for (const [scene, truth] of [
      [drifting, 'fail'],
      [matching, 'pass'],
    ] as const) {
      const PATH = signallingGit(scene, signal, call);
      const left = await interrupted(scene, { env: { PATH } });
      expectSound(left, truth);
      expect([left.seen.status === 0, left.seen.outputs.verdict]).toEqual([false, 'error']);
      // Nobody can clean up after SIGKILL: the folder of the gate's own git directory stays.
      const stay = signal === 'KILL' ? /^seal-vs-bytes-git-/ : /$^/;
      expect(left.others.filter((name) => !stay.test(name))).toEqual([]);
    }
  });
});

describe('a signal after some milliseconds', () => {
  const MOMENTS = [40, 160, 280, 400, 520, 640, 760];
  test.each(['SIGTERM', 'SIGKILL'] as const)('%s', async (signal) => {
    for (const after of MOMENTS) {
      const step = { interrupt: { signal, after } };
      const [fail, pass] = await Promise.all([
        interrupted(drifting, step),
        interrupted(matching, step),
      ]);
      expectSound(fail, 'fail');
      expectSound(pass, 'pass');
      if (signal !== 'SIGTERM') continue;
      expect([after, fail.others, pass.others]).toEqual([after, [], []]);
    }
  });
});

/** Sends a signal as the first file whose name matches is written, and lets others go on before it is. */
const signalAtFile = (name: string): string => `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let sent = false;
for (const how of ['writeFile', 'appendFile']) {
  const real = fs[how];
  fs[how] = (path, ...rest) => {
    if (sent || !new RegExp(${JSON.stringify(name)}).test(String(path))) return real(path, ...rest);
    sent = true;
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => real(path, ...rest), 100);
  };
}
syncBuiltinESMExports();
`;

describe('SIGTERM while a settled verdict is written', () => {
  const run = (name: string): Promise<Left> =>
    interrupted(matching, { env: preload(matching, `at-${count}`, signalAtFile(name)) });

  test.each(['\\.json$', '\\.html$', '\\.subjects\\.txt$'])(
    'before the outputs, at %s: the verdict becomes and stays error',
    async (name) => {
      const left = await run(name);
      expectSound(left, 'pass');
      const { status, outputs, summary } = left.seen;
      expect([status, outputs.verdict, summary]).toEqual([1, 'error', '']);
    },
  );

  test('before the outputs, while the final report is awaited: nothing reports pass meanwhile', async () => {
    await using scene = await sceneOf(MATCH);
    await scene.run({ inputs: { comment: 'always', status: 'true' }, runId: 1 });
    const before = scene.github.state.statuses.of(scene.request.headSha).length;
    scene.github.fail({ path: /comments/, times: Infinity, with: { delayMs: 600 } });
    const { seen } = await interrupted(scene, {
      runId: 2,
      inputs: { comment: 'always', status: 'true' },
      env: preload(scene, 'at-html', signalAtFile('\\.html$')),
    });
    expect([seen.status, seen.outputs.verdict, seen.summary]).toEqual([1, 'error', '']);
    const states = scene.github.state.statuses.of(scene.request.headSha);
    const later = states.slice(0, states.length - before).map(({ state }) => state);
    expect(later).not.toContain('success');
  });

  test('after the outputs, at the summary: the verdict stays that of the outputs', async () => {
    const left = await run('summary');
    expectSound(left, 'pass');
    const { status, outputs, log } = left.seen;
    expect([status, outputs.verdict]).toEqual([0, 'pass']);
    expect(log).toContain('interrupted by SIGTERM. The verdict is unchanged.');
  });
});

describe('a busy thread', () => {
  test('SIGTERM ends the run within a second', async () => {
    const text = 'a-b \u2014 "c" \u2026\n'.repeat(130_000);
    const base = { [SEAL]: seal({ 'big.md': text }), 'packet/big.md': text };
    const changed = text.replaceAll('\u2014', '--').replace('a-b', 'x');
    await using scene = await sceneOf({ base, head: { 'packet/big.md': changed } });
    const main = actionWithLimit(scene, 'unguidedSearchBytes', 4 * 1024 ** 3);
    const after = 1_800;
    const started = performance.now();
    const left = await interrupted(scene, { main, interrupt: { signal: 'SIGTERM', after } });
    const took = performance.now() - started - after;
    expectSound(left, 'fail');
    expect(took).toBeLessThan(1_000);
    // The signal ends the process itself then: the folder of the gate's own git directory stays.
    expect(left.others.filter((name) => !/^seal-vs-bytes-git-/.test(name))).toEqual([]);
  });
});
