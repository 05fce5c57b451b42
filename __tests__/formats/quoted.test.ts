import { describe, expect, test } from '@jest/globals';
import { described, quoted } from '../../src/formats/quoted.ts';

const SIXTY = 'x'.repeat(60);

describe('a text from a file, in a message', () => {
  test.each([
    ['a', '"a"'],
    ['', '""'],
    ['say "no"\n', '"say \\"no\\"\\n"'],
    [SIXTY, `"${SIXTY}"`],
    [`${SIXTY}y`, `"${SIXTY}\u2026"`],
    [`${'x'.repeat(59)}\u{1f512}`, `"${'x'.repeat(59)}\ufffd\u2026"`],
  ])('%j', (text, shown) => {
    expect(quoted(text)).toBe(shown);
  });
});

describe('a value from a file, in words', () => {
  test.each([
    ['a', '"a"'],
    [SIXTY, `"${SIXTY}"`],
    [`${SIXTY}yz`, `"${SIXTY}\u2026" (62 characters)`],
    [[], 'an empty list'],
    [[1], 'a list'],
    [{}, 'an object'],
    [{ length: 0 }, 'an object'],
    [null, 'null'],
    [undefined, 'undefined'],
    [1.5, '1.5'],
    [true, 'true'],
  ])('%j', (value, words) => {
    expect(described(value)).toBe(words);
  });
});
