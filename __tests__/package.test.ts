import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { firstUsePage } from '../scripts/first-use.ts';
import { Sandbox } from '../src/demo/sandbox.ts';
import { SECOND_LANE } from '../src/git/second-lane.ts';

/** The package as `npm pack` makes it, in a folder where nothing else is installed. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
let sandbox: Sandbox;
let installed: string;

beforeAll(() => {
  sandbox = new Sandbox();
  const packed = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', sandbox.folder],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const [{ filename }] = JSON.parse(packed.stdout);
  const modules = sandbox.path('project', 'node_modules');
  mkdirSync(modules, { recursive: true });
  spawnSync('tar', ['-xzf', sandbox.path(filename), '-C', modules]);
  installed = join(modules, 'seal-vs-bytes');
  spawnSync('mv', [join(modules, 'package'), installed]);
}, 120_000);

afterAll(() => sandbox.remove());

function run(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(installed, 'dist/cli.js'), ...args],
    { cwd, env: { ...sandbox.env }, encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
}

describe('the packed package', () => {
  test('has no dependencies, and declares its program, its entry and its types', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
    expect(run(installed, '--version').out.trim()).toBe(manifest.version);
    for (const path of [manifest.bin['seal-vs-bytes'], manifest.exports['.'].default]) {
      expect(readFileSync(join(installed, path), 'utf8').length).toBeGreaterThan(0);
    }
    expect(readFileSync(join(installed, manifest.types), 'utf8')).toContain('gate');
  });

  test('hashes in a second thread, whose module is found where it is installed', () => {
    const [folder, trace] = [sandbox.path('many'), sandbox.path('threads')];
    mkdirSync(folder);
    for (const name of ['a.txt', 'b.txt']) {
      writeFileSync(join(folder, name), '');
      truncateSync(join(folder, name), SECOND_LANE.thread.bytes / 2);
    }
    const spy = sandbox.path('spy.mjs');
    writeFileSync(
      spy,
      `import { appendFileSync } from 'node:fs';
       import { syncBuiltinESMExports } from 'node:module';
       import threads from 'node:worker_threads';
       threads.Worker = class extends threads.Worker {
         constructor(...args) {
           super(...args);
           this.on('message', () => appendFileSync(${JSON.stringify(trace)}, 'done\\n'));
         }
       };
       syncBuiltinESMExports();`,
    );
    const check = (...args: readonly string[]) =>
      spawnSync(process.execPath, [...args, join(installed, 'dist/cli.js'), 'check'], {
        cwd: folder,
        env: { ...sandbox.env },
        encoding: 'utf8',
      });
    expect(run(folder, 'seal', '**/*.txt', '--work-tree', '--output', 'all.seal.json').err).toBe(
      '',
    );
    const { status, stdout } = check('--import', spy);
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'PASS  2 of 2 sealed files match']);
    const threads = availableParallelism() > 1 ? 'done\n' : null;
    expect(existsSync(trace) ? readFileSync(trace, 'utf8') : null).toBe(threads);
  });

  test('verifies a drift by its API, in the program of the documentation', () => {
    const project = sandbox.path('project');
    copyFileSync(join(ROOT, 'docs/examples/verify.mjs'), join(project, 'verify.mjs'));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['verify.mjs'], {
      cwd: project,
      env: { ...sandbox.env },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('SHA-256 mismatch');
    expect(status).toBe(1);
  });

  test('has types that compile', () => {
    const project = sandbox.path('project');
    symlinkSync(join(ROOT, 'node_modules/@types'), join(project, 'node_modules/@types'));
    writeFileSync(
      join(project, 'use.mts'),
      "import { gate, type Report } from 'seal-vs-bytes';\nexport const verdict = (report: Report): 'pass' | 'fail' | 'error' => report.verdict;\nexport const one: typeof gate = gate;\n",
    );
    const tsc = spawnSync(
      join(ROOT, 'node_modules/.bin/tsc'),
      [
        ...['--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--types', 'node'],
        ...['--lib', 'es2024,esnext.disposable', 'use.mts'],
      ],
      { cwd: project, encoding: 'utf8' },
    );
    expect(tsc.stdout).toBe('');
    expect(tsc.status).toBe(0);
  });

  test('prints what the page of a first use shows', () => {
    expect(firstUsePage(join(installed, 'dist/cli.js'))).toBe(
      readFileSync(join(ROOT, 'docs/first-use.md'), 'utf8'),
    );
  });

  test('runs a first use: init, commit, break, check, explain, restore', () => {
    const folder = sandbox.init('first');
    writeFileSync(join(folder, 'decision.md'), 'Hold \u2014 until proven.\n');
    sandbox.git(folder, 'add', '--all');
    expect(run(folder, 'init', 'decision.md').status).toBe(0);
    sandbox.git(folder, 'add', '--all');
    sandbox.git(folder, 'commit', '--quiet', '--message', 'Seal the decision');
    expect(run(folder, 'check', '--quiet')).toEqual({ status: 0, out: '', err: '' });
    writeFileSync(join(folder, 'decision.md'), '\ufeffHold - until proven.\r\n');
    const broken = run(folder, 'check');
    expect(broken.status).toBe(1);
    expect(broken.out).toContain('BOM added');
    expect(run(folder, 'explain', 'decision.md').out).toContain('U+2014 EM DASH');
    expect(run(folder, 'restore', 'decision.md').status).toBe(0);
    expect(run(folder, 'check', '--quiet').status).toBe(0);
  });
});
