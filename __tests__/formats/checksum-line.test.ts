import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { readChecksumLine } from '../../src/formats/checksum-line.ts';
import { parseChecksums } from '../../src/formats/checksums.ts';
import { digest } from './foreign.fixture.ts';
import { parsedValue, problemsOf } from './reading.ts';

const HEX = digest('x');
const LONG = digest('x', 'sha512');

const read = (
  line: string,
  algorithm: 'sha256' | null = 'sha256',
  reversed: boolean | null = null,
) => {
  const state = { algorithm, reversed };
  const result = readChecksumLine(line, state);
  if (!result.ok) return result.tag === null ? result.reason : `[${result.tag}] ${result.reason}`;
  const { name, start } = result.value;
  return [name, start, state.reversed];
};

describe('a line of a list', () => {
  test.each<[string, string, string, number, boolean | null]>([
    ['two spaces', `${HEX}  a b`, 'a b', 66, false],
    ['a star', `${HEX} *a`, 'a', 66, false],
    ['one space', `${HEX} a`, 'a', 65, true],
    ['a tab', `${HEX}\ta`, 'a', 65, true],
    ['one space, and a name of one space', `${HEX}  `, ' ', 65, true],
    ['leading blanks', ` \t ${HEX}  a`, 'a', 69, false],
    ['an escaped name', `\\${HEX}  a\\nb\\\\c\\rd`, 'a\nb\\c\rd', 67, false],
    ['a backslash that escapes nothing, unescaped', `${HEX}  a\\b`, 'a\\b', 66, false],
    ['a tag', `SHA256 (a) = ${HEX}`, 'a', 8, null],
    ['a tag without spaces', `SHA256(a)= ${HEX}`, 'a', 7, null],
    ['a tag, spread out', `SHA256 (a)\t= \t${HEX}`, 'a', 8, null],
    ['a tag of a name with parentheses', `SHA256 (a) = (b) = ${HEX}`, 'a) = (b', 8, null],
    ['an escaped tag', `\\SHA256 (a\\nb) = ${HEX}`, 'a\nb', 9, null],
    ['a tag after blanks', ` SHA256 (a) = ${HEX}`, 'a', 9, null],
  ])('with %s', (_, line, name, start, reversed) => {
    expect(read(line)).toEqual([name, start, reversed]);
  });

  test.each([
    ['two separators after lines with one', `${HEX}  a`, true, ' a', 65],
    ['one separator after lines with one', `${HEX} a`, true, 'a', 65],
    ['two separators after lines with two', `${HEX}  a`, false, 'a', 66],
  ])('with %s', (_, line, reversed, name, start) => {
    expect(read(line, 'sha256', reversed)).toEqual([name, start, reversed]);
  });

  test.each([
    ['nothing', '', 'it has no digest and name'],
    ['only a digest', HEX, 'it has no digest and name'],
    ['a digest and a space', `${HEX} `, 'it has no name'],
    ['a digest and a tab', `${HEX}\t`, 'it has no name'],
    ['only blanks', '   ', 'it has no digest and name'],
    ['a backslash before a blank', `\\ ${HEX}  a`, 'it has no digest and name'],
    ['words', 'some words', "it starts with no digest of this list's algorithm"],
    ['another length', `${LONG}  a`, "it starts with no digest of this list's algorithm"],
    [
      'a letter that is not hexadecimal',
      `g${HEX.slice(1)}  a`,
      "it starts with no digest of this list's algorithm",
    ],
    ['an invalid escape', `\\${HEX}  a\\tb`, 'its name has a backslash that escapes nothing'],
    ['a trailing backslash', `\\${HEX}  a\\`, 'its name has a backslash that escapes nothing'],
    ['a tag without a digest', 'SHA256 (a)', 'it has no ") = " and digest after its name'],
    ['a tag without a name', `SHA256 () = ${HEX}`, 'it has no name'],
    [
      'a tag with an unclosed name',
      `SHA256 (a = ${HEX}`,
      'it has no ") = " and digest after its name',
    ],
    ['a tag and blanks', 'SHA256 (a) = ', 'it has no ") = " and digest after its name'],
    [
      'a tag without an equals sign',
      `SHA256 (a) ${HEX}`,
      'it has no ") = " and digest after its name',
    ],
    [
      'text before the equals sign',
      `SHA256 (a) x = ${HEX}`,
      'it has no ") = " and digest after its name',
    ],
    ['a tag in lower case', `sha256 (a) = ${HEX}`, 'its tag sha256 is not in upper case'],
    [
      'another tag',
      `SHA512 (a) = ${LONG}`,
      'its tag says SHA512, and the name of the list another algorithm',
    ],
    ['a tag with another digest', `SHA256 (a) = ${LONG}`, 'its digest is not one of SHA256'],
    [
      'a tag and words after the digest',
      `SHA256 (a) = ${HEX} x`,
      'its digest is not one of SHA256',
    ],
    ['an unsupported tag', `SHA512/256 (a) = ${HEX}`, '[SHA512/256] SHA512/256 is not read here'],
    [
      'a tag that is too long',
      `${'S'.repeat(30)} (a) = ${HEX}`,
      "it starts with no digest of this list's algorithm",
    ],
    [
      'a digit in front of a tag',
      `1SHA256 (a) = ${HEX}`,
      "it starts with no digest of this list's algorithm",
    ],
  ])('with %s is refused', (_, line, reason) => {
    expect(read(line)).toBe(reason);
  });

  test('without a name does not decide the separators', () => {
    const state = { algorithm: 'sha256' as const, reversed: false };
    expect(readChecksumLine(`${HEX} `, state)).toMatchObject({ reason: 'it has no name' });
    expect(state.reversed).toBe(false);
  });

  test('with one separator after lines with two is refused', () => {
    expect(read(`${HEX} a`, 'sha256', false)).toBe(
      'it has one separator before the name, and earlier lines have two',
    );
  });

  test('in an unnamed list needs a tag', () => {
    expect(read(`SHA256 (a) = ${HEX}`, null)).toEqual(['a', 8, null]);
    expect(read(`${HEX}  a`, null)).toBe(
      '[] neither the line nor the name of the list says the algorithm',
    );
    expect(read('words', null)).toBe('it has no digest and name');
  });
});

const WRITE = 'malformed-line 1:1 Improperly formatted checksum line:';
const problems = (text: string | Uint8Array, path = 'SHA256SUMS') =>
  problemsOf(parseChecksums(Buffer.from(text), path));

describe('an invalid list', () => {
  test.each([
    [
      'MD5SUMS',
      `${digest('x', 'md5')}  a\n`,
      'The digest algorithm MD5 is broken: files can be sealed by SHA-2 and SHA-3.',
    ],
    [
      'x.sha1',
      `${digest('x', 'sha1')}  a\n`,
      'The digest algorithm SHA-1 is broken: files can be sealed by SHA-2 and SHA-3.',
    ],
    [
      'B2SUMS',
      `${HEX}  a\n`,
      'The digest algorithm B2 is not supported: files can be sealed by SHA-2 and SHA-3.',
    ],
    [
      'checksums.txt',
      `MD5 (a) = ${digest('x', 'md5')}\n`,
      'The digest algorithm MD5 is broken: files can be sealed by SHA-2 and SHA-3.',
    ],
    [
      'checksums.txt',
      `SHA1 (a) = ${digest('x', 'sha1')}\n`,
      'The digest algorithm SHA-1 is broken: files can be sealed by SHA-2 and SHA-3.',
    ],
    [
      'checksums.txt',
      `SM3 (a) = ${HEX}\n`,
      'The digest algorithm SM3 is not supported: files can be sealed by SHA-2 and SHA-3.',
    ],
    [
      'checksums.txt',
      `${HEX}  a\n`,
      'The digest algorithm of this line is not known: neither the line nor the name of the list says the algorithm.',
    ],
  ])('%s: %j', (path, text, message) => {
    expect(problems(text, path)).toEqual([`unsupported-algorithm 1:1 ${message}`]);
    const parsed = parseChecksums(Buffer.from(text), path);
    expect(parsed.ok ? '' : parsed.problems[0]?.remedy).toMatch(
      /^(?:Re-create the list with sha256sum or sha512sum\.|Name the list for its algorithm, such as SHA256SUMS, or tag its lines \(sha256sum --tag\)\.)$/,
    );
  });

  test.each([
    [
      'a BOM',
      `\ufeff${HEX}  a\n`,
      'bom-refused 1:1 The list starts with a byte order mark (U+FEFF), which makes its first line improperly formatted.',
    ],
    ['a NUL', `${HEX}  a\0\n`, 'malformed-line 1:1 The line has a NUL: no name has one.'],
    ['words', 'words here\n', `${WRITE} it starts with no digest of this list's algorithm.`],
    [
      'nothing',
      '',
      'empty-seal 1:1 The list names no file: it would match whatever the bytes are.',
    ],
    [
      'comments alone',
      '# a\n\r\n\n',
      'empty-seal 1:1 The list names no file: it would match whatever the bytes are.',
    ],
    ['an unsafe name', `${HEX}  ../a\n`, 'unsafe-path 1:67 The path "../a" has a ".." segment.'],
    [
      'a name twice',
      `${HEX}  a\n${HEX}  a\n`,
      'duplicate-path 2:67 The path "a" is listed twice: first on line 1.',
    ],
    [
      'a name in two cases',
      `${HEX}  a\n${HEX}  A\n`,
      'duplicate-path 2:67 The path "A" and "a" on line 1 differ only in case or Unicode form, and are one file on Windows or macOS.',
    ],
    [
      'itself',
      `${HEX}  sha256sums\n`,
      'unsafe-path 1:67 The list contains its own name "sha256sums", and no file can hold its own digest.',
    ],
  ])('with %s', (_, text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  test('by a broken algorithm is one problem, whatever it contains', () => {
    const message =
      'unsupported-algorithm 1:1 The digest algorithm MD5 is broken: files can be sealed by SHA-2 and SHA-3.';
    expect(problems(`x\n${digest('x', 'md5')}  a\n`, 'MD5SUMS')).toEqual([message]);
    expect(problems('', 'MD5SUMS')).toEqual([message]);
  });

  test('with more lines than the limit', () => {
    const comments = '#\n'.repeat(LIMITS.listLines - 1);
    expect(problems(`${comments}${HEX}  a\n`)).toEqual([]);
    expect(problems(`${comments}#\n${HEX}  a\n`)).toEqual([
      `too-large ${LIMITS.listLines + 1}:1 The list has more than ${LIMITS.listLines} lines.`,
    ]);
  });

  test.each([
    ['a truncated BOM', [0xef, 0xbb]],
    ['another third byte', [0xef, 0xbb, 0x0a]],
    ['another second byte', [0xef, 0x0a, 0xbf]],
    ['another first byte', [0x0a, 0xbb, 0xbf]],
  ])('with %s is no BOM, and a malformed line', (_, bytes) => {
    const all = problems(Buffer.concat([Buffer.from(bytes), Buffer.from(`\n${HEX}  a\n`)]));
    expect(all).toHaveLength(bytes[1] === 0x0a ? 2 : 1);
    expect(all.every((each) => each.includes('Improperly formatted checksum line'))).toBe(true);
  });
});

describe('a valid list', () => {
  const names = (text: string, path = 'deep/SHA256SUMS') =>
    parsedValue(parseChecksums(Buffer.from(text), path)).files.map((each) => each.path);

  test('gives repository paths, and the notes of its lines', () => {
    const text = `${HEX.toUpperCase()}  a\r\n# no\n\n${HEX}  b c`;
    expect(parsedValue(parseChecksums(Buffer.from(text), 'deep/SHA256SUMS'))).toEqual({
      path: 'deep/SHA256SUMS',
      format: 'checksums',
      name: null,
      root: 'deep',
      closed: [],
      files: [
        {
          path: 'deep/a',
          sha256: HEX,
          bytes: null,
          links: 'followed',
          text: null,
          at: { line: 1, column: 67 },
        },
        {
          path: 'deep/b c',
          sha256: HEX,
          bytes: null,
          links: 'followed',
          text: null,
          at: { line: 4, column: 67 },
        },
      ],
    });
  });

  test.each([
    ['./a', 'deep/a'],
    ['././a', 'deep/a'],
    ['a/./b', 'deep/a/b'],
    ['a//b', 'deep/a/b'],
    ['a.b/c', 'deep/a.b/c'],
    ['a./b', 'deep/a./b'],
    ['\udcff', 'deep/\udcff'],
  ])('%j names %s', (name, path) => {
    const bytes = name === '\udcff' ? Buffer.of(0xff) : Buffer.from(name);
    const text = Buffer.concat([Buffer.from(`${HEX}  `), bytes, Buffer.from('\n')]);
    expect(parsedValue(parseChecksums(text, 'deep/SHA256SUMS')).files[0]?.path).toBe(path);
  });

  test.each(['a/.', './/', '//a', './..', 'a//', 'a/./.', './a/'])('%j is still unsafe', (name) => {
    expect(problems(`${HEX}  ${name}\n`)[0]).toMatch(/^unsafe-path/);
  });

  test('may have a name without an algorithm', () => {
    expect(names(`SHA256 (a) = ${HEX}\n`, 'deep/notes')).toEqual(['deep/a']);
  });

  test('keeps its own separators apart from names', () => {
    expect(names(`${HEX} a\n${HEX}  b\n`)).toEqual(['deep/a', 'deep/ b']);
  });
});
