import { describe, expect, test } from '@jest/globals';
import { algorithmNamed, readListName } from '../../src/formats/algorithm-names.ts';

describe('the algorithm of a name', () => {
  test.each([
    ['sha224', 'SHA-224', 'SHA2-224', 'sha2_224'],
    ['sha256', 'SHA-256', 'SHA2-256', 'Sha256'],
    ['sha384', 'SHA-384', 'SHA2-384', 'sha 384'],
    ['sha512', 'SHA-512', 'SHA2-512', 'sha.512'],
    ['sha3-224', 'SHA3-224', 'sha3_224', 'sha-3-224'],
    ['sha3-256', 'SHA3-256', 'sha3_256', 'sha3256'],
    ['sha3-384', 'SHA3-384', 'sha3_384', 'sha3384'],
    ['sha3-512', 'SHA3-512', 'sha3_512', 'sha3512'],
    ['sha1', 'SHA-1', 'sha_1', 'Sha1'],
    ['md5', 'MD5', 'md-5', 'Md5'],
  ])('%s, %s, %s, %s', (...names) => {
    expect(names.map(algorithmNamed)).toEqual(names.map(() => names[0]));
  });

  test.each(['', 'sha', 'sha512/256', 'sha4-256', 'blake2b', 'xsha256', 'sha256x'])(
    '%j names none',
    (name) => expect(algorithmNamed(name)).toBeNull(),
  );
});

describe('the name of a list', () => {
  const algorithm = (name: string) => {
    const read = readListName(name);
    return read?.kind === 'algorithm' ? read.algorithm : (read?.kind ?? null);
  };

  test.each([
    ['sha2-256sums', 'sha256'],
    ['x.sha2-512', 'sha512'],
    ['x.sha3-224', 'sha3-224'],
    ['x.sha3384', 'sha3-384'],
    ['SHA3512SUMS', 'sha3-512'],
    ['sha256sumtxt', 'sha256'],
    ['sha256-txt', 'sha256'],
    ['sha256sums_txt', 'sha256'],
    ['a-md5', 'md5'],
    ['folder.sha256/checksums', 'open'],
    ['checksum', 'open'],
    ['checksums-txt', 'open'],
    ['checksumstxt', 'open'],
    ['a.checksum.txt', 'open'],
    ['checksums.json', null],
    ['mychecksums', null],
    ['sha256x', null],
    ['sha4-256', null],
    ['asha256', null],
    ['x.sha256.asc', null],
  ])('%s: %s', (name, wanted) => {
    expect(algorithm(name)).toBe(wanted);
  });

  test.each([
    ['B2SUMS', 'b2'],
    ['x.b3', 'b3'],
    ['x.blake2', 'blake2'],
    ['x.blake2s', 'blake2s'],
    ['blake3sums.txt', 'blake3'],
    ['CKSUMS', 'ck'],
    ['x.crc32', 'crc32'],
    ['x.crc32b', 'crc32b'],
    ['x.sm3', 'sm3'],
    ['RIPEMD160SUMS', 'ripemd160'],
    ['x.rmd160', 'rmd160'],
    ['x.whirlpool', 'whirlpool'],
    ['x.md4', 'md4'],
    ['x.md2', 'md2'],
  ])('%s is a list by %s, which is not supported', (name, unknown) => {
    expect(readListName(name)).toEqual({ kind: 'unknown', name: unknown });
  });

  test.each(['ab2', 'x.b2x', 'x.b3.json', 'x.crc32-b'])('%s is no checksum list', (name) => {
    expect(readListName(name)).toBeNull();
  });
});
