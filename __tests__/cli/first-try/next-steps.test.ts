import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { REPOSITORY } from '../../../src/core/version.ts';
import { inSandbox } from '../../git/sandbox.fixture.ts';
import { call } from '../shell.fixture.ts';
import { A, sealedDocs } from './sealed-docs.fixture.ts';

describe('init', () => {
  const OWNER =
    "Replace OWNER in .github/workflows/seal-vs-bytes.yml with the owner of the action's repository.\n";

  test('asks to replace the owner in the workflow that it wrote, while it is the placeholder', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'text', { 'a.md': A });
      const { out } = await call(sandbox, folder, 'init', 'a.md');
      expect(out.includes(OWNER)).toBe(REPOSITORY.startsWith('OWNER/'));
      expect(out).toContain('merging it adopts the gate');
      expect((await call(sandbox, folder, 'init', 'a.md')).out).not.toContain('OWNER');
    }));

  test('says nothing of a workflow that it did not write', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'text', { 'a.md': A });
      const { out } = await call(sandbox, folder, 'init', 'a.md', '--no-workflow');
      expect(out).toContain('Next:\n  git add a.seal.json .gitattributes\n');
      expect(out).not.toMatch(/adopts the gate|OWNER|ruleset/);
    }));

  test('--dry-run shows the lines of .gitattributes, and writes none', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'text', { 'a.md': A });
      const { out } = await call(sandbox, folder, 'init', 'a.md', '--dry-run');
      expect(out).toContain('.gitattributes: 1 line would be added\n  /a.md -text\n');
      expect(out.match(/Nothing was written/g)).toHaveLength(1);
      expect(sandbox.git(folder, 'status', '--porcelain')).toBe('');
    }));

  test('--register has a placeholder, and check says so while it is there', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'text', { 'a.md': A });
      await call(sandbox, folder, 'init', 'a.md', '--register');
      const NOTE =
        /note: a\.blockers\.json:\d+ still has the gate of the template: say what closes it\./;
      expect((await call(sandbox, folder, 'check')).out).toMatch(NOTE);
      mkdirSync(`${folder}/sub`);
      expect((await call(sandbox, `${folder}/sub`, 'check')).out).toMatch(
        /note: \.\.\/a\.blockers\.json:\d+ still has/,
      );
      const register = `${folder}/a.blockers.json`;
      const text = readFileSync(register, 'utf8');
      writeFileSync(register, text.replace('Say here what closes this blocker.', 'Test it.'));
      expect((await call(sandbox, folder, 'check')).out).not.toMatch(NOTE);
    }));
});

describe('seal', () => {
  test('says how many files are new, and what to stage', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'text', { 'it is/a.md': A, 'it is/b.md': A });
      const first = await call(sandbox, folder, 'seal', 'it is', '--protect');
      expect(first.out).toBe(
        'Sealed 2 files (2 new) in it is.seal.json, from the index.\n.gitattributes: 2 lines added\nNext: git add "it is.seal.json" .gitattributes\n',
      );
      writeFileSync(`${folder}/it is/c.md`, A);
      sandbox.git(folder, 'add', '--all');
      const second = await call(sandbox, folder, 'seal', 'it is');
      expect(second.out).toBe(
        'Sealed 3 files (1 new) in it is.seal.json, from the index.\nNext: git add "it is.seal.json"\n',
      );
    }));

  test('--dry-run with --protect shows the lines, and writes nothing', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'text', { 'a.md': A });
      const { out } = await call(sandbox, folder, 'seal', 'a.md', '--protect', '--dry-run');
      expect(out).toBe(
        'Would seal 1 file (1 new) in a.seal.json, from the index.\n.gitattributes: 1 line would be added\n  /a.md -text\nNothing was written: --dry-run.\n',
      );
      expect(sandbox.git(folder, 'status', '--porcelain')).toBe('');
    }));

  test('in a bare repository requires --output outside the git directory', () =>
    inSandbox(async (sandbox) => {
      const folder = await sealedDocs(sandbox);
      sandbox.git(folder, 'clone', '--quiet', '--bare', '.', sandbox.path('bare.git'));
      const bare = sandbox.path('bare.git');
      for (const output of [[], ['--output', 'docs.seal.json']]) {
        const args = ['seal', 'docs', '--commit', 'HEAD', ...output];
        expect(await call(sandbox, bare, ...args)).toEqual({
          status: 2,
          out: '',
          err: 'seal-vs-bytes: This repository is bare: the seal would be written into the git directory. Name a file outside it with --output.\n',
        });
        expect(existsSync(`${bare}/docs.seal.json`)).toBe(false);
      }
      const outside = sandbox.path('docs.seal.json');
      const named = await call(
        sandbox,
        bare,
        ...['seal', 'docs', '--commit', 'HEAD', '--output', '../docs.seal.json'],
      );
      expect([named.status, named.out]).toEqual([
        0,
        `Sealed 2 files (2 new) in ${outside}, from the commit.\n`,
      ]);
      expect(readFileSync(outside, 'utf8')).toBe(readFileSync(`${folder}/docs.seal.json`, 'utf8'));
    }));
});
