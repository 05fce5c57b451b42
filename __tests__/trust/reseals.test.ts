import { describe, expect, test } from '@jest/globals';
import { seal, sealedFile } from '../core/seal.fixture.ts';
import { changed, changes } from './change.fixture.ts';

const X = 'x.seal.json';
const a = sealedFile('a');
const b = sealedFile('b');
const base = [seal(X, [a, b])];
const closed = (pattern: string) => ({ pattern, at: { line: 9, column: 3 } });

describe('no change', () => {
  test('for the same seal, in another order or with more files', () => {
    expect(changed(base, [seal(X, [b, a])])).toEqual([]);
    expect(changed(base, [seal(X, [a, b, sealedFile('c')])])).toEqual([]);
    expect(changed(base, [...base, seal('y.seal.json', [sealedFile('c')])])).toEqual([]);
  });

  test('for a file that moves from one seal to another', () => {
    const head = [seal(X, [a]), seal('y.seal.json', [b])];
    expect(changed(base, head)).toEqual([]);
  });
});

describe('a change of a seal', () => {
  test('another digest, with both sides', () => {
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

  test('a dropped length', () => {
    expect(changed(base, [seal(X, [{ ...a, bytes: null }, b])])).toEqual(['text-changed a']);
    expect(changed([seal(X, [{ ...a, bytes: null }, b])], base)).toEqual([]);
  });

  test('a text declaration that is changed or dropped; a new declaration only adds', () => {
    const lf = { ...a, text: { bom: false, eol: 'lf', charset: null } } as const;
    const crlf = { ...a, text: { bom: false, eol: 'crlf', charset: null } } as const;
    expect(changed([seal(X, [lf])], [seal(X, [crlf])])).toEqual(['text-changed a']);
    expect(changed([seal(X, [lf])], [seal(X, [a])])).toEqual(['text-changed a']);
    expect(changed([seal(X, [a])], [seal(X, [lf])])).toEqual([]);
  });

  test('a digest that is changed in another seal is a reseal of it', () => {
    const head = [seal(X, [b]), seal('y.seal.json', [sealedFile('a', 'other')])];
    expect(changes(base, head)).toMatchObject([{ kind: 'reseal', seal: 'y.seal.json', path: 'a' }]);
  });
});

describe('coverage that shrinks', () => {
  test('a dropped file', () => {
    expect(changes(base, [seal(X, [a])])).toMatchObject([
      { kind: 'coverage-shrunk', path: 'b', now: null, was: { sha256: b.sha256 } },
    ]);
  });

  test('a removed seal is one change, with the number of files that it loses', () => {
    expect(changes(base, [seal('y.seal.json', [a])])).toMatchObject([
      { kind: 'seal-removed', path: X, said: expect.stringContaining('1 of its 2 files') },
    ]);
    expect(changed(base, [])).toEqual([`seal-removed ${X}`]);
  });

  test('a seal that moved with full coverage is distinguished', () => {
    expect(changed(base, [seal('y.seal.json', [a, b])])).toEqual([`seal-moved ${X}`]);
  });

  test('a seal that moved with another digest is a reseal too', () => {
    const head = [seal('y.seal.json', [sealedFile('a', 'other'), b])];
    expect(changed(base, head).sort()).toEqual(['reseal a', `seal-moved ${X}`]);
  });

  test('a moved root', () => {
    expect(changed(base, [seal(X, [a, b], { root: 'docs' })])).toEqual([`root-moved ${X}`]);
  });

  test('a dropped closed pattern, in whichever seal it was', () => {
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

describe('the words of each change', () => {
  const place = { seal: X, path: X, was: null, now: null };
  const total = (bytes: string, files = 2) =>
    ({ folder: 'data', bytes, files, file: 'bag-info.txt', at: { line: 1, column: 1 } }) as const;
  const bag = (bytes: string, files?: number) => [seal(X, [a, b], { total: total(bytes, files) })];

  test.each([
    [
      'a root',
      base,
      [seal(X, [a, b], { root: 'docs' })],
      'root-moved',
      'its root moved from "." to "docs"',
    ],
    [
      'a root to the top',
      [seal(X, [a], { root: 'docs' })],
      [seal(X, [a])],
      'root-moved',
      'its root moved from "docs" to "."',
    ],
    [
      'a seal that moved',
      base,
      [seal('y', [a, b])],
      'seal-moved',
      'the seal was removed, and other seals cover its 2 files',
    ],
    [
      'a removed seal',
      base,
      [seal('y', [a])],
      'seal-removed',
      'the seal was removed, and 1 of its 2 files are no longer sealed',
    ],
  ] as const)('%s', (_, was, now, kind, said) => {
    expect(changes(was, now)).toEqual([{ ...place, kind, said }]);
  });

  test.each([
    ['fewer bytes', bag('9'), bag('8'), '9.2', '8.2'],
    ['more files', bag('9'), bag('9', 3), '9.2', '9.3'],
    ['none at all', bag('9'), base, '9.2', 'none'],
  ])('a total of %s', (_, was, now, before, after) => {
    expect(changes(was, now)).toEqual([
      { ...place, kind: 'reseal', said: expect.stringContaining(`from ${before} to ${after}`) },
    ]);
  });

  test('an equal, a new and a total removed with its seal are no change', () => {
    expect(changes(bag('9'), bag('9'))).toEqual([]);
    expect(changes(base, bag('9'))).toEqual([]);
    expect(changed(bag('9'), [seal('y', [a, b])])).toEqual([`seal-moved ${X}`]);
  });

  test('a dropped closed pattern', () => {
    const shut = [seal(X, [a, b], { closed: [closed('docs/**')] })];
    expect(changes(shut, base)).toEqual([
      {
        ...place,
        kind: 'closed-shrunk',
        said: '"docs/**" is no longer closed, so unlisted files may enter; a wider pattern can be added beside it',
      },
    ]);
  });

  const digests = { sha512: '5'.repeat(128), 'sha3-256': '3'.repeat(64), md5: '1'.repeat(32) };
  const strong = { ...a, digests };
  const now = { seal: X, path: 'a', now: { sha256: a.sha256, bytes: 1 } };

  test.each([
    ['algorithms', strong, a, 'reseal', 'the file is no longer sealed by SHA-512, SHA3-256'],
    ['a broken algorithm', { ...a, digests: { md5: '1' } }, a, null, ''],
    [
      'a link that is refused',
      a,
      { ...a, links: 'followed' },
      'text-changed',
      'a symbolic link at the path is no longer refused',
    ],
    ['a link that is followed', { ...a, links: 'followed' }, a, null, ''],
    [
      'a link that was followed',
      { ...a, links: 'followed' },
      { ...a, links: 'followed' },
      null,
      '',
    ],
    ['a length', a, { ...a, bytes: null }, 'text-changed', 'the byte length is no longer sealed'],
    ['a length that never was', { ...a, bytes: null }, { ...a, bytes: null }, null, ''],
    [
      'a text',
      { ...a, text: { bom: false, eol: null, charset: null } },
      a,
      'text-changed',
      'what its text must be changed',
    ],
  ] as const)('%s that a file no longer has to match', (_, was, then, kind, said) => {
    const wanted =
      kind === null
        ? []
        : [
            {
              ...now,
              was: expect.anything(),
              kind,
              said,
              now: expect.objectContaining({ sha256: a.sha256 }),
            },
          ];
    expect(changes([seal(X, [was])], [seal(X, [then])])).toEqual(wanted);
  });

  test('a dropped file', () => {
    expect(changes(base, [seal(X, [a])])[0]?.said).toBe('the file is no longer sealed');
  });

  test.each([
    [
      ['z/**', 'y/**'],
      [b, a],
    ],
    [
      ['y/**', 'z/**'],
      [a, b],
    ],
  ])('changes are ordered by path, kind and words: %#', (patterns, files) => {
    const was = [seal(X, files, { closed: patterns.map(closed), total: total('9') })];
    const head = [
      seal(X, [sealedFile('b', 'other'), sealedFile('a', 'other')], { total: total('8') }),
    ];
    const order = changes(was, head).map(({ kind, path, said }) => [path, kind, said.slice(0, 6)]);
    expect(order).toEqual([
      ['a', 'reseal', 'the se'],
      ['b', 'reseal', 'the se'],
      [X, 'closed-shrunk', '"y/**"'],
      [X, 'closed-shrunk', '"z/**"'],
      [X, 'reseal', expect.any(String)],
    ]);
  });
});
