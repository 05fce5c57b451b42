import { describe, expect, test } from '@jest/globals';
import { isBlank, MARKDOWN_CAPS, withinCaps } from '../../src/formats/markdown-cost.ts';
import { ProblemList } from '../../src/formats/problem-list.ts';

/** The problem of a text as `CODE LINE:COLUMN MESSAGE | REMEDY`, or null. */
function over(text: string): string | null {
  const problems = new ProblemList('r.md');
  const within = withinCaps(text, problems);
  const [found, ...more] = problems.toProblems();
  expect(more).toEqual([]);
  expect(within).toBe(found === undefined);
  if (found === undefined) return null;
  const { code, line, column, message, remedy } = found;
  return `${code} ${line}:${column} ${message} | ${remedy}`;
}

const capOf = (text: string): string | null =>
  /\(limit (\w+)\)/.exec(over(text) ?? '')?.[1] ?? null;

const { depth, markers, lines, runs, brackets, angles } = MARKDOWN_CAPS;

describe('a page at a limit is read, and one past it is refused', () => {
  test.each<[string, string, string, string]>([
    [
      'depth',
      '> '.repeat(depth),
      `a\n${'> '.repeat(depth + 1)}`,
      `too-deep 2:1 The Markdown has more than ${depth} levels of nested quotes and lists (limit depth). | Flatten the quotes and lists from this line on.`,
    ],
    [
      'markers',
      '> - a\n'.repeat(markers / 2),
      `${'> - a\n'.repeat(markers / 2)}- a\n`,
      `too-large ${markers / 2 + 1}:1 The Markdown has more than ${markers} list items and quoted lines (limit markers). | Keep the register in a file of its own, without long lists.`,
    ],
    [
      'lines',
      'a\n'.repeat(lines),
      `${'a\n'.repeat(lines)}a`,
      `too-large ${lines + 1}:1 The Markdown has more than ${lines} lines (limit lines). | Keep the register in a file of its own.`,
    ],
    [
      'runs',
      `x${' *a'.repeat(runs)}`,
      `x${' *a'.repeat(runs + 1)}`,
      `too-large 1:1 The Markdown has more than ${runs} runs of *, _ and ~ in one paragraph (limit runs). | Split the paragraph with an empty line, or write the text as inline code with fewer marks.`,
    ],
    [
      'brackets',
      `${'[a]'.repeat(brackets / 2)}`,
      `${'[a]'.repeat(brackets / 2)}\n]`,
      `too-large 2:1 The Markdown has more than ${brackets} square brackets in one paragraph (limit brackets). | Split the paragraph with an empty line, or use fewer links in it.`,
    ],
    [
      'angles',
      '<a\n\n'.repeat(angles),
      `${'<a\n\n'.repeat(angles)}<`,
      `too-large ${2 * angles + 1}:1 The Markdown has more than ${angles} < characters (limit angles). | Write the register without HTML.`,
    ],
  ])('%s', (_, most, more, problem) => {
    expect(over(most)).toBeNull();
    expect(over(more)).toBe(problem);
  });

  test('empty lines at the end do not count', () => {
    expect(capOf(`${'a\n'.repeat(lines)}\n\n`)).toBeNull();
  });
});

describe('runs of marks', () => {
  const most = (unit: string, count: number = runs) => `x ${unit.repeat(count)}`;

  test.each([
    ['*a ', true],
    ['_a ', true],
    ['~a ', true],
    ['**a ', true],
    ['___a ', true],
    ['~~a ', true],
    ['a* ', true],
    ['a*b ', true],
    ['a~b ', true],
    ['a_ ', true],
    [' _b', true],
    ['\u00e9_b ', true],
    ['a_\u00e9 ', true],
    ['a_b ', false],
    ['a__b ', false],
    ['1_2 ', false],
    ['Z_Z ', false],
    ['a-b ', false],
  ])('%j is a run: %s', (unit, counts) => {
    expect(capOf(most(unit))).toBeNull();
    expect(capOf(most(unit, runs + 1))).toBe(counts ? 'runs' : null);
  });

  test('one mark after another are counted each', () => {
    expect(capOf(most('*_ ', runs / 2))).toBeNull();
    expect(capOf(`${most('*_ ', runs / 2)}~`)).toBe('runs');
  });

  test.each(['', ' ', '\t', '\r', ' \t\r'])('start again after a line of %j', (blank) => {
    expect(capOf(`${most('*a ')}\n${blank}\n${most('*a ')}`)).toBeNull();
    expect(capOf(`${'['.repeat(brackets)}\n${blank}\n${'['.repeat(brackets)}`)).toBeNull();
  });

  test.each(['x', '\u00a0', '>', '\f'])('continue after a line of %j', (line) => {
    expect(capOf(`${most('*a ')}\n${line}\n*a`)).toBe('runs');
    expect(capOf(`${'['.repeat(brackets)}\n${line}\n[`)).toBe('brackets');
  });
});

describe('markers of quotes and lists', () => {
  test.each([
    ['> ', true],
    ['>', true],
    ['- ', true],
    ['+ ', true],
    ['* ', true],
    ['-\t', true],
    ['-  ', true],
    ['1. ', true],
    ['0. ', true],
    ['9. ', true],
    ['1) ', true],
    ['10) ', true],
    ['123456789. ', true],
    ['1234567890. ', false],
    ['-a ', false],
    ['- a ', false],
    ['1 ', false],
    ['1- ', false],
    ['. ', false],
    [') ', false],
    ['a. ', false],
    ['/. ', false],
    [':. ', false],
    ['1.a ', false],
    ['-- ', false],
  ])('%j is one: %s', (unit, counts) => {
    expect(capOf(unit.repeat(depth))).toBeNull();
    expect(capOf(unit.repeat(depth + 1))).toBe(counts ? 'depth' : null);
    expect(capOf(` \t${unit.repeat(depth + 1)}`)).toBe(counts ? 'depth' : null);
  });

  test.each([
    ['-', true],
    ['-\r', true],
    ['1.', true],
    ['-x', false],
    ['1.x', false],
    ['1', false],
    ['', false],
  ])('%j at the end of a line is one: %s', (end, counts) => {
    expect(capOf(`${'> '.repeat(depth)}${end}`)).toBe(counts ? 'depth' : null);
  });

  test('add up over lines', () => {
    expect(capOf('> > a\n'.repeat(markers / 2))).toBeNull();
    expect(capOf(`${'> > a\n'.repeat(markers / 2)}\n>`)).toBe('markers');
  });
});

test.each([
  ['', true],
  [' ', true],
  ['\t \r', true],
  ['a', false],
  [' a', false],
  ['a ', false],
  ['\u00a0', false],
  ['\f', false],
])('%j is an empty line: %s', (line, blank) => {
  expect(isBlank(line)).toBe(blank);
});
