import { describe, expect, test } from '@jest/globals';
import { adviseOn, attributePattern, type PathAttributes } from '../../src/core/attributes.ts';

/** What git answers for a path that `.gitattributes` does not name. */
const NONE: PathAttributes = {
  text: 'unspecified',
  eol: 'unspecified',
  filter: 'unspecified',
  ident: 'unspecified',
  'working-tree-encoding': 'unspecified',
};

describe('attributes of a sealed path', () => {
  test.each<[string, Partial<PathAttributes>, readonly string[], boolean, readonly string[]]>([
    ['none', {}, [], true, ['-text']],
    ['-text', { text: 'unset' }, [], false, []],
    ['text', { text: 'set' }, ['text'], false, ['-text']],
    ['text=auto', { text: 'auto' }, ['text=auto'], false, ['-text']],
    ['text=autocrlf', { text: 'autocrlf' }, ['text=autocrlf'], false, ['-text']],
    ['text=other', { text: 'other' }, [], false, ['-text']],
    ['eol alone', { eol: 'lf' }, ['eol=lf'], false, ['-text']],
    ['text eol', { text: 'set', eol: 'crlf' }, ['text', 'eol=crlf'], false, ['-text']],
    ['-text eol', { text: 'unset', eol: 'crlf' }, [], false, []],
    ['-eol', { eol: 'unset' }, [], true, ['-text']],
    ['filter=lfs -text', { text: 'unset', filter: 'lfs' }, ['filter=lfs'], false, ['-filter']],
    ['ident -text', { text: 'unset', ident: 'set' }, ['ident'], false, ['-ident']],
    [
      'working-tree-encoding',
      { text: 'unset', 'working-tree-encoding': 'UTF-16' },
      ['working-tree-encoding=UTF-16'],
      false,
      ['-working-tree-encoding'],
    ],
    [
      'several',
      { filter: 'a', ident: 'set' },
      ['filter=a', 'ident'],
      true,
      ['-text', '-filter', '-ident'],
    ],
    ['unset attributes', { text: 'unset', filter: 'unset', ident: 'unset' }, [], false, []],
  ])('%s', (_, given, altering, open, protection) => {
    expect(adviseOn({ ...NONE, ...given })).toEqual({ altering, open, protection });
  });
});

describe('a pattern that matches one path', () => {
  test.each([
    ['docs/plan.md', '/docs/plan.md'],
    ['a*b?c[d', '/a\\*b\\?c\\[d'],
    ['back\\slash', '/back\\\\slash'],
    ['two words.md', '"/two words.md"'],
    ['tab\there', '"/tab\\there"'],
    ['say "hold"', '"/say \\"hold\\""'],
    ['#1', '"/#1"'],
    ['!important', '"/!important"'],
    ['a *', '"/a \\\\*"'],
  ])('%j', (path, pattern) => {
    expect(attributePattern(path)).toBe(pattern);
  });

  test.each(['a\nb', 'a\rb', 'a\0b', 'a\udcff'])('%j has none', (path) => {
    expect(attributePattern(path)).toBeNull();
  });
});
