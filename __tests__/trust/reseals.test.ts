import { describe, expect, test } from '@jest/globals';
import { seal, sealedFile } from '../core/seal.factory.ts';
import { changed, changes } from './change.factory.ts';

const X = 'x.seal.json';
const a = sealedFile('a');
const b = sealedFile('b');
const base = [seal(X, [a, b])];
const closed = (pattern: string) => ({ pattern, at: { line: 9, column: 3 } });

describe('nothing is changed', () => {
  test('by the same seal, in another order or with more', () => {
    expect(changed(base, [seal(X, [b, a])])).toEqual([]);
    expect(changed(base, [seal(X, [a, b, sealedFile('c')])])).toEqual([]);
    expect(changed(base, [...base, seal('y.seal.json', [sealedFile('c')])])).toEqual([]);
  });

  test('by a file that moves from one seal to another', () => {
    const head = [seal(X, [a]), seal('y.seal.json', [b])];
    expect(changed(base, head)).toEqual([]);
  });
});

describe('a change to what a seal says', () => {
  test('another digest, both sides told', () => {
    const now = sealedFile('a', 'other');
    expect(changes(base, [seal(X, [now, b])])).toMatchObject([
      {
        kind: 'reseal',
        seal: X,
        path: 'a',
        was: { sha256: a.sha256, bytes: 1 },
        now: { sha256: now.sha256, bytes: 5 },
      },
    ]);
  });

  test('another length alone', () => {
    expect(changed(base, [seal(X, [{ ...a, bytes: 2 }, b])])).toEqual(['reseal a']);
  });

  test('a length that is sealed no more', () => {
    expect(changed(base, [seal(X, [{ ...a, bytes: null }, b])])).toEqual(['text-changed a']);
    expect(changed([seal(X, [{ ...a, bytes: null }, b])], base)).toEqual([]);
  });

  test('a text that is declared otherwise, or no more; a new declaration only adds', () => {
    const lf = { ...a, text: { bom: false, eol: 'lf', charset: null } } as const;
    const crlf = { ...a, text: { bom: false, eol: 'crlf', charset: null } } as const;
    expect(changed([seal(X, [lf])], [seal(X, [crlf])])).toEqual(['text-changed a']);
    expect(changed([seal(X, [lf])], [seal(X, [a])])).toEqual(['text-changed a']);
    expect(changed([seal(X, [a])], [seal(X, [lf])])).toEqual([]);
  });

  test('the digest moved into another seal is a reseal of it', () => {
    const head = [seal(X, [b]), seal('y.seal.json', [sealedFile('a', 'other')])];
    expect(changes(base, head)).toMatchObject([{ kind: 'reseal', seal: 'y.seal.json', path: 'a' }]);
  });
});

describe('coverage that shrinks', () => {
  test('a file that is sealed no more', () => {
    expect(changes(base, [seal(X, [a])])).toMatchObject([
      { kind: 'coverage-shrunk', path: 'b', now: null, was: { sha256: b.sha256 } },
    ]);
  });

  test('a seal that is gone is one change, and says how many files it loses', () => {
    expect(changes(base, [seal('y.seal.json', [a])])).toMatchObject([
      { kind: 'seal-removed', path: X, said: expect.stringContaining('1 of its 2 files') },
    ]);
    expect(changed(base, [])).toEqual([`seal-removed ${X}`]);
  });

  test('a seal that moved and still covers all is told apart', () => {
    expect(changed(base, [seal('y.seal.json', [a, b])])).toEqual([`seal-moved ${X}`]);
  });

  test('a seal that moved and says another digest is a reseal too', () => {
    const head = [seal('y.seal.json', [sealedFile('a', 'other'), b])];
    expect(changed(base, head).sort()).toEqual(['reseal a', `seal-moved ${X}`]);
  });

  test('a root that moved', () => {
    expect(changed(base, [seal(X, [a, b], { root: 'docs' })])).toEqual([`root-moved ${X}`]);
  });

  test('a pattern that is closed no more, wherever it was kept', () => {
    const shut = [seal(X, [a, b], { closed: [closed('docs/**')] })];
    expect(changed(shut, base)).toEqual([`closed-shrunk ${X}`]);
    const moved = [
      ...base,
      seal('y.seal.json', [sealedFile('c')], { closed: [closed('docs/**')] }),
    ];
    expect(changed(shut, moved)).toEqual([]);
    expect(changed(base, shut)).toEqual([]);
  });
});
