import { rmSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sealedKey } from '../../src/core/digest.ts';
import { sha256 } from '../../src/core/hashing.ts';
import type { RecoveredBytes, WantedBytes } from '../../src/core/recovery.ts';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { GitAttributes } from '../../src/git/attributes.ts';
import { GitRecovery } from '../../src/git/recovery.ts';
import { gitOf, inSandbox } from './sandbox.fixture.ts';

const SEALED = 'the sealed text\n';

function wanted(
  path: string,
  content = SEALED,
  bytes: number | null = content.length,
): WantedBytes {
  return { path, sha256: sha256(Buffer.from(content)), bytes };
}

async function find(
  sandbox: Sandbox,
  folder: string,
  asked: readonly WantedBytes[],
): Promise<ReadonlyMap<string, RecoveredBytes>> {
  const head = sandbox.git(folder, 'rev-parse', 'HEAD');
  return new GitRecovery(gitOf(sandbox, folder), [head], [head]).find(asked);
}

const only = sealedKey(wanted('a.md'));

test.each([
  'a.md',
  'new\nline.md',
  ':(glob)**',
  ':(no-such)x',
  ':!a.md',
  '*',
  '-x',
  'tab\there',
  'sp ace',
  '\u00e9\u{1f512}',
])('from the history of the path %j', (path) =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    const commit = sandbox.commit(folder, 'sealed', { [path]: SEALED, 'z.md': 'z' });
    sandbox.commit(folder, 'bent', { [path]: 'bent\n' });
    sandbox.commit(folder, 'bent again', { [path]: 'bent again\n' });
    const found = (await find(sandbox, folder, [wanted(path)])).get(only);
    expect(found && Buffer.from(found.bytes ?? []).toString()).toBe(SEALED);
    expect(found).toMatchObject({ commit, path });
  }),
);

test('beside a path that is longer than any command line', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    sandbox.commit(folder, 'sealed', { 'a.md': SEALED });
    sandbox.commit(folder, 'bent', { 'a.md': 'bent\n' });
    const long = wanted(`${'a/'.repeat(100_000)}b.md`, 'other\n');
    const found = await find(sandbox, folder, [long, wanted('a.md')]);
    expect(found.get(only)).toMatchObject({ path: 'a.md' });
    expect(found.size).toBe(1);
  }));

test('of as many long paths as no single command line takes', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    const path = (index: number) => `${'folder-with-a-name/'.repeat(12)}${index}.md`;
    const all = Array.from({ length: 200 }, (_, index) => path(index));
    sandbox.commit(
      folder,
      'sealed',
      Object.fromEntries(all.map((one) => [one, `sealed ${one}\n`])),
    );
    sandbox.commit(folder, 'bent', Object.fromEntries(all.map((one) => [one, 'bent\n'])));
    const found = await find(
      sandbox,
      folder,
      all.map((one) => wanted(one, `sealed ${one}\n`)),
    );
    expect([...found.values()].map((each) => each.path).sort()).toEqual([...all].sort());
  }));

test('from another place in the tree', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    const commit = sandbox.commit(folder, 'moved', { 'deep/b.md': SEALED });
    expect((await find(sandbox, folder, [wanted('a.md')])).get(only)).toMatchObject({
      commit,
      path: 'deep/b.md',
    });
  }));

test('from an object that no commit contains', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    sandbox.commit(folder, 'sealed', { 'a.md': SEALED });
    const oid = sandbox.git(folder, 'rev-parse', 'HEAD:a.md');
    sandbox.git(folder, 'checkout', '--quiet', '--orphan', 'other');
    sandbox.commit(folder, 'unrelated', { 'a.md': 'bent\n' });
    expect((await find(sandbox, folder, [wanted('a.md')])).get(only)).toMatchObject({
      commit: null,
      oid,
    });
  }));

test('without a length, from the history alone', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    sandbox.commit(folder, 'sealed', { 'a.md': SEALED });
    sandbox.commit(folder, 'bent', { 'a.md': 'bent\n' });
    expect((await find(sandbox, folder, [wanted('a.md', SEALED, null)])).size).toBe(1);
  }));

test('bytes of the length but another digest are never taken', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    sandbox.commit(folder, 'near', {
      'a.md': SEALED.toUpperCase(),
      'b.md': SEALED.replace('t', 'T'),
    });
    expect((await find(sandbox, folder, [wanted('a.md')])).size).toBe(0);
    expect((await find(sandbox, folder, [])).size).toBe(0);
  }));

test('several at once, each from its own place', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    sandbox.commit(folder, 'sealed', { 'a.md': 'one\n', 'b.md': 'two two\n' });
    sandbox.commit(folder, 'bent', { 'a.md': 'x', 'b.md': null, 'c.md': 'three\n' });
    const asked = [
      wanted('a.md', 'one\n'),
      wanted('b.md', 'two two\n'),
      wanted('d.md', 'three\n'),
      wanted('e.md', 'none\n'),
    ];
    const found = await find(sandbox, folder, asked);
    expect([...found.values()].map(({ path }) => path).sort()).toEqual(['a.md', 'b.md', 'c.md']);
    for (const [digest, { bytes }] of found) expect(sha256(bytes ?? new Uint8Array())).toBe(digest);
  }));

test('an absent object on the way does not hide others', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    sandbox.commit(folder, 'decoy', { 'a.md': SEALED.toUpperCase() });
    const decoy = sandbox.git(folder, 'rev-parse', 'HEAD:a.md');
    sandbox.commit(folder, 'sealed', { 'a.md': SEALED });
    sandbox.commit(folder, 'bent', { 'a.md': 'bent\n' });
    rmSync(`${folder}/.git/objects/${decoy.slice(0, 2)}/${decoy.slice(2)}`);
    expect((await find(sandbox, folder, [wanted('a.md')])).size).toBe(1);
  }));

test('attributes of any path, as git reads them', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    sandbox.commit(folder, 'a', {
      '.gitattributes': '*.md text eol=crlf\n*.bin -text\n"new\\nline" ident\n',
    });
    const attributes = new GitAttributes(gitOf(sandbox, folder));
    const read = await attributes.read(['a.md', 'b.bin', 'new\nline', '\udcff', 'c']);
    expect(read.get('a.md')).toMatchObject({ text: 'set', eol: 'crlf', ident: 'unspecified' });
    expect(read.get('b.bin')).toMatchObject({ text: 'unset' });
    expect(read.get('new\nline')).toMatchObject({ ident: 'set' });
    expect([...read.keys()].sort()).toEqual(['a.md', 'b.bin', 'c', 'new\nline', '\udcff'].sort());
    expect((await attributes.read([])).size).toBe(0);
  }));

test('a commit that only an untrusted history has is never named; its bytes are found', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    const trusted = sandbox.commit(folder, 'base', { 'a.md': 'bent\n', 'z.md': 'z' });
    const brought = sandbox.commit(folder, 'brought', { 'a.md': SEALED, 'evil.sh': 'x' });
    const head = sandbox.commit(folder, 'taken back', { 'a.md': 'bent again\n' });
    const git = gitOf(sandbox, folder);
    const find = async (names: readonly string[]) =>
      (await new GitRecovery(git, [head, trusted], names).find([wanted('a.md')])).get(only);
    const found = await find([trusted]);
    expect(found && Buffer.from(found.bytes ?? []).toString()).toBe(SEALED);
    expect(found).toMatchObject({ commit: null, path: 'a.md' });
    expect([...(found?.places ?? [])]).toEqual([]);
    expect(await find([head])).toMatchObject({ commit: brought });
  }));

test('a trusted commit is named even where an untrusted history has the bytes too', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    const sealed = sandbox.commit(folder, 'sealed', { 'a.md': SEALED });
    const base = sandbox.commit(folder, 'base', { 'a.md': 'bent\n' });
    sandbox.commit(folder, 'brought', { 'a.md': SEALED });
    const head = sandbox.commit(folder, 'taken back', { 'a.md': 'bent again\n' });
    const found = await new GitRecovery(gitOf(sandbox, folder), [head, base], [base]).find([
      wanted('a.md'),
    ]);
    expect(found.get(only)?.places?.get('a.md')).toBe(sealed);
  }));

describe('bytes that are not found were never committed', () => {
  async function isWhole(sandbox: Sandbox, folder: string, asked: WantedBytes): Promise<boolean> {
    const head = sandbox.git(folder, 'rev-parse', 'HEAD');
    const recovery = new GitRecovery(gitOf(sandbox, folder), [head], [head]);
    expect((await recovery.find([asked])).size).toBe(0);
    return recovery.isWhole();
  }
  const never = wanted('a.md', 'never committed\n');

  function origin(sandbox: Sandbox): string {
    const folder = sandbox.init('repository');
    sandbox.git(folder, 'config', 'uploadpack.allowFilter', 'true');
    sandbox.commit(folder, 'sealed', { 'a.md': SEALED });
    sandbox.commit(folder, 'bent', { 'a.md': 'bent\n' });
    return folder;
  }

  test('in a whole clone', () =>
    inSandbox(async (sandbox) => {
      expect(await isWhole(sandbox, origin(sandbox), never)).toBe(true);
    }));

  test('but not in one whose seal says no length: the store is not searched then', () =>
    inSandbox(async (sandbox) => {
      expect(await isWhole(sandbox, origin(sandbox), { ...never, bytes: null })).toBe(false);
    }));

  test.each([
    ['shallow', '--depth=1', wanted('a.md')],
    ['partial', '--filter=blob:none', never],
  ])('but not in a %s clone', (_, option, asked) =>
    inSandbox(async (sandbox) => {
      const folder = sandbox.path('clone');
      sandbox.git(sandbox.folder, 'clone', '--quiet', option, `file://${origin(sandbox)}`, folder);
      expect(await isWhole(sandbox, folder, asked)).toBe(false);
    }),
  );

  test('but not where an object of the history is absent', () =>
    inSandbox(async (sandbox) => {
      const folder = origin(sandbox);
      const oid = sandbox.git(folder, 'rev-parse', 'HEAD~1:a.md');
      rmSync(`${folder}/.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`);
      expect(await isWhole(sandbox, folder, wanted('a.md'))).toBe(false);
    }));
});
