import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { WORKFLOW_PATH } from '../../src/cli/workflow-template.ts';
import { assertNotBlocked, writeInTree } from '../../src/cli/write-file.ts';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { sealOf } from '../gate/gate.fixture.ts';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { call } from './shell.fixture.ts';

const FILES = { 'docs/plan.md': 'plan\n', 'a.md': 'a\n' };

/** A repository, and a folder beside it that a link in it leads to. */
function linked(sandbox: Sandbox, name: string): { folder: string; outside: string } {
  const folder = sandbox.init('repository');
  sandbox.commit(folder, 'files', FILES);
  const outside = sandbox.path('outside');
  mkdirSync(outside);
  symlinkSync('../outside', join(folder, name));
  return { folder, outside };
}

describe('nothing is written through a linked folder', () => {
  test('by init, which writes no other file either', () =>
    inSandbox(async (sandbox) => {
      const { folder, outside } = linked(sandbox, '.github');
      const { status, out, err } = await call(sandbox, folder, 'init', 'docs', '--register');
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain('.github is a symbolic link, and nothing is written through it.');
      expect(readdirSync(outside)).toEqual([]);
      expect(existsSync(join(folder, 'docs.seal.json'))).toBe(false);
      const dry = await call(sandbox, folder, 'init', 'docs', '--dry-run');
      expect([dry.status, dry.out]).toEqual([2, '']);
      rmSync(join(folder, '.github'));
      expect((await call(sandbox, folder, 'init', 'docs')).status).toBe(0);
      expect(existsSync(join(folder, WORKFLOW_PATH))).toBe(true);
    }));

  test('by seal, and by seal --protect', () =>
    inSandbox(async (sandbox) => {
      const { folder, outside } = linked(sandbox, 'packet');
      const { status, err } = await call(
        ...([sandbox, folder, 'seal', 'a.md', '--output', 'packet/x.seal.json'] as const),
      );
      expect(status).toBe(2);
      expect(err).toContain('packet is a symbolic link');
      expect(readdirSync(outside)).toEqual([]);
      symlinkSync('../outside/attributes', join(folder, '.gitattributes'));
      expect((await call(sandbox, folder, 'seal', 'a.md', '--protect')).status).toBe(2);
      expect(readdirSync(outside)).toEqual([]);
    }));

  test('by restore, which restores the other files', () =>
    inSandbox(async (sandbox) => {
      const { folder, outside } = linked(sandbox, 'unused');
      await call(sandbox, folder, 'seal', 'docs', 'a.md', '--output', 'x.seal.json');
      rmSync(join(folder, 'docs'), { recursive: true });
      symlinkSync('../outside', join(folder, 'docs'));
      writeFileSync(join(folder, 'a.md'), 'edited\n');
      const { status, out } = await call(sandbox, folder, 'restore', '--all');
      expect(status).toBe(1);
      expect(out).toContain(
        'NOT restored docs/plan.md: docs is a symbolic link, and nothing is written through it. Remove it first.',
      );
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('a\n');
      expect(readdirSync(outside)).toEqual([]);
    }));

  test('nor where a file or a folder is in the way', () =>
    inSandbox((sandbox) => {
      const top = sandbox.init('repository');
      writeFileSync(join(top, 'file'), 'x');
      mkdirSync(join(top, 'folder'));
      expect(() => assertNotBlocked(top, 'file/a.md')).toThrow('file is not a directory.');
      expect(() => assertNotBlocked(top, 'folder')).toThrow('A directory is at folder.');
      expect(() => assertNotBlocked(top, 'file')).not.toThrow();
      expect(() => assertNotBlocked(top, 'none/a.md')).not.toThrow();
      expect(() => writeInTree(top, 'none/a.md', 'x')).toThrow(/cannot be written: ENOENT/);
      writeInTree(top, 'none/a.md', 'x', 'made');
      expect(readFileSync(join(top, 'none/a.md'), 'utf8')).toBe('x');
    }));
});

test('restore --all goes on behind a name that the system does not take', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    sandbox.commit(folder, 'first', FILES);
    const long = `${'n'.repeat(300)}/b.md`;
    const files = { [long]: 'plan\n', 'z.md': 'z\n' };
    sandbox.commit(folder, 'sealed', { 'z.md': 'z\n', 'x.seal.json': sealOf(files) });
    const oid = sandbox.git(folder, 'rev-parse', 'HEAD:docs/plan.md');
    sandbox.git(folder, 'update-index', '--add', '--cacheinfo', `100644,${oid},${long}`);
    writeFileSync(join(folder, 'z.md'), 'edited\n');
    const { status, out, err } = await call(sandbox, folder, 'restore', '--all');
    expect([status, err]).toEqual([1, '']);
    expect(out).toMatch(
      /NOT restored n+\/b\.md: .*cannot be written: ENAMETOOLONG\. Use a shorter name/,
    );
    expect(out).toContain('restored z.md');
    expect(readFileSync(join(folder, 'z.md'), 'utf8')).toBe('z\n');
  }));

describe('.gitattributes', () => {
  test.each([
    ['without a last line ending', Buffer.from('caf\xe9.md text', 'latin1'), '\n'],
    ['with one', Buffer.from('caf\xe9.md text\n', 'latin1'), ''],
    ['without bytes', Buffer.alloc(0), ''],
  ])('%s keeps its bytes, and gets lines behind them', (_, before, joint) =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'files', FILES);
      writeFileSync(join(folder, '.gitattributes'), before);
      expect((await call(sandbox, folder, 'seal', 'a.md', '--protect')).status).toBe(0);
      const after = readFileSync(join(folder, '.gitattributes'));
      expect(after.subarray(0, before.length)).toEqual(before);
      expect(after.subarray(before.length).toString()).toMatch(
        new RegExp(`^${joint}/a\\.md .*-text.*\n$`),
      );
    }),
  );
});

describe('the command that init prints', () => {
  test.each([
    ['a b', 'git --literal-pathspecs add -- "docs/a b.seal.json"'],
    ['a;b', 'git --literal-pathspecs add -- "docs/a;b.seal.json"'],
    ['plan', 'git add docs/plan.seal.json'],
    ['`touch pwned`', 'stage each of these files (git add)'],
    ['$(touch pwned)', 'stage each of these files (git add)'],
    ['a\u00a0b', 'stage each of these files (git add)'],
  ])('for docs/%s is safe to copy', (name, command) =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'files', { [`docs/${name}.md`]: 'x\n' });
      const args = ['init', `docs/${name}.md`, '--no-workflow', '--no-protect'];
      const { status, out } = await call(sandbox, folder, ...args);
      expect(status).toBe(0);
      expect(out.split('\n')).toContain(`  ${command}`);
    }),
  );
});
