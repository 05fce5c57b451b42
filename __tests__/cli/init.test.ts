import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { WORKFLOW, WORKFLOW_PATH } from '../../src/cli/workflow-template.ts';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { call } from './shell.fixture.ts';

function repository(sandbox: Sandbox): string {
  const folder = sandbox.init('repository');
  sandbox.commit(folder, 'files', { 'docs/plan.md': 'a \u2014 b\n', 'README.md': '# x\n' });
  return folder;
}

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('init', () => {
  test('writes a seal, attributes, a register and the workflow; the gate passes on them', () =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      const { status, out } = await call(sandbox, folder, 'init', 'docs', '--register');
      expect(status).toBe(0);
      expect(out).toContain('git add docs.seal.json docs.blockers.json');
      expect(readFileSync(join(folder, WORKFLOW_PATH), 'utf8')).toBe(WORKFLOW);
      expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toContain('-text');
      sandbox.git(folder, 'add', '--all');
      const checked = await call(sandbox, folder, 'check', '--staged');
      expect([checked.status, checked.out]).toEqual([
        0,
        expect.stringContaining('1 of 1 blockers'),
      ]);
      writeFileSync(join(folder, 'docs/plan.md'), 'a - b\n');
      expect((await call(sandbox, folder, 'check')).status).toBe(1);
    }));

  test('a second run changes and overwrites nothing', () =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      mkdirSync(join(folder, '.github/workflows'), { recursive: true });
      writeFileSync(join(folder, WORKFLOW_PATH), 'mine\n');
      await call(sandbox, folder, 'init', 'docs');
      expect(readFileSync(join(folder, WORKFLOW_PATH), 'utf8')).toBe('mine\n');
      const before = readFileSync(join(folder, 'docs.seal.json'), 'utf8');
      const again = await call(sandbox, folder, 'init', 'docs');
      expect(again.out).toContain('Nothing to do: all of it exists.');
      expect(readFileSync(join(folder, 'docs.seal.json'), 'utf8')).toBe(before);
    }));

  test('proposes documents, and asks only on a terminal', () =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      const silent = await call(sandbox, folder, 'init');
      expect([silent.status, silent.err]).toEqual([2, expect.stringContaining('Proposed: docs')]);
      expect(existsSync(join(folder, 'docs.seal.json'))).toBe(false);
      const yes = await call(sandbox, folder, 'init', '--yes', '--no-workflow', '--no-protect');
      expect(yes.status).toBe(0);
      expect(existsSync(join(folder, WORKFLOW_PATH))).toBe(false);
      expect(existsSync(join(folder, '.gitattributes'))).toBe(false);
      expect(existsSync(join(folder, 'docs.seal.json'))).toBe(true);
    }));

  test('with --dry-run writes nothing', () =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      const { status, out } = await call(
        sandbox,
        folder,
        'init',
        'docs',
        '--dry-run',
        '--register',
      );
      expect([status, out]).toEqual([0, expect.stringContaining('Nothing was written')]);
      expect(sandbox.git(folder, 'status', '--porcelain')).toBe('');
    }));

  test('outside git, and in a repository without documents, names the next step', () =>
    inSandbox(async (sandbox) => {
      const plain = sandbox.path('plain');
      mkdirSync(plain);
      expect((await call(sandbox, plain, 'init', 'x')).err).toContain('git init');
      const empty = sandbox.init('empty');
      sandbox.commit(empty, 'code', { 'src/a.c': 'int a;\n' });
      expect((await call(sandbox, empty, 'init', '--yes')).err).toContain('Name what to seal');
    }));

  test('the workflow is that of the README', () => {
    expect(readme).toContain(`\`\`\`yaml\n${WORKFLOW}\`\`\``);
  });
});

describe('seal without --output', () => {
  test.each([
    [['docs/plan.md'], 'docs/plan.seal.json'],
    [['docs'], 'docs.seal.json'],
    [['docs/plan.md', 'docs/other.md'], 'docs/docs.seal.json'],
    [['docs/*.md'], 'docs/docs.seal.json'],
    [['**/*.md'], 'repository.seal.json'],
  ])('%j writes %s', (named, seal) =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      sandbox.commit(folder, 'more', { 'docs/other.md': 'c\n' });
      const { status, err } = await call(sandbox, folder, 'seal', ...named);
      expect([status, err]).toEqual([0, '']);
      expect(existsSync(join(folder, seal))).toBe(true);
      sandbox.git(folder, 'add', '--all');
      expect((await call(sandbox, folder, 'check', '--staged', '--quiet')).out).toBe('');
    }),
  );

  test('resolves a glob from the current folder, and refuses one that matches nothing', () =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      const docs = join(folder, 'docs');
      expect((await call(sandbox, docs, 'seal', '*.md', '-o', 'x.seal.json')).status).toBe(0);
      const seal = JSON.parse(readFileSync(join(docs, 'x.seal.json'), 'utf8'));
      expect(seal.files.map(({ path }: { path: string }) => path)).toEqual(['plan.md']);
      expect((await call(sandbox, docs, 'seal', '*.txt')).err).toContain('No file matches "*.txt"');
      expect((await call(sandbox, docs, 'seal')).err).toContain('Nothing is named');
    }));
});

describe('seal --update', () => {
  test('shows each old and new digest, then writes; --dry-run writes nothing', () =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      await call(sandbox, folder, 'seal', 'docs');
      sandbox.git(folder, 'add', '--all');
      const before = readFileSync(join(folder, 'docs.seal.json'), 'utf8');
      writeFileSync(join(folder, 'docs/plan.md'), 'another plan\n');
      sandbox.git(folder, 'add', '--all');
      const dry = await call(sandbox, folder, 'seal', '--update', '--dry-run');
      expect(dry.out).toMatch(/was [0-9a-f]{64} {2}8 bytes\n {2}now [0-9a-f]{64} {2}13 bytes/);
      expect(readFileSync(join(folder, 'docs.seal.json'), 'utf8')).toBe(before);
      expect((await call(sandbox, folder, 'seal', '--update', 'docs.seal.json')).status).toBe(0);
      sandbox.git(folder, 'add', '--all');
      expect((await call(sandbox, folder, 'check', '--staged')).status).toBe(0);
    }));

  test('refuses a mere re-encoding, and a missing file', () =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      await call(sandbox, folder, 'seal', 'docs');
      sandbox.git(folder, 'add', '--all');
      writeFileSync(join(folder, 'docs/plan.md'), '\ufeffa \u2014 b\n');
      sandbox.git(folder, 'add', '--all');
      expect((await call(sandbox, folder, 'seal', '--update')).err).toContain('only in encoding');
      sandbox.git(folder, 'rm', '--quiet', '--force', 'docs/plan.md');
      expect((await call(sandbox, folder, 'seal', '--update')).err).toContain('no such file');
    }));
});
