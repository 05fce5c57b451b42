import { describe, expect, test } from '@jest/globals';
import { sealedKey } from '../../../src/core/digest.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import type { Listing } from '../../../src/core/listing.ts';
import type { FileStatus } from '../../../src/core/report.ts';
import type { SealedFile } from '../../../src/core/seal.ts';
import { placesOfMissing } from '../../../src/gate/explain/elsewhere.ts';
import type { VerifiedFile } from '../../../src/gate/verify/verified-files.ts';
import { sealedFile } from '../../core/seal.fixture.ts';
import { digest } from '../../formats/foreign.fixture.ts';
import { file, memory, type Tree } from '../gate.fixture.ts';
import { announcing, recorded, unreadable } from '../source.fixture.ts';

function drifted(sealed: SealedFile, status: FileStatus = 'missing'): VerifiedFile {
  const verification = { file: sealed, status, entry: null, found: null, reason: null };
  return { file: sealed, seal: 's', trust: 'head', verification };
}

async function places(
  files: readonly VerifiedFile[],
  source: ReturnType<typeof memory>,
  base: Tree | null = null,
) {
  const listing = await source.list();
  const listedBase = base === null ? null : await memory(base).list();
  return Object.fromEntries(await placesOfMissing(files, listing, listedBase, source));
}

const unsized = (path: string, content: string, more: Partial<SealedFile> = {}): SealedFile =>
  sealedFile(path, content, { bytes: null, ...more });

describe('sealed bytes that are elsewhere', () => {
  test.each<[FileStatus, boolean]>([
    ['missing', true],
    ['not-regular', true],
    ['drift', false],
    ['unreadable', false],
    ['match', false],
  ])('are searched for where a file is %s: %s', async (status, found) => {
    const sealed = sealedFile('gone', 'abc');
    expect(await places([drifted(sealed, status)], memory({ x: 'abc' }))).toEqual(
      found ? { [sealedKey(sealed)]: ['x'] } : {},
    );
  });

  test('are found at each path, by the algorithm of their seal', async () => {
    const [a, b] = [sealedFile('a', 'abc'), sealedFile('b', 'xyz')];
    const sha512 = { sha256: null, digests: { sha512: digest('def', 'sha512') } };
    const c = sealedFile('c', 'def', sha512);
    const tree = { p: 'abc', q: 'def', r: 'abc', s: 'ghi' };
    expect(
      await places(
        [a, b, c].map((each) => drifted(each)),
        memory(tree),
      ),
    ).toEqual({
      [digest('abc')]: ['p', 'r'],
      [`sha512:${digest('def', 'sha512')}`]: ['q'],
    });
  });

  test('are searched for only in regular files of a sealed length', async () => {
    const tree = { p: 'abc', q: 'abcd', r: file(Buffer.from('xyw'), 'symlink'), s: 'xyz' };
    const { source, reads } = recorded(tree);
    await places([drifted(sealedFile('gone', 'abc'))], source);
    expect(reads).toEqual([['p', 's']]);
  });

  test('are not searched for where they are empty: all empty files are equal', async () => {
    const { source, reads } = recorded({ p: '' });
    expect(await places([drifted(sealedFile('gone', ''))], source)).toEqual({});
    expect(reads).toEqual([]);
  });

  test('are not found in a file that cannot be read, or of unknown size', async () => {
    const sealed = drifted(sealedFile('gone', 'abc'));
    const tree = { p: 'abc', q: 'abc\n' };
    expect(await places([sealed], unreadable(tree, 'p', 'gone'))).toEqual({});
    const unsizedSource = Object.assign(memory(tree), {
      sizes: async (entries: readonly unknown[]) => entries.map(() => null),
    });
    expect(await places([sealed], unsizedSource)).toEqual({});
    expect(await places([drifted(unsized('gone', 'abc'))], unsizedSource)).toEqual({});
  });
});

describe('sealed bytes without a length', () => {
  test('are searched for in files that the base lacks, and in those of a length that another seal has', async () => {
    const { source, reads } = recorded({ p: 'abc', q: 'abc\n', r: 'old', s: 'older' });
    const base = { r: 'old', s: 'older', p: 'abcd' };
    const files = [drifted(unsized('gone', 'abc')), drifted(sealedFile('lost', '12345'))];
    expect(await places(files, source, base)).toEqual({});
    expect(reads).toEqual([['q', 's']]);
    expect(await places([drifted(unsized('gone', 'abc'))], memory({ p: 'abc' }), {})).toEqual({
      [digest('abc')]: ['p'],
    });
  });

  test('are not searched for in other lengths, where every seal has a length', async () => {
    const { source, reads } = recorded({ q: 'abcd' });
    expect(await places([drifted(sealedFile('gone', 'abc'))], source)).toEqual({});
    expect(reads).toEqual([]);
  });

  test('are searched for in a limited number of files', async () => {
    const names = Array.from(
      { length: LIMITS.unsizedFiles + 1 },
      (_, at) => `f${String(at).padStart(5, '0')}`,
    );
    const { source, reads } = recorded(Object.fromEntries(names.map((name) => [name, name])));
    await places([drifted(unsized('gone', 'abc'))], source);
    expect(reads).toEqual([names.slice(0, LIMITS.unsizedFiles)]);
  });

  test('are searched for in a limited number of bytes: a file that is too large is skipped', async () => {
    const sizes = { a: LIMITS.unsizedBytes - 1, b: 2, c: 1, d: 1 };
    const source = announcing({ a: 'a', b: 'b', c: 'c', d: 'd' }, sizes);
    const opened: string[] = [];
    const read = source.read.bind(source);
    const listing: Listing = await source.list();
    await placesOfMissing([drifted(unsized('gone', 'abc'))], listing, null, {
      kind: 'commit',
      commit: null,
      list: () => source.list(),
      sizes: (entries) => source.sizes(entries),
      read: (entries, open) => {
        opened.push(...entries.map(({ path }) => path));
        return read(entries, open);
      },
    });
    expect(opened).toEqual(['a', 'c']);
  });
});
