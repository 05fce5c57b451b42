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
    ['private use', '\ue000', '\u27e6U+E000\u27e7'],
  ])('%s', (_, character, token) => {
    expect(visibleText(`a${character}b`)).toBe(`a${token}b`);
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
