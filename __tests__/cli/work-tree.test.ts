import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { sealOf } from '../gate/gate.fixture.ts';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { call, callIn, reportOf } from './shell.fixture.ts';

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

describe('the working tree, as git has it', () => {
  test('ignored files are not read', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      sandbox.commit(folder, 'ignore', { '.gitignore': 'node_modules/\n' });
      mkdirSync(`${folder}/node_modules`);
      writeFileSync(`${folder}/node_modules/bad.seal.json`, '{');
      expect((await call(sandbox, folder, 'check')).status).toBe(0);
      writeFileSync(`${folder}/bad.seal.json`, '{');
      expect((await call(sandbox, folder, 'check')).status).toBe(2);
    }));

  test('a link on the path is not followed', () =>
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

  test('a checkout that git converted is reported, and restored byte for byte', () =>
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

  test('an upstream that does not resolve is an error, unless --base names a commit', () =>
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

describe('a folder of the working tree that looks like a bare repository', () => {
  /** A whole repository, with its objects, laid into a work tree as plain files. */
  function embedded(sandbox: Sandbox): string {
    const folder = sealed(sandbox);
    const inner = `${folder}/packet`;
    sandbox.git(sandbox.folder, 'clone', '--quiet', '--bare', folder, inner);
    sandbox.git(inner, 'config', 'core.fsmonitor', `touch ${sandbox.path('ran')}`);
    return inner;
  }

  test.each([['check', '--commit', 'HEAD'], ['check'], ['check', '--staged']])(
    '%s %s %s does not use its configuration',
    (...args) =>
      inSandbox(async (sandbox) => {
        const inner = embedded(sandbox);
        for (const cwd of [inner, `${inner}/refs`]) {
          expect(await call(sandbox, cwd, ...args)).toMatchObject({
            status: 2,
            err: expect.stringContaining('looks like a bare repository'),
          });
        }
        expect(existsSync(sandbox.path('ran'))).toBe(false);
      }),
  );

  test('a bare repository outside a working tree is read from any of its folders', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      sandbox.git(sandbox.folder, 'clone', '--quiet', '--bare', folder, 'bare.git');
      const refs = sandbox.path('bare.git', 'refs');
      expect((await call(sandbox, refs, 'check', '--commit', 'HEAD')).status).toBe(0);
    }));
});

describe('a hook', () => {
  test('judges the index that git names to it', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      const index = sandbox.path('other-index');
      copyFileSync(`${folder}/.git/index`, index);
      const env = { ...sandbox.env, GIT_DIR: `${folder}/.git`, GIT_INDEX_FILE: index };
      expect((await callIn(env, folder, 'check', '--staged')).status).toBe(0);
      writeFileSync(`${folder}/a.md`, 'drifted\n');
      sandbox.git(folder, 'add', 'a.md');
      expect((await callIn(env, folder, 'check', '--staged')).status).toBe(0);
      expect((await call(sandbox, folder, 'check', '--staged')).status).toBe(1);
    }));
});

describe('seal writes only seals that the gate accepts', () => {
  test.each([
    ['an invalid pattern', ['a.md', '-o', 'y.seal.json', '--closed', '['], 'y.seal.json'],
    ['a name in no seal', ['a.md', '-o', 'y.json'], 'y.json'],
  ])('%s', (_, args, output) =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      expect((await call(sandbox, folder, 'seal', ...args)).status).toBe(2);
      expect(() => readFileSync(`${folder}/${output}`)).toThrow();
    }),
  );
});
