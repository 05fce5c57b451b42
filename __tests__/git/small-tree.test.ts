import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { LIST_TREE } from '../../src/git/listing.ts';
import { smallTree } from '../../src/git/small-tree.ts';
import { gitOf, inSandbox, linkAt, writeAt } from './sandbox.fixture.ts';

/** What git itself prints of a commit. */
function listed(sandbox: Sandbox, folder: string, commit: string): Buffer {
  return spawnSync('git', [...LIST_TREE, commit], { cwd: folder, env: sandbox.env }).stdout;
}

function commitAll(sandbox: Sandbox, folder: string): string {
  sandbox.git(folder, 'add', '--all');
  sandbox.git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'all');
  return sandbox.git(folder, 'rev-parse', 'HEAD');
}

const content = new TextEncoder().encode('content\n');

describe('a small tree is listed as ls-tree lists it', () => {
  test.each([['sha1'], ['sha256']])(
    'with links, submodules, executables, odd names and folders that are copies, in %s',
    (format) =>
      inSandbox(async (sandbox) => {
        const folder = sandbox.init('repository', `--object-format=${format}`);
        const names = [
          'a',
          'a.b',
          'a0',
          'ab/c',
          'deep/er/still/x',
          'copy/er/still/x',
          '\u00e9/\u20ac',
        ];
        for (const name of names) writeAt(folder, new TextEncoder().encode(name), content);
        writeAt(folder, Buffer.from('tab\there\nand line', 'latin1'), content);
        writeAt(folder, Buffer.from('not\xffutf8/\xfe', 'latin1'), content);
        linkAt(folder, 'link', 'deep/er');
        const oid = format === 'sha1' ? '1'.repeat(40) : '1'.repeat(64);
        sandbox.git(folder, 'update-index', '--add', '--cacheinfo', `160000,${oid},module`);
        sandbox.git(folder, 'update-index', '--add', '--chmod=+x', 'a0');
        sandbox.git(folder, 'add', '--all', '--', ':!module', ':!a0');
        sandbox.git(folder, 'commit', '--quiet', '--message', 'all');
        const commit = sandbox.git(folder, 'rev-parse', 'HEAD');
        const small = await smallTree(gitOf(sandbox, folder), commit);
        expect(small?.toString('latin1')).toBe(listed(sandbox, folder, commit).toString('latin1'));
        expect(small?.toString('latin1')).toContain('160000 commit');
        expect(small?.toString('latin1')).toContain('100755 blob');
        expect(small?.toString('latin1')).toContain('120000 blob');
      }),
  );

  test('with nothing in it', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      const commit = commitAll(sandbox, folder);
      expect(await smallTree(gitOf(sandbox, folder), commit)).toEqual(Buffer.alloc(0));
    }));
});

describe('an object that has other bytes than its id names', () => {
  const objectAt = (folder: string, oid: string): string =>
    `${folder}/.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`;

  test.each([
    ['the top', 'HEAD^{tree}', 'HEAD~:'],
    ['a folder', 'HEAD:d', 'HEAD~:d'],
    ['a commit', 'HEAD', 'HEAD~'],
  ])('is refused: %s', (_, name, other) =>
    inSandbox(async (sandbox) => {
      for (const format of ['sha1', 'sha256']) {
        const folder = sandbox.init(`repository-${format}`, `--object-format=${format}`);
        sandbox.commit(folder, 'one', { 'd/x': 'sealed' });
        const commit = sandbox.commit(folder, 'two', { 'd/x': 'drifted' });
        const oid = sandbox.git(folder, 'rev-parse', name);
        const bytes = readFileSync(objectAt(folder, sandbox.git(folder, 'rev-parse', other)));
        rmSync(objectAt(folder, oid));
        writeFileSync(objectAt(folder, oid), bytes);
        await expect(smallTree(gitOf(sandbox, folder), commit)).rejects.toMatchObject({
          problem: { code: 'git-failed', message: expect.stringContaining(oid) },
        });
      }
    }),
  );
});

describe('left to ls-tree', () => {
  test.each([
    ['many files', (at: number) => `one/file-with-a-long-name-${at}`, 700],
    ['many folders', (at: number) => `folder-${at}/x-${at}`, 70],
    ['folders in folders', (at: number) => `${'f/'.repeat(at)}x`, 70],
  ])('%s', (_, nameOf, count) =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      for (let at = 0; at < count; at += 1) writeAt(folder, Buffer.from(nameOf(at)), content);
      const commit = commitAll(sandbox, folder);
      expect(await smallTree(gitOf(sandbox, folder), commit)).toBeNull();
    }),
  );

  test('folders whose copies would list without end', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      const mktree = (lines: string): string => {
        const { stdout } = spawnSync('git', ['mktree'], {
          cwd: folder,
          env: sandbox.env,
          input: lines,
        });
        return stdout.toString().trim();
      };
      let tree = mktree('');
      for (let level = 0; level < 30; level += 1) {
        tree = mktree(['a', 'b'].map((name) => `040000 tree ${tree}\t${name}\n`).join(''));
      }
      const commit = sandbox.git(folder, 'commit-tree', tree, '-m', 'bomb');
      expect(await smallTree(gitOf(sandbox, folder), commit)).toBeNull();
    }));

  test.each([
    ['a mode of old gits', '100664 a\0'],
    ['a mode that is none', '9 a\0'],
    ['no name', '100644 \0'],
    ['no end', '100644 a'],
  ])('%s', (_, bytes) =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'x', { x: 'x' });
      const oid = Buffer.from(sandbox.git(folder, 'rev-parse', 'HEAD:x'), 'hex');
      const input = Buffer.concat([Buffer.from(bytes), ...(bytes.endsWith('\0') ? [oid] : [])]);
      const args = ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'];
      const { stdout } = spawnSync('git', args, { cwd: folder, env: sandbox.env, input });
      const written = spawnSync(
        'git',
        ['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'],
        {
          cwd: folder,
          env: sandbox.env,
          input: `tree ${stdout.toString().trim()}\nauthor a <a@b> 0 +0000\ncommitter a <a@b> 0 +0000\n\nm\n`,
        },
      );
      expect(await smallTree(gitOf(sandbox, folder), written.stdout.toString().trim())).toBeNull();
    }),
  );

  test('a tree that the clone does not hold, and what is no commit', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      const commit = sandbox.commit(folder, 'x', { 'd/x': 'x' });
      const git = gitOf(sandbox, folder);
      expect(await smallTree(git, sandbox.git(folder, 'rev-parse', 'HEAD^{tree}'))).toBeNull();
      expect(await smallTree(git, 'f'.repeat(40))).toBeNull();
      const inner = sandbox.git(folder, 'rev-parse', 'HEAD:d');
      rmSync(`${folder}/.git/objects/${inner.slice(0, 2)}/${inner.slice(2)}`);
      expect(await smallTree(git, commit)).toBeNull();
    }));
});
