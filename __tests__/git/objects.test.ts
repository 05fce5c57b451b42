import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Allowance } from '../../src/core/allowance.ts';
import { sha256 } from '../../src/core/hashing.ts';
import type { TreeEntry } from '../../src/core/listing.ts';
import { ProblemError } from '../../src/core/problem.ts';
import { collectAll, hashAll } from '../../src/core/reading.ts';
import { Sandbox } from '../../src/demo/sandbox.ts';
import { CommitSource, IndexSource } from '../../src/git/object-sources.ts';
import { WorkTreeSource } from '../../src/git/work-tree/source.ts';
import { gitOf, inSandbox } from './sandbox.fixture.ts';

/** Resolves to the problem that a promise is rejected with; throws if it is anything else. */
async function problemOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (cause) {
    if (cause instanceof ProblemError) return cause.problem.code;
    throw cause;
  }
  throw new Error('nothing was refused');
}

test('an absent object fails alone, between others', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    const commit = sandbox.commit(folder, 'three', { a: 'aaa', b: 'bbb', c: 'ccc' });
    const oid = sandbox.git(folder, 'rev-parse', 'HEAD:b');
    rmSync(`${folder}/.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`);
    const source = new CommitSource(gitOf(sandbox, folder), commit);
    const { entries } = await source.list();
    const hashed = await hashAll(source, entries);
    expect(hashed.get('a')).toMatchObject({ ok: true });
    expect(hashed.get('b')).toEqual({
      ok: false,
      reason: `the clone does not hold object ${oid}`,
    });
    expect(hashed.get('c')).toMatchObject({ ok: true });
    expect(await source.sizes(entries)).toEqual([3, null, 3]);
  }));

test('only what is absent is asked for elsewhere, and read after the others', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    const commit = sandbox.commit(folder, 'three', { a: 'aaa', b: 'bbb', c: 'ccc' });
    const oid = sandbox.git(folder, 'rev-parse', 'HEAD:b');
    const asked: (readonly string[])[] = [];
    const supply = {
      obtainObjects: async (oids: readonly string[]) => {
        asked.push(oids);
        sandbox.git(folder, 'hash-object', '-w', 'b');
      },
    };
    const source = new CommitSource(gitOf(sandbox, folder), commit, supply);
    const { entries } = await source.list();
    expect((await hashAll(source, entries)).size).toBe(3);
    expect(asked).toEqual([]);
    rmSync(`${folder}/.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`);
    const hashed = await hashAll(source, entries);
    expect(asked).toEqual([[oid]]);
    expect(hashed.get('b')).toMatchObject({
      ok: true,
      digest: { sha256: sha256(Buffer.from('bbb')) },
    });
    expect(hashed.get('c')).toMatchObject({ ok: true });
  }));

test('a damaged object is a problem of the source, never bytes', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    const commit = sandbox.commit(folder, 'one', { a: 'aaa' });
    const oid = sandbox.git(folder, 'rev-parse', 'HEAD:a');
    const loose = `${folder}/.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`;
    rmSync(loose);
    writeFileSync(loose, 'no object at all');
    const source = new CommitSource(gitOf(sandbox, folder), commit);
    const hashed = await hashAll(source, (await source.list()).entries).catch((cause) => cause);
    const outcome =
      hashed instanceof ProblemError ? hashed.problem.code : hashed.get('a')?.ok === false;
    expect(['git-failed', true]).toContain(outcome);
  }));

test('a replacement object has no effect, not even for a whole commit', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    const other = sandbox.commit(folder, 'other', { a: 'forged\n' });
    const commit = sandbox.commit(folder, 'sealed', { a: 'sealed\n' });
    const blob = sandbox.git(folder, 'rev-parse', `${commit}:a`);
    sandbox.git(folder, 'replace', blob, sandbox.git(folder, 'rev-parse', `${other}:a`));
    sandbox.git(folder, 'replace', commit, other);
    expect(sandbox.git(folder, 'show', `${commit}:a`)).toBe('forged');
    const source = new CommitSource(gitOf(sandbox, folder), commit);
    const hashed = await hashAll(source, (await source.list()).entries);
    expect(hashed.get('a')).toMatchObject({ digest: { sha256: sha256(Buffer.from('sealed\n')) } });
    const index = new IndexSource(gitOf(sandbox, folder));
    const staged = await collectAll(index, (await index.list()).entries, new Allowance(100));
    const found = staged.get('a');
    expect(found?.ok && Buffer.from(found.bytes).toString()).toBe('sealed\n');
  }));

test('entries that share an object are read once and answered each', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    const commit = sandbox.commit(folder, 'twins', { a: 'same', b: 'same', 'c/d': 'same' });
    const source = new CommitSource(gitOf(sandbox, folder), commit);
    const read: string[] = [];
    const counted = {
      kind: source.kind,
      commit,
      list: () => source.list(),
      sizes: (entries: readonly TreeEntry[]) => source.sizes(entries),
      read: (...[entries, open]: Parameters<CommitSource['read']>) => {
        read.push(...entries.map(({ path }) => path));
        return source.read(entries, open);
      },
    };
    const hashed = await hashAll(counted, (await source.list()).entries);
    expect(read).toEqual(['a']);
    expect([...hashed.keys()]).toEqual(['a', 'b', 'c/d']);
    expect(new Set([...hashed.values()].map((result) => JSON.stringify(result))).size).toBe(1);
  }));

describe('an unavailable source', () => {
  let sandbox: Sandbox;
  beforeAll(() => {
    sandbox = new Sandbox();
  });
  afterAll(() => sandbox.remove());

  test('no such commit, no such folder, no such program', async () => {
    const folder = sandbox.init('repository');
    const none = new CommitSource(gitOf(sandbox, folder), '1'.repeat(40));
    expect(await problemOf(none.list())).toBe('git-failed');
    const nowhere = new CommitSource(gitOf(sandbox, `${folder}/no`), '1'.repeat(40));
    expect(await problemOf(nowhere.list())).toBe('git-failed');
    expect(await problemOf(new WorkTreeSource(sandbox.path('no')).list())).toBe('unreadable');
  });

  test('reading without a git program is a problem, not a crash', async () => {
    const folder = sandbox.init('programless');
    const commit = sandbox.commit(folder, 'a', { a: 'a' });
    const listed = await new CommitSource(gitOf(sandbox, folder), commit).list();
    const { Git } = await import('../../src/git/git.ts');
    const bare = new CommitSource(new Git({ cwd: folder, env: { PATH: '/nowhere' } }), commit);
    expect(await problemOf(bare.list())).toBe('git-failed');
    expect(await problemOf(hashAll(bare, listed.entries))).toBe('git-failed');
    expect(await problemOf(bare.sizes(listed.entries))).toBe('git-failed');
  });

  test('an unmerged index does not determine what would be committed', async () => {
    const folder = sandbox.init('conflict');
    sandbox.commit(folder, 'base', { a: 'base\n' });
    sandbox.git(folder, 'checkout', '--quiet', '-b', 'side');
    sandbox.commit(folder, 'side', { a: 'side\n' });
    sandbox.git(folder, 'checkout', '--quiet', 'main');
    sandbox.commit(folder, 'main', { a: 'main\n' });
    expect(() => sandbox.git(folder, 'merge', 'side')).toThrow();
    expect(await problemOf(new IndexSource(gitOf(sandbox, folder)).list())).toBe('unreadable');
  });
});

test('no hook, no fsmonitor and no filter of the repository is run', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    const commit = sandbox.commit(folder, 'a', { a: 'a\n', '.gitattributes': '* filter=evil\n' });
    const trace = sandbox.path('ran');
    const evil = `sh -c 'echo ran >>${trace}; cat'`;
    for (const name of [
      'core.fsmonitor',
      'filter.evil.clean',
      'filter.evil.smudge',
      'core.pager',
    ]) {
      sandbox.git(folder, 'config', name, evil);
    }
    sandbox.git(folder, 'config', 'core.sshCommand', evil);
    const git = gitOf(sandbox, folder);
    for (const source of [new CommitSource(git, commit), new IndexSource(git)]) {
      const hashed = await hashAll(source, (await source.list()).entries);
      expect(hashed.get('a')).toMatchObject({ digest: { sha256: sha256(Buffer.from('a\n')) } });
    }
    expect(spawnSync('cat', [trace]).status).not.toBe(0);
  }));

test('a path on disk that became a link or a pipe after the listing is not read', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.path('plain');
    mkdirSync(folder);
    for (const name of ['a', 'b', 'c']) writeFileSync(`${folder}/${name}`, name);
    const source = new WorkTreeSource(folder);
    const { entries } = await source.list();
    rmSync(`${folder}/a`);
    symlinkSync(`${folder}/c`, `${folder}/a`);
    rmSync(`${folder}/b`);
    spawnSync('mkfifo', [`${folder}/b`]);
    const hashed = await hashAll(source, entries);
    expect([...hashed].map(([path, { ok }]) => [path, ok])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true],
    ]);
    expect((await new WorkTreeSource(folder).list()).entries.map(({ path }) => path)).toEqual([
      'a',
      'c',
    ]);
  }));

test('a blob of 200 MB is hashed in bounded memory', () =>
  inSandbox(async (sandbox) => {
    const folder = sandbox.init('repository');
    const size = 200 * 1024 * 1024;
    // git's fast-import would want the bytes too; from a sparse file they cost nothing.
    spawnSync('truncate', ['-s', String(size), `${folder}/sparse`]);
    sandbox.git(folder, '-c', 'core.bigFileThreshold=1m', 'add', 'sparse');
    sandbox.git(folder, 'commit', '--quiet', '-m', 'sparse');
    const commit = sandbox.git(folder, 'rev-parse', 'HEAD');
    const child = spawnSync(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        new URL('./hash-in-child.ts', import.meta.url).pathname,
        folder,
        commit,
      ],
      { encoding: 'utf8', env: { ...sandbox.env } },
    );
    expect(child.stderr).toBe('');
    const { before, after, digest } = JSON.parse(child.stdout);
    expect(digest).toBe(sha256(Buffer.alloc(size)));
    // resourceUsage().maxRSS counts kilobytes.
    expect((after - before) / 1024).toBeLessThan(120);
  }));
