import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shellQuote } from '../../src/core/shell-quote.ts';
import { visibleText } from '../../src/core/visible.ts';

describe('quoting for a shell', () => {
  test.each(['docs/plan.md', 'a', 'A-Z_09.@+=:/x', 'a-', '.github/x', '/a'])(
    '%j needs no quotes',
    (word) => expect(shellQuote(word)).toBe(word),
  );

  test.each([
    ['', '""'],
    ['two words', '"two words"'],
    ['-rf', '"-rf"'],
    ['@a', '"@a"'],
    ['=a', '"=a"'],
    ['a,b', '"a,b"'],
    ['a(1).md', '"a(1).md"'],
    ['a & calc & b.md', '"a & calc & b.md"'],
    ['a;b', '"a;b"'],
    ['a|b<c>d^e', '"a|b<c>d^e"'],
    ['a~', '"a~"'],
    ['~a', '"~a"'],
    ['#a', '"#a"'],
    ['{a}', '"{a}"'],
    ["it's", '"it\'s"'],
    ['\u00e9', '"\u00e9"'],
    ['a\u2013b', '"a\u2013b"'],
  ])('%j is quoted', (word, quoted) => expect(shellQuote(word)).toBe(quoted));

  test.each([
    ['a line feed', 'a\nb'],
    ['an escape', 'a\x1bb'],
    ['a bidi control', 'a\u202eb'],
    ['a lone surrogate', 'a\udcffb'],
    ['a line separator', 'a\u2028b'],
    ['a paragraph separator', 'a\u2029b'],
    ['a variable', '$(id)'],
    ['a backtick', 'a`id`b'],
    ['a backslash', 'a\\b'],
    ['a double quote', 'a"b'],
    ['a variable of cmd', 'a%PATH%b'],
    ['an exclamation mark', 'a!b'],
    ['single quotes of PowerShell', 'x\u2019; calc; \u2019y.md'],
    ['double quotes of PowerShell', 'x\u201d; calc; \u201ey.md'],
    ['a no-break space', 'b\u00a0c.md'],
    ['a narrow no-break space', 'b\u202fc.md'],
    ['an ideographic space', 'b\u3000c.md'],
    ['a variation selector', 'd\ufe0f.md'],
    ['a blank Braille pattern', 'a\u2800b'],
    ['a Hangul filler', 'a\u3164b'],
    ['a private character', 'a\ue000b'],
  ])('a name with %s is never quoted', (_, word) => expect(shellQuote(word)).toBeNull());

  test('no code point is quoted that would be shown as a token', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const name = `a${String.fromCodePoint(code)}b`;
      if (visibleText(name) !== name && shellQuote(name) !== null) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  const hard = fc.string({
    unit: fc.constantFrom(
      ...'ab \'"\\$`!*?[]{}()<>|&;#~=%-@,^:+./\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00a0\ufe0f',
    ),
    maxLength: 10,
  });

  test.each([
    ['PowerShell', powerShellWord],
    ['cmd', cmdWord],
  ])('%s reads the word that was quoted, and no other syntax', (_, read) => {
    let quotable = 0;
    fc.assert(
      fc.property(hard, (word) => {
        const quoted = shellQuote(word);
        if (quoted === null) return;
        quotable += 1;
        expect(read(quoted)).toBe(word);
      }),
      { numRuns: 20_000, seed: 11 },
    );
    expect(quotable).toBeGreaterThan(1_000);
  });
});

/** The word that PowerShell's tokenizer reads (about_Parsing, about_Quoting_Rules); null: other syntax. */
function powerShellWord(text: string): string | null {
  const quoted = /^"([^"\u201c-\u201e$`]*)"$/u.exec(text);
  if (quoted !== null) return quoted[1] ?? '';
  const special = /[\s'"\u2018-\u201e$`,;|&<>(){}#]/u;
  return text === '' || special.test(text) || /^[@\-\u2013-\u2015]/u.test(text) ? null : text;
}

/** The word that a program gets from cmd: outside of quotes its operators count, `%` and `!` everywhere. */
function cmdWord(text: string): string | null {
  if (/[%!]/.test(text)) return null;
  const quoted = /^"([^"]*)"$/.exec(text);
  if (quoted !== null) return (quoted[1] ?? '').endsWith('\\') ? null : (quoted[1] ?? '');
  return text === '' || /[\s"&|<>^();,]/.test(text) ? null : text;
}
