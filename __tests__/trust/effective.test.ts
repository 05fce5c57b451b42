import { describe, expect, test } from '@jest/globals';
import { effectiveSeals } from '../../src/trust/effective.ts';
import { seal, sealedFile } from '../core/seal.factory.ts';
import { side } from './change.factory.ts';

const was = sealedFile('a', 'was');
const now = sealedFile('a', 'now');
const added = sealedFile('b');
const closed = (pattern: string) => ({ pattern, at: { line: 1, column: 1 } });
const said = (seals: ReturnType<typeof effectiveSeals>) =>
  seals.files.map(({ file, trust }) => [file.path, file.sha256, trust]);

const base = side(seal('x', [was], { closed: [closed('old/**')] }));
const head = side(seal('x', [now, added], { closed: [closed('new/**')] }));

describe('which digest counts', () => {
  test('the base’s, while a reseal is not accepted; what only the head seals is new', () => {
    expect(said(effectiveSeals(base, head, false))).toEqual([
      ['a', was.sha256, 'base'],
      ['b', added.sha256, 'new'],
    ]);
  });

  test('the head’s, once it is', () => {
    expect(said(effectiveSeals(base, head, true))).toEqual([
      ['a', now.sha256, 'base'],
      ['b', added.sha256, 'new'],
    ]);
  });

  test('the head’s own, where there is no base', () => {
    expect(said(effectiveSeals(null, head, false))).toEqual([
      ['a', now.sha256, 'head'],
      ['b', added.sha256, 'head'],
    ]);
  });

  test('what the head dropped still counts, until that is accepted', () => {
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
