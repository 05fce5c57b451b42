import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type BuildOptions, build } from 'esbuild';
import { CONTROL_PARTS } from '../../src/core/report.ts';
import { controlsOf } from '../../src/gate/controls/parts.ts';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { answersOf } from './answers.ts';
import { editing, MUTATIONS, type Mutation, ROOT } from './mutations.ts';

const run = promisify(execFile);

let folder = '';
beforeAll(() => {
  // Below node_modules, so that the packages left out of the builds are found from there.
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'mutants-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function buildWithout(mutation: Mutation, name: string, options: BuildOptions) {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    absWorkingDir: ROOT,
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire as __r } from 'node:module';const require = __r(import.meta.url);",
    },
    logLevel: 'silent',
    plugins: [editing(mutation)],
    ...options,
  });
  return outfile;
}

describe('a build with one check removed', () => {
  let passed: Promise<string[]>[] = [];
  beforeAll(() => {
    passed = answersOf(new URL('./judge.ts', import.meta.url), MUTATIONS.length);
  });

  test.each(MUTATIONS.map((mutation, at) => ({ ...mutation, at })))(
    'is noticed by a negative control: $takenOut',
    async ({ at, noticedBy }) => {
      expect(await passed[at]).toContain(noticedBy);
    },
  );

  const whole = ['sha mismatch', 'reseal', 'blocker vanished'].map((control) => ({ control }));
  test.each(whole)('judges nothing where "$control" is used', async ({ control }) => {
    const mutation = MUTATIONS.find(({ noticedBy }) => noticedBy === control);
    if (mutation === undefined) throw new Error(`no mutation is noticed by ${control}`);
    const cli = await buildWithout(mutation, control.replaceAll(' ', '-'), {
      entryPoints: ['src/cli/index.ts'],
      external: ['./demo.ts'],
    });
    await inSandbox(async (sandbox) => {
      const repository = sandbox.init('mutant');
      const base = sandbox.commit(repository, 'base', FILES);
      const args = [cli, 'check', '--json', '-', '--base', base];
      const check = await run(process.execPath, args, { cwd: repository, env: sandbox.env }).catch(
        (cause) => cause,
      );
      const report = JSON.parse(check.stdout);
      expect(check.code).toBe(2);
      expect(report.verdict).toBe('error');
      expect(report.controls.caught).toBeLessThan(report.controls.run);
      expect(report.problems).toContainEqual(
        expect.objectContaining({
          code: 'control-passed',
          message: expect.stringContaining(`"${control}"`),
        }),
      );
    });
  });

  test('is found by existing controls', async () => {
    const sheets = (await Promise.all(CONTROL_PARTS.map(controlsOf))).flat();
    const names = new Set(
      sheets.flatMap(({ expectations }) => expectations.map(({ name }) => name)),
    );
    expect(MUTATIONS.filter(({ noticedBy }) => !names.has(noticedBy))).toEqual([]);
  });
});

const SHA_OF_EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const FILES = {
  'empty.txt': '',
  'empty.seal.json': `{"version":1,"files":[{"path":"empty.txt","sha256":"${SHA_OF_EMPTY}","bytes":0}]}`,
  'plan.blockers.json': JSON.stringify({
    version: 1,
    packet: 'PLAN',
    default: 'HOLD',
    options: [{ id: 'HOLD', summary: 'hold', requires: [] }],
    blockers: [{ id: 'B-1', status: 'open', actors: ['owner'], gate: 'prove it' }],
  }),
};
