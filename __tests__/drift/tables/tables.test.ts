import { describe, expect, test } from '@jest/globals';
import {
  CODE_PAGES,
  codePage,
  decodeMultibyte,
  decodePage,
  decodeWide,
  encodeMultibyte,
  encodePage,
  encodeWide,
  lacks,
  MULTIBYTE,
} from '../../../src/drift/tables/code-pages.ts';
import { asciiLookAlike, confusable } from '../../../src/drift/tables/confusable.ts';
import { codePointName } from '../../../src/drift/tables/names.ts';
import { REFERENCE, referenced, referenceName } from '../../../src/drift/tables/references.ts';
import { SEVEN_BIT } from '../../../src/drift/tables/seven-bit.ts';
import { isTransliteration, transliterate } from '../../../src/drift/tables/transliterate.ts';
import { greekToAscii, TRANSLITERATORS } from '../../../src/drift/tables/transliterators.ts';

describe('a code page', () => {
  /** Bytes and characters that the standards, and Apple, give. */
  test.each([
    ['windows-1252', 0x80, '\u20ac'],
    ['windows-1252', 0x97, '\u2014'],
    ['windows-1252', 0x81, '\u0081'],
    ['iso-8859-1', 0xe9, '\u00e9'],
    ['iso-8859-15', 0xa4, '\u20ac'],
    ['macroman', 0xdb, '\u20ac'],
    ['macroman', 0xbd, '\u03a9'],
    ['macroman', 0xf0, '\uf8ff'],
    ['macroman', 0xc6, '\u2206'],
    ['macintosh (glibc)', 0xc6, '\u0394'],
    ['macintosh (glibc)', 0xf0, '\ue01e'],
    ['macintosh (glibc)', 0xdb, '\u20ac'],
    ['maccyrillic', 0xff, '\u20ac'],
    ['koi8-r', 0xf0, '\u041f'],
    ['cp866', 0x80, '\u0410'],
    ['cp437', 0x80, '\u00c7'],
    ['windows-1251', 0xc0, '\u0410'],
    ['windows-1253', 0xe1, '\u03b1'],
  ])('%s has %i for %s', (name, byte, character) => {
    const page = codePage(name);
    expect(decodePage(page, String.fromCharCode(byte))).toBe(character);
    expect(encodePage(page, character)).toEqual(Buffer.of(byte));
    expect(lacks(page, character)).toBe(false);
  });

  test.each(CODE_PAGES.map((name) => [name]))(
    '%s keeps ASCII, and encodes what it decodes',
    (name) => {
      const page = codePage(name);
      expect(codePage(name)).toBe(page);
      const ascii = Array.from({ length: 0x7f }, (_, byte) => String.fromCharCode(byte)).join('');
      expect(decodePage(page, ascii)).toBe(ascii);
      const high = Array.from({ length: 0x80 }, (_, at) => String.fromCharCode(0x80 + at)).join('');
      const text = decodePage(page, high);
      const bytes = encodePage(page, text);
      expect(bytes === null ? null : decodePage(page, bytes.toString('latin1'))).toBe(text);
    },
  );

  test('lacks U+FEFF, so that a text with a BOM asks none', () => {
    expect(CODE_PAGES.filter((name) => !lacks(codePage(name), '\ufeff'))).toEqual([]);
  });

  test('encodes a long text as a short one', () => {
    const page = codePage('windows-1252');
    const bytes = encodePage(page, '\u2014a\u00e9'.repeat(5_000));
    expect(bytes).toEqual(
      Buffer.concat(Array.from({ length: 5_000 }, () => Buffer.of(0x97, 0x61, 0xe9))),
    );
    expect(encodePage(page, `${'a'.repeat(5_000)}\u0416`)).toBeNull();
  });

  test('does not encode a text with a character that it lacks', () => {
    const page = codePage('windows-1252');
    expect(['\u0416', '\ud83d\ude00', '\u00e9'].map((each) => lacks(page, each))).toEqual([
      true,
      true,
      false,
    ]);
    expect(encodePage(page, 'a\u0416')).toBeNull();
    expect(encodePage(page, 'a\u00e9')).toEqual(Buffer.of(0x61, 0xe9));
  });

  test.each(MULTIBYTE.map((name) => [name]))('%s is decoded and encoded, or neither', (name) => {
    const text = name === 'euc-kr' ? '\ud55c\uad6d' : '\u4e2d\u6587';
    const bytes = encodeMultibyte(name, text);
    expect(bytes?.length).toBe(4);
    expect(decodeMultibyte(name, bytes ?? Buffer.alloc(0))).toBe(text);
    expect(decodeMultibyte(name, Buffer.of(0xff))).toBeNull();
    if (name !== 'gb18030') expect(encodeMultibyte(name, '\ud83d\ude00')).toBeNull();
  });
});

describe('UTF-16 and UTF-32', () => {
  const text = 'a\u2014\ud83d\ude00';
  const units = [0x61, 0x2014, 0xd83d, 0xde00];
  const points = [0x61, 0x2014, 0x1f600];

  test.each([true, false])('are encoded and decoded, in big-endian order: %s', (big) => {
    const two = Buffer.concat(
      units.map((unit) =>
        big ? Buffer.of(unit >> 8, unit & 255) : Buffer.of(unit & 255, unit >> 8),
      ),
    );
    const four = Buffer.concat(
      points.map((point) => {
        const bytes = [0, (point >> 16) & 255, (point >> 8) & 255, point & 255];
        return Buffer.from(big ? bytes : bytes.reverse());
      }),
    );
    expect(encodeWide(text, 2, big)).toEqual(two);
    expect(encodeWide(text, 4, big)).toEqual(four);
    expect(decodeWide(two, 2, big)).toBe(text);
    expect(decodeWide(four, 4, big)).toBe(text);
  });

  test.each<[string, readonly number[], 2 | 4]>([
    ['nothing', [], 2],
    ['an odd length', [0x61, 0, 0x62], 2],
    ['half a character of four bytes', [0x61, 0, 0, 0, 0x62, 0], 4],
    ['half a pair', [0x3d, 0xd8], 2],
    ['a surrogate', [0x00, 0xd8, 0, 0], 4],
    ['the last surrogate', [0xff, 0xdf, 0, 0], 4],
    ['no code point', [0, 0, 0x11, 0], 4],
  ])('are not %s', (_, bytes, width) => {
    expect(decodeWide(Buffer.from(bytes), width, false)).toBeNull();
  });

  test('cover the last code point, and the code points around the surrogates', () => {
    for (const point of [0xd7ff, 0xe000, 0x10ffff]) {
      const character = String.fromCodePoint(point);
      expect(decodeWide(encodeWide(character, 4, true), 4, true)).toBe(character);
    }
    expect(decodeWide(Buffer.from([0x61, 0]), 2, false)).toBe('a');
  });
});

describe('seven-bit encodings', () => {
  const [jp, kr, hz, open] = SEVEN_BIT;
  if (jp === undefined || kr === undefined || hz === undefined || open === undefined)
    throw new Error();

  /** RFC 1468, RFC 1557 and RFC 1843. */
  test.each([
    [jp, 'a\u65e5\u672cb', 'a\x1b$BF|K\\\x1b(Bb'],
    [jp, '\u65e5\n', '\x1b$BF|\x1b(B\n'],
    [jp, 'abc', 'abc'],
    [kr, '\ud55c\uad6d a', '\x1b$)C\x0eGQ19\x0f a'],
    [hz, 'a~\u4e2d\u6587.', 'a~~~{VPND~}.'],
    [hz, '\u4e2d', '~{VP~}'],
    [open, '\u4e2d', '~{VP'],
    [open, '\u4e2d\n', '~{VP~}\n'],
  ])('%# are encoded and decoded', (encoding, text, bytes) => {
    expect(encoding.encode(text)?.toString('latin1')).toBe(bytes);
    expect(encoding.decode(bytes)).toBe(text);
  });

  test.each([
    [jp, '\x1b$@F|\x1b(J', '\u65e5'],
    [jp, '\x1b(Ba\x1b$BF|\x1b(B', 'a\u65e5'],
    [jp, '\x1b$BF|\nF|\x1b(B', '\u65e5\n\u65e5'],
    [hz, '~{VP', '\u4e2d'],
    [kr, '\x1b$)Ca\x7f', 'a\x7f'],
  ])('%# are decoded as other tools encode them', (encoding, bytes, text) => {
    expect(encoding.decode(bytes)).toBe(text);
  });

  test.each([
    [jp, '\x1b$BF'],
    [jp, '\x1b$XF|'],
    [jp, 'caf\xe9'],
    [jp, '\xc6\xfc'],
    [jp, '\x1b$B\x21\x7f\x1b(B'],
    [kr, 'a'],
    [kr, '\x0eGQ'],
  ])('%# are not decoded where they are malformed', (encoding, bytes) => {
    expect(encoding.decode(bytes)).toBeNull();
  });

  test('do not encode half-width and unknown characters', () => {
    expect(jp.encode('\uff71')).toBeNull();
    expect(jp.encode('\ud83d\ude00')).toBeNull();
    expect(hz.encode('\u20ac')).toBeNull();
  });
});

describe('look-alikes', () => {
  test.each([
    ['\u043e', 'o'],
    ['\u0410', 'A'],
    ['\u0406', 'I'],
    ['\u04cf', 'l'],
    ['\u0399', 'I'],
    ['\u0661', '1'],
    ['\u06f0', null],
    ['\u039f', 'O'],
    ['\u0416', null],
    ['o', null],
    ['\u2013', null],
  ])('%s looks like %s', (character, ascii) => {
    expect(asciiLookAlike(character)).toBe(ascii);
  });

  test.each([
    ['o', '\u043e', true],
    ['\u043e', 'o', true],
    ['\u043e', '\u03bf', true],
    ['l', '\u0406', true],
    ['o', 'o', false],
    ['l', '1', false],
    ['I', 'l', false],
    ['0', 'O', false],
    ['o', '\u0430', false],
    ['\u0416', '\u0417', false],
    ['0', '\u039f', true],
    ['|', '\u04cf', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(confusable(a, b)).toBe(expected);
  });
});

describe('character references', () => {
  test.each([
    ['&mdash;', '\u2014'],
    ['&#8212;', '\u2014'],
    ['&#x2014;', '\u2014'],
    ['&#X2014;', '\u2014'],
    ['&amp;', '&'],
    ['&#65;', 'A'],
    ['&#x1F600;', '\ud83d\ude00'],
    ['&#1114111;', '\u{10ffff}'],
    ['&#1114112;', null],
    ['&#0;', null],
    ['&#xD800;', null],
    ['&#xDFFF;', null],
    ['&#xD7FF;', '\ud7ff'],
    ['&#xE000;', '\ue000'],
    ['&nosuch;', null],
    ['&toString;', null],
  ])('%s stands for %s', (reference, character) => {
    expect(referenced(reference)).toBe(character);
    expect(reference.match(REFERENCE)).toEqual([reference]);
  });

  test.each(['&mdash', '& mdash;', '&#;', '&#x;', '&#12345678;', '&1a;', '&;', '&a;'])(
    '%s is no reference',
    (text) => {
      expect(text.match(REFERENCE)).toBeNull();
    },
  );

  test('are named as in HTML 4', () => {
    expect(['\u2014', '\u00e9', '<', '\u0416'].map(referenceName)).toEqual([
      'mdash',
      'eacute',
      'lt',
      null,
    ]);
  });
});

test.each([
  [0x2014, 'U+2014 EM DASH'],
  [0xe9, 'U+00E9 LATIN SMALL LETTER E WITH ACUTE'],
  [0x200b, 'U+200B ZERO WIDTH SPACE'],
  [0x1f44d, 'U+1F44D THUMBS UP SIGN'],
  [0x4e00, 'U+4E00'],
  [0, 'U+0000'],
  [0x10ffff, 'U+10FFFF'],
  [0x20, 'U+0020'],
  [0x21, 'U+0021 EXCLAMATION MARK'],
  [0x22, 'U+0022 QUOTATION MARK'],
  [0x7e, 'U+007E TILDE'],
  [0x7f, 'U+007F'],
  [0xa0, 'U+00A0 NO-BREAK SPACE'],
  [0x378, 'U+0378'],
])('the code point %i is %s', (point, name) => {
  expect(codePointName(point)).toBe(name);
});

describe('transliterated', () => {
  const ofAll = (text: string, to: (character: string) => string): string =>
    text.replace(/[^\0-\x7f]/gu, to);
  const SAMPLE =
    '\u00c4\u00e9 stra\u00dfe \u00f8\u0142 \u2014 \u201cx\u201e \u20ac\u00a9\u2122 \ufb01 \u0416';

  test('by the tables, the most frequent first', () => {
    expect(transliterate.map(([, to]) => ofAll(SAMPLE, to))).toEqual([
      'Ae stra\u00dfe \u00f8\u0142 \u2014 \u201cx\u201e \u20ac\u00a9\u2122 \ufb01 \u0416',
      'Ae strae   x TM fi ',
      'Ae strae   x   ',
      ' strae   x   ',
      'Ae strasse ol - "x,, EUR(C)(TM) fi ?',
      'Ae strasse ol -- "x,, EUR(C)(TM) fi ?',
      'Aee strasse ol - "x,, EUR(C)(TM) fi ?',
      'Ae strasse ol -- "x,, EUR(c)(tm) fi ',
      'Ae strasse ol \u2014 \u201cx\u201e \u20ac\u00a9TM fi \u0416',
      'Aee strasse ol \u2014 \u201cx\u201e \u20ac\u00a9TM fi \u0416',
      'Ae\u00e9 strasse \u00f8\u0142 \u2014 \u201cx\u201e \u20ac\u00a9\u2122 \ufb01 \u0416',
      'Aee strasse ol -- "x,, EUR(c)(tm) fi \u0416',
    ]);
  });

  test('of letters that are none with a mark, and of signs', () => {
    const text = '\u0152uvre ma\u00f0ur \u00fe\u00e1 B\u00e4r \u2022 x\u201b';
    expect(transliterate.map(([, to]) => ofAll(text, to))).toEqual([
      '\u0152uvre ma\u00f0ur \u00fea Bar \u2022 x\u201b',
      'uvre maur a Bar  x',
      'uvre maur a Bar  x',
      'uvre maur  Br  x',
      "OEuvre madur tha Bar o x'",
      "OEuvre madur tha Bar o x'",
      "OEuvre madur tha Baer o x'",
      "OEuvre madur tha Bar * x'",
      'OEuvre madur tha Bar \u2022 x\u201b',
      'OEuvre madur tha Baer \u2022 x\u201b',
      '\u0152uvre ma\u00f0ur \u00fe\u00e1 Baer \u2022 x\u201b',
      "OEuvre madur tha Baer * x'",
    ]);
  });

  test('by a requested tool', () => {
    expect(TRANSLITERATORS.map(([tool, to]) => `${tool}: ${ofAll(SAMPLE, to)}`)).toEqual([
      'glibc: Ae strasse ol -- "x,, EUR(C)(TM) fi ?',
      'glibc in a German locale: AEe strasse ol -- "x,, EUR(C)(TM) fi ?',
      'glibc in a Danish or Swedish locale: AEe strasse oel -- "x,, EUR(C)(TM) fi ?',
      'glibc in the C locale: ?? strasse ?? -- "x,, EUR(C)(TM) fi ZH',
      'glibc in a Ukrainian locale: ?? strasse ol -- "x,, EUR(C)(TM) fi ZH',
      'ICU Latin-ASCII: Ae strasse ol - "x,, \u20ac(C)\u2122 fi \u0416',
      'ICU Any-Latin; Latin-ASCII: Ae strasse ol - "x,, \u20ac(C)\u2122 fi Z',
    ]);
  });

  test.each([
    ['\u00e9', 'e', true],
    ['e\u0301', 'e', true],
    ['\u00f6', 'oe', true],
    ['\u00f6', 'o', true],
    ['\u00df', 'ss', true],
    ['\u2014', '-', true],
    ['\u2014', '--', true],
    ['\u0416', '?', false],
    ['\u0416', 'x', false],
    ['\u00e9', '', false],
    ['\u00e9', '\u00e8', false],
    ['e', 'e', false],
    ['\u00e9\u00e8', 'ee', false],
  ])('%s to %j: %s', (before, after, expected) => {
    expect(isTransliteration(before, after)).toBe(expected);
  });

  test.each([
    ['\u03ac\u03b3\u03b3\u03b5\u03bb\u03bf\u03c2', 'angelos'],
    ['\u0391\u0393\u0393\u0395\u039b\u039f\u03a3', 'ANGELOS'],
    ['\u03b1\u03c5\u03b3\u03ae', 'auge'],
    ['\u0391\u03a5\u03a4\u039f', 'AUTO'],
    ['\u0398\u03b5\u03cc\u03c2', 'Theos'],
    ['\u0398\u0395\u039f\u03a3', 'THEOS'],
    ['\u03a8\u03c5\u03c7\u03ae', 'Psyche'],
    ['\u03a7', 'CH'],
    ['abc', null],
    ['\u03b5\u03c5', 'eu'],
    ['\u03b3\u03ba', 'nk'],
    ['abc \u03c9', 'abc o'],
    ['\u03a6\u03b9\u03bb\u03af\u03b1', 'Philia'],
    ['\u03bf\u03c5\u03c1\u03b1', 'oura'],
    ['\u03bc\u03c5', 'my'],
  ])('Greek depends on the adjacent letter: %s', (text, ascii) => {
    expect(greekToAscii(text)).toBe(ascii);
  });
});
