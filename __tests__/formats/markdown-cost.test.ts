import { describe, expect, test } from '@jest/globals';
import { MARKDOWN_BYTES, MARKDOWN_CAPS } from '../../src/formats/markdown-cost.ts';
import { readMarkdownRegister } from '../../src/formats/markdown-register.ts';
import { processorMilliseconds, utf8 } from './reading.ts';

/** No construct, in any number, keeps the reader busy. */

const HEAD = '# P\n\nDefault: HOLD\n\n';
const TABLE =
  '| blocker | status | actor | gate |\n|---|---|---|---|\n| B-1 | open | owner | g |\n';

/** The cap that a page goes over, or null. */
function limitOf(text: string): string | null {
  const read = readMarkdownRegister(utf8(text), 'r.md');
  const messages = read.ok ? [] : read.problems.map(({ message }) => message);
  return messages.flatMap((each) => /\(limit (\w+)\)\.$/.exec(each)?.[1] ?? [])[0] ?? null;
}

const full = (unit: string) => unit.repeat(Math.floor(MARKDOWN_BYTES / unit.length));

test('a page of CR alone is refused before parsing: its lines are not counted', () => {
  const spent = processorMilliseconds(() => {
    expect(readMarkdownRegister(utf8(full('a\r===\r')), 'r.md').ok).toBe(false);
  });
  expect(spent).toBeLessThan(2_000);
});

describe('each limit is named for a page that exceeds it', () => {
  const PAGES: Readonly<Record<keyof typeof MARKDOWN_CAPS, (count: number) => string>> = {
    depth: (count) => `${'> '.repeat(count)}x\n`,
    markers: (count) => '- a\n'.repeat(count),
    lines: (count) => 'a\n'.repeat(count),
    runs: (count) => '*a '.repeat(count),
    brackets: (count) => '['.repeat(count),
    angles: (count) => '<a '.repeat(count),
  };

  for (const [cap, page] of Object.entries(PAGES)) {
    const most = Object.entries(MARKDOWN_CAPS).find(([name]) => name === cap)?.[1] ?? 0;
    test(`${cap}: ${most}`, () => {
      expect(limitOf(page(most))).toBeNull();
      expect(limitOf(page(most + 1))).toBe(cap);
    });
  }

  test('marks between letters and in other paragraphs are not added up', () => {
    expect(limitOf(`${'a_b'.repeat(5_000)}\n`)).toBeNull();
    expect(limitOf(`${'*a '.repeat(1_000)}\n\n`.repeat(10))).toBeNull();
    expect(limitOf(`${'*a '.repeat(800)}\n>\n`.repeat(2))).toBe('runs');
    expect(limitOf(`${'*a '.repeat(800)}\n\u00a0\n`.repeat(2))).toBe('runs');
  });

  test('a register of two hundred blockers is within all limits', () => {
    const cells = (at: number) =>
      `| FIX7_P0_B_${at} | open (*half*) | \`owner\` | [a](b.md) _c_ |\n`;
    const rows = Array.from({ length: 200 }, (_, at) => cells(at)).join('');
    const [columns, delimiters] = TABLE.split('\n');
    const page = `${HEAD}${columns}\n${delimiters}\n${rows}`;
    expect(readMarkdownRegister(utf8(page), 'r.md').ok).toBe(true);
  });
});

const UNITS = [
  ...['*a ', '_a ', '*a* ', 'a*', 'a**b ', '*_', '*a_ ', '**a* ', '*a**', '~~', '~a ', '~~a '],
  ...['[', '![', '](', '[a](', '[]', '[a]', '[a][b]', '[^', '[^a]', '![a](', '[a\\]', '\\['],
  ...['[a]: b\n', '[a]: b\n\n', '[^a]: b\n', '[a]: b "x\n', '<', '<a ', '<a b="', '<!--', '<?'],
  ...['a <!-- ', '<![CDATA[', '<br>', '<div>\n', '<http://a>', '&', '&amp;', '&#', '$', '$a', '$$'],
  ...['|', '| ', '|a\n', '|-', '|a|\n|-|\n', '|a|\n|-|\n\n', '\\', 'a  \n', 'a\\\n', '`', '`a``b'],
  ...['> ', '>', '- ', '- a\n', '- a\n\n', '1. a\n', '- [ ] a\n', '- - a\n', '+ a\n* b\n', '***\n'],
  ...['# ', '# a\n', 'a\n===\n', 'a\n', '\n', '```\n', '~~~\n', '    a\n', '\t', 'a', ' ', '!'],
  ...['www.', 'www.a.', 'http://a ', 'a@', 'a.', 'a@b.', '(', ')', ':', '::a', '"', 'Default: a '],
];

/** Runs of one mark, each longer than the one before. */
function rising(mark: string): string {
  let text = '';
  for (let length = 1; text.length + length < MARKDOWN_BYTES; length += 1) {
    text += `${mark.repeat(length)} `;
  }
  return text;
}

const WIDE = `|${'a|'.repeat(1_000)}\n|${'-|'.repeat(1_000)}\n`;

const PAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(UNITS.map((unit) => [`only ${JSON.stringify(unit)}`, full(unit)])),
  ...Object.fromEntries(
    UNITS.map((unit) => [
      `paragraphs of ${JSON.stringify(unit)}`,
      full(`${unit.repeat(Math.ceil(480 / unit.length))}\n\n`),
    ]),
  ),
  ...Object.fromEntries(
    UNITS.filter((unit) => !unit.includes('\n')).map((unit) => [
      `a register cell of ${JSON.stringify(unit)}`,
      `${HEAD}${TABLE.replace(' g |\n', '')} x${full(unit).slice(0, 60_000)}x |\n`,
    ]),
  ),
  'a register cell of underscores': `${HEAD}${TABLE.replace(' g |\n', '')} a${'_'.repeat(60_000)}a |\n`,
  ...Object.fromEntries([...'`*_~$[<-#>'].map((mark) => [`rising ${mark}`, rising(mark)])),
  'a cell of emphasis': `|a|\n|-|\n|${full('*a ').slice(0, 60_000)}|\n`,
  'a cell of code': `|a|\n|-|\n|${full('`').slice(0, 60_000)}|\n`,
  'a wide table of short rows': WIDE + 'a\n'.repeat(3_900),
  'a table as wide as the file': `|${'a|'.repeat(16_000)}\n|${'-|'.repeat(16_000)}\n`,
  'lists by indentation': Array.from({ length: 250 }, (_, at) => `${' '.repeat(at * 2)}- a\n`)
    .join('')
    .slice(0, MARKDOWN_BYTES),
  'lazy lines of a quote': `> a\n${'a\n'.repeat(3_900)}`,
  'nested links': `${'['.repeat(250)}${'](a)'.repeat(250)}\n\n`.repeat(48),
  'the default before spaces': `Default: a${' '.repeat(MARKDOWN_BYTES - 20)}b`,
  'the default after spaces': `Default${' '.repeat(MARKDOWN_BYTES - 20)}: b`,
  'many footnotes': Array.from({ length: 1_900 }, (_, at) => `x[^${at}]\n\n[^${at}]: y\n\n`)
    .join('')
    .slice(0, MARKDOWN_BYTES),
  'a title of many lines': `[a]: b "${'x\n'.repeat(3_900)}`,
  'parentheses in a URL': `[a](${'('.repeat(MARKDOWN_BYTES - 10)}`,
};

describe('64 KiB of any construct are read or refused in bounded time', () => {
  for (const [name, text] of Object.entries(PAGES)) {
    test(name, () => {
      expect(text.length).toBeLessThanOrEqual(MARKDOWN_BYTES);
      const spent = processorMilliseconds(() => {
        readMarkdownRegister(utf8(text), 'r.md');
      });
      // Measured: below 1 s each. What was unbounded took 8 s to hours.
      expect(spent).toBeLessThan(6_000);
    });
  }
});
