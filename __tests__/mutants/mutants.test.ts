import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { CONTROLS } from '../../src/gate/control-list.ts';
import { editing, MUTATIONS, type Mutation } from './mutations.ts';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

let folder = '';
beforeAll(() => {
  // Below node_modules, so that the packages left out of the builds are found from there.
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'mutants-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function buildWithout(mutation: Mutation, name: string): Promise<string> {
  const outdir = join(folder, name);
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/index.ts'],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['./demo.ts'],
    banner: {
      js: "import { createRequire as __r } from 'node:module';const require = __r(import.meta.url);",
    },
    logLevel: 'silent',
    plugins: [editing(mutation)],
  });
  return join(outdir, 'index.mjs');
}

describe('a build with one check taken out', () => {
  test.each(MUTATIONS.map((mutation, index) => ({ ...mutation, index })))(
    'judges nothing any more: $takenOut',
    async ({ index, ...mutation }) => {
      const cli = await buildWithout(mutation, String(index));
      const check = await run(
        process.execPath,
        [cli, 'check', '--json', '-', '--seal', 'project.seal.json', '--blockers', 'none'],
        { cwd: ROOT, maxBuffer: 1 << 26 },
      ).catch((cause) => cause);
      const report = JSON.parse(check.stdout);
      expect(check.code).toBe(2);
      expect(report.verdict).toBe('error');
      expect(report.controls.caught).toBeLessThan(report.controls.run);
      expect(report.problems).toContainEqual(
        expect.objectContaining({
          code: 'control-passed',
          message: expect.stringContaining(`"${mutation.noticedBy}"`),
        }),
      );
    },
  );

  test('notices by controls that there are', () => {
    const names = new Set(CONTROLS.map(({ name }) => name));
    expect(MUTATIONS.filter(({ noticedBy }) => !names.has(noticedBy))).toEqual([]);
  });
});
