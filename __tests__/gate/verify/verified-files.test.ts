import { describe, expect, test } from '@jest/globals';
import { Listing } from '../../../src/core/listing.ts';
import type { SealedFile } from '../../../src/core/seal.ts';
import { type Verification, verify } from '../../../src/core/verify.ts';
import { isPlainMatch, VerifiedFiles } from '../../../src/gate/verify/verified-files.ts';
import { sealedFile } from '../../core/seal.fixture.ts';
import { digest } from '../../formats/foreign.fixture.ts';

const effective = (file: SealedFile) => ({ file, seal: 's', trust: 'head' as const });
const listing = new Listing(
  ['a', 'b', 'c'].map((path) => ({ path, kind: 'file', oid: null }) as const),
);
const hashed = (content: string) =>
  ({
    ok: true,
    digest: { sha256: digest(content), bytes: content.length },
    text: null,
  }) as const;

describe('files of which plain matches are not kept', () => {
  const [a, b, c] = [sealedFile('a', 'x'), sealedFile('b', 'yy'), sealedFile('c', 'zzz')];
  const drift = verify(b, listing, hashed('other'));
  const files = new VerifiedFiles([a, b, c].map(effective), listing.entries, new Map([[1, drift]]));
  const plain = (file: SealedFile, content: string): Verification =>
    verify(file, listing, hashed(content));

  test('say of each what verifying it says', () => {
    expect([...files].map(({ verification }) => verification)).toEqual([
      plain(a, 'x'),
      drift,
      plain(c, 'zzz'),
    ]);
    expect([...files].map(({ seal, trust }) => `${seal} ${trust}`)).toEqual(
      Array(3).fill('s head'),
    );
  });

  test('are counted, with the length of what was found', () => {
    expect([files.length, files.bytes]).toEqual([3, 1 + 'other'.length + 3]);
    expect(files.paths).toEqual(['a', 'b', 'c']);
  });

  test('are found by path', () => {
    expect(files.find('a')?.verification).toEqual(plain(a, 'x'));
    expect(files.find('b')?.verification).toBe(drift);
    expect(files.find('d')).toBeUndefined();
  });

  test('the others are listed apart, and of these the drifting ones', () => {
    const linked = { ...plain(c, 'zzz'), links: ['c'] };
    const kept = new Map([
      [1, drift],
      [2, linked],
    ]);
    const more = new VerifiedFiles([a, b, c].map(effective), listing.entries, kept);
    expect([...more.notPlain()].map(({ file }) => file.path)).toEqual(['b', 'c']);
    expect(more.drifting.map(({ file }) => file.path)).toEqual(['b']);
    expect([...more].map(({ verification }) => verification)).toEqual([
      plain(a, 'x'),
      drift,
      linked,
    ]);
  });
});

describe('a match is plain', () => {
  const { digest: found } = hashed('x');
  const text = { bom: null, eol: 'lf', charset: null } as const;

  test.each<[string, SealedFile, boolean]>([
    ['by SHA-256 and byte length', sealedFile('a', 'x'), true],
    ['not with another SHA-256', sealedFile('a', 'y'), false],
    ['not with another byte length', sealedFile('a', 'x', { bytes: 2 }), false],
    ['not where the seal has no byte length', sealedFile('a', 'x', { bytes: null }), false],
    ['not by other algorithms', sealedFile('a', 'x', { digests: { md5: '1' } }), false],
    ['not where a text is declared', sealedFile('a', 'x', { text }), false],
  ])('%s', (_name, file, expected) => {
    expect(isPlainMatch(file, found)).toBe(expected);
  });

  test('not where more was computed than the seal asks for', () => {
    const more = { ...found, digests: { md5: '1' } };
    expect(isPlainMatch(sealedFile('a', 'x'), more)).toBe(false);
  });
});
