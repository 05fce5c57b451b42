import { describe, expect, test } from '@jest/globals';
import { readListName } from '../../src/formats/algorithm-names.ts';
import { parseChecksums } from '../../src/formats/checksums.ts';
import { sealFormatOf } from '../../src/formats/seal-formats.ts';
import { digest, listOf } from './foreign.fixture.ts';

const codes = (text: string, path = 'SHA256SUMS'): readonly string[] => {
  const parsed = parseChecksums(Buffer.from(text), path);
  return parsed.ok ? [] : parsed.problems.map(({ code, line }) => `${code}:${line}`);
};

describe('the name of a list', () => {
  test.each([
    ['SHA256SUMS', 'sha256'],
    ['SHA256SUM', 'sha256'],
    ['SHA256SUMS.txt', 'sha256'],
    ['sha256sums', 'sha256'],
    ['dist/tool_1.2.3_SHA256SUMS', 'sha256'],
    ['tool.iso.sha256', 'sha256'],
    ['tool.iso.sha256sum', 'sha256'],
    ['tool-sha256.txt', 'sha256'],
    ['SHA-256SUMS', 'sha256'],
    ['CHECKSUM.SHA512', 'sha512'],
    ['x.sha384', 'sha384'],
    ['SHA224SUMS', 'sha224'],
    ['SHA3-256SUMS', 'sha3-256'],
    ['x.sha3-512', 'sha3-512'],
    ['MD5SUMS', 'md5'],
    ['x.sha1', 'sha1'],
    ['x.sha-1', 'sha1'],
  ])('%s means %s', (path, algorithm) => {
    expect(readListName(path)).toEqual({ kind: 'algorithm', algorithm });
    expect(sealFormatOf(path).id).toBe('checksums');
  });

  test.each(['B2SUMS', 'x.b3', 'x.blake2b', 'CKSUMS'])(
    '%s names an unsupported algorithm',
    (path) => {
      expect(readListName(path)?.kind).toBe('unknown');
      expect(codes(listOf({ a: 'x' }), path)).toEqual(['unsupported-algorithm:1']);
    },
  );

  test.each(['checksums.txt', 'CHECKSUMS', 'tool_checksums.txt'])('%s names none', (path) => {
    expect(readListName(path)).toEqual({ kind: 'open' });
  });

  test.each([
    ['a.seal.json', 'native'],
    ['x.sha256.seal.json', 'native'],
    ['bag/bagit.txt', 'bagit'],
    ['bag/manifest-sha256.txt', 'bagit'],
    ['a.intoto.json', 'in-toto'],
    ['a.md', 'native'],
    ['unsha256', 'native'],
    ['sha256.json', 'native'],
    ['SHA512-256SUMS', 'native'],
  ])('%s is read as %s', (path, id) => {
    expect(sealFormatOf(path).id).toBe(id);
  });
});

describe('the algorithm', () => {
  test.each([
    'sha224',
    'sha256',
    'sha384',
    'sha512',
    'sha3-224',
    'sha3-256',
    'sha3-384',
    'sha3-512',
  ])('%s is read from the name of the list, and from tags in an unnamed one', (algorithm) => {
    const hex = digest('x', algorithm);
    const wanted = algorithm === 'sha256' ? { sha256: hex } : { digests: { [algorithm]: hex } };
    const tag = algorithm.toUpperCase();
    for (const [path, text] of [
      [`${algorithm.toUpperCase()}SUMS`, `${hex}  a\n`],
      ['checksums.txt', `${tag} (a) = ${hex}\n`],
    ] as const) {
      const parsed = parseChecksums(Buffer.from(text), path);
      expect(parsed).toMatchObject({ ok: true, value: { files: [{ path: 'a', ...wanted }] } });
    }
  });

  test.each([
    [
      'an untagged line of an unnamed list',
      'CHECKSUMS',
      `${digest('x')}  a\n`,
      'unsupported-algorithm:1',
    ],
    ['MD5 by its name', 'MD5SUMS', `${digest('x', 'md5')}  a\n`, 'unsupported-algorithm:1'],
    ['SHA-1 by its name', 'x.sha1', `${digest('x', 'sha1')}  a\n`, 'unsupported-algorithm:1'],
    ['MD5 by its tag', 'CHECKSUMS', `MD5 (a) = ${digest('x', 'md5')}\n`, 'unsupported-algorithm:1'],
    [
      'BLAKE2b by its tag',
      'CHECKSUMS',
      `BLAKE2b (a) = ${digest('x')}\n`,
      'unsupported-algorithm:1',
    ],
    ['SM3 by its tag', 'CHECKSUMS', `SM3 (a) = ${digest('x')}\n`, 'unsupported-algorithm:1'],
    [
      'a tag that contradicts the name',
      'SHA512SUMS',
      `SHA256 (a) = ${digest('x')}\n`,
      'malformed-line:1',
    ],
    ['a length that contradicts the name', 'SHA512SUMS', `${digest('x')}  a\n`, 'malformed-line:1'],
    [
      'SHA-512 digits in a list of SHA-256',
      'SHA256SUMS',
      `${digest('x', 'sha512')}  a\n`,
      'malformed-line:1',
    ],
  ])('%s is refused', (_, path, text, code) => {
    expect(codes(text, path)).toEqual([code]);
  });
});

test('a list may not name itself, in any case', () => {
  expect(codes(`${digest('x')}  SHA256SUMS\n`, 'SHA256SUMS')).toEqual(['unsafe-path:1']);
  expect(codes(`${digest('x')}  ./sha256sums\n`, 'SHA256SUMS')).toEqual(['unsafe-path:1']);
  expect(codes(`${digest('x')}  SHA256SUMS\n`, 'a/x.sha256')).toEqual([]);
});

test('every improperly formatted line is named, and counted past the limit', () => {
  const text = `${listOf({ a: 'x' })}${'words\n'.repeat(60)}`;
  const parsed = parseChecksums(Buffer.from(text), 'SHA256SUMS');
  if (parsed.ok) throw new Error('it was read');
  expect(parsed.problems).toHaveLength(51);
  expect(parsed.problems[0]).toMatchObject({ code: 'malformed-line', line: 2, column: 1 });
  expect(parsed.problems.at(-1)?.message).toBe('And 10 more problems in this file.');
});

test('the columns are those of the names', () => {
  const text = `# head\n${digest('x')}  a\n\n${digest('x')} *b\nSHA256 (c) = ${digest('x')}\n`;
  const parsed = parseChecksums(Buffer.from(text), 'deep/SHA256SUMS');
  if (!parsed.ok) throw new Error('it was refused');
  expect(parsed.value.files.map(({ path, at }) => [path, at.line, at.column])).toEqual([
    ['deep/a', 2, 67],
    ['deep/b', 4, 67],
    ['deep/c', 5, 9],
  ]);
  expect(
    parsed.value.files.every(({ bytes, links }) => bytes === null && links === 'followed'),
  ).toBe(true);
});

test('a list of more lines than the limit is refused', () => {
  expect(codes(`${'#\n'.repeat(400_001)}`)).toContain('too-large:400001');
});

test('a list of more files than a seal may have is refused', () => {
  const hex = digest('x');
  const text = Array.from({ length: 200_001 }, (_, at) => `${hex}  f${at}\n`).join('');
  expect(codes(text)).toEqual(['too-large:200001']);
});
