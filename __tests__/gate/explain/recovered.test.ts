import { describe, expect, test } from '@jest/globals';
import { sealedKey } from '../../../src/core/digest.ts';
import { sha256 } from '../../../src/core/hashing.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { Listing } from '../../../src/core/listing.ts';
import type { MemorySource } from '../../../src/core/memory-source.ts';
import { ProblemError, problem } from '../../../src/core/problem.ts';
import type { RecoveredBytes, WantedBytes } from '../../../src/core/recovery.ts';
import type { Digest, SealedFile } from '../../../src/core/seal.ts';
import type { Verification } from '../../../src/core/verify.ts';
import type { TreeFacts } from '../../../src/drift/whereabouts.ts';
import type { GatePorts } from '../../../src/gate/contract.ts';
import {
  baseFacts,
  offerSealedBytes,
  recover,
  sinceOf,
} from '../../../src/gate/explain/recovered.ts';
import type { VerifiedFile } from '../../../src/gate/verify/verified-files.ts';
import { sealedFile } from '../../core/seal.fixture.ts';
import { digest } from '../../formats/foreign.fixture.ts';
import { file, memory, ports, type Tree } from '../gate.fixture.ts';
import { announcing, onDisk, unreadable } from '../source.fixture.ts';

const COMMIT = '1'.repeat(40);
const committed = (tree: Tree): MemorySource => Object.assign(memory(tree), { commit: COMMIT });
const oid = (content: string): string => sha256(Buffer.from(content));

function drifted(sealed: SealedFile, change: Partial<Verification> = {}): VerifiedFile {
  const entry = { path: sealed.path, kind: 'file' as const, oid: 'x' };
  const verification: Verification = {
    file: sealed,
    status: 'drift',
    entry,
    found: null,
    reason: null,
    ...change,
  };
  return { file: sealed, seal: 's', trust: 'head', verification };
}

/** A file behind a link from `link`. */
const linked = (content: string): VerifiedFile =>
  drifted(sealedFile('link', content), {
    entry: { path: 'target', kind: 'file', oid: 'x' },
    links: ['link'],
  });

const NOWHERE: TreeFacts = {
  foundAt: new Map(),
  sealedAt: new Map(),
  sealedBy: new Map(),
  elsewhere: new Map(),
  base: null,
  head: new Listing([]),
};

interface Given {
  readonly base?: MemorySource | null;
  readonly head?: MemorySource;
  readonly elsewhere?: Readonly<Record<string, readonly string[]>>;
  readonly find?: (wanted: readonly WantedBytes[]) => Promise<ReadonlyMap<string, RecoveredBytes>>;
}

async function recovered(lot: readonly VerifiedFile[], given: Given) {
  const { base = null, head = memory({}), elsewhere = {}, find } = given;
  const tree = {
    ...NOWHERE,
    head: await head.list(),
    elsewhere: new Map(Object.entries(elsewhere)),
  };
  const all: GatePorts = {
    ...ports(null, {}),
    head,
    base,
    recovery: find === undefined ? null : { find, isWhole: async () => true },
  };
  const found = await recover(lot, all, await baseFacts(lot, base), tree);
  return [...found].map(([key, { bytes, ...place }]) => ({
    key,
    text: bytes === null ? null : Buffer.from(bytes).toString(),
    ...place,
  }));
}

describe('the digests that the base has for drifted files', () => {
  test('are those of its files at their paths', async () => {
    const sha512 = { sha256: null, digests: { sha512: digest('b', 'sha512') } };
    const lot = [
      drifted(sealedFile('a', 'x')),
      drifted(sealedFile('b', 'b', sha512)),
      linked('t'),
      drifted(sealedFile('l', 'x')),
      drifted(sealedFile('gone', 'x')),
    ];
    const base = memory({ a: '1', b: 'b', target: 't', l: file(Buffer.from('a'), 'symlink') });
    const { digests, listing } = await baseFacts(lot, base);
    expect(Object.fromEntries(digests)).toEqual({
      a: { sha256: digest('1'), bytes: 1 },
      b: { sha256: digest('b'), bytes: 1, digests: { sha512: digest('b', 'sha512') } },
      target: { sha256: digest('t'), bytes: 1 },
    });
    expect(listing?.get('a')).toBeDefined();
  });

  test('omit what cannot be read, and are empty without a base', async () => {
    const lot = [drifted(sealedFile('a', 'x'))];
    expect((await baseFacts(lot, unreadable({ a: 'x' }, 'a', 'gone'))).digests.size).toBe(0);
    expect(await baseFacts(lot, null)).toEqual({ source: null, listing: null, digests: new Map() });
  });
});

describe('sealed bytes are recovered', () => {
  const lot = [drifted(sealedFile('a', 'abc'))];
  const key = digest('abc');

  test('from the base, at the path', async () => {
    expect(await recovered(lot, { base: committed({ a: 'abc' }) })).toEqual([
      { key, text: 'abc', commit: COMMIT, path: 'a', oid: oid('abc') },
    ]);
    expect(await recovered(lot, { base: onDisk({ a: 'abc' }) })).toEqual([
      { key, text: 'abc', commit: null, path: 'a', oid: null },
    ]);
  });

  test('from the base, where links lead', async () => {
    expect(await recovered([linked('abc')], { base: committed({ target: 'abc' }) })).toEqual([
      { key, text: 'abc', commit: COMMIT, path: 'target', oid: oid('abc') },
    ]);
  });

  test('from the base, by location alone where the file is too large to read', async () => {
    const source = memory({ a: 'abc' });
    const base = Object.assign(announcing({ a: 'abc' }, {}), {
      commit: COMMIT,
      read: (...[entries, open]: Parameters<MemorySource['read']>) =>
        source.read(entries, (entry) => {
          const sink = open(entry);
          // A reading of whole files is announced more; a digest is what it is.
          return 'chunk' in sink && sink.constructor.name === 'CollectSink'
            ? { ...bound(sink), start: () => sink.start(LIMITS.diagnoseBytes + 1) }
            : sink;
        }),
    });
    expect(await recovered(lot, { base })).toEqual([
      { key, text: null, commit: COMMIT, path: 'a', oid: oid('abc') },
    ]);
  });

  test('from the base, by location alone where it gives no bytes', async () => {
    const source = memory({ a: 'abc' });
    let readings = 0;
    const base = Object.assign(memory({ a: 'abc' }), {
      commit: COMMIT,
      read: async (...[entries, open]: Parameters<MemorySource['read']>) => {
        readings += 1;
        if (readings === 1) await source.read(entries, open);
      },
    });
    expect(await recovered(lot, { base })).toMatchObject([{ key, text: null, path: 'a' }]);
  });

  test('from the checked tree, where they were moved to', async () => {
    const head = committed({ b: 'abc' });
    expect(await recovered(lot, { head, elsewhere: { [key]: ['b', 'c'] } })).toEqual([
      { key, text: 'abc', commit: COMMIT, path: 'b', oid: oid('abc') },
    ]);
    expect(await recovered(lot, { head, elsewhere: { other: ['b'] } })).toEqual([]);
    expect(await recovered(lot, { head, elsewhere: { [key]: ['gone'] } })).toEqual([]);
    const failing = unreadable({ b: 'abc' }, 'b', 'gone');
    expect(await recovered(lot, { head: failing, elsewhere: { [key]: ['b'] } })).toEqual([]);
    const silent = unreadable({ b: 'abc' }, 'b', null);
    expect(await recovered(lot, { head: silent, elsewhere: { [key]: ['b'] } })).toEqual([]);
  });

  test('from the base rather than from where they were moved to', async () => {
    const given = { base: committed({ a: 'abc' }), head: memory({ b: 'abc' }) };
    expect(await recovered(lot, { ...given, elsewhere: { [key]: ['b'] } })).toMatchObject([
      { path: 'a' },
    ]);
  });

  test('not from a base with other bytes, or a link', async () => {
    expect(await recovered(lot, { base: committed({ a: 'xyz' }) })).toEqual([]);
    const link = file(Buffer.from('abc'), 'symlink');
    expect(await recovered(lot, { base: committed({ a: link }) })).toEqual([]);
  });
});

const bound = (sink: ReturnType<Parameters<MemorySource['read']>[1]>) => ({
  start: sink.start.bind(sink),
  chunk: sink.chunk.bind(sink),
  end: sink.end.bind(sink),
  fail: sink.fail.bind(sink),
});

describe('bytes that neither tree has', () => {
  const lot = [drifted(sealedFile('a', 'abc')), drifted(sealedFile('b', 'xyz')), linked('t')];
  const history = { bytes: Buffer.from('xyz'), commit: null, path: null, oid: '2' };

  test('are looked up in the history, and no others are', async () => {
    const asked: (readonly WantedBytes[])[] = [];
    const find = async (wanted: readonly WantedBytes[]) => {
      asked.push(wanted);
      return new Map([[digest('xyz'), history]]);
    };
    expect(await recovered(lot, { base: committed({ a: 'abc' }), find })).toEqual([
      { key: digest('xyz'), text: 'xyz', commit: null, path: null, oid: '2' },
      { key: digest('abc'), text: 'abc', commit: COMMIT, path: 'a', oid: oid('abc') },
    ]);
    expect(asked).toEqual([
      [
        { path: 'b', sha256: digest('xyz'), bytes: 3 },
        { path: 'target', sha256: digest('t'), bytes: 1 },
      ],
    ]);
    await recovered(lot.slice(0, 1), { base: committed({ a: 'abc' }), find });
    expect(asked).toHaveLength(1);
  });

  test('stay unknown where the history cannot be read', async () => {
    const find = async () => {
      throw new ProblemError(problem('git-failed', 'x', 'y'));
    };
    expect(await recovered(lot, { base: committed({ a: 'abc' }), find })).toMatchObject([
      { path: 'a' },
    ]);
  });

  test('pass a defect on', async () => {
    const find = async () => {
      throw new TypeError('defect');
    };
    await expect(recovered(lot, { find })).rejects.toThrow('defect');
  });
});

describe('a drift is', () => {
  const found: Digest = { sha256: digest('new'), bytes: 3 };
  const at = (kind: 'file' | 'executable' | 'symlink' | 'submodule', id: string | null) => ({
    path: 'a',
    kind,
    oid: id,
  });
  const link = file(Buffer.from('new'), 'symlink');

  test.each<[string, MemorySource | null, Partial<Verification>, string]>([
    ['unknown without a base', null, { entry: at('file', oid('new')), found }, 'unknown'],
    [
      'unchanged from the base: the same object',
      memory({ a: 'new' }),
      { entry: at('file', oid('new')), found },
      'base',
    ],
    [
      'unchanged from the base: executable now',
      memory({ a: 'new' }),
      { entry: at('executable', oid('new')), found },
      'base',
    ],
    [
      'unchanged from the base: the same link',
      memory({ a: link }),
      { entry: at('symlink', oid('new')) },
      'base',
    ],
    [
      'of this change: now a link to a file',
      memory({ a: link }),
      { entry: at('file', oid('new')), found },
      'this-change',
    ],
    [
      'of this change: another object',
      memory({ a: 'old' }),
      { entry: at('file', oid('new')), found },
      'this-change',
    ],
    [
      'unchanged from the base, by the bytes where there are no object ids',
      onDisk({ a: 'new' }),
      { entry: at('file', null), found },
      'base',
    ],
    [
      'of this change, by the bytes where there are no object ids',
      onDisk({ a: 'old' }),
      { entry: at('file', null), found },
      'this-change',
    ],
    [
      'of this change: links without object ids are not compared',
      onDisk({ a: link }),
      { entry: at('symlink', null) },
      'this-change',
    ],
    [
      'of this change: the file of the base cannot be read',
      unreadable({ a: 'old' }, 'a', 'gone'),
      { entry: at('file', oid('new')), found },
      'this-change',
    ],
    [
      'of this change: absent on the base',
      memory({}),
      { entry: at('file', oid('new')), found },
      'this-change',
    ],
    [
      'unchanged from the base: absent on both sides',
      memory({}),
      { entry: null, status: 'missing' },
      'base',
    ],
    [
      'of this change: removed',
      memory({ a: 'old' }),
      { entry: null, status: 'missing' },
      'this-change',
    ],
    [
      'of this change: a folder on the base',
      memory({ 'a/b': '' }),
      { entry: null, status: 'missing' },
      'this-change',
    ],
  ])('%s', async (_, base, change, expected) => {
    const each = drifted(sealedFile('a', 'sealed'), change);
    expect(sinceOf(each, await baseFacts([each], base))).toBe(expected);
  });

  test('of the file that links lead to', async () => {
    const each = linked('sealed');
    const base = memory({ link: 'x', target: 'old' });
    expect(sinceOf(each, await baseFacts([each], base))).toBe('this-change');
    const same = drifted(each.file, {
      ...each.verification,
      entry: { path: 'target', kind: 'file', oid: oid('old') },
    });
    expect(sinceOf(same, await baseFacts([same], base))).toBe('base');
  });
});

describe('the restore command for sealed bytes', () => {
  const each = drifted(sealedFile('a', 'abc'));
  const bytes = Buffer.from('abc');

  test.each<[string, RecoveredBytes | null, Uint8Array | null, string | null]>([
    [
      'from a path of a commit',
      { bytes, commit: COMMIT, path: 'b', oid: '2' },
      null,
      `recovered from b of ${COMMIT}`,
    ],
    [
      'from a path on disk',
      { bytes, commit: null, path: 'b', oid: null },
      null,
      'recovered from b',
    ],
    [
      'from an object',
      { bytes, commit: null, path: null, oid: '2' },
      null,
      'recovered from object 2',
    ],
    ['reconstructed', null, bytes, 'reconstructed from the found bytes'],
    [
      'recovered rather than reconstructed',
      { bytes, commit: null, path: 'b', oid: null },
      Buffer.from('abd'),
      'recovered from b',
    ],
    [
      'reconstructed, where the recovered bytes are too large',
      { bytes: null, commit: COMMIT, path: 'b', oid: '2' },
      bytes,
      'reconstructed from the found bytes',
    ],
    ['not offered, where they are not available', null, null, null],
    [
      'not offered, where they are too large',
      { bytes: null, commit: COMMIT, path: 'b', oid: '2' },
      null,
      null,
    ],
  ])('%s', (_, given, reconstructed, origin) => {
    const offered: unknown[] = [];
    const port = {
      ...ports(null, {}),
      onSealedBytes: (...args: unknown[]) => offered.push(args),
    };
    offerSealedBytes(each, given, reconstructed, port as unknown as GatePorts);
    const wanted = { path: 'a', sha256: sealedKey(each.file), bytes: 3 };
    expect(offered).toEqual(origin === null ? [] : [[wanted, bytes, origin]]);
    expect(() => offerSealedBytes(each, given, reconstructed, ports(null, {}))).not.toThrow();
  });
});
