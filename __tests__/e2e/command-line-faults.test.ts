import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sceneOf } from './attack.fixture.ts';
import { scriptNamedGit } from './git-record.fixture.ts';
import { jumpingClock, preload } from './preload.fixture.ts';
import { ACTION, type Scene } from './scene.fixture.ts';

/** The packaged command line, ended from outside or with nowhere to write. All files match. */

const CLI = join(dirname(ACTION), 'cli.js');
const REAL = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

let scene: Scene;

beforeAll(async () => {
  scene = await sceneOf({ head: { 'packet/notes.md': 'Changed.\n' } });
});

afterAll(async () => {
  await scene[Symbol.asyncDispose]();
});

function check(env: object, stdout: 'pipe' | number = 'pipe', ...args: readonly string[]) {
  return spawnSync(process.execPath, [CLI, 'check', '--commit', 'HEAD', ...args], {
    cwd: scene.request.workspace,
    env: { ...scene.sandbox.env, ...env },
    stdio: ['ignore', stdout, 'pipe'],
    encoding: 'utf8',
  });
}

test.each([
  ['INT', 130],
  ['TERM', 143],
] as const)('SIG%s during a read of git: status %s, no temporary file', (signal, status) => {
  const TMPDIR = scene.sandbox.path(`tmp-${signal}`);
  mkdirSync(TMPDIR);
  const PATH = scriptNamedGit(
    scene,
    `case " $* " in *" cat-file "*) ls '${TMPDIR}' >'${TMPDIR}.seen'; kill -${signal} $PPID; sleep 0.2 ;; esac\nexec '${REAL}' "$@"`,
  );
  expect(check({ TMPDIR, PATH }).status).toBe(status);
  expect(execFileSync('cat', [`${TMPDIR}.seen`], { encoding: 'utf8' })).toMatch(
    /^seal-vs-bytes-git-/,
  );
  expect(readdirSync(TMPDIR)).toEqual([]);
});

test.each([[[]], [['--json', '-']]])('standard output on a full disk: status 2 (%j)', (args) => {
  const { status, stderr } = check({}, openSync('/dev/full', 'w'), ...args);
  expect([status, stderr]).toEqual([
    2,
    'seal-vs-bytes: Standard output cannot be written: ENOSPC.\n',
  ]);
});

test('a folder for temporary files that is absent: status 2, one sentence', () => {
  const { status, stderr } = check({ TMPDIR: scene.sandbox.path('absent') });
  expect(status).toBe(2);
  expect(stderr).toContain('No temporary files can be written in ');
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('git is absent: status 2, one sentence', () => {
  const { status, stderr } = check({ PATH: scene.sandbox.path('empty') });
  expect(status).toBe(2);
  expect(stderr).toContain('git cannot be started');
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test.each([1, -1])('a clock that jumps by %s year: same verdict, no negative duration', (years) => {
  const env = preload(scene, `cli-clock${years}`, jumpingClock(years, 1));
  const { status, stdout } = check(env, 'pipe', '--json', '-');
  expect(status).toBe(0);
  const report = JSON.parse(String(stdout).slice(String(stdout).indexOf('{')));
  expect(report.verdict).toBe('pass');
  expect(report.run.milliseconds).toBeGreaterThanOrEqual(0);
});
