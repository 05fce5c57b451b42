import { expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/core/limits.ts';
import { Listing } from '../../../src/core/listing.ts';
import type { CheckedFile } from '../../../src/core/report.ts';
import type { Seal } from '../../../src/core/seal.ts';
import type { Side } from '../../../src/gate/read/sides.ts';
import { checkedSeals, countsOf, listFiles } from '../../../src/gate/verify/checked.ts';
import { type VerifiedFile, VerifiedFiles } from '../../../src/gate/verify/verified-files.ts';
import { seal, sealedFile } from '../../core/seal.fixture.ts';
import { checkedFile } from '../../render/report.fixture.ts';

const side = (...seals: readonly (Seal & { readonly sha256: string })[]): Side => ({
  listing: new Listing([]),
  seals,
  coverage: new Map(),
  registers: [],
});
const read = (path: string, sha256: string, files = 0) => ({
  ...seal(
    path,
    Array.from({ length: files }, (_, at) => sealedFile(`${at}`)),
  ),
  sha256,
});

test('the seals of both sides are listed in path order, by the file that counts', () => {
  const base = side(read('a', 'base a', 1), read('c', 'base c', 3));
  const head = side(read('d', 'head d'), read('b', 'head b', 2), read('c', 'head c', 4));
  const line = ({ path, trust, files, sha256 }: ReturnType<typeof checkedSeals>[number]) =>
    `${path} ${trust} ${files} ${sha256}`;
  expect(checkedSeals(base, head, false).map(line)).toEqual([
    'a base 1 base a',
    'b new 2 head b',
    'c base 3 base c',
    'd new 0 head d',
  ]);
  expect(checkedSeals(base, head, true).map(line)).toEqual([
    'a base 1 base a',
    'b new 2 head b',
    'c base 3 head c',
    'd new 0 head d',
  ]);
  expect(checkedSeals(null, head, true).map(({ path, trust }) => [path, trust])).toEqual([
    ['b', 'head'],
    ['c', 'head'],
    ['d', 'head'],
  ]);
});

const FOUND = { sha256: '1'.repeat(64), bytes: 7 };

function verified(path: string, status: 'match' | 'drift'): VerifiedFile {
  const file = sealedFile(path, path, { at: { line: 9, column: 1 } });
  const entry = { path, kind: 'file' as const, oid: null };
  const verification = { file, status, entry, found: FOUND, reason: null };
  return { file, seal: 'x.seal.json', trust: 'base', verification };
}

/** With each verification kept, as of files of which there is more to say. */
const all = (...files: readonly VerifiedFile[]): VerifiedFiles =>
  new VerifiedFiles(
    files,
    [],
    new Map(files.map(({ verification }, index) => [index, verification])),
  );

test('files are counted by their state', () => {
  const files = all(verified('a', 'match'), verified('b', 'drift'), verified('c', 'match'));
  const unlisted = [{}, {}] as never;
  const counts = countsOf({ files, unlisted } as never);
  expect(counts).toEqual({ sealed: 3, matching: 2, drifted: 3, bytes: 21 });
});

test('a matching file has its digests and no causes', () => {
  const { file } = verified('a', 'match');
  expect(listFiles(all(verified('a', 'match')), [])).toEqual([
    {
      path: 'a',
      seal: 'x.seal.json',
      trust: 'base',
      status: 'match',
      sealed: { sha256: file.sha256, bytes: 1 },
      found: FOUND,
      mismatch: [],
      since: 'unknown',
      explained: true,
      causes: [],
      locations: [],
      more: 0,
      excerpts: null,
      fault: 'file',
      limit: null,
      restore: null,
      sealLine: 9,
    },
  ]);
});

test('drifted and matching files are listed in path order', () => {
  const drifted = (path: string, name: string): CheckedFile => checkedFile({ path, seal: name });
  const files = all(verified('a', 'match'), verified('c', 'match'), verified('b', 'drift'));
  const listed = listFiles(files, [
    drifted('d', '1'),
    drifted('b', '2'),
    drifted('b', '3'),
    drifted('Z', '4'),
  ]);
  // One path may be listed for two seals: their order stays.
  expect(listed.map(({ path, seal: name }) => `${path} ${name}`)).toEqual([
    'Z 4',
    'a x.seal.json',
    'b 2',
    'b 3',
    'c x.seal.json',
    'd 1',
  ]);
});

test.each([
  [LIMITS.matchesListed, LIMITS.matchesListed],
  [LIMITS.matchesListed + 1, 0],
])('of %i matching files %i are listed', (count, listed) => {
  const files = Array.from({ length: count }, (_, at) => verified(`f${at}`, 'match'));
  expect(listFiles(all(...files), [])).toHaveLength(listed);
});
