import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { compilePattern, escapePattern } from '../../src/formats/pattern.ts';
import { parsedValue, processorMilliseconds } from './reading.ts';

const matches = (pattern: string, path: string) => parsedValue(compilePattern(pattern))(path);

describe('what a pattern matches', () => {
  test.each([
    ['**/*.seal.json', 'a.seal.json', true],
    ['**/*.seal.json', 'x/y/a.seal.json', true],
    ['**/*.seal.json', 'x/.hidden/.seal.json', true],
    ['**/*.seal.json', 'a.SEAL.json', false],
    ['*.md', 'a/b.md', false],
    ['*.md', 'a\nb.md', true],
    ['evidence/**', 'evidence/a\nb/c', true],
    ['evidence/**', 'evidence/a\\b', true],
    ['evidence/**', 'evidence/\udcff', true],
    ['evidence/**', 'evidence', true],
    ['evidence/**', 'evidences/a', false],
    ['evidence/**/*', 'evidence/.x', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/x/y/c', false],
    ['a/**/**/**/b', 'a/b', true],
    ['a**b', 'axxb', true],
    ['a**b', 'ax/xb', false],
    ['?', '😀', true],
    ['??', '😀', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[^a-c]x', 'dx', true],
    ['[!a]', '/', false],
    ['{a,b/c}/*.md', 'b/c/x.md', true],
    ['{a,{b,c}}d', 'cd', true],
    ['a(b)+@(c)', 'a(b)+@(c)', true],
    ['release/*', 'release/1.0', true],
    ['main', 'main', true],
    ['main', 'mains', false],
    ['a,b', 'a,b', true],
  ])('%j on %j: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  test.each([
    '',
    '!a',
    '/a',
    '../a',
    'a/./b',
    'a//b',
    'a/',
    'a\\b',
    'a\0b',
    'D:/a',
    '\ud800',
    '{a',
    'a}',
    '[',
    '[]',
    '[z-a]',
    'x'.repeat(513),
    '*x'.repeat(13),
    '{a,b,c}'.repeat(6),
    '[a/b]',
  ])('%j is refused', (pattern) => {
    const compiled = compilePattern(pattern);
    expect(compiled.ok ? [] : compiled.problems).toEqual([
      expect.objectContaining({
        code: 'bad-input',
        message: expect.stringMatching(/^The pattern .*\.$/s),
      }),
    ]);
  });

  test('an escaped name matches itself alone', () => {
    const name = fc.string({
      unit: fc.constantFrom(...'ab*?[]{},!-^ é'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(name, name, (written, other) => {
        if ((written.match(/[*?[{]/g) ?? []).length > 12) return;
        expect(matches(escapePattern(written), written)).toBe(true);
        expect(matches(escapePattern(written), other)).toBe(written === other);
      }),
    );
  });

  test('agrees with picomatch where both know the pattern', () => {
    const part = fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '[^a]', '{a,b}', 'ab');
    const segment = fc.oneof(
      fc.constant('**'),
      fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    );
    const pattern = fc
      .array(segment, { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('/'));
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 });
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(pattern, path, (glob, target) => {
        fc.pre(target.split('/').every((step) => step !== '.' && step !== '..'));
        // Whether `x/**` is `x` itself, picomatch answers by what x is; the table above says it here.
        fc.pre(!glob.endsWith('/**'));
        // picomatch reads `**` inside a segment in its own way.
        fc.pre(glob.split('/').every((step) => step === '**' || !step.includes('**')));
        const compiled = compilePattern(glob);
        fc.pre(compiled.ok);
        if (!compiled.ok) return;
        const oracle = picomatch(glob, {
          dot: true,
          nonegate: true,
          noextglob: true,
          windows: false,
          // Its shortcut for `*.*` wants a character after the dot; its parser, like bash, does not.
          fastpaths: false,
        });
        expect(`${glob} ${target} ${compiled.value(target)}`).toBe(
          `${glob} ${target} ${oracle(target)}`,
        );
      }),
      { numRuns: 3000 },
    );
  });
});

describe('hostile paths', () => {
  test.each([
    [`${'*a'.repeat(11)}*b`, 'a'.repeat(4096)],
    [`${'**/a/'.repeat(6)}b`, 'a/'.repeat(2048).slice(0, -1)],
    [`${'**/*a/'.repeat(6)}b`, 'aa/'.repeat(1365).slice(0, -1)],
    [`${'{a,b}*'.repeat(6)}c`, 'ab'.repeat(2048)],
    [`${'**/'.repeat(100)}b`, 'a/'.repeat(2048).slice(0, -1)],
  ])('%s takes less than 100 ms', (pattern, path) => {
    const compiled = compilePattern(pattern);
    if (!compiled.ok) {
      expect(compiled.problems[0]?.message).toMatch(/wildcards/);
      return;
    }
    const spent = processorMilliseconds(() => expect(compiled.value(path)).toBe(false));
    expect(spent).toBeLessThan(100);
  });
});
