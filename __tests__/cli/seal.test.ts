import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../src/core/hashing.ts';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { call } from './shell.fixture.ts';

const A = 'one\ntwo\n';

interface SealText {
  readonly name?: string;
  readonly files: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly text?: unknown;
  }[];
  readonly closed?: readonly string[];
}

function readSeal(path: string): SealText {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function repository(sandbox: Sandbox): string {
  const folder = sandbox.init('repository');
  sandbox.commit(folder, 'files', { 'a.md': A, 'b.md': 'b\n', 'sub/c.md': 'c\n' });
  return folder;
}

const OUT = ['-o', 'x.seal.json'];

describe('which bytes are sealed', () => {
  test('the index, and the seal matches it', () =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      writeFileSync(`${folder}/a.md`, 'not staged\n');
      const { status, out } = await call(sandbox, folder, 'seal', 'a.md', ...OUT, '--name', 'P0');
      expect([status, out]).toEqual([0, expect.stringContaining('from the index')]);
      expect(readSeal(`${folder}/x.seal.json`)).toMatchObject({
        name: 'P0',
        files: [{ path: 'a.md', sha256: sha256(Buffer.from(A)), bytes: 8 }],
      });
      sandbox.git(folder, 'add', 'x.seal.json');
      expect((await call(sandbox, folder, 'check', '--staged')).status).toBe(0);
    }));

  test('under autocrlf the committed bytes, not those of the checkout', () =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      sandbox.git(folder, 'config', 'core.autocrlf', 'true');
      const crlf = A.replaceAll('\n', '\r\n');
      writeFileSync(`${folder}/a.md`, crlf);
      await call(sandbox, folder, 'seal', 'a.md', ...OUT);
      expect(readSeal(`${folder}/x.seal.json`).files[0]?.sha256).toBe(sha256(Buffer.from(A)));
      rmSync(`${folder}/x.seal.json`);
      await call(sandbox, folder, 'seal', 'a.md', '-o', 'disk.seal.json', '--work-tree');
      expect(readSeal(`${folder}/disk.seal.json`).files[0]?.sha256).toBe(sha256(Buffer.from(crlf)));
    }));

  test('a commit, where one is named', () =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      sandbox.commit(folder, 'later', { 'a.md': 'later\n' });
      await call(sandbox, folder, 'seal', 'a.md', ...OUT, '--commit', 'HEAD~1');
      expect(readSeal(`${folder}/x.seal.json`).files[0]?.bytes).toBe(8);
    }));

  test('a folder: the files below it, seals excluded', () =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      await call(sandbox, folder, 'seal', '.', ...OUT);
      sandbox.git(folder, 'add', '--all');
      await call(sandbox, folder, 'seal', '.', ...OUT);
      expect(readSeal(`${folder}/x.seal.json`).files.map(({ path }) => path)).toEqual([
        'a.md',
        'b.md',
        'sub/c.md',
      ]);
      await call(sandbox, folder, 'seal', 'sub', '-o', 'sub/y.seal.json');
      expect(readSeal(`${folder}/sub/y.seal.json`).files.map(({ path }) => path)).toEqual(['c.md']);
    }));

  test('names relative to the current subfolder', () =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      const { status } = await call(sandbox, `${folder}/sub`, 'seal', 'c.md', '-o', 'y.seal.json');
      expect(status).toBe(0);
      expect(readSeal(`${folder}/sub/y.seal.json`).files.map(({ path }) => path)).toEqual(['c.md']);
    }));

  test('outside git the files on disk', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.path('plain');
      mkdirSync(folder);
      writeFileSync(`${folder}/a.md`, A);
      expect((await call(sandbox, folder, 'seal', 'a.md', ...OUT)).status).toBe(0);
      expect((await call(sandbox, folder, 'check')).status).toBe(0);
    }));

  test('the text declaration, on request', () =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.init('repository');
      sandbox.commit(folder, 'files', { 'a.md': '\ufeffone\r\n', 'b.bin': Buffer.of(0xff, 0) });
      await call(sandbox, folder, 'seal', 'a.md', 'b.bin', ...OUT, '--text');
      const [a, b] = readSeal(`${folder}/x.seal.json`).files;
      expect(a?.text).toEqual({ bom: true, eol: 'crlf', charset: 'utf-8' });
      expect(b?.text).toBeUndefined();
    }));
});

describe('an existing seal', () => {
  async function sealedThen(sandbox: Sandbox, content: string): Promise<string> {
    const folder = repository(sandbox);
    await call(sandbox, folder, 'seal', 'a.md', 'b.md', ...OUT, '--name', 'P0');
    sandbox.commit(folder, 'changed', { 'a.md': content });
    return folder;
  }

  test('is extended, and keeps its other files', () =>
    inSandbox(async (sandbox) => {
      const folder = await sealedThen(sandbox, 'another text\n');
      const { status } = await call(sandbox, folder, 'seal', 'a.md', 'sub/c.md', ...OUT);
      expect(status).toBe(0);
      const { name, files } = readSeal(`${folder}/x.seal.json`);
      expect([name, files.map(({ path }) => path)]).toEqual(['P0', ['a.md', 'b.md', 'sub/c.md']]);
      expect(files[0]?.bytes).toBe(13);
    }));

  test.each([
    ['a BOM', `\ufeff${A}`, 'bom-added'],
    ['CRLF', A.replaceAll('\n', '\r\n'), 'eol-crlf'],
    ['a BOM and CRLF', `\ufeff${A.replaceAll('\n', '\r\n')}`, 'bom-added'],
    ['a final newline', A.slice(0, -1), 'final-newline-removed'],
  ])('is not changed to %s without an option', (_, content, cause) =>
    inSandbox(async (sandbox) => {
      const folder = await sealedThen(sandbox, content);
      const before = readFileSync(`${folder}/x.seal.json`, 'utf8');
      const { status, err } = await call(sandbox, folder, 'seal', 'a.md', ...OUT);
      expect(status).toBe(2);
      expect(err).toContain(cause);
      expect(readFileSync(`${folder}/x.seal.json`, 'utf8')).toBe(before);
      const meant = await call(sandbox, folder, 'seal', 'a.md', ...OUT, '--accept-encoding');
      expect(meant.status).toBe(0);
      expect(readSeal(`${folder}/x.seal.json`).files[0]?.bytes).toBe(Buffer.byteLength(content));
    }),
  );

  test.each([
    ['a look-alike letter', A.replace('o', '\u043e'), 'homoglyph'],
    ['a zero width space', `${A.slice(0, 2)}\u200b${A.slice(2)}`, 'invisible'],
    ['a bidi control', `${A.slice(0, 2)}\u202e${A.slice(2)}`, 'invisible'],
    ['a bidi control under CRLF', `\u202e${A}`.replaceAll('\n', '\r\n'), 'invisible'],
  ])('is not changed to %s, not even with --accept-encoding', (_, content, cause) =>
    inSandbox(async (sandbox) => {
      const folder = await sealedThen(sandbox, content);
      const before = readFileSync(`${folder}/x.seal.json`, 'utf8');
      for (const accepting of [[], ['--accept-encoding']]) {
        const { status, err } = await call(sandbox, folder, 'seal', 'a.md', ...OUT, ...accepting);
        expect(status).toBe(2);
        expect(err).toContain(cause);
        expect(err).toContain('--accept-suspicious');
        expect(readFileSync(`${folder}/x.seal.json`, 'utf8')).toBe(before);
      }
      const meant = await call(sandbox, folder, 'seal', 'a.md', ...OUT, '--accept-suspicious');
      expect(meant.status).toBe(0);
    }),
  );

  test('that is invalid is not overwritten', () =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      writeFileSync(`${folder}/x.seal.json`, '{"version": 1, "files": [');
      const { status } = await call(sandbox, folder, 'seal', 'a.md', ...OUT);
      expect(status).toBe(2);
      expect(readFileSync(`${folder}/x.seal.json`, 'utf8')).toBe('{"version": 1, "files": [');
    }));
});

describe('refusals', () => {
  test.each([
    ['a file that is not in the index', ['new.md', ...OUT]],
    ['an absent file', ['none.md', ...OUT]],
    ['a link', ['link', ...OUT]],
    ['a file outside the repository', ['../outside', ...OUT]],
    ['a seal outside the repository', ['a.md', '-o', '../x.seal.json']],
    ['a seal that is not a JSON file', ['a.md', '-o', 'x.seal.txt']],
    ['a seal in an absent folder', ['a.md', '-o', 'no/x.seal.json']],
    ['a revision that does not exist', ['a.md', ...OUT, '--commit', 'no-such']],
    ['two sources', ['a.md', ...OUT, '--commit', 'HEAD', '--work-tree']],
  ])('%s', (_, args) =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      writeFileSync(`${folder}/new.md`, 'new');
      writeFileSync(sandbox.path('outside'), 'outside');
      symlinkSync('a.md', `${folder}/link`);
      sandbox.git(folder, 'add', 'link');
      const { status, err } = await call(sandbox, folder, 'seal', ...args);
      expect([status, err === '']).toEqual([2, false]);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(() => readFileSync(`${folder}/x.seal.json`)).toThrow();
    }),
  );

  test('an output that is a link is not written through', () =>
    inSandbox(async (sandbox) => {
      const folder = repository(sandbox);
      writeFileSync(sandbox.path('target'), 'kept');
      symlinkSync(sandbox.path('target'), `${folder}/x.seal.json`);
      expect((await call(sandbox, folder, 'seal', 'a.md', ...OUT)).status).toBe(2);
      expect(readFileSync(sandbox.path('target'), 'utf8')).toBe('kept');
    }));
});
