import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { sealOf } from '../gate/gate.factory.ts';
import { inSandbox } from '../git/sandbox.factory.ts';
import { call, reportOf } from './shell.factory.ts';

const FILES = {
  'a.md': 'one\ntwo\n',
  'docs/b.md': 'three\n',
};
const SEALED = { ...FILES, 'x.seal.json': sealOf(FILES) };

function sealed(sandbox: Sandbox): string {
  const folder = sandbox.init('repository');
  sandbox.commit(folder, 'sealed', SEALED);
  return folder;
}

describe('the files on disk, as git has them', () => {
  test('what git ignores is not read', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      sandbox.commit(folder, 'ignore', { '.gitignore': 'node_modules/\n' });
      mkdirSync(`${folder}/node_modules`);
      writeFileSync(`${folder}/node_modules/bad.seal.json`, '{');
      expect((await call(sandbox, folder, 'check')).status).toBe(0);
      writeFileSync(`${folder}/bad.seal.json`, '{');
      expect((await call(sandbox, folder, 'check')).status).toBe(2);
    }));

  test('a link on the way is not followed', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      renameSync(`${folder}/docs`, `${folder}/elsewhere`);
      symlinkSync('elsewhere', `${folder}/docs`);
      const { report } = await reportOf(sandbox, folder);
      const file = report.files.find(({ path }) => path === 'docs/b.md');
      expect(file).toMatchObject({ status: 'not-regular', causes: [{ id: 'symlink' }] });
    }));

  test('a merge conflict elsewhere stops neither check nor restore', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      sandbox.commit(folder, 'ours', { 'other.txt': 'base\n' });
      sandbox.git(folder, 'checkout', '--quiet', '-b', 'side');
      sandbox.commit(folder, 'side', { 'other.txt': 'side\n' });
      sandbox.git(folder, 'checkout', '--quiet', 'main');
      sandbox.commit(folder, 'main', { 'other.txt': 'main\n' });
      expect(() => sandbox.git(folder, 'merge', '--quiet', 'side')).toThrow();
      writeFileSync(`${folder}/a.md`, 'one\r\ntwo\r\n');
      expect((await reportOf(sandbox, folder)).report.verdict).toBe('fail');
      expect((await call(sandbox, folder, 'restore', '--all')).status).toBe(0);
      expect(readFileSync(`${folder}/a.md`, 'utf8')).toBe(FILES['a.md']);
    }));

  test('a checkout that git converted is told, and restored byte for byte', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      sandbox.git(folder, 'config', 'core.autocrlf', 'true');
      rmSync(`${folder}/a.md`);
      sandbox.git(folder, 'checkout', '--quiet', '--', 'a.md');
      const { report } = await reportOf(sandbox, folder);
      expect(report.files[0]).toMatchObject({
        causes: [{ id: 'eol-crlf' }],
        restore: 'seal-vs-bytes restore -- a.md',
      });
      expect(report.findings.map(({ code }) => code)).toContain('checkout-differs');
      expect((await call(sandbox, folder, 'restore', 'a.md')).status).toBe(0);
      expect(readFileSync(`${folder}/a.md`, 'utf8')).toBe(FILES['a.md']);
    }));

  test('an upstream that is gone is no reason to trust oneself', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      sandbox.git(folder, 'config', 'branch.main.remote', 'origin');
      sandbox.git(folder, 'config', 'branch.main.merge', 'refs/heads/main');
      const seen = await call(sandbox, folder, 'check');
      expect(seen).toMatchObject({ status: 2, err: expect.stringContaining('--base') });
      expect((await call(sandbox, folder, 'check', '--base', 'HEAD')).status).toBe(0);
    }));

  test('a bare repository is read by commit', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      sandbox.git(sandbox.folder, 'clone', '--quiet', '--bare', folder, 'bare.git');
      const bare = sandbox.path('bare.git');
      expect((await call(sandbox, bare, 'check', '--commit', 'HEAD')).status).toBe(0);
      expect(await call(sandbox, bare, 'check')).toMatchObject({
        status: 2,
        err: expect.stringContaining('--commit'),
      });
    }));
});

describe('seal writes only what the gate takes', () => {
  test.each([
    ['a pattern that is none', ['a.md', '-o', 'y.seal.json', '--closed', '['], 'y.seal.json'],
    ['a name that is no seal’s', ['a.md', '-o', 'y.json'], 'y.json'],
  ])('%s', (_, args, output) =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      expect((await call(sandbox, folder, 'seal', ...args)).status).toBe(2);
      expect(() => readFileSync(`${folder}/${output}`)).toThrow();
    }),
  );
});
