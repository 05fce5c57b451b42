import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { compilePattern, escapePattern } from '../../src/formats/pattern.ts';
import { parsedValue, processorMilliseconds } from './reading.ts';

const matches = (pattern: string, path: string) => parsedValue(compilePattern(pattern))(path);

describe('the paths that a pattern matches', () => {
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
    ['a/b', 'a/b', true],
    ['a/b', 'ab', false],
    ['a/b', 'a/b/c', false],
    ['a/C:x', 'a/C:x', true],
    ['[a-]', 'a', true],
    ['[a-]', '-', true],
    ['[a-]', 'b', false],
    ['[a-c]', '-', false],
    ['[axz]', 'm', false],
    ['[axz]', 'z', true],
    ['[a]', '\0', false],
    ['[]a]', ']', true],
    ['[]a]', 'a', true],
    ['[!]a]', ']', false],
    ['[!]a]', 'b', true],
    ['[!a]', '!', true],
    ['{a,{b,c}}d', 'ad', true],
    ['{a,{b,c}}d', 'bd', true],
    ['{a,{b,c}}d', 'abcd', false],
    ['{a,b}{c,d}', 'bc', true],
    ['{,a}b', 'b', true],
    ['?a', '\uffffa', true],
    ['*[!\u{1f512}]', '\u{1f512}', false],
    ['*\u{1f512}a', '\u{1f512}\u{1f512}a', true],
    ['**/a', 'b', false],
    ['**/**', 'a/b', true],
    ['a*', 'b/a', false],
    ['*/b/*c', 'a/b/c', true],
    ['*/b/*c', 'a/b/d', false],
    ['a/*/c', 'b/x/c', false],
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

  test.each<[string, string]>([
    ['', 'is empty'],
    ['x'.repeat(513), 'has 513 characters; at most 512 are allowed'],
    ['a\0b', 'contains a NUL'],
    ['\ud800', 'is not well-formed Unicode'],
    ['!a', 'is a negation, and only inclusion is known'],
    ['/a', 'is absolute'],
    ['c:a', 'starts with a drive letter'],
    ['a\\', 'contains a backslash, which separates no folders'],
    ['a\\b', 'contains a backslash, which separates no folders'],
    ['a//b', 'has an empty segment'],
    ['a/../b', 'has a ".." segment'],
    ['a/.', 'has a "." segment'],
    ['{a', 'has a brace without its partner'],
    ['a}', 'has a brace without its partner'],
    ['a}{b', 'has a brace without its partner'],
    ['[ab', 'has a [ class that is not closed, or not plain characters and ranges'],
    ['[!]', 'has a [ class that is not closed, or not plain characters and ranges'],
    ['[a[b]', 'has a [ class that is not closed, or not plain characters and ranges'],
    ['*a'.repeat(13), 'has 13 wildcards; at most 12 are allowed'],
    ['?a'.repeat(13), 'has 13 wildcards; at most 12 are allowed'],
    ['[a]'.repeat(13), 'has 13 wildcards; at most 12 are allowed'],
    ['{a}'.repeat(13), 'has 13 wildcards; at most 12 are allowed'],
    [`{${'a,'.repeat(64)}a}`, 'means more than 64 alternatives'],
    [`${'{a,b}'.repeat(6)}{a,b}`, 'means more than 64 alternatives'],
  ])('%j: %s', (pattern, reason) => {
    const compiled = compilePattern(pattern);
    const shown = pattern.length > 60 ? `${pattern.slice(0, 60)}\u2026` : pattern;
    expect(compiled.ok ? [] : compiled.problems).toEqual([
      expect.objectContaining({
        message: `The pattern ${JSON.stringify(shown)} ${reason}.`,
        remedy:
          'Write a pattern relative to the top, with / between folders, such as docs/**/*.md.',
      }),
    ]);
  });

  test.each([
    'x'.repeat(512),
    '*a'.repeat(12),
    '{a}'.repeat(12),
    `{${'a,'.repeat(63)}a}`,
    '{a,b}'.repeat(6),
  ])('%j is within the limits', (pattern) => {
    expect(compilePattern(pattern).ok).toBe(true);
  });

  test('an escaped name matches only itself', () => {
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
