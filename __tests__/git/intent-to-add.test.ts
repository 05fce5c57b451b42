import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { IndexSource } from '../../src/git/object-sources.ts';
import { call, reportOf } from '../cli/shell.fixture.ts';
import { gitOf, inSandbox, writeAt } from './sandbox.fixture.ts';

async function listed(sandbox: Sandbox, folder: string): Promise<readonly string[]> {
  const { entries } = await new IndexSource(gitOf(sandbox, folder)).list();
  return entries.map(({ path }) => path);
}

/** An empty file that is staged, and two files of which `git add -N` took note alone. */
function noted(sandbox: Sandbox, format: 'sha1' | 'sha256'): string {
  const folder = sandbox.path('repository');
  sandbox.git(sandbox.folder, 'init', '--quiet', `--object-format=${format}`, folder);
  mkdirSync(`${folder}/docs`);
  for (const [path, text] of Object.entries({
    'a.md': 'a',
    'empty.md': '',
    'docs/new.md': 'new',
    'none.md': '',
  })) {
    writeFileSync(`${folder}/${path}`, text);
  }
  sandbox.git(folder, 'add', 'a.md', 'empty.md');
  sandbox.git(folder, 'add', '--intent-to-add', 'docs/new.md', 'none.md');
  return folder;
}

describe('a file that git add --intent-to-add took note of', () => {
  test.each(['sha1', 'sha256'] as const)('is not in the index of a repository with %s', (format) =>
    inSandbox(async (sandbox) => {
      const folder = noted(sandbox, format);
      expect(await listed(sandbox, folder)).toEqual(['a.md', 'empty.md']);
      const tree = sandbox.git(folder, 'write-tree');
      const committed = sandbox.git(folder, 'ls-tree', '-r', '--name-only', tree);
      expect(committed.split('\n')).toEqual(['a.md', 'empty.md']);
    }),
  );

  test('is not in the index where it is no longer on disk, or was committed before', () =>
    inSandbox(async (sandbox) => {
      const folder = noted(sandbox, 'sha1');
      sandbox.git(folder, 'commit', '--quiet', '--message', 'first');
      sandbox.git(folder, 'rm', '--quiet', '--cached', 'a.md');
      sandbox.git(folder, 'add', '--intent-to-add', 'a.md');
      rmSync(`${folder}/docs/new.md`);
      expect(await listed(sandbox, folder)).toEqual(['empty.md']);
      sandbox.git(folder, 'add', 'a.md', 'none.md');
      expect(await listed(sandbox, folder)).toEqual(['a.md', 'empty.md', 'none.md']);
    }));

  test.each(['tab\there', 'new\nline', '\u00e9', '-x', ':(glob)*'])(
    'an empty file named %j is in it',
    (path) =>
      inSandbox(async (sandbox) => {
        const folder = sandbox.init('repository');
        writeFileSync(`${folder}/${path}`, '');
        sandbox.git(folder, '--literal-pathspecs', 'add', '--', path);
        expect(await listed(sandbox, folder)).toEqual([path]);
      }),
  );

  test('an empty file whose name is not UTF-8 is in it', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      writeAt(folder, Buffer.from('a\xff', 'latin1'), Buffer.alloc(0));
      sandbox.git(folder, 'add', '--all');
      expect(await listed(sandbox, folder)).toEqual(['a\udcff']);
    }));

  test('does not match a seal of no bytes, since no commit would contain it', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      writeFileSync(`${folder}/a.md`, '');
      sandbox.git(folder, 'add', 'a.md');
      expect((await call(sandbox, folder, 'seal', 'a.md')).status).toBe(0);
      sandbox.git(folder, 'add', 'a.seal.json');
      expect((await reportOf(sandbox, folder, '--staged')).report.verdict).toBe('pass');
      sandbox.git(folder, 'rm', '--quiet', '--cached', 'a.md');
      sandbox.git(folder, 'add', '--intent-to-add', 'a.md');
      const { status, report } = await reportOf(sandbox, folder, '--staged');
      expect(status).toBe(1);
      expect(report.files).toMatchObject([{ path: 'a.md', status: 'missing' }]);
    }));

  test('is not sealed with no bytes: its content must be staged first', () =>
    inSandbox(async (sandbox) => {
      const folder = noted(sandbox, 'sha1');
      const { status, err } = await call(sandbox, folder, 'seal', 'docs/new.md');
      expect(status).toBe(2);
      expect(err).toContain('"docs/new.md" is not in the index. Run "git add docs/new.md" first');
      expect((await call(sandbox, folder, 'seal', 'empty.md')).status).toBe(0);
    }));
});
