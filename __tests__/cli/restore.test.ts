import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
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
