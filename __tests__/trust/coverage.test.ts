import { describe, expect, test } from '@jest/globals';
import type { SealedFile, TextDeclaration } from '../../src/core/seal.ts';
import {
  algorithmsDropped,
  coverageOf,
  sameDigest,
  textRelaxed,
} from '../../src/trust/coverage.ts';
import { seal, sealedFile } from '../core/seal.fixture.ts';

const a = sealedFile('a');

describe('two seals of one file', () => {
  test('that agree are one claim, of the first', () => {
    const { coverage, problems } = coverageOf([seal('x.seal.json', [a]), seal('y.seal.json', [a])]);
    expect(problems).toEqual([]);
    expect([...coverage.keys()]).toEqual(['a']);
    expect(coverage.get('a')?.seal.path).toBe('x.seal.json');
  });

  test.each([
    ['digests', { sha256: 'f'.repeat(64) }],
    ['lengths', { bytes: 9 }],
  ])('that differ in their %s are a problem', (_, change) => {
    const other = { ...a, ...change, at: { line: 8, column: 2 } };
    const { problems } = coverageOf([seal('x.seal.json', [a]), seal('y.seal.json', [other])]);
    expect(problems).toMatchObject([
      { code: 'seals-disagree', file: 'y.seal.json', line: 8, column: 2 },
    ]);
    expect(problems[0]?.message).toContain('x.seal.json line 4');
  });

  test('one without a length agrees, and the stricter declarations of both count', () => {
    const text = { bom: false, eol: 'lf', charset: null } as const;
    const { coverage, problems } = coverageOf([
      seal('x.seal.json', [{ ...a, bytes: null }]),
      seal('y.seal.json', [{ ...a, text }]),
    ]);
    expect(problems).toEqual([]);
    expect(coverage.get('a')?.file).toMatchObject({ bytes: 1, text });
  });
});

test('equal digests: SHA-256 always, the length where both have one', () => {
  expect(sameDigest(a, { ...a })).toBe(true);
  expect(sameDigest(a, { ...a, bytes: null })).toBe(true);
  expect(sameDigest(a, { ...a, bytes: 2 })).toBe(false);
  expect(sameDigest(a, { ...a, sha256: sealedFile('b').sha256 })).toBe(false);
});

describe('two seals by different algorithms', () => {
  const sha512 = { sha256: null, bytes: null, digests: { sha512: '5'.repeat(128) } } as const;
  const foreign = { ...a, ...sha512, links: 'followed' } as const;

  test('are one claim with both digests, and links are refused if either refuses them', () => {
    for (const files of [
      [a, foreign],
      [foreign, a],
    ]) {
      const seals = files.map((file, at) => seal(`${at}.seal.json`, [file]));
      const { coverage, problems } = coverageOf(seals);
      expect(problems).toEqual([]);
      const joined = coverage.get('a')?.file;
      expect(joined).toMatchObject({ sha256: a.sha256, bytes: 1, digests: sha512.digests });
      expect(joined).not.toHaveProperty('links');
    }
    const both = coverageOf([seal('x', [foreign]), seal('y', [foreign])]).coverage.get('a')?.file;
    expect(both?.links).toBe('followed');
  });

  test('disagree where a third contradicts one', () => {
    const third = { ...foreign, digests: { sha512: '6'.repeat(128) } };
    const { problems } = coverageOf([seal('x', [a]), seal('y', [foreign]), seal('z', [third])]);
    expect(problems.map(({ code }) => code)).toEqual(['seals-disagree']);
  });
});

describe('two seals that declare text', () => {
  const declared = (text: Partial<TextDeclaration> | null, change: Partial<SealedFile> = {}) => ({
    ...a,
    ...change,
    text: text === null ? null : { bom: null, eol: null, charset: null, ...text },
  });
  const joined = (
    first: Partial<TextDeclaration> | null,
    second: Partial<TextDeclaration> | null,
  ) => {
    const { coverage, problems } = coverageOf([
      seal('x.seal.json', [declared(first)]),
      seal('y.seal.json', [declared(second)]),
    ]);
    return problems.length > 0 ? 'disagree' : coverage.get('a')?.file.text;
  };

  test.each([
    ['one of them', { bom: true }, null, { bom: true, eol: null, charset: null }],
    [
      'the first, and another fact by the second',
      { bom: true },
      { eol: 'lf' },
      { bom: true, eol: 'lf', charset: null },
    ],
    ['the second', null, { eol: 'lf' }, { bom: null, eol: 'lf', charset: null }],
    ['one fact each', { bom: false }, { eol: 'cr' }, { bom: false, eol: 'cr', charset: null }],
    [
      'the same',
      { bom: true, eol: 'lf' },
      { bom: true, eol: 'lf' },
      { bom: true, eol: 'lf', charset: null },
    ],
    [
      'ASCII and UTF-8',
      { charset: 'us-ascii' },
      { charset: 'utf-8' },
      { bom: null, eol: null, charset: 'us-ascii' },
    ],
    [
      'UTF-8 and ASCII',
      { charset: 'utf-8' },
      { charset: 'us-ascii' },
      { bom: null, eol: null, charset: 'us-ascii' },
    ],
    ['UTF-8 and nothing', { charset: 'utf-8' }, {}, { bom: null, eol: null, charset: 'utf-8' }],
    ['nothing and UTF-8', {}, { charset: 'utf-8' }, { bom: null, eol: null, charset: 'utf-8' }],
    ['nothing at all', null, null, null],
  ] as const)('join what is declared by %s', (_, first, second, text) => {
    expect(joined(first, second)).toEqual(text);
  });

  test.each([
    ['byte order marks', { bom: true }, { bom: false }],
    ['line endings', { bom: true, eol: 'lf' }, { bom: true, eol: 'crlf' }],
    ['byte order marks alone', { bom: false, eol: 'lf' }, { bom: true, eol: 'lf' }],
  ] as const)('with different %s disagree', (_, first, second) => {
    expect(joined(first, second)).toBe('disagree');
  });

  test('that disagree are named with both lines', () => {
    const other = declared({ bom: false }, { at: { line: 9, column: 3 } });
    const { coverage, problems } = coverageOf([
      seal('x.seal.json', [declared({ bom: true })]),
      seal('y.seal.json', [other]),
    ]);
    expect(problems).toEqual([
      {
        code: 'seals-disagree',
        message:
          '"a" is declared as two different texts: by x.seal.json line 4 and by y.seal.json line 9.',
        remedy:
          'Declare the same byte order mark and line endings in both seals, or declare them in one.',
        file: 'y.seal.json',
        line: 9,
        column: 3,
      },
    ]);
    expect(coverage.get('a')?.file.text).toMatchObject({ bom: true });
  });
});

test('a joined claim has further digests only where a seal has them', () => {
  const { coverage } = coverageOf([seal('x', [a]), seal('y', [a])]);
  expect(Object.keys(coverage.get('a')?.file ?? {})).not.toContain('digests');
});

test('the message on two digests names both seals, with their lines', () => {
  const other = { ...a, bytes: 9, at: { line: 8, column: 2 } };
  const { problems } = coverageOf([seal('x.seal.json', [a]), seal('y.seal.json', [other])]);
  expect(problems[0]).toMatchObject({
    message:
      '"a" is sealed twice with different digests: by x.seal.json line 4 and by y.seal.json line 8.',
    remedy: 'Keep the file in one seal, or make both say the same digest and byte length.',
  });
});

describe('algorithms that a claim drops', () => {
  const by = (digests: SealedFile['digests'], sha256 = a.sha256): SealedFile =>
    digests === undefined ? { ...a, sha256 } : { ...a, sha256, digests };

  test.each([
    ['none', by({ sha512: '1' }), by({ sha512: '1' }), []],
    ['one of two', by({ sha512: '1' }), by(undefined), ['sha512']],
    ['SHA-256', by({ sha512: '1' }), by({ sha512: '1' }, null), ['sha256']],
    ['a broken one, which does not count', by({ sha1: '1', md5: '2' }), by(undefined), []],
    ['none, where one is added', by(undefined), by({ sha512: '1' }), []],
  ])('%s', (_, was, now, dropped) => {
    expect(algorithmsDropped(was, now)).toEqual(dropped);
  });
});

describe('a text declaration', () => {
  const utf8 = { bom: false, eol: 'lf', charset: 'utf-8' } as const;
  const relaxed = (was: TextDeclaration | null, now: TextDeclaration | null) =>
    textRelaxed({ ...a, text: was }, { ...a, text: now });

  test.each([
    ['the same', utf8, utf8, false],
    ['dropped', utf8, null, true],
    ['added', null, utf8, false],
    ['without its BOM', utf8, { ...utf8, bom: null }, true],
    ['without its line endings', utf8, { ...utf8, eol: null }, true],
    ['without its character set', utf8, { ...utf8, charset: null }, true],
    ['as ASCII instead of UTF-8, which is more', utf8, { ...utf8, charset: 'us-ascii' }, false],
    ['as UTF-8 instead of ASCII', { ...utf8, charset: 'us-ascii' }, utf8, true],
    ['without being ASCII', { ...utf8, charset: 'us-ascii' }, { ...utf8, charset: null }, true],
  ] as const)('%s: relaxed or not', (_, was, now, wanted) => {
    expect(relaxed(was, now)).toBe(wanted);
  });
});
