import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  ALGORITHM_NAMES,
  allAlgorithms,
  DIGEST_LENGTHS,
  digestBy,
  digestOf,
  foundKey,
  hasSealedDigest,
  isBroken,
  isEmptySealed,
  isSealed,
  keyFinder,
  mismatches,
  sealedDigests,
  sealedKey,
} from '../../src/core/digest.ts';
import { DigestSink, type Hashed, sha256 } from '../../src/core/hashing.ts';
import { OTHER_ALGORITHMS, type SealedDigest } from '../../src/core/seal.ts';

const BYTES = Buffer.from('sealed');
const by = (algorithm: string, bytes: Uint8Array = BYTES) =>
  createHash(algorithm).update(bytes).digest('hex');
const FOUND = { sha256: sha256(BYTES), bytes: 6, digests: { sha512: by('sha512') } };
const SHA512: SealedDigest = { sha256: null, bytes: null, digests: { sha512: by('sha512') } };

describe('a sealed digest', () => {
  test('by another algorithm is compared by that one', () => {
    expect(isSealed(SHA512, FOUND)).toBe(true);
    expect(hasSealedDigest(SHA512, BYTES)).toBe(true);
    expect(hasSealedDigest(SHA512, Buffer.from('other'))).toBe(false);
  });

  test('that was not computed is a mismatch', () => {
    const { digests: _, ...found } = FOUND;
    expect(isSealed(SHA512, found)).toBe(false);
    expect(mismatches(SHA512, found)).toEqual(['sha512']);
  });

  test('by two algorithms needs both', () => {
    const both = { ...SHA512, sha256: sha256(BYTES) };
    expect(isSealed(both, FOUND)).toBe(true);
    expect(isSealed({ ...both, sha256: 'f'.repeat(64) }, FOUND)).toBe(false);
    expect(mismatches({ ...both, digests: { sha512: '0' } }, FOUND)).toEqual(['sha512']);
    expect(hasSealedDigest({ ...both, digests: { sha512: '0' } }, BYTES)).toBe(false);
  });

  test('without any algorithm matches nothing', () => {
    const nothing = { sha256: null, bytes: null };
    expect(isSealed(nothing, FOUND)).toBe(false);
    expect(isSealed({ ...nothing, digests: {} }, FOUND)).toBe(false);
    expect(hasSealedDigest(nothing, BYTES)).toBe(false);
  });

  test('of no bytes is recognised, with and without a length', () => {
    const none = { sha256: null, digests: { sha512: by('sha512', new Uint8Array()) } };
    expect([isEmptySealed({ ...none, bytes: null }), isEmptySealed(SHA512)]).toEqual([true, false]);
    expect(isEmptySealed({ sha256: sha256(BYTES), bytes: 0 })).toBe(true);
  });
});

test('keys are equal for found and sealed bytes', () => {
  expect(sealedKey(SHA512)).toBe(`sha512:${by('sha512')}`);
  expect(foundKey(SHA512, FOUND)).toBe(sealedKey(SHA512));
  const native = { sha256: sha256(BYTES), bytes: 6 };
  expect(keyFinder([SHA512, native])(FOUND).toSorted()).toEqual(
    [sealedKey(SHA512), sealedKey(native)].toSorted(),
  );
  expect(keyFinder([{ sha256: null, bytes: null, digests: { sha384: 'x' } }])(FOUND)).toEqual([]);
});

describe('one pass', () => {
  test.each([
    ['whole', [BYTES]],
    ['in parts', [BYTES.subarray(0, 2), BYTES.subarray(2)]],
  ])('gives SHA-256 and every other algorithm of bytes that come %s', (_, parts) => {
    let seen: Hashed | null = null;
    const sink = new DigestSink(
      (result) => {
        seen = result;
      },
      false,
      OTHER_ALGORITHMS,
    );
    sink.start(BYTES.length);
    for (const part of parts) sink.chunk(part);
    sink.end();
    const digests = Object.fromEntries(OTHER_ALGORITHMS.map((name) => [name, by(name)]));
    expect(seen).toEqual({
      ok: true,
      digest: { sha256: sha256(BYTES), bytes: 6, digests },
      text: null,
    });
  });
});

describe('the algorithms', () => {
  const ALL = ['sha256', ...OTHER_ALGORITHMS] as const;

  test.each(ALL)('%s: hex digits and name', (algorithm) => {
    expect(DIGEST_LENGTHS[algorithm]).toBe(by(algorithm).length);
    expect(ALGORITHM_NAMES[algorithm].toLowerCase().replace(/^(sha|md)-/, '$1')).toBe(algorithm);
    expect(ALGORITHM_NAMES[algorithm]).toMatch(/^(?:SHA-\d+|SHA3-\d+|MD5)$/);
  });

  test('broken ones', () => {
    expect(ALL.filter(isBroken)).toEqual(['sha1', 'md5']);
  });

  test('used by a set of seals', () => {
    const both = { ...SHA512, digests: { sha384: '1', sha512: '2' } };
    expect(allAlgorithms([SHA512, { sha256: '0', bytes: 1 }, both])).toEqual(['sha512', 'sha384']);
    expect(allAlgorithms([])).toEqual([]);
  });
});

describe('the digests of a seal', () => {
  test('are SHA-256 first, then in the order of the table', () => {
    const sealed = { sha256: '0', bytes: 1, digests: { md5: '3', sha384: '2', sha512: '1' } };
    expect(sealedDigests(sealed)).toEqual([
      ['sha256', '0'],
      ['sha512', '1'],
      ['sha384', '2'],
      ['md5', '3'],
    ]);
    expect(sealedDigests({ sha256: null, bytes: 1 })).toEqual([]);
  });

  test('are formatted without a line', () => {
    const at = { line: 1, column: 1 };
    expect(digestOf({ ...SHA512, at } as SealedDigest)).toStrictEqual(SHA512);
    expect(digestOf({ sha256: '0', bytes: 1, at } as SealedDigest)).toStrictEqual({
      sha256: '0',
      bytes: 1,
    });
  });

  test('by one algorithm', () => {
    expect(digestBy('sha256', '0')).toStrictEqual({ sha256: '0' });
    expect(digestBy('md5', '1')).toStrictEqual({ sha256: null, digests: { md5: '1' } });
  });
});

describe('a sealed length', () => {
  const both = { ...SHA512, sha256: sha256(BYTES) };
  test.each([
    ['beside SHA-256, the same', { sha256: sha256(BYTES), bytes: 6 }, []],
    ['beside SHA-256, another', { sha256: sha256(BYTES), bytes: 7 }, ['bytes']],
    ['beside two algorithms, the same', { ...both, bytes: 6 }, []],
    ['beside two algorithms, another', { ...both, bytes: 7 }, ['bytes']],
    ['beside another digest', { sha256: 'f', bytes: 7 }, ['sha256', 'bytes']],
    ['no digest at all', { sha256: sha256(BYTES), bytes: null }, []],
  ] as const)('%s', (_, sealed, wrong) => {
    expect(mismatches(sealed, FOUND)).toEqual(wrong);
    expect(isSealed(sealed, FOUND)).toBe(wrong.length === 0);
  });
});

describe('a key', () => {
  const nothing = { sha256: null, bytes: null };
  test('of a claim without digests is empty, and never found', () => {
    expect(sealedKey(nothing)).toBe('');
    expect(foundKey(nothing, FOUND)).toBeNull();
    expect(keyFinder([nothing])(FOUND)).toEqual([]);
  });

  test('by an algorithm that was not computed is null', () => {
    expect(foundKey({ ...nothing, digests: { sha384: 'x' } }, FOUND)).toBeNull();
  });

  test('of other bytes is not found', () => {
    const wanted = { sha256: null, bytes: null, digests: { sha512: '0' } };
    expect(keyFinder([wanted])(FOUND)).toEqual([]);
    expect(keyFinder([wanted, SHA512])(FOUND)).toEqual([sealedKey(SHA512)]);
  });
});

test('a sealed length decides whether the bytes are empty, not the digest', () => {
  const none = { sha256: sha256(new Uint8Array()) };
  expect([0, null, 1].map((bytes) => isEmptySealed({ ...none, bytes }))).toEqual([
    true,
    true,
    false,
  ]);
});
