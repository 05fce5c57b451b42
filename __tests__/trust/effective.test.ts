import { describe, expect, test } from '@jest/globals';
import type { SealedTotal } from '../../src/core/seal.ts';
import { effectiveSeals } from '../../src/trust/effective.ts';
import { seal, sealedFile } from '../core/seal.fixture.ts';
import { side } from './change.fixture.ts';

const was = sealedFile('a', 'was');
const now = sealedFile('a', 'now');
const added = sealedFile('b');
const closed = (pattern: string) => ({ pattern, at: { line: 1, column: 1 } });
const said = (seals: ReturnType<typeof effectiveSeals>) =>
  seals.files.map(({ file, trust }) => [file.path, file.sha256, trust]);

const base = side(seal('x', [was], { closed: [closed('old/**')] }));
const head = side(seal('x', [now, added], { closed: [closed('new/**')] }));

describe('which digest counts', () => {
  test('that of the base, while a reseal is not accepted; a file that only the head seals is new', () => {
    expect(said(effectiveSeals(base, head, false))).toEqual([
      ['a', was.sha256, 'base'],
      ['b', added.sha256, 'new'],
    ]);
  });

  test('that of the head, once it is accepted', () => {
    expect(said(effectiveSeals(base, head, true))).toEqual([
      ['a', now.sha256, 'base'],
      ['b', added.sha256, 'new'],
    ]);
  });

  test('that of the head, without a base', () => {
    expect(said(effectiveSeals(null, head, false))).toEqual([
      ['a', now.sha256, 'head'],
      ['b', added.sha256, 'head'],
    ]);
  });

  test('that of the base for a dropped file, until that is accepted', () => {
    const empty = side(seal('x', [added]));
    expect(said(effectiveSeals(base, empty, false)).map(([path]) => path)).toEqual(['a', 'b']);
    expect(said(effectiveSeals(base, empty, true)).map(([path]) => path)).toEqual(['b']);
  });
});

test('closed patterns of both sides count, until a change is accepted', () => {
  const patterns = (accepted: boolean) =>
    effectiveSeals(base, head, accepted).closed.map(({ pattern }) => pattern);
  expect(patterns(false).sort()).toEqual(['new/**', 'old/**']);
  expect(patterns(true)).toEqual(['new/**']);
});

describe('a closed pattern', () => {
  const shown = (seals: ReturnType<typeof effectiveSeals>) =>
    seals.closed.map(({ pattern, seal: by, trust, manifests }) => [
      pattern,
      by,
      trust,
      [...manifests].sort(),
    ]);
  const ofBase = side(
    seal('x', [was], { closed: [closed('old/**')] }),
    seal('w', [sealedFile('w')]),
  );
  const ofHead = side(
    seal('x', [was], { closed: [closed('old/**'), closed('new/**')] }),
    seal('y', [added]),
  );

  test('of the base admits the seals of the base, one of the head those of both', () => {
    expect(shown(effectiveSeals(ofBase, ofHead, false))).toStrictEqual([
      ['old/**', 'x', 'base', ['w', 'x']],
      ['new/**', 'x', 'new', ['w', 'x', 'y']],
    ]);
  });

  test('admits the seals of both sides once the change is accepted', () => {
    expect(shown(effectiveSeals(ofBase, ofHead, true))).toStrictEqual([
      ['old/**', 'x', 'base', ['w', 'x', 'y']],
      ['new/**', 'x', 'new', ['w', 'x', 'y']],
    ]);
  });

  test('admits the seals of the head without a base', () => {
    expect(shown(effectiveSeals(null, ofHead, false))).toStrictEqual([
      ['old/**', 'x', 'head', ['x', 'y']],
      ['new/**', 'x', 'head', ['x', 'y']],
    ]);
  });
});

describe('the total of a folder', () => {
  const total = (folder: string, bytes: string): SealedTotal => ({
    folder,
    bytes,
    files: 1,
    file: 'bag-info.txt',
    at: { line: 1, column: 1 },
  });
  const before = side(seal('x', [was], { total: total('data', '1') }));
  const after = side(
    seal('x', [was], { total: total('data', '2') }),
    seal('y', [added], { total: total('more', '3') }),
    seal('z', [sealedFile('c')], { total: total('more', '4') }),
  );
  const totals = (seals: ReturnType<typeof effectiveSeals>) =>
    seals.totals.map(({ folder, bytes }) => `${folder} ${bytes}`);

  test('is that of the base, until a change is accepted, and of the first seal', () => {
    expect(totals(effectiveSeals(before, after, false))).toEqual(['data 1', 'more 3']);
    expect(totals(effectiveSeals(before, after, true))).toEqual(['data 2', 'more 3']);
    expect(totals(effectiveSeals(null, after, false))).toEqual(['data 2', 'more 3']);
  });

  test('is absent where no seal has one', () => {
    expect(totals(effectiveSeals(base, head, false))).toEqual([]);
  });
});

test('files are in path order, whichever seal lists them', () => {
  const head = side(seal('x', [sealedFile('c'), sealedFile('a')]), seal('y', [sealedFile('b')]));
  const files = effectiveSeals(null, head, false).files;
  expect(files.map(({ file, seal: by }) => `${file.path} ${by}`)).toEqual(['a x', 'b y', 'c x']);
});
