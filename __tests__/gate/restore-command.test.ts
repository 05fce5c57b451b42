import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shellQuote } from '../../src/core/shell-quote.ts';
import { HOSTILE } from '../render/hostile.fixture.ts';

describe('quoting for a shell', () => {
  test.each([
    ['packet/decision.md', 'packet/decision.md'],
    ['a b', '"a b"'],
    ["it's", '"it\'s"'],
    ['-rf', '"-rf"'],
    ['', '""'],
    ['*', '"*"'],
    ['~', '"~"'],
    ['#x', '"#x"'],
    ['\u00e9', '"\u00e9"'],
  ])('%j is %s', (word, quoted) => {
    expect(shellQuote(word)).toBe(quoted);
  });

  test.each([
    'a\nb',
    'a\tb',
    '\x1b[31m',
    'a\u202eb',
    'a\u200bb',
    'a\ufeffb',
    '\udcff',
    '\ud800',
    '\u2028',
    '$(touch x)',
    '`touch x`',
  ])('%j is never quoted', (word) => {
    expect(shellQuote(word)).toBeNull();
  });

  test('a shell parses the word back exactly', () => {
    const words = [
      ...HOSTILE.filter((word) => word.length < 600),
      ...fc.sample(fc.string({ unit: 'grapheme', maxLength: 20 }), { numRuns: 200, seed: 7 }),
      ...fc.sample(
        fc.string({ unit: fc.constantFrom(...'\'"\\$`!*?[]{}()<>|&;#~ =%-a'), maxLength: 12 }),
        { numRuns: 1_000, seed: 7 },
      ),
    ];
    const quotable = words.flatMap((word) => {
      const quoted = shellQuote(word);
      return quoted === null ? [] : [{ word, quoted }];
    });
    expect(quotable.length).toBeGreaterThan(300);
    const script = quotable.map(({ quoted }) => `printf '%s\\0' ${quoted}`).join('\n');
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8', env: {} });
    expect(stderr).toBe('');
    expect(stdout.split('\0').slice(0, -1)).toEqual(quotable.map(({ word }) => word));
  });
});
