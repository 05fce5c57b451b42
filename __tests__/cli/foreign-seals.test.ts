import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { bag, digest, listOf, manifestOf, PAYLOAD } from '../formats/foreign.fixture.ts';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { call, reportOf } from './shell.fixture.ts';

const A = 'one \u2014 two\nthree\n';
const LIST = ['--seal', 'docs/SHA512SUMS'];

function sealed(sandbox: Sandbox): string {
  const folder = sandbox.init('repository');
  const files = { 'a.md': A, 'b.md': 'x\n' };
  sandbox.commit(folder, 'sealed', {
    'docs/a.md': A,
    'docs/b.md': 'x\n',
    'docs/SHA512SUMS': listOf(files, 'sha512'),
  });
  return folder;
}

describe('a checksum list', () => {
  test('is ignored unless it is named', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      expect((await call(sandbox, folder, 'check')).status).toBe(2);
      const { status, report } = await reportOf(sandbox, folder, ...LIST);
      expect(status).toBe(0);
      expect(report.seals).toMatchObject([
        { path: 'docs/SHA512SUMS', format: 'checksums', trust: 'head', files: 2 },
      ]);
      expect(report.files[0]).toMatchObject({
        path: 'docs/a.md',
        sealed: { sha256: null, bytes: null, digests: { sha512: digest(A, 'sha512') } },
        found: { sha256: digest(A), digests: { sha512: digest(A, 'sha512') } },
      });
    }));

  test('explains a drift, names the line of the list, and restores', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      writeFileSync(`${folder}/docs/a.md`, `\ufeff${A.replaceAll('\n', '\r\n')}`);
      writeFileSync(`${folder}/docs/b.md`, 'edited\n');
      const { status, report } = await reportOf(sandbox, folder, ...LIST);
      expect(status).toBe(1);
      expect(report.files).toMatchObject([
        { mismatch: ['sha512'], sealLine: 1, explained: true },
        { mismatch: ['sha512'], sealLine: 2, explained: false },
      ]);
      const text = (await call(sandbox, folder, 'check', ...LIST)).out;
      expect(text).toContain('SHA-512 mismatch (the seal carries no byte length)');
      expect((await call(sandbox, folder, 'explain', 'docs/a.md', ...LIST)).out).toContain(
        `sealed SHA-512 ${digest(A, 'sha512')}  no length`,
      );
      expect((await call(sandbox, folder, 'restore', '--all', ...LIST)).status).toBe(0);
      expect(readFileSync(`${folder}/docs/a.md`, 'utf8')).toBe(A);
      expect((await call(sandbox, folder, 'check', ...LIST)).status).toBe(0);
    }));

  test('reconstructs a file whose bytes no commit has', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'sealed', {
        'a.md': A.replaceAll('\n', '\r\n'),
        SHA256SUMS: listOf({ 'a.md': A }),
      });
      const { report } = await reportOf(sandbox, folder, '--seal', 'SHA256SUMS');
      expect(report.files).toMatchObject([{ explained: true, fault: 'file' }]);
      expect((await call(sandbox, folder, 'restore', 'a.md', '--seal', 'SHA256SUMS')).status).toBe(
        0,
      );
      expect(readFileSync(`${folder}/a.md`, 'utf8')).toBe(A);
    }));

  test('finds a file that was moved, or swapped with another', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      sandbox.git(folder, 'mv', 'docs/a.md', 'docs/moved.md');
      const moved = await reportOf(sandbox, folder, '--staged', '--base', 'HEAD', ...LIST);
      expect(moved.report.files[0]).toMatchObject({ status: 'missing', causes: [{ id: 'moved' }] });
      sandbox.git(folder, 'reset', '--hard', '--quiet');
      writeFileSync(`${folder}/docs/a.md`, 'x\n');
      writeFileSync(`${folder}/docs/b.md`, A);
      const { report } = await reportOf(sandbox, folder, ...LIST);
      expect(report.files.map(({ causes }) => causes[0]?.id)).toEqual(['swapped', 'swapped']);
    }));

  test('follows a link, and restores nothing through it', () =>
    inSandbox(async (sandbox) => {
      const folder = sealed(sandbox);
      rmSync(`${folder}/docs/a.md`);
      writeFileSync(`${folder}/other.md`, A);
      symlinkSync('../other.md', `${folder}/docs/a.md`);
      const { status, report } = await reportOf(sandbox, folder, ...LIST);
      expect(status).toBe(0);
      expect(report.findings).toMatchObject([{ code: 'link-followed' }]);
      writeFileSync(`${folder}/other.md`, 'changed\n');
      expect((await call(sandbox, folder, 'check', ...LIST)).status).toBe(1);
      const restored = await call(sandbox, folder, 'restore', '--all', ...LIST);
      expect(restored.status).toBe(1);
      expect(readFileSync(`${folder}/other.md`, 'utf8')).toBe('changed\n');
    }));
});

test('a bag is named by its declaration, and restored', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    const files = bag({ 'manifest-sha512.txt': manifestOf(PAYLOAD, 'sha512') });
    sandbox.commit(folder, 'sealed', files);
    const named = ['--seal', 'bag/bagit.txt'];
    expect((await call(sandbox, folder, 'check', ...named)).status).toBe(0);
    writeFileSync(`${folder}/bag/data/decision.md`, 'Hold.\r\n');
    const { report } = await reportOf(sandbox, folder, ...named);
    const [drifted] = report.files.filter(({ status }) => status === 'drift');
    expect(drifted).toMatchObject({ mismatch: ['sha256', 'sha512'], explained: true });
    expect((await call(sandbox, folder, 'restore', '--all', ...named)).status).toBe(0);
    expect((await call(sandbox, folder, 'check', ...named)).status).toBe(0);
  }));
