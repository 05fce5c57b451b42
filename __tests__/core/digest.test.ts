import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  foundKey,
  hasSealedDigest,
  isEmptySealed,
  isSealed,
  keyFinder,
  mismatches,
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
  test('by another algorithm is held by that one', () => {
    expect(isSealed(SHA512, FOUND)).toBe(true);
    expect(hasSealedDigest(SHA512, BYTES)).toBe(true);
    expect(hasSealedDigest(SHA512, Buffer.from('other'))).toBe(false);
  });

  test('that was not computed is a mismatch', () => {
    const { digests: _, ...found } = FOUND;
    expect(isSealed(SHA512, found)).toBe(false);
    expect(mismatches(SHA512, found)).toEqual(['sha512']);
  });

  test('by two algorithms must be both', () => {
    const both = { ...SHA512, sha256: sha256(BYTES) };
    expect(isSealed(both, FOUND)).toBe(true);
    expect(isSealed({ ...both, sha256: 'f'.repeat(64) }, FOUND)).toBe(false);
    expect(mismatches({ ...both, digests: { sha512: '0' } }, FOUND)).toEqual(['sha512']);
    expect(hasSealedDigest({ ...both, digests: { sha512: '0' } }, BYTES)).toBe(false);
  });

  test('that says nothing is never found', () => {
    const nothing = { sha256: null, bytes: null };
    expect(isSealed(nothing, FOUND)).toBe(false);
    expect(isSealed({ ...nothing, digests: {} }, FOUND)).toBe(false);
    expect(hasSealedDigest(nothing, BYTES)).toBe(false);
  });

  test('of no bytes is known, with a length or without', () => {
    const none = { sha256: null, digests: { sha512: by('sha512', new Uint8Array()) } };
    expect([isEmptySealed({ ...none, bytes: null }), isEmptySealed(SHA512)]).toEqual([true, false]);
    expect(isEmptySealed({ sha256: sha256(BYTES), bytes: 0 })).toBe(true);
  });
});

test('keys name found bytes as they name sealed ones', () => {
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
