import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { sealOf } from '../gate/gate.fixture.ts';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { call } from './shell.fixture.ts';

const A = 'one\ntwo\n';
const C = 'three\n';

function sealed(sandbox: Sandbox): string {
  const folder = sandbox.init('repository');
  const seal = sealOf({ 'a.md': A, 'deep/c.md': C });
  sandbox.commit(folder, 'sealed', { 'a.md': A, 'deep/c.md': C, 'x.seal.json': seal });
  return folder;
}

test('writes back the sealed bytes, and then every file matches', () =>
  inSandbox(async (sandbox) => {
    const folder = sealed(sandbox);
    writeFileSync(`${folder}/a.md`, 'another text\n');
    rmSync(`${folder}/deep`, { recursive: true });
    expect((await call(sandbox, folder, 'restore', 'a.md')).status).toBe(0);
    expect(readFileSync(`${folder}/a.md`, 'utf8')).toBe(A);
    expect((await call(sandbox, folder, 'restore', '--all')).status).toBe(0);
    expect((await call(sandbox, folder, 'check')).status).toBe(0);
  }));

describe('a file that is LF on the base, and whose seal is over CRLF', () => {
  const made = A.replaceAll('\n', '\r\n');
  const seal = sealOf({ 'a.md': made });
  const checked = ['check', '--commit', 'HEAD', '--base', 'main'] as const;

  function merged(sandbox: Sandbox, first: string): string {
    const folder = sandbox.init('repository');
    sandbox.commit(folder, 'sealed', { 'a.md': first, 'x.seal.json': seal });
    sandbox.commit(folder, 'merged', { 'a.md': A });
    sandbox.git(folder, 'checkout', '--quiet', '-b', 'topic');
    sandbox.commit(folder, 'topic', { 'z.md': 'z' });
    return folder;
  }

  test('was changed, if the sealed bytes were committed: they are restored', () =>
    inSandbox(async (sandbox) => {
      const folder = merged(sandbox, made);
      const { status, out } = await call(sandbox, folder, ...checked);
      expect([status, out.includes('never committed')]).toEqual([1, false]);
      const restored = await call(sandbox, folder, 'restore', '--base', 'main', 'a.md');
      expect(restored.out).toContain('1 of 1 file restored');
      expect(readFileSync(`${folder}/a.md`, 'utf8')).toBe(made);
    }));

  test('was sealed over a checkout, if they never were', () =>
    inSandbox(async (sandbox) => {
      const folder = merged(sandbox, 'another text\n');
      const { status, out } = await call(sandbox, folder, ...checked);
      expect([status, out.includes('never committed: remake it')]).toEqual([1, true]);
      const { out: refused } = await call(sandbox, folder, 'restore', '--base', 'main', 'a.md');
      expect(refused).toContain('the seal is at fault, not the file');
    }));
});

test('reconstructs bytes that no repository has', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.path('plain');
    mkdirSync(folder);
    writeFileSync(`${folder}/x.seal.json`, sealOf({ 'a.md': A, 'b.md': C }));
    writeFileSync(`${folder}/a.md`, `\ufeff${A.replaceAll('\n', '\r\n')}`);
    writeFileSync(`${folder}/b.md`, 'another text\n');
    const { status, out } = await call(sandbox, folder, 'restore', '--all');
    expect(status).toBe(1);
    expect(out).toContain('1 of 2 files restored');
    expect(readFileSync(`${folder}/a.md`, 'utf8')).toBe(A);
    expect(readFileSync(`${folder}/b.md`, 'utf8')).toBe('another text\n');
  }));

test('writes through no link', () =>
  inSandbox(async (sandbox) => {
    const folder = sealed(sandbox);
    mkdirSync(sandbox.path('elsewhere'));
    writeFileSync(sandbox.path('elsewhere/c.md'), 'kept');
    rmSync(`${folder}/deep`, { recursive: true });
    symlinkSync(sandbox.path('elsewhere'), `${folder}/deep`);
    expect((await call(sandbox, folder, 'restore', '--all')).status).toBe(1);
    expect(readFileSync(sandbox.path('elsewhere/c.md'), 'utf8')).toBe('kept');
    rmSync(`${folder}/a.md`);
    symlinkSync(sandbox.path('elsewhere/c.md'), `${folder}/a.md`);
    expect((await call(sandbox, folder, 'restore', 'a.md')).status).toBe(1);
    expect(readFileSync(sandbox.path('elsewhere/c.md'), 'utf8')).toBe('kept');
  }));

test('requires sealed names or --all', () =>
  inSandbox(async (sandbox) => {
    const folder = sealed(sandbox);
    for (const args of [[], ['a.md', '--all'], ['none.md'], ['../a.md']]) {
      expect([args, (await call(sandbox, folder, 'restore', ...args)).status]).toEqual([args, 2]);
    }
  }));

test('explain reports on one file', () =>
  inSandbox(async (sandbox) => {
    const folder = sealed(sandbox);
    expect((await call(sandbox, folder, 'explain', 'a.md')).status).toBe(0);
    writeFileSync(`${folder}/a.md`, `\ufeff${A}`);
    const told = await call(sandbox, folder, 'explain', 'a.md');
    expect(told).toMatchObject({ status: 1, out: expect.stringContaining('BOM') });
    const json = await call(sandbox, folder, 'explain', 'a.md', '--json', '-');
    expect(JSON.parse(json.out)).toMatchObject({ path: 'a.md', status: 'drift' });
    expect((await call(sandbox, folder, 'explain', 'none.md')).status).toBe(2);
  }));
