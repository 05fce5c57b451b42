import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ByteSink, ByteSource, SourceKind } from '../src/core/byte-source.ts';
import { DigestSink, type Hashed } from '../src/core/hashing.ts';
import type { EntryKind, TreeEntry } from '../src/core/listing.ts';
import { decodePath } from '../src/core/path.ts';
import { SECOND_LANE } from '../src/git/second-lane.ts';

/** One entry of the contract's tree; the path as the bytes that git would keep. */
export interface ContractFile {
  readonly name: Uint8Array;
  readonly kind: EntryKind;
  readonly bytes: Uint8Array;
}

/** Bytes that are no text, do not compress and are the same in every run. */
export function noise(length: number, seed: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

const file = (name: string | Uint8Array, bytes: string | Uint8Array): ContractFile => ({
  name: Buffer.from(name),
  kind: 'file',
  bytes: Buffer.from(bytes),
});

export const CONTRACT_FILES: readonly ContractFile[] = [
  file('empty', ''),
  file('one', 'x'),
  file('only-lf', '\n'),
  file('binary-300k', noise(300 * 1024, 1)),
  file('binary-256k', noise(256 * 1024, 2)),
  file('binary-5m', noise(5 * 1024 * 1024, 3)),
  file('crlf.txt', 'one\r\ntwo\r\n'),
  file('lf.txt', 'one\ntwo\n'),
  file('ident.txt', '$Id$\n$Id: 0123456789 $\n'),
  file('utf-16.txt', Buffer.from('\ufeffsealed\n', 'utf16le')),
  file('looks-like-an-answer', `${'0'.repeat(40)} blob 3\nabc\n${'0'.repeat(40)} missing\n`),
  file('new\nline', 'newline\n'),
  file('tab\there', 'tab\n'),
  file('"quoted" \'name\'', 'quotes\n'),
  file('back\\slash', 'backslash\n'),
  file('-leading-dash', 'dash\n'),
  file('--batch', 'dashes\n'),
  file(' spaces on both sides ', 'spaces\n'),
  file(':(glob)**', 'pathspec magic\n'),
  file('*.txt', 'a star\n'),
  file('\u{1f512} lock', 'emoji\n'),
  file(Buffer.from([0x6c, 0xe4, 0xff, 0x2e, 0x6d]), 'not utf-8\n'),
  file(Buffer.from([0xed, 0xa0, 0x80]), 'a surrogate half in utf-8\n'),
  file('caf\u00e9', 'NFC\n'),
  file('cafe\u0301', 'NFD\n'),
  file('deep/er/and/deeper', 'nested\n'),
  file('deep.er', 'sorts between deep and deep/\n'),
  { name: Buffer.from('run.sh'), kind: 'executable', bytes: Buffer.from('#!/bin/sh\n') },
  { name: Buffer.from('link'), kind: 'symlink', bytes: Buffer.from('crlf.txt') },
  { name: Buffer.from('dangling'), kind: 'symlink', bytes: Buffer.from('../no/such\ntarget') },
  { name: Buffer.from('folder-link'), kind: 'symlink', bytes: Buffer.from('deep') },
];

export interface ContractSubject {
  readonly source: ByteSource;
  /** An entry that is listed nowhere and cannot be read. */
  readonly absent: TreeEntry;
  close(): void;
}

export interface ContractTraits {
  readonly kind: SourceKind;
  /** Whether the source tells an executable from a file, and lists the submodule `module`. */
  readonly executables: boolean;
  readonly submodule: boolean;
}

interface Seen {
  readonly path: string;
  readonly calls: string[];
  announced: number;
  readonly chunks: Buffer[];
  failure: string | null;
}

async function readAll(source: ByteSource, entries: readonly TreeEntry[]): Promise<Seen[]> {
  const all: Seen[] = [];
  await source.read(entries, (entry): ByteSink => {
    const seen: Seen = { path: entry.path, calls: [], announced: -1, chunks: [], failure: null };
    all.push(seen);
    return {
      start(bytes) {
        seen.calls.push('start');
        seen.announced = bytes;
      },
      chunk(bytes) {
        if (seen.calls.at(-1) !== 'chunk') seen.calls.push('chunk');
        seen.chunks.push(Buffer.from(bytes));
      },
      end: () => seen.calls.push('end'),
      fail(reason) {
        seen.calls.push('fail');
        seen.failure = reason;
      },
    };
  });
  return all;
}

/** What every `ByteSource` must do, whatever its bytes come from. */
export function describeByteSource(
  name: string,
  traits: ContractTraits,
  open: () => ContractSubject | Promise<ContractSubject>,
): void {
  describe(`${name}: ByteSource contract`, () => {
    let subject: ContractSubject;
    let source: ByteSource;
    const path = ({ name: bytes }: ContractFile): string => decodePath(bytes);
    const kindOf = ({ kind }: ContractFile): EntryKind =>
      kind === 'executable' && !traits.executables ? 'file' : kind;
    const entry = async (at: string): Promise<TreeEntry> => {
      const found = (await source.list()).get(at);
      if (found === undefined) throw new Error(`${at} is not listed`);
      return found;
    };

    beforeAll(async () => {
      subject = await open();
      source = subject.source;
    });
    afterAll(() => subject?.close());

    test('describes itself', () => {
      expect(source.kind).toBe(traits.kind);
    });

    test('lists once for concurrent callers', async () => {
      const [one, other] = await Promise.all([source.list(), source.list()]);
      expect(other === one).toBe(true);
    });

    test('lists every path with its kind, and nothing else', async () => {
      const { entries } = await source.list();
      const listed = entries
        .filter(({ path: at }) => at !== '.gitmodules')
        .map(({ path: at, kind }) => [at, kind]);
      const wanted: [string, EntryKind][] = CONTRACT_FILES.map((each) => [
        path(each),
        kindOf(each),
      ]);
      if (traits.submodule) wanted.push(['module', 'submodule']);
      expect(listed.sort()).toEqual(wanted.sort());
    });

    test('distinguishes folders and files', async () => {
      const listing = await source.list();
      expect(['deep', 'deep/er/and'].map((at) => listing.isFolder(at))).toEqual([true, true]);
      expect(['deep.er', 'dee', 'link', ''].some((at) => listing.isFolder(at))).toBe(false);
    });

    test('gives the exact bytes of each entry, in the requested order', async () => {
      const asked: TreeEntry[] = [];
      for (const each of [...CONTRACT_FILES].reverse()) asked.push(await entry(path(each)));
      const seen = await readAll(source, asked);
      expect(seen.map(({ path: at }) => at)).toEqual(asked.map(({ path: at }) => at));
      for (const { path: at, calls, announced, chunks } of seen) {
        const wanted = CONTRACT_FILES.find((each) => path(each) === at)?.bytes ?? Buffer.alloc(0);
        const got = Buffer.concat(chunks);
        expect([at, announced, got.length]).toEqual([at, wanted.length, wanted.length]);
        expect([at, got.equals(wanted)]).toEqual([at, true]);
        expect([at, calls]).toEqual([
          at,
          wanted.length === 0 ? ['start', 'end'] : ['start', 'chunk', 'end'],
        ]);
      }
    });

    test('hashes in one lane and in two', async () => {
      const asked: TreeEntry[] = [];
      for (const each of CONTRACT_FILES) {
        if (each.kind !== 'symlink') asked.push(await entry(path(each)));
      }
      asked.splice(3, 0, subject.absent);
      const read: Hashed[] = [];
      await source.read(asked, () => new DigestSink((result) => read.push(result)));
      expect(read.map(({ ok }) => ok)).toEqual(asked.map((each) => each !== subject.absent));
      expect(source.hash?.(asked, 1) ?? null).toBeNull();
      const hashed = await source.hash?.(asked, SECOND_LANE.thread.bytes);
      const inLanes = source.hash !== undefined && availableParallelism() > 1;
      const found =
        hashed === undefined || hashed === null ? null : asked.map((_, index) => hashed.at(index));
      expect(found).toEqual(inLanes ? read : null);
    });

    test('reads an entry twice, and an empty list', async () => {
      const one = await entry('one');
      const seen = await readAll(source, [one, one]);
      expect(seen.map(({ chunks }) => Buffer.concat(chunks).toString())).toEqual(['x', 'x']);
      expect(await readAll(source, [])).toEqual([]);
    });

    test('one unreadable entry does not affect the others', async () => {
      const seen = await readAll(source, [
        await entry('one'),
        subject.absent,
        await entry('empty'),
      ]);
      expect(seen.map(({ calls }) => calls)).toEqual([
        ['start', 'chunk', 'end'],
        ['fail'],
        ['start', 'end'],
      ]);
      expect(seen[1]?.failure).toEqual(expect.stringMatching(/\w/));
    });

    test('several unreadable entries fail separately, first and last included', async () => {
      const { absent } = subject;
      const seen = await readAll(source, [absent, await entry('one'), absent, absent]);
      expect(seen.map(({ calls }) => calls.at(-1))).toEqual(['fail', 'end', 'fail', 'fail']);
    });

    test('gives sizes in the order asked, and null for one that it does not know', async () => {
      const files = await Promise.all(CONTRACT_FILES.map((each) => entry(path(each))));
      const lengths = CONTRACT_FILES.map(({ bytes }) => bytes.length);
      expect(await source.sizes([subject.absent, ...files])).toEqual([null, ...lengths]);
      expect(await source.sizes([])).toEqual([]);
    });

    if (traits.submodule) {
      test('a submodule has no bytes; the entries beside it have', async () => {
        const module = await entry('module');
        const one = await entry('one');
        const seen = await readAll(source, [module, one, module, module]);
        expect(seen.map(({ path: at, calls }) => [at, calls.at(-1)])).toEqual([
          ['module', 'fail'],
          ['one', 'end'],
          ['module', 'fail'],
          ['module', 'fail'],
        ]);
        expect((await readAll(source, [module])).map(({ calls }) => calls)).toEqual([['fail']]);
      });
    }
  });
}
