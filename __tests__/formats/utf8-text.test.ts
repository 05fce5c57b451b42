import { describe, expect, test } from '@jest/globals';
import { ProblemList } from '../../src/formats/problem-list.ts';
import { LineIndex, readUtf8 } from '../../src/formats/utf8-text.ts';
import { utf8 } from './reading.ts';

/** The text, and problems as `CODE LINE:COLUMN MESSAGE`. */
function read(bytes: Uint8Array, cap = 100): readonly [string | null, readonly string[]] {
  const problems = new ProblemList('a');
  const text = readUtf8(bytes, cap, problems);
  const shown = problems
    .toProblems()
    .map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);
  return [text, shown];
}

const WIDE = 'not-utf8 1:1 The file is UTF-16 or UTF-32.';
const MARK = 'bom-refused 1:1 The file starts with a byte order mark (U+FEFF).';
const bad = (place: string, byte: string) =>
  `not-utf8 ${place} The file is not UTF-8: the byte 0x${byte} does not belong there.`;
const nul = (place: string) =>
  `not-utf8 ${place} The file contains a NUL: it is not text, or it is UTF-16.`;

describe('bytes that are not UTF-8', () => {
  test.each<[string, readonly number[], string]>([
    ['UTF-16, little endian', [0xff, 0xfe, 0x7b, 0x00], WIDE],
    ['UTF-16, big endian', [0xfe, 0xff, 0x00, 0x7b], WIDE],
    ['UTF-16, only the BOM', [0xff, 0xfe], WIDE],
    ['UTF-32, little endian', [0xff, 0xfe, 0x00, 0x00], WIDE],
    ['UTF-32, big endian', [0x00, 0x00, 0xfe, 0xff, 0x00], WIDE],
    ['half a BOM of UTF-16', [0xff], bad('1:1', 'FF')],
    ['half a BOM of UTF-16, and text', [0xff, 0x61], bad('1:1', 'FF')],
    ['the other half', [0xfe, 0x61], bad('1:1', 'FE')],
    ['the second half of a BOM', [0x61, 0xfe], bad('1:2', 'FE')],
    ['the second half of the other', [0x61, 0xff], bad('1:2', 'FF')],
    ['FF FF', [0xff, 0xff], bad('1:1', 'FF')],
    ['FE FE', [0xfe, 0xfe], bad('1:1', 'FE')],
    ['two NULs', [0x00, 0x00], nul('1:1')],
    ['a NUL at the start', [0x00, 0x61], nul('1:1')],
    ['a NUL at the end', [0x61, 0x0a, 0x00], nul('2:1')],
    ['NUL NUL FE', [0x00, 0x00, 0xfe, 0xfe], bad('1:3', 'FE')],
    ['NUL NUL x FF', [0x00, 0x00, 0x61, 0xff], bad('1:4', 'FF')],
    ['NUL x FE FF', [0x00, 0x61, 0xfe, 0xff], bad('1:3', 'FE')],
    ['x NUL FE FF', [0x61, 0x00, 0xfe, 0xff], bad('1:3', 'FE')],
    ['NUL NUL FF FE', [0x00, 0x00, 0xff, 0xfe], bad('1:3', 'FF')],
    ['a lone continuation', [0x61, 0x0a, 0x62, 0x80], bad('2:2', '80')],
    ['Latin-1 before text', [0x63, 0x61, 0x66, 0xe9, 0x20, 0x61], bad('1:4', 'E9')],
    ['Latin-1 at the end', [0x63, 0x61, 0x66, 0xe9], bad('1:4', 'E9')],
    ['a truncated sequence of two', [0x61, 0xc3], bad('1:2', 'C3')],
    ['a truncated sequence of three', [0x61, 0xe2, 0x80], bad('1:2', 'E2')],
    ['a truncated sequence of four', [0xf0, 0x9f, 0x98], bad('1:1', 'F0')],
    ['an overlong slash', [0x61, 0xc0, 0xaf], bad('1:2', 'C0')],
    ['a surrogate', [0xed, 0xa0, 0x80], bad('1:1', 'ED')],
    ['past U+10FFFF', [0xf4, 0x90, 0x80, 0x80], bad('1:1', 'F4')],
    ['after two bytes of a letter', [0xc3, 0xa9, 0xff], bad('1:2', 'FF')],
    ['after four bytes of an emoji', [0xf0, 0x9f, 0x98, 0x80, 0xff], bad('1:3', 'FF')],
  ])('%s', (_, bytes, problem) => {
    expect(read(Uint8Array.from(bytes))).toEqual([null, [problem]]);
  });

  test('the first bad byte is found at any offset', () => {
    for (let at = 0; at < 40; at += 1) {
      const bytes = new Uint8Array(40).fill(0x61);
      bytes[at] = 0xb5;
      expect(read(bytes)).toEqual([null, [bad(`1:${at + 1}`, 'B5')]]);
    }
  });

  test('of two bad bytes, the first is named', () => {
    expect(read(Uint8Array.of(0x61, 0xb5, 0x61, 0xb6))[1]).toEqual([bad('1:2', 'B5')]);
  });
});

describe('a byte order mark', () => {
  test.each<[string, readonly number[], string | null, readonly string[]]>([
    ['before text', [0xef, 0xbb, 0xbf, 0x61], 'a', [MARK]],
    ['alone', [0xef, 0xbb, 0xbf], '', [MARK]],
    ['twice: the second is a character', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], '\ufeff', [MARK]],
    ['after a character', [0x61, 0xef, 0xbb, 0xbf], 'a\ufeff', []],
    ['a character that starts as the BOM does', [0xef, 0xbb, 0xbe], '\ufefe', []],
    ['a character that starts with the same byte', [0xef, 0xbc, 0xbf], '\uff3f', []],
    ['a character that ends as the BOM does', [0xe2, 0xbb, 0xbf], '\u2eff', []],
    ['a truncated BOM', [0xef, 0xbb], null, [bad('1:1', 'EF')]],
  ])('%s', (_, bytes, text, problems) => {
    expect(read(Uint8Array.from(bytes))).toEqual([text, problems]);
  });
});

describe('the limit', () => {
  test('counts bytes, and a file of exactly that size is read', () => {
    expect(read(utf8('\u00e9\u00e9'), 4)).toEqual(['\u00e9\u00e9', []]);
    expect(read(utf8('\u00e9\u00e9'), 3)).toEqual([
      null,
      ['too-large 1:1 The file has 4 bytes; at most 3 are read.'],
    ]);
    expect(read(new Uint8Array(), 0)).toEqual(['', []]);
  });
});

describe('the position of an offset', () => {
  const places = (text: string) => {
    const lines = new LineIndex(text);
    return Array.from({ length: text.length + 1 }, (_, offset) => {
      const { line, column } = lines.placeAt(offset);
      return `${line}:${column}`;
    });
  };

  test.each<[string, readonly string[]]>([
    ['', ['1:1']],
    ['ab', ['1:1', '1:2', '1:3']],
    ['\n', ['1:1', '2:1']],
    ['a\nbc\n\nd', ['1:1', '1:2', '2:1', '2:2', '2:3', '3:1', '4:1', '4:2']],
    ['a\r\nb', ['1:1', '1:2', '1:3', '2:1', '2:2']],
    ['a\rb\u2028c', ['1:1', '1:2', '1:3', '1:4', '1:5', '1:6']],
    ['\u{1f512}x', ['1:1', '1:2', '1:3', '1:4']],
  ])('in %j', (text, wanted) => {
    expect(places(text)).toEqual(wanted);
  });
});
