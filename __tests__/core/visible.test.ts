import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shortened, visibleText } from '../../src/core/visible.ts';

describe('visible text', () => {
  test.each([
    ['tab', '\t', '\u2409'],
    ['line feed', '\n', '\u240a'],
    ['carriage return', '\r', '\u240d'],
    ['NUL', '\0', '\u2400'],
    ['BOM', '\ufeff', '\u27e6BOM\u27e7'],
    ['escape', '\x1b', '\u27e6U+001B\u27e7'],
    ['C1 control', '\x9b', '\u27e6U+009B\u27e7'],
    ['right-to-left override', '\u202e', '\u27e6U+202E\u27e7'],
    ['isolate', '\u2066', '\u27e6U+2066\u27e7'],
    ['zero-width joiner', '\u200d', '\u27e6U+200D\u27e7'],
    ['soft hyphen', '\u00ad', '\u27e6U+00AD\u27e7'],
    ['line separator', '\u2028', '\u27e6U+2028\u27e7'],
    ['no-break space', '\u00a0', '\u27e6U+00A0\u27e7'],
    ['ideographic space', '\u3000', '\u27e6U+3000\u27e7'],
    ['Hangul filler', '\u3164', '\u27e6U+3164\u27e7'],
    ['variation selector', '\ufe0f', '\u27e6U+FE0F\u27e7'],
    ['tag character', '\u{e0041}', '\u27e6U+E0041\u27e7'],
    ['lone surrogate', '\ud800', '\u27e6U+D800\u27e7'],
    ['first byte of a path', '\udc80', '\u27e6\\x80\u27e7'],
    ['before the range', '\udc7f', '\u27e6U+DC7F\u27e7'],
    ['after the range', '\udd00', '\u27e6U+DD00\u27e7'],
    ['byte of a path', '\udcff', '\u27e6\\xff\u27e7'],
    ['noncharacter', '\uffff', '\u27e6U+FFFF\u27e7'],
    ['combining grapheme joiner', '\u034f', '\u27e6U+034F\u27e7'],
    ['Khmer inherent vowel', '\u17b4', '\u27e6U+17B4\u27e7'],
    ['blank Braille pattern', '\u2800', '\u27e6U+2800\u27e7'],
    ['reserved for a format character', '\u2065', '\u27e6U+2065\u27e7'],
    ['reserved for a special', '\ufff0', '\u27e6U+FFF0\u27e7'],
    ['reserved beside the tags', '\u{e0080}', '\u27e6U+E0080\u27e7'],
    ['null notehead', '\u{1d159}', '\u27e6U+1D159\u27e7'],
    ['blank of hieroglyphs', '\u{13442}', '\u27e6U+13442\u27e7'],
    ['Khitan filler', '\u{16fe4}', '\u27e6U+16FE4\u27e7'],
    ['private use', '\ue000', '\u27e6U+E000\u27e7'],
  ])('%s', (_, character, token) => {
    expect(visibleText(`a${character}b`)).toBe(`a${token}b`);
  });

  test('no code point that Unicode says to ignore is shown raw', () => {
    const raw: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      const ignored = /\p{Default_Ignorable_Code_Point}/u.test(character);
      if (ignored && visibleText(character) === character) raw.push(code.toString(16));
    }
    expect(raw).toEqual([]);
  });

  test('visible characters are unchanged', () => {
    const text = 'Hold \u2014 \u201cuntil\u201d \u00e9\u0301 \u4e2d \u{1f512} \u0627 <&>"\'`|\\';
    expect(visibleText(text)).toBe(text);
  });

  test('no invisible character remains, and the text is well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visibleText(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(shown.isWellFormed()).toBe(true);
        expect(visibleText(shown)).toBe(shown);
      }),
    );
  });
});

test('shortening cuts between code points, and marks the cut', () => {
  expect(shortened('abc', 3)).toBe('abc');
  expect(shortened('abcd', 3)).toBe('ab\u2026');
  expect(shortened('a\u{1f512}b', 3)).toBe('a\u2026');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const short = shortened(text, most);
      expect(short.length).toBeLessThanOrEqual(most);
      expect(short.isWellFormed()).toBe(true);
      expect(text.startsWith(short.replace(/\u2026$/, ''))).toBe(true);
    }),
  );
});
