import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/core/limits.ts';
import type { MemorySource } from '../../../src/core/memory-source.ts';
import { ProblemError, problem } from '../../../src/core/problem.ts';
import type { SealedBytesFinder } from '../../../src/core/recovery.ts';
import type { Seal } from '../../../src/core/seal.ts';
import type { GatePorts } from '../../../src/gate/contract.ts';
import { explainDrifts } from '../../../src/gate/explain/drifts.ts';
import { verifyAll } from '../../../src/gate/verify/verification.ts';
import { effectiveSeals } from '../../../src/trust/effective.ts';
import { seal, sealedFile } from '../../core/seal.fixture.ts';
import { digest } from '../../formats/foreign.fixture.ts';
import { side } from '../../trust/change.fixture.ts';
import { file, memory, ports, type Tree } from '../gate.fixture.ts';
import { announcing, onDisk, recorded, unreadable } from '../source.fixture.ts';

const COMMIT = '1'.repeat(40);

interface Given {
  readonly base?: Tree | MemorySource | null;
  readonly head: Tree | MemorySource;
  readonly search?: boolean;
  readonly ports?: Partial<GatePorts>;
}

const sourceOf = (tree: Tree | MemorySource): MemorySource =>
  'list' in tree && typeof tree.list === 'function' ? (tree as MemorySource) : memory(tree as Tree);

async function explained(seals: readonly Seal[], given: Given) {
  const head = sourceOf(given.head);
  const listing = await head.list();
  const base =
    given.base === undefined || given.base === null
      ? null
      : Object.assign(sourceOf(given.base), { commit: COMMIT });
  const verified = await verifyAll(effectiveSeals(null, side(...seals), false), head, listing);
  const all = { ...ports(null, {}), head, base, ...given.ports };
  return explainDrifts(verified, listing, all, given.search ?? true);
}

const sealing = (files: Readonly<Record<string, string>>, more: Partial<Seal> = {}): Seal =>
  seal(
    's',
    Object.entries(files).map(([path, content]) => sealedFile(path, content)),
    more,
  );

describe('no drift', () => {
  test('without drift, nothing is read', async () => {
    const base = recorded({ a: 'x' });
    expect(await explained([sealing({ a: 'x' })], { base: base.source, head: { a: 'x' } })).toEqual(
      [],
    );
    expect(base.reads).toEqual([]);
  });
});

describe('a drifted file', () => {
  test('has its facts, cause, locations and excerpts, and the command that restores it', async () => {
    const [drift] = await explained([sealing({ a: 'x — y\n' })], {
      base: { a: 'x — y\n' },
      head: { a: 'x - y\n' },
    });
    expect(drift).toMatchObject({
      path: 'a',
      seal: 's',
      trust: 'head',
      status: 'drift',
      sealed: { sha256: digest('x — y\n'), bytes: 8 },
      found: { sha256: digest('x - y\n'), bytes: 6 },
      mismatch: ['sha256', 'bytes'],
      since: 'this-change',
      explained: true,
      causes: [{ id: 'dash', proof: 'reconstructed' }],
      locations: [{ line: 1, column: 3, cause: 'dash' }],
      more: 0,
      fault: 'file',
      limit: null,
      restore: `git --literal-pathspecs checkout ${COMMIT} -- a`,
      sealLine: 4,
    });
    expect(drift?.excerpts?.hunks).toHaveLength(1);
  });

  test('is restored from the found bytes, where no commit has the sealed ones', async () => {
    const offered: unknown[][] = [];
    const onSealedBytes = (...each: unknown[]) => offered.push(each);
    const [drift] = await explained([sealing({ a: 'x\n' })], {
      head: { a: 'x\r\n' },
      ports: { onSealedBytes: onSealedBytes as never },
    });
    expect(drift?.restore).toBe('seal-vs-bytes restore -- a');
    expect(drift?.excerpts?.hunks[0]?.lines.map(({ kind }) => kind)).toEqual(['sealed', 'found']);
    const wanted = { path: 'a', sha256: digest('x\n'), bytes: 2 };
    expect(offered).toEqual([[wanted, expect.anything(), 'reconstructed from the found bytes']]);
  });

  test('has no restore command where the bytes are not available', async () => {
    const [drift] = await explained([sealing({ a: 'x\n' })], { head: { a: 'other\n' } });
    expect(drift).toMatchObject({ explained: false, restore: null });
    expect(drift?.excerpts?.hunks[0]?.lines.map(({ kind }) => kind)).toEqual(['found']);
  });

  test('without a search has only facts', async () => {
    const [drift] = await explained([sealing({ a: 'x\n' })], {
      base: { a: 'x\n' },
      head: { a: 'x\r\n' },
      search: false,
    });
    expect(drift).toMatchObject({
      explained: false,
      causes: [],
      locations: [],
      more: 0,
      fault: 'file',
      limit: null,
      excerpts: null,
      restore: `git --literal-pathspecs checkout ${COMMIT} -- a`,
    });
  });

  describe('that is unchanged from the base', () => {
    const made = 'one\r\ntwo\r\n';
    const windows = sealing({ a: made });
    const bytes = Buffer.from(made);
    const committed = new Map([[digest(made), { bytes, commit: COMMIT, path: 'a', oid: null }]]);
    const failing = async (): Promise<boolean> => {
      throw new ProblemError(problem('git-failed', 'git ended.', 'Try again.'));
    };
    const given = { base: { a: 'one\ntwo\n' }, head: { a: 'one\ntwo\n' } };

    const NEVER = 'bytes that were never committed';
    const DOUBT = 'bytes that no commit of the history that was read has';

    test('a seal whose byte length alone is wrong is at fault, and no cause is claimed', async () => {
      const wrong = seal('s', [sealedFile('a', 'one\n', { bytes: 5 })]);
      const [drift] = await explained([wrong], { head: { a: 'one\n' } });
      expect(drift).toMatchObject({
        mismatch: ['bytes'],
        causes: [],
        explained: false,
        fault: 'seal',
        restore: null,
        limit: expect.stringContaining('the byte length in the seal is wrong'),
      });
    });

    test.each<[string, SealedBytesFinder | null, object, string | null]>([
      [
        'the seal is at fault where the whole history has not the sealed bytes',
        { find: async () => new Map(), isWhole: async () => true },
        { fault: 'seal', restore: null },
        NEVER,
      ],
      [
        'the file is at fault where the history has them',
        { find: async () => committed, isWhole: async () => true },
        { fault: 'file', restore: `git --literal-pathspecs checkout ${COMMIT} -- a` },
        null,
      ],
      [
        'the seal is at fault, with a doubt, where the history was read in part',
        { find: async () => new Map(), isWhole: async () => false },
        { fault: 'seal', restore: null },
        DOUBT,
      ],
      [
        'the seal is at fault, with a doubt, where no history is read',
        null,
        { fault: 'seal', restore: null },
        DOUBT,
      ],
      [
        'the seal is at fault, with a doubt, where git fails',
        { find: async () => new Map(), isWhole: failing },
        { fault: 'seal', restore: null },
        DOUBT,
      ],
    ])('%s', async (_, recovery, expected, said) => {
      const [same] = await explained([windows], { ...given, ports: { recovery } });
      expect(same).toMatchObject({ since: 'base', ...expected });
      const summary = same?.causes.at(-1)?.summary ?? '';
      for (const part of [NEVER, DOUBT]) expect(summary.includes(part)).toBe(part === said);
    });

    test('what git says of the history is asked for, and no other exception passes for an answer', async () => {
      const broken = async (): Promise<boolean> => {
        throw new TypeError('broken');
      };
      const recovery = { find: async () => new Map(), isWhole: broken };
      await expect(explained([windows], { ...given, ports: { recovery } })).rejects.toThrow(
        'broken',
      );
      // A file that this change made is not asked about.
      const [made] = await explained([windows], {
        ...given,
        base: { a: 'x' },
        ports: { recovery },
      });
      expect(made?.since).toBe('this-change');
    });

    test('each file of a lot is judged by its own facts', async () => {
      const two = sealing({ a: made, b: made.replace('one', 'two') });
      const both = { a: 'one\ntwo\n', b: 'two\ntwo\n' };
      const files = await explained([two], {
        base: { ...both, b: 'x' },
        head: both,
        ports: { recovery: { find: async () => new Map(), isWhole: async () => true } },
      });
      expect(files.map(({ path, fault }) => [path, fault])).toEqual([
        ['a', 'seal'],
        ['b', 'file'],
      ]);
      expect(files[0]?.causes.at(-1)?.summary).toContain(NEVER);
    });

    test('else it is at fault itself', async () => {
      const recovery = { find: async () => new Map(), isWhole: failing };
      const base = { a: 'x' };
      const [changed] = await explained([windows], { ...given, base, ports: { recovery } });
      expect(changed).toMatchObject({ since: 'this-change', fault: 'file' });
      expect(changed?.restore).toBe('seal-vs-bytes restore -- a');
    });
  });

  test.each<[string, object, string, readonly string[]]>([
    ['of the sealed digest and another length', { bytes: 9 }, 'seal', ['bytes']],
    ['of another digest', { sha256: digest('y') }, 'file', ['sha256']],
    [
      'of another digest and length',
      { sha256: digest('y'), bytes: 9 },
      'file',
      ['sha256', 'bytes'],
    ],
  ])('%s: the fault is known', async (_, change, fault, mismatch) => {
    const [drift] = await explained([seal('s', [sealedFile('a', 'x', change)])], {
      head: { a: 'x' },
    });
    expect(drift).toMatchObject({ fault, mismatch });
  });

  test('that is too large is not searched; its restore command names another place', async () => {
    const offered: unknown[][] = [];
    const onSealedBytes = (...each: unknown[]) => offered.push(each);
    const size = LIMITS.diagnoseBytes + 1;
    const source = memory({ a: 'y'.repeat(size) });
    const [drift] = await explained([sealing({ a: 'x' })], {
      base: { a: 'x' },
      head: source,
      ports: { onSealedBytes: onSealedBytes as never },
    });
    expect(drift).toMatchObject({
      status: 'drift',
      causes: [],
      limit: `search for the cause not started: the file is larger than ${LIMITS.diagnoseBytes} bytes`,
      excerpts: null,
      restore: `git --literal-pathspecs checkout ${COMMIT} -- a`,
    });
    expect(offered.map(([, , origin]) => origin)).toEqual([`recovered from a of ${COMMIT}`]);
  });

  test('that cannot be read has only the reason', async () => {
    const head = unreadable({ a: 'y' }, 'a', 'gone');
    const [drift] = await explained([sealing({ a: 'x' })], { base: { a: 'x' }, head });
    expect(drift).toMatchObject({ status: 'unreadable', found: null, mismatch: [], limit: 'gone' });
    expect(drift?.excerpts?.hunks[0]?.lines.map(({ kind }) => kind)).toEqual(['sealed']);
  });

  test('that can be hashed but not read again reports no limit', async () => {
    const source = memory({ a: 'y' });
    let readings = 0;
    const head = Object.assign(memory({ a: 'y' }), {
      read: (...[entries, open]: Parameters<MemorySource['read']>) => {
        readings += 1;
        return readings === 1 ? source.read(entries, open) : Promise.resolve();
      },
    });
    const [drift] = await explained([sealing({ a: 'x' })], { head });
    expect(drift).toMatchObject({ status: 'drift', limit: null, causes: [] });
  });
});

describe('another entry at the path', () => {
  test.each<[string, Tree, object]>([
    [
      'nothing',
      {},
      { status: 'missing', causes: [{ id: 'missing', proof: 'observed' }], explained: false },
    ],
    [
      'absent, with the bytes elsewhere',
      { b: 'sealed' },
      { status: 'missing', causes: [{ id: 'moved', proof: 'reconstructed' }], explained: true },
    ],
    [
      'a link',
      { a: file(Buffer.from('b'), 'symlink') },
      {
        status: 'not-regular',
        causes: [{ id: 'symlink' }],
        explained: false,
        found: null,
        locations: [],
      },
    ],
    [
      'a folder',
      { 'a/b': '' },
      { status: 'not-regular', causes: [{ id: 'directory' }], restore: null },
    ],
  ])('is the cause: %s', async (_, head, expected) => {
    const [drift] = await explained([sealing({ a: 'sealed' })], { base: { a: 'sealed' }, head });
    expect(drift).toMatchObject({ path: 'a', ...expected });
    expect(drift?.limit).toBeNull();
  });

  test('a link in place of the folder: the file of the base is restored', async () => {
    const [drift] = await explained([sealing({ 'd/a': 'sealed' })], {
      base: { 'd/a': 'sealed' },
      head: { d: file(Buffer.from('e'), 'symlink') },
    });
    expect(drift).toMatchObject({
      path: 'd/a',
      causes: [{ id: 'symlink' }],
      restore: `git --literal-pathspecs checkout ${COMMIT} -- d/a`,
    });
  });

  test('absent, and a copy that is sealed elsewhere is not a move', async () => {
    const [drift] = await explained([sealing({ a: 'same', b: 'same' })], { head: { b: 'same' } });
    expect(drift).toMatchObject({ path: 'a', causes: [{ id: 'missing' }], explained: false });
  });

  test('another sealed file, the second of two that are sealed alike', async () => {
    const files = { a: 'one\n', b: 'two\n', c: 'two\n' };
    const drifts = await explained([sealing(files)], {
      base: files,
      head: { a: 'two\n', b: 'two\n', c: 'one\n' },
    });
    expect(drifts.map(({ path, causes }) => [path, causes[0]?.summary])).toEqual([
      ['a', 'The file contains the sealed bytes of c, and c contains those of this file.'],
      ['c', 'The file contains the sealed bytes of a, and a contains those of this file.'],
    ]);
  });

  test('another sealed file: the two are swapped, and not edited', async () => {
    const files = { a: 'one\n', b: 'two\n', c: 'two\n', d: 'four\n' };
    const head = { a: 'two\n', b: 'one\n', c: 'two\n', d: 'FOUR\n' };
    const drifts = await explained([sealing(files)], { base: files, head });
    expect(
      drifts.map(({ path, causes, explained: all }) => [path, causes.map(({ id }) => id), all]),
    ).toEqual([
      ['a', ['swapped'], true],
      ['b', ['swapped'], true],
      ['d', ['edited'], false],
    ]);
    expect(drifts[0]?.causes[0]?.summary).toBe(
      'The file contains the sealed bytes of b, and b contains those of this file.',
    );
  });
});

describe('the restore command behind a link', () => {
  const tree = (target: string): Tree => ({
    a: file(Buffer.from('d/b'), 'symlink'),
    'd/b': target,
  });
  const followed = [seal('SUMS', [sealedFile('a', 'x\n', { links: 'followed' })])];

  test('restores the target of the link from the base', async () => {
    const [drift] = await explained(followed, { base: tree('x\n'), head: tree('x\r\n') });
    expect(drift).toMatchObject({
      path: 'a',
      restore: `git --literal-pathspecs checkout ${COMMIT} -- d/b`,
      causes: [{ id: 'eol-crlf' }],
    });
  });

  test('is absent where the bytes are only reconstructed: nothing is written through a link', async () => {
    expect((await explained(followed, { head: tree('x\r\n') }))[0]?.restore).toBeNull();
  });

  test('is absent where the link is dangling', async () => {
    const { 'd/b': _, ...dangling } = tree('');
    expect((await explained(followed, { base: tree('x\n'), head: dangling }))[0]).toMatchObject({
      status: 'missing',
      restore: null,
    });
  });

  test('is absent where the bytes are elsewhere in the tree', async () => {
    const { 'd/b': _, ...dangling } = tree('');
    const [drift] = await explained(followed, { head: { ...dangling, 'd/c': 'x\n' } });
    expect(drift).toMatchObject({ causes: [{ id: 'moved' }], restore: null });
  });

  test('restores the path itself where it is no link', async () => {
    const [drift] = await explained(followed, { base: { a: 'x\n' }, head: { a: 'x\r\n' } });
    expect(drift?.restore).toBe(`git --literal-pathspecs checkout ${COMMIT} -- a`);
  });

  test('works on disk too', async () => {
    const [drift] = await explained(followed, { base: tree('x\n'), head: onDisk(tree('x\r\n')) });
    expect(drift?.restore).toBe(`git --literal-pathspecs checkout ${COMMIT} -- d/b`);
  });
});

describe('a file that no seal lists', () => {
  const closed = [{ pattern: 'in/**', at: { line: 3, column: 1 } }];
  const seals = [sealing({ a: 'x' }, { closed })];

  test.each<[string, Tree | null, string]>([
    ['without a base', null, 'unknown'],
    ['drift of the base', { a: 'x', 'in/new': 'n' }, 'base'],
    ['drift of this change', { a: 'x' }, 'this-change'],
  ])('%s', async (_, base, since) => {
    expect(await explained(seals, { base, head: { a: 'x', 'in/new': 'n' } })).toEqual([
      {
        path: 'in/new',
        seal: 's',
        trust: 'head',
        status: 'unlisted',
        sealed: null,
        found: null,
        mismatch: [],
        since,
        explained: false,
        causes: [
          {
            id: 'unlisted',
            proof: 'observed',
            summary:
              'The file is inside the closed pattern "in/**", and the seal does not list it.',
          },
        ],
        locations: [],
        more: 0,
        excerpts: null,
        fault: 'file',
        limit: null,
        restore: null,
        sealLine: 3,
      },
    ]);
  });

  test('comes after the drifted files', async () => {
    const drifts = await explained(seals, { head: { a: 'y', 'in/new': 'n' } });
    expect(drifts.map(({ path }) => path)).toEqual(['a', 'in/new']);
  });
});

describe('files are processed in batches', () => {
  /** Sizes of the lots, by the readings of whole files that they take. */
  async function lots(sizes: readonly number[], sealed: number | null = 1): Promise<number[]> {
    const names = sizes.map((_, at) => `f${String(at).padStart(4, '0')}`);
    const seals = seal(
      's',
      names.map((name) => sealedFile(name, name, { bytes: sealed })),
    );
    const tree = Object.fromEntries(names.map((name) => [name, `${name}.`]));
    const announced = Object.fromEntries(names.map((name, at) => [name, sizes[at] ?? 0]));
    const source = announcing(tree, announced);
    const seen: number[] = [];
    const { read } = source;
    const head = Object.assign(source, {
      read: async (...[entries, open]: Parameters<MemorySource['read']>) => {
        seen.push(entries.length);
        if (seen.length > 1) return read(entries, open);
        // The first reading hashes: a digest of bytes that are never held.
        for (const entry of entries) {
          const sink = open(entry);
          const size = announced[entry.path] ?? 0;
          sink.start(size);
          for (let left = size; left > 0; left -= BLOCK.length) {
            sink.chunk(BLOCK.subarray(0, Math.min(left, BLOCK.length)));
          }
          sink.end();
        }
      },
    });
    await explained([seals], { head, search: false });
    return seen.slice(1);
  }
  const BLOCK = Buffer.alloc(1024 * 1024);
  const MiB = 1024 * 1024;

  test('of 256 files', async () => {
    expect(await lots(new Array(256).fill(2))).toEqual([256]);
    expect(await lots(new Array(257).fill(2))).toEqual([256, 1]);
    expect(await lots(new Array(513).fill(2))).toEqual([256, 256, 1]);
  });

  test('of 32 MiB, found and sealed', async () => {
    expect(await lots([16 * MiB, 16 * MiB - 2, 4])).toEqual([2, 1]);
    expect(await lots([16 * MiB, 16 * MiB - 3, 4, 4])).toEqual([3, 1]);
    expect(await lots([16 * MiB, 16 * MiB, 4], null)).toEqual([2, 1]);
    expect(await lots([4, 4, 4], 16 * MiB)).toEqual([2, 1]);
    expect(await lots([4, 4, 4, 4], 16 * MiB - 4)).toEqual([2, 2]);
    expect(await lots([4, 4, 4, 4], 16 * MiB - 5)).toEqual([3, 1]);
  });
});
