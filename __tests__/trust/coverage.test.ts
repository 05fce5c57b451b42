import { describe, expect, test } from '@jest/globals';
import { coverageOf, sameDigest } from '../../src/trust/coverage.ts';
import { seal, sealedFile } from '../core/seal.factory.ts';

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
  ])('that differ in their %s are a problem, and no choice', (_, change) => {
    const other = { ...a, ...change, at: { line: 8, column: 2 } };
    const { problems } = coverageOf([seal('x.seal.json', [a]), seal('y.seal.json', [other])]);
    expect(problems).toMatchObject([
      { code: 'seals-disagree', file: 'y.seal.json', line: 8, column: 2 },
    ]);
    expect(problems[0]?.message).toContain('x.seal.json line 4');
  });

  test('one without a length agrees, and the stricter words of both count', () => {
    const text = { bom: false, eol: 'lf', charset: null } as const;
    const { coverage, problems } = coverageOf([
      seal('x.seal.json', [{ ...a, bytes: null }]),
      seal('y.seal.json', [{ ...a, text }]),
    ]);
    expect(problems).toEqual([]);
    expect(coverage.get('a')?.file).toMatchObject({ bytes: 1, text });
  });
});

test('the same digest: SHA-256 always, the length where both have one', () => {
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
      expect(joined?.links).toBeUndefined();
    }
    const both = coverageOf([seal('x', [foreign]), seal('y', [foreign])]).coverage.get('a')?.file;
    expect(both?.links).toBe('followed');
  });

  test('of which a third contradicts one disagree', () => {
    const third = { ...foreign, digests: { sha512: '6'.repeat(128) } };
    const { problems } = coverageOf([seal('x', [a]), seal('y', [foreign]), seal('z', [third])]);
    expect(problems.map(({ code }) => code)).toEqual(['seals-disagree']);
  });
});
