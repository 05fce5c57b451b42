import { describe, expect, test } from '@jest/globals';
import { checkPage } from '../../src/formats/markdown-page.ts';
import { nearestPlace } from '../../src/formats/markdown-places.ts';
import { ProblemList } from '../../src/formats/problem-list.ts';
import { LineIndex } from '../../src/formats/utf8-text.ts';

/** Whether a page may be parsed, and its problems as `LINE:COLUMN MESSAGE | REMEDY`. */
function check(text: string): readonly [boolean, readonly string[]] {
  const problems = new ProblemList('r.md');
  const parse = checkPage(text, new LineIndex(text), problems);
  const shown = problems.toProblems().map(({ code, line, column, message, remedy }) => {
    expect(code).toBe('not-markdown-register');
    return `${line}:${column} ${message} | ${remedy}`;
  });
  return [parse, shown];
}

const CR = 'A line is ended by CR alone. | Use LF or CRLF line endings.';
const control = (code: string) =>
  `The text contains the control character ${code}. | Remove the character.`;
const bidi = (code: string) =>
  `The text contains the bidirectional control ${code}. | Remove the character.`;
const FRONT =
  'The file starts with ---: GitHub shows front matter as a table. | Remove the front matter, or start with the heading.';
const SCRIPT =
  'The file starts with #!: GitHub shows it as a program, not as Markdown. | Start with the heading.';
const MODELINE =
  'This line reads as an editor modeline: GitHub may render another format. | Remove the modeline.';
const BARS =
  'Two backslashes before a |: parsers differ on whether a cell ends here. | Write one backslash before a | inside a cell.';

describe('a page', () => {
  test.each<[string, boolean, readonly string[]]>([
    ['# P\r\n\r\ntext\t\u00e9 \u{1f512}\n', true, []],
    ['', true, []],
    ['a\rb', false, [`1:2 ${CR}`]],
    ['a\r\nb\r', false, [`2:2 ${CR}`]],
    ['a\n\x00', false, [`2:1 ${control('U+0000')}`]],
    ['a\x07b\x08', false, [`1:2 ${control('U+0007')}`]],
    ['\x0b', false, [`1:1 ${control('U+000B')}`]],
    ['\x1f', false, [`1:1 ${control('U+001F')}`]],
    ['\x7f', false, [`1:1 ${control('U+007F')}`]],
    ['\x9f', false, [`1:1 ${control('U+009F')}`]],
    ['a\u2028', false, [`1:2 ${control('U+2028')}`]],
    ['a\ufeff', false, [`1:2 ${control('U+FEFF')}`]],
    ['ab\n\u202e', true, [`2:1 ${bidi('U+202E')}`]],
    ['\u061c', true, [`1:1 ${bidi('U+061C')}`]],
    ['\u2066', true, [`1:1 ${bidi('U+2066')}`]],
    ['---\ntitle: x\n---\n', true, [`1:1 ${FRONT}`]],
    ['---', true, [`1:1 ${FRONT}`]],
    ['\n \n--- \r\nx\n', true, [`3:1 ${FRONT}`]],
    ['---x\n', true, []],
    ['----\n', true, []],
    ['a\n---\n', true, []],
    ['#!/bin/sh\n', true, [`1:1 ${SCRIPT}`]],
    ['\n  #!x', true, [`2:3 ${SCRIPT}`]],
    ['# !x', true, []],
    ['a\\\\|b', true, [`1:2 ${BARS}`]],
    ['\\\\|', true, [`1:1 ${BARS}`]],
    ['a\\|b', true, []],
    [
      '\u202e\x07\n\\\\|',
      false,
      [`1:1 ${bidi('U+202E')}`, `1:2 ${control('U+0007')}`, `2:1 ${BARS}`],
    ],
  ])('%j is safe to parse: %s', (text, parse, wanted) => {
    expect(check(text)).toEqual([parse, wanted]);
  });
});

describe('a modeline', () => {
  test.each([
    ['-*- mode: rst -*-', true],
    ['<!-- vim: ft=html -->', true],
    ['vim:set syntax=html:', true],
    ['vi: filetype=x', true],
    ['EX: SYN=x', true],
    ['vim600: ft=x', true],
    ['vim>600: ft=x', true],
    ['vim<600: ft=x', true],
    ['vim=600: ft=x', true],
    ['vim: set noai:', false],
    ['the ft=x of vim', false],
    ['navim: ft=x', false],
    ['vim.: ft=x', false],
    ['vimx: ft=x', false],
    ['vim: left=x', false],
  ])('%j is one: %s', (line, is) => {
    expect(check(`${line}\n`)[1]).toEqual(is ? [`1:1 ${MODELINE}`] : []);
  });

  const page = (at: number, count: number, end: string) =>
    `${Array.from({ length: count }, (_, index) => (index === at - 1 ? '-*-' : 'x')).join('\n')}${end}`;

  test.each([
    [1, 20, '\n', true],
    [5, 20, '\n', true],
    [6, 20, '\n', false],
    [15, 20, '\n', false],
    [16, 20, '\n', true],
    [20, 20, '\n', true],
    [14, 20, '', false],
    [20, 20, '', true],
  ])('on line %i of %i (%j) counts: %s', (at, count, end, counts) => {
    expect(check(page(at, count, end))[1]).toEqual(counts ? [`${at}:1 ${MODELINE}`] : []);
  });
});

test.each([
  ['/a', '2:1'],
  ['/a/b', '3:1'],
  ['/a/b/c/d', '3:1'],
  ['/a/c', '2:1'],
  ['/c', '1:1'],
  ['', '1:1'],
])('the place of %j, or of what is around it, is %s', (pointer, wanted) => {
  const places = new Map([
    ['/a', { line: 2, column: 1 }],
    ['/a/b', { line: 3, column: 1 }],
  ]);
  const { line, column } = nearestPlace(places, pointer);
  expect(`${line}:${column}`).toBe(wanted);
});
