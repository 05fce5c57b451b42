import { describe, expect, test } from '@jest/globals';
import type { PathAttributes } from '../../../src/core/attributes.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import type { MemorySource } from '../../../src/core/memory-source.ts';
import { ProblemError, problem } from '../../../src/core/problem.ts';
import type { SealedFile } from '../../../src/core/seal.ts';
import { attributeFindings, checkoutFindings } from '../../../src/gate/survey/checkout.ts';
import { verifyAll } from '../../../src/gate/verify/verification.ts';
import { effectiveSeals } from '../../../src/trust/effective.ts';
import { seal, sealedFile } from '../../core/seal.fixture.ts';
import { side } from '../../trust/change.fixture.ts';
import { memory, type Tree } from '../gate.fixture.ts';
import { onDisk, recorded, unreadable } from '../source.fixture.ts';

async function verified(sealed: readonly SealedFile[], tree: Tree) {
  const source = memory(tree);
  const listing = await source.list();
  const { files } = await verifyAll(
    effectiveSeals(null, side(seal('s', sealed)), false),
    source,
    listing,
  );
  return { files, listing };
}

const sealing = (tree: Readonly<Record<string, string>>): SealedFile[] =>
  Object.entries(tree).map(([path, content]) => sealedFile(path, content));

const failing = (what: 'expected' | 'defect') => async () => {
  throw what === 'defect'
    ? new TypeError('defect')
    : new ProblemError(problem('git-failed', 'x', 'y'));
};

describe('a checkout that differs from the commit', () => {
  const TREE = { a: 'x\ny\n', b: 'z\n', c: 'w\n' };
  const ATTRIBUTES = { 'd/.gitattributes': '' };

  async function differing(checkout: MemorySource | null, more: Tree = {}, changed: Tree = {}) {
    const { files, listing } = await verified(sealing(TREE), { ...TREE, ...more, ...changed });
    return checkoutFindings(files, listing, checkout);
  }
  const names = async (...given: Parameters<typeof differing>) =>
    (await differing(...given)).map(({ subjects }) => subjects?.named);

  test('is a note that lists the files', async () => {
    const windows = onDisk({ a: 'x\r\ny\r\n', b: 'z\n', c: 'w\r\n' });
    expect(await differing(windows)).toEqual([
      {
        code: 'checkout-differs',
        severity: 'note',
        message: 'a, c: match their seals in the commit but not in this checkout.',
        file: null,
        line: null,
        remedy:
          'In .gitattributes set "-text" on each path ("seal-vs-bytes explain" prints the line of a path), so that git checks out the bytes as they are.',
        subjects: { named: ['a', 'c'], count: 2 },
      },
    ]);
  });

  test('is absent without a checkout, without a difference, and for files outside it', async () => {
    expect(await differing(null)).toEqual([]);
    expect(await differing(onDisk(TREE), ATTRIBUTES)).toEqual([]);
    expect(await differing(onDisk({ a: TREE.a, b: TREE.b }), ATTRIBUTES)).toEqual([]);
  });

  test('is reported only for files that match in the commit', async () => {
    const elsewhere = onDisk({ a: 'x\r\ny\r\n', b: 'z\r\n', c: 'w\n' });
    const found = await differing(elsewhere, {}, { b: 'drifted\n' });
    expect(found).toMatchObject([
      {
        message: 'a: matches its seal in the commit but not in this checkout.',
        remedy: 'In .gitattributes add "/a -text", so that git checks out the bytes as they are.',
        subjects: { named: ['a'], count: 1 },
      },
    ]);
    const { a: _, ...missing } = TREE;
    const { files, listing } = await verified(sealing(TREE), missing);
    expect(await checkoutFindings(files, listing, onDisk(TREE))).toEqual([]);
  });

  test.each<[string, Tree, boolean]>([
    ['in the root', { '.gitattributes': '' }, true],
    ['in a folder', ATTRIBUTES, true],
    ['no, with a file of another name', { 'x.gitattributes': '', '.gitattributes/a': '' }, false],
    ['no, without such a file', {}, false],
  ])('with equal length is searched for where git attributes apply: %s', async (_, more, found) => {
    const swapped = recorded({ ...TREE, b: 'Z\n', c: 'ww\n' }, onDisk);
    expect(await names(swapped.source, more)).toEqual([found ? ['b', 'c'] : ['c']]);
    expect(swapped.reads).toEqual(found ? [['a', 'b']] : []);
  });

  test('with equal length is found where two files of one object differ on disk', async () => {
    const tree = { a: 'x', b: 'x' };
    const { files, listing } = await verified(sealing(tree), { ...tree, '.gitattributes': '' });
    // A source that takes equal ids for equal bytes would read the first alone.
    expect(await checkoutFindings(files, listing, onDisk({ a: 'x', b: 'y' }))).toMatchObject([
      { subjects: { named: ['b'], count: 1 } },
    ]);
  });

  test('is not reported for a file that cannot be read there', async () => {
    const checkout = unreadable({ ...TREE, b: 'Z\n' }, 'b', 'gone');
    expect(await differing(checkout, ATTRIBUTES)).toEqual([]);
  });

  test('lists a limited number of files in path order, and counts the rest', async () => {
    const paths = Array.from({ length: LIMITS.pathsNamed + 2 }, (_, at) => `f${at}`);
    const tree = Object.fromEntries(paths.map((path) => [path, 'x']));
    const bent = Object.fromEntries(paths.map((path) => [path, at(path) ? 'xx' : 'y']));
    const { files, listing } = await verified(sealing(tree), { ...tree, '.gitattributes': '' });
    const [note] = await checkoutFindings(files, listing, onDisk(bent));
    const named = paths.slice(0, LIMITS.pathsNamed);
    expect(note?.subjects).toEqual({ named, count: paths.length });
    expect(note?.message).toBe(
      `${named.join(', ')} and 2 more: match their seals in the commit but not in this checkout.`,
    );
  });
  /** Whether a file differs in length: those are found first. */
  const at = (path: string): boolean => Number(path.slice(1)) % 2 === 1;
});

describe('git attributes that may change sealed files', () => {
  const NONE: PathAttributes = {
    text: 'unset',
    eol: 'unspecified',
    filter: 'unspecified',
    ident: 'unspecified',
    'working-tree-encoding': 'unspecified',
  };
  const TREE = { a: 'x', b: 'y', c: 'z', '.gitattributes': '' };

  async function said(
    values: Readonly<Record<string, PathAttributes>> | null,
    tree: Tree = TREE,
    read?: () => Promise<never>,
  ) {
    const { files, listing } = await verified(sealing({ a: 'x', b: 'y', c: 'z' }), tree);
    const asked: string[][] = [];
    const reader = {
      read: async (paths: readonly string[]) => {
        asked.push([...paths]);
        return new Map(Object.entries(values ?? {}));
      },
    };
    const port =
      values === null && read === undefined ? null : { ...reader, ...(read && { read }) };
    return { findings: await attributeFindings(files, listing, port), asked };
  }

  test('are listed in a note, each once', async () => {
    const { findings, asked } = await said({
      a: { ...NONE, text: 'auto' },
      b: NONE,
      c: { ...NONE, text: 'auto', filter: 'lfs' },
    });
    expect(asked).toEqual([['a', 'b', 'c']]);
    expect(findings).toEqual([
      {
        code: 'unprotected',
        severity: 'note',
        message:
          'Git attributes (text=auto, filter=lfs) may change the bytes of a, c at check-out or check-in.',
        file: null,
        line: null,
        remedy:
          'To protect the bytes, in .gitattributes set "-text" on each path ("seal-vs-bytes explain" prints the line of a path).',
      },
    ]);
  });

  test('of one file are taken away by one line', async () => {
    const { findings } = await said({ b: { ...NONE, text: 'auto', filter: 'lfs' } });
    expect(findings.map(({ remedy }) => remedy)).toEqual([
      'To protect the bytes, in .gitattributes add "/b -text -filter".',
    ]);
  });

  test('are not reported where they change nothing', async () => {
    expect((await said({ a: NONE, b: NONE })).findings).toEqual([]);
  });

  test('are not read where the tree has none, or without a reader', async () => {
    const { '.gitattributes': _, ...without } = TREE;
    const { findings, asked } = await said({ a: { ...NONE, text: 'auto' } }, without);
    expect({ findings, asked }).toEqual({ findings: [], asked: [] });
    expect((await said(null)).findings).toEqual([]);
  });

  test('that cannot be read are a note too; a defect is passed on', async () => {
    expect((await said(null, TREE, failing('expected'))).findings).toEqual([
      {
        code: 'unprotected',
        severity: 'note',
        message: 'Git attributes of the sealed files were not read: x',
        file: null,
        line: null,
        remedy: 'Simplify the patterns in .gitattributes.',
      },
    ]);
    await expect(said(null, TREE, failing('defect'))).rejects.toThrow('defect');
  });
});
