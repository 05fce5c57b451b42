import { describe, expect, test } from '@jest/globals';
import { Allowance } from '../../src/core/allowance.ts';
import type { ByteSink, ByteSource } from '../../src/core/byte-source.ts';
import { sha256 } from '../../src/core/hashing.ts';
import { Listing, type TreeEntry } from '../../src/core/listing.ts';
import { MemorySource } from '../../src/core/memory-source.ts';
import { collectAll, hashAll } from '../../src/core/reading.ts';

const TEXT = Buffer.from('one\n');
const file = (path: string, oid: string | null = null): TreeEntry => ({ path, kind: 'file', oid });

/** A source that gives every entry the same bytes, and notes what it was asked for. */
function counted(answers = true): { source: ByteSource; asked: string[] } {
  const asked: string[] = [];
  const source: ByteSource = {
    kind: 'commit',
    commit: null,
    list: async () => new Listing([]),
    sizes: async () => [],
    async read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink) {
      for (const entry of entries) {
        asked.push(entry.path);
        const sink = open(entry);
        if (!answers) continue;
        sink.start(TEXT.length);
        sink.chunk(TEXT);
        sink.end();
      }
    },
  };
  return { source, asked };
}

const DIGEST = { sha256: sha256(TEXT), bytes: 4 };

describe('hashing', () => {
  test('reads an object once for all of its paths', async () => {
    const { source, asked } = counted();
    const entries = [file('a', '1'), file('b', '1'), file('c', '2'), file('d'), file('e')];
    const hashed = await hashAll(source, entries);
    expect(asked).toEqual(['a', 'c', 'd', 'e']);
    expect([...hashed.keys()]).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const found of hashed.values()) {
      expect(found).toEqual({ ok: true, digest: DIGEST, text: null });
    }
  });

  describe('by a source that hashes itself', () => {
    const OTHER = { ok: true, digest: { sha256: 'by itself', bytes: 7 }, text: null } as const;
    const LOST = { ok: false, reason: 'by itself' } as const;
    const entries: readonly TreeEntry[] = [
      file('plain', '1'),
      file('text', '2'),
      { path: 'link', kind: 'symlink', oid: '3' },
      file('longer', '4'),
      { path: 'run', kind: 'executable', oid: '5' },
      file('copy', '1'),
      file('lost'),
    ];
    const hashing = {
      asText: new Set(['text']),
      others: new Map([['longer', ['sha512']]] as const),
      bytes: 77,
    };
    const hashedBy = (answers: boolean) => {
      const { source, asked } = counted();
      const given: unknown[] = [];
      const hash: ByteSource['hash'] = (plain, bytes) => {
        given.push([plain.map(({ path }) => path), bytes]);
        return answers
          ? Promise.resolve(plain.map(({ path }) => (path === 'lost' ? LOST : OTHER)))
          : null;
      };
      return { source: { ...source, hash }, asked, given };
    };

    test('asks it only for regular files and SHA-256', async () => {
      const { source, asked, given } = hashedBy(true);
      const hashed = await hashAll(source, entries, hashing);
      expect(given).toEqual([[['plain', 'run', 'lost'], 77]]);
      expect(asked).toEqual(['text', 'link', 'longer']);
      expect([...hashed.keys()]).toEqual(entries.map(({ path }) => path));
      for (const path of ['plain', 'run', 'copy']) expect(hashed.get(path)).toEqual(OTHER);
      expect(hashed.get('lost')).toEqual(LOST);
      expect(hashed.get('link')).toEqual({ ok: true, digest: DIGEST, text: null });
      expect(hashed.get('text')).toMatchObject({ digest: DIGEST, text: { eol: 'lf' } });
      expect(hashed.get('longer')).toMatchObject({
        digest: { digests: { sha512: expect.stringMatching(/^[0-9a-f]{128}$/) } },
      });
    });

    test('reads everything where the source does not hash', async () => {
      const { source, asked } = hashedBy(false);
      const hashed = await hashAll(source, entries, hashing);
      expect(asked).toEqual(['plain', 'text', 'link', 'longer', 'run', 'lost']);
      for (const found of hashed.values()) expect(found).toMatchObject({ digest: DIGEST });
    });

    test('announces only known lengths, and asks for nothing where every file is scanned as text', async () => {
      const { source, given } = hashedBy(true);
      await hashAll(source, [file('a')]);
      await hashAll(source, [file('b')], { asText: new Set(['b']) });
      expect(given).toEqual([
        [['a'], 0],
        [[], 0],
      ]);
    });

    test('a missing answer is no digest', async () => {
      const { source } = counted();
      const short = { ...source, hash: async () => [OTHER] };
      const hashed = await hashAll(short, [file('a'), file('b')]);
      expect(hashed.get('b')).toEqual({ ok: false, reason: 'the source gave no answer' });
      const long = { ...source, hash: async () => [OTHER, OTHER, OTHER] };
      expect([...(await hashAll(long, [file('a')])).keys()]).toEqual(['a']);
    });
  });

  test('keeps entries without an object id apart', async () => {
    const source = new MemorySource(
      new Map([
        ['a', { kind: 'file', bytes: Buffer.from('x') }],
        ['b', { kind: 'file', bytes: Buffer.from('y') }],
      ]),
    );
    const hashed = await hashAll(source, [file('a'), file('b')]);
    expect(hashed.get('a')).toMatchObject({ digest: { sha256: sha256(Buffer.from('x')) } });
    expect(hashed.get('b')).toMatchObject({ digest: { sha256: sha256(Buffer.from('y')) } });
  });

  test('scans only the named paths and their copies as text', async () => {
    const { source } = counted();
    const entries = [file('a', '1'), file('b', '1'), file('c', '2')];
    const hashed = await hashAll(source, entries, { asText: new Set(['b']) });
    const text = { bom: false, eol: 'lf', charset: 'us-ascii' };
    expect(hashed.get('a')).toEqual({ ok: true, digest: DIGEST, text });
    expect(hashed.get('b')).toEqual({ ok: true, digest: DIGEST, text });
    expect(hashed.get('c')).toEqual({ ok: true, digest: DIGEST, text: null });
  });

  test('computes further algorithms for every copy, and for no other object', async () => {
    const { source } = counted();
    const entries = [file('a', '1'), file('b', '1'), file('c', '2'), file('d', '1')];
    const others = new Map([
      ['a', ['sha512']],
      ['b', ['sha384', 'sha512']],
    ] as const);
    const hashed = await hashAll(source, entries, { others });
    const algorithms = (path: string): string[] => {
      const found = hashed.get(path);
      return found?.ok === true ? Object.keys(found.digest.digests ?? {}) : ['none'];
    };
    expect(['a', 'b', 'c', 'd'].map(algorithms)).toEqual([
      ['sha512', 'sha384'],
      ['sha512', 'sha384'],
      [],
      ['sha512', 'sha384'],
    ]);
  });

  test('reports an object that the source skipped as unanswered', async () => {
    const { source } = counted(false);
    expect((await hashAll(source, [file('a')])).get('a')).toEqual({
      ok: false,
      reason: 'the source gave no answer',
    });
  });
});

describe('collecting', () => {
  test('reads an object once, and gives its bytes to every path', async () => {
    const { source, asked } = counted();
    const entries = [file('a', '1'), file('b', '1'), file('c')];
    const collected = await collectAll(source, entries, new Allowance(4, 8));
    expect(asked).toEqual(['a', 'c']);
    expect([...collected]).toEqual(
      ['a', 'b', 'c'].map((path) => [path, { ok: true, bytes: TEXT }]),
    );
  });

  test('keeps nothing above the cap', async () => {
    const { source } = counted();
    expect((await collectAll(source, [file('a')], new Allowance(3))).get('a')).toEqual({
      ok: false,
      why: 'too-large',
      size: 4,
      reason: 'it has 4 bytes, more than the 3 read here',
    });
  });

  test('has no entry for skipped objects', async () => {
    const { source } = counted(false);
    expect([...(await collectAll(source, [file('a')], new Allowance(4)))]).toEqual([]);
  });
});
