import { describe, expect, test } from '@jest/globals';
import { shellQuote } from '../../src/core/shell-quote.ts';

describe('quoting for a shell', () => {
  test.each(['docs/plan.md', 'a', 'A-Z_09.@%+=:,/x', 'a-'])('%j needs no quotes', (word) =>
    expect(shellQuote(word)).toBe(word),
  );

  test.each([
    ['', "''"],
    ['two words', "'two words'"],
    ['-rf', "'-rf'"],
    ['$(id)', "'$(id)'"],
    ['a;b', "'a;b'"],
    [';', "';'"],
    ['a~', "'a~'"],
    ['~a', "'~a'"],
    ["it's", "'it'\\''s'"],
    ["''", "''\\'''\\'''"],
    ['\u00e9', "'\u00e9'"],
  ])('%j is quoted', (word, quoted) => expect(shellQuote(word)).toBe(quoted));

  test.each([
    ['a line feed', 'a\nb'],
    ['an escape', 'a\x1bb'],
    ['a bidi control', 'a\u202eb'],
    ['a lone surrogate', 'a\udcffb'],
    ['a line separator', 'a\u2028b'],
    ['a paragraph separator', 'a\u2029b'],
  ])('%s is never quoted', (_, word) => expect(shellQuote(word)).toBeNull());
});
