import { describe, expect, test } from '@jest/globals';
import { readMarkdownRegister } from '../../src/formats/markdown-register.ts';
import { parseRegister } from '../../src/formats/register.ts';
import { utf8 } from './reading.ts';

const HEAD = '# P\n\nDefault decision: `HOLD`\n\n';
const COLUMNS = '| blocker | status | actor | gate |\n|-|-|-|-|\n';
const ROW = '| B-1 | open | owner | g |\n';
const PAGE = `${HEAD}${COLUMNS}${ROW}`;
/** A table whose row would be refused by itself. */
const BAD = `${COLUMNS}| B-2 | done | o | g |\n`;
const options = (...rows: readonly string[]) =>
  `\n| option | requires | grants |\n|-|-|-|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

/** Problems as `LINE:COLUMN MESSAGE`, and as `REMEDY`. */
function found(text: string): { readonly said: string[]; readonly remedies: string[] } {
  const parsed = parseRegister(utf8(text), 'r.md', readMarkdownRegister);
  const problems = parsed.ok ? [] : parsed.problems;
  return {
    said: problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
    remedies: problems.map(({ remedy }) => remedy),
  };
}

const OTHER_TABLE =
  'Name the columns exactly as the register does, or give a table of prose other columns.';
const PLAIN = 'Write it as plain text or inline code.';
const PARAGRAPH = 'Name the default in a paragraph of its own: Default decision: `NAME`.';
const COMMENT = 'Write <!-- text --> without -- in the text, and nothing after it on its line.';
const HTML = 'Write it in Markdown: only comments and <br> are read as HTML.';
const NOTE = ', and a note in parentheses after it.';
const NO_DEFAULT = '1:1 No line names the default decision.';
const ADD_DEFAULT = 'Add a line of its own: Default decision: `NAME`.';
const STATUS = 'This row gives a status to a blocker or grant outside its table.';
const KEEP = 'Keep the status in the register table alone.';
const ALONE = 'Give the packet alone a heading of the first level: # NAME.';
const SIDES = 'Put an empty line on both sides of the table.';
const unread = (place: string, column: string) =>
  `${place} This table looks like a register's (column "${column}"), but is not read.`;

describe('all problems of a page', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'a second default',
      `${PAGE}\nDefault: GO\n`,
      ['9:1 A second default, "GO", is named here.'],
      ['Name one default decision.'],
    ],
    [
      'a default that is named twice and is no option, reported once',
      `${PAGE}\nDefault: HOLD\n${options('GO | - |')}`,
      ['3:1 The default "HOLD" is not among the options.'],
      ['Name one of the options: "GO".'],
    ],
    [
      'a status similar to a known one',
      `${HEAD}${COLUMNS}| B-1 | Closed (x) | o | g |\n`,
      ['7:9 The status "Closed (x)" is none of open, narrowed, closed.'],
      ['Did you mean "closed"? Spelling and case count; a note goes in parentheses.'],
    ],
    [
      'a status similar to none',
      `${HEAD}${COLUMNS}| B-1 | zzz | o | g |\n`,
      ['7:9 The status "zzz" is none of open, narrowed, closed.'],
      [`Write open or narrowed or closed${NOTE}`],
    ],
    [
      'no status, reported at the row',
      `${HEAD}${COLUMNS}| B-1 |\n`,
      ['7:1 The status "" is none of open, narrowed, closed.'],
      [`Write open or narrowed or closed${NOTE}`],
    ],
    [
      'the status of a grant',
      `${PAGE}\n| grant | status |\n|-|-|\n| G | yes |\n`,
      ['11:7 The status "yes" is none of open, granted.'],
      [`Write open or granted${NOTE}`],
    ],
    [
      'an extra cell',
      `${HEAD}${COLUMNS}| B-1 | open | o | g | closed |\n`,
      [
        '7:1 This row has 5 cells under 4 columns.',
        '7:24 The column "", which is not read, contains the status "closed".',
      ],
      ['Write a | inside a cell as \\|.', 'Write the status in the column "status" alone.'],
    ],
    [
      'a status in a column that is not read',
      `${HEAD}| blocker | now | status | actor | gate |\n|-|-|-|-|-|\n| B-1 | **closed** | open | o | g |\n`,
      ['7:9 The column "now", which is not read, contains the status "closed".'],
      ['Write the status in the column "status" alone.'],
    ],
    [
      'a link in a column of words, an image in one of prose',
      `${HEAD}${COLUMNS}| [B-1](x) | open | owner | ![g](x) |\n`,
      [
        '7:3 A cell of the column "blocker" contains a link.',
        '7:29 A cell of the column "gate" contains an image.',
      ],
      [PLAIN, 'Write it as plain text, inline code or a link.'],
    ],
    [
      'a packet of too many characters',
      `\n\n${PAGE.replace('# P', `# ${'x'.repeat(201)}`)}`,
      [
        `3:1 packet must be at most 200 characters long, not "${'x'.repeat(60)}\u2026" (201 characters).`,
      ],
      ['Write at most 200 characters long here.'],
    ],
    [
      'a grant of too many characters, which an option names',
      `${PAGE}${options(`HOLD | - | ${'y'.repeat(201)}`)}`,
      ['options[0].grants[0]', 'grants[0].id'].map(
        (name) =>
          `11:1 ${name} must be at most 200 characters long, not "${'y'.repeat(60)}\u2026" (201 characters).`,
      ),
      ['Write at most 200 characters long here.', 'Write at most 200 characters long here.'],
    ],
    [
      'a table in a list: its rows are not read',
      `${HEAD}- x\n\n${BAD.replace(/^(?=.)/gm, '  ')}`,
      ['7:3 This register table is in a list, quote or footnote.'],
      ['Put the table directly on the page.'],
    ],
    [
      'a table without an empty line after it: its rows are not read',
      `${HEAD}${BAD}## Q\n`,
      ['5:1 This register table has no empty line before or after it.'],
      [SIDES],
    ],
    [
      'a table without an empty line before it: its rows are not read',
      `# P\n\nDefault: HOLD\n\nx\n${BAD}`,
      ['6:1 This register table has no empty line before or after it.'],
      [SIDES],
    ],
    [
      'a second table: neither is read',
      `${HEAD}${BAD}\n${BAD}`,
      ['9:1 A second table with the column "blocker" starts here.'],
      ['Keep one such table.'],
    ],
    [
      'a link as the name of a column: its rows are not read',
      `${HEAD}| blocker | [status](x) | actor | gate |\n|-|-|-|-|\n| B-1 | done | o | g |\n`,
      ["5:13 A column's name contains a link."],
      [PLAIN],
    ],
    [
      'a disguised column: its rows are not read',
      `${HEAD}| blocker | status | statuses | actor | gate |\n|-|-|-|-|-|\n| B-1 | done | x | o | g |\n`,
      ['5:22 The column "statuses" looks like "status", but is not it.'],
      ['Write status, or another name.'],
    ],
    [
      'two missing columns',
      `${HEAD}| blocker | gate |\n|-|-|\n| B-1 | g |\n`,
      ['5:1 The table with the column "blocker" lacks "status", "actor".'],
      ['Give it the columns blocker, status, actor, gate.'],
    ],
    [
      'a column twice: its rows are not read',
      `${HEAD}| blocker | status | status | actor | gate |\n|-|-|-|-|-|\n| B-1 | done | x | o | g |\n`,
      ['5:1 The column "status" is duplicated.'],
      ['Keep one of the two.'],
    ],
    [
      'an image as the name of a column: its rows are not read',
      `${PAGE}\n| ![x](y) | state |\n|-|-|\n| B-1 | closed |\n\n| ![x][y] | state |\n|-|-|\n| B-1 | closed |\n\n[y]: z\n`,
      [
        '9:1 A picture in the header of a table may show a column of a register.',
        '13:1 A picture in the header of a table may show a column of a register.',
      ],
      ['Write the header as text.', 'Write the header as text.'],
    ],
    [
      'a table that resembles a register: its rows are not read',
      `${PAGE}\n| item | statuses | actor |\n|-|-|-|\n| B-1 | closed | x |\n`,
      [unread('9:1', 'status')],
      [OTHER_TABLE],
    ],
    [
      'a bar for an l in the name of a column',
      `${PAGE}\n| b\\|ocker | x |\n|-|-|\n| a | b |\n`,
      [unread('9:1', 'blocker')],
      [OTHER_TABLE],
    ],
    [
      'rows of prose that give a status to one blocker of two, or name the default',
      `${HEAD}${COLUMNS}${ROW}| B-2 | open | o | g |\n\n| x | y |\n|-|-|\n| B-1 is closed | B-2 |\n| a | B-2 closed |\n| closed | b-1: |\n| B-3 | closed |\n| Default | x |\n`,
      [
        `12:1 ${STATUS}`,
        `13:1 ${STATUS}`,
        `14:1 ${STATUS}`,
        '16:1 This row reads as the default decision.',
      ],
      [KEEP, KEEP, KEEP, PARAGRAPH],
    ],
    [
      'a row of prose that gives a status to a grant',
      `${PAGE}\n| grant | status |\n|-|-|\n| G-1 | open |\n\n| x | y |\n|-|-|\n| G-1 | granted |\n`,
      [`15:1 ${STATUS}`],
      [KEEP],
    ],
    [
      'an id that is empty is in no row of prose',
      `${HEAD}${COLUMNS}| | open | o | g |\n\n| x | closed |\n|-|-|\n| y | open |\n`,
      [
        '7:1 blockers[0].id must be at least 1 character long, not "".',
        '7:1 blockers[0].id must be a name with a letter or a digit, without control or invisible characters, its words separated by single spaces, not "".',
      ],
      [
        'Write at least 1 character long here.',
        'Write a name with a letter or a digit, without control or invisible characters, its words separated by single spaces here.',
      ],
    ],
    [
      'a comment in the title that another parser ends early',
      PAGE.replace('# P', '# P <!-- a -- b -->'),
      ['1:5 This HTML comment ends early, late or never.', '1:5 The first heading contains HTML.'],
      [COMMENT, PLAIN],
    ],
    [
      'HTML, and a comment that is never closed',
      `${PAGE}\n<b>x</b>\n\n<!-- a\n\nb\n`,
      [
        '9:1 The page contains HTML.',
        '9:5 The page contains HTML.',
        '11:1 This HTML comment ends early, late or never.',
      ],
      [HTML, HTML, COMMENT],
    ],
    [
      'a line break that could start a block',
      `${PAGE}\n<br>\n\n- <br> x\n`,
      ['9:1 The page contains HTML.', '11:3 The page contains HTML.'],
      [HTML, HTML],
    ],
    [
      'marks that not all parsers read alike',
      `${PAGE}\nx $$ y\n\n<! z\n\na <? b\n`,
      [
        '9:1 GitHub shows text between $$ as math.',
        '11:1 The text contains <!.',
        '13:1 The text contains <?.',
      ],
      ['Write it as inline code.', 'Write it as inline code.', 'Write it as inline code.'],
    ],
    [
      'math in a paragraph',
      `${PAGE}\n$a$ \\x\n\n$\`a\`$ x\n`,
      ['9:1 This paragraph contains math.', '11:1 This paragraph contains math.'],
      ['Write it as inline code.', 'Write it as inline code.'],
    ],
    [
      'a drawing',
      `${PAGE}\n\`\`\`Mermaid\nx\n\`\`\`\n`,
      ['9:1 GitHub draws this mermaid block: what it shows cannot be read.'],
      ['Move it to another file.'],
    ],
    [
      'a default in a quote, heading or table, and in another form below a character reference',
      `${PAGE}\n> Default: GO\n\n## Default: GO\n\n| x |\n|-|\n| Default: GO |\n\na &amp; b\nDefault = GO\n`,
      [
        '9:3 This reads as the default decision, but is in a list, quote or footnote.',
        '11:1 This reads as the default decision, but is in a heading.',
        '15:1 This reads as the default decision, but is in a table.',
        '18:1 This reads as the default decision, but is in another form.',
      ],
      [PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH],
    ],
    [
      'a default with an invisible character that prose may have',
      PAGE.replace('`HOLD`', 'HO\u200dLD'),
      [
        NO_DEFAULT,
        '3:1 The paragraph of the default decision contains the invisible character U+200D.',
      ],
      [ADD_DEFAULT, PLAIN],
    ],
    [
      'a default beside an image',
      PAGE.replace('`HOLD`', '![x](y) HOLD'),
      [NO_DEFAULT, '3:19 The paragraph of the default decision contains an image.'],
      [ADD_DEFAULT, PLAIN],
    ],
    [
      'a default that the page joins with the next line',
      PAGE.replace('`HOLD`', 'HOLD\nno longer'),
      [
        NO_DEFAULT,
        '3:1 On the page, the line of the default decision is joined with the line before or after it.',
      ],
      [ADD_DEFAULT, 'Put an empty line before and after the line.'],
    ],
    [
      'a default that the page joins with the line before',
      PAGE.replace('Default', 'Text\nDefault'),
      [
        NO_DEFAULT,
        '4:1 On the page, the line of the default decision is joined with the line before or after it.',
      ],
      [ADD_DEFAULT, 'Put an empty line before and after the line.'],
    ],
    [
      'a header without its table',
      `${PAGE}\nblocker | x\n\nstatus | actor\n`,
      [
        '9:1 This line reads as the header of a register table, but is not in one.',
        '11:1 This line reads as the header of a register table, but is not in one.',
      ],
      Array.from(
        { length: 2 },
        () =>
          'Give the table a delimiter row of as many columns, and an empty line before and after it.',
      ),
    ],
    [
      'a title with a line break',
      PAGE.replace('# P', 'a  \nb\n==='),
      ['1:2 The first heading contains a line break.'],
      [PLAIN],
    ],
    [
      'a title in a quote',
      PAGE.replace('# P', '> # P'),
      ['1:3 The first heading is in a list, quote or footnote.'],
      ['Start with a heading: # NAME.'],
    ],
    [
      'a heading of the title’s level',
      `${PAGE.replace('# P', '## P')}\n### x\n\n## y *z*\n\n# q\n`,
      ['11:1 The heading "y z" is of the same level as the packet\'s or above it.'],
      [ALONE],
    ],
    [
      'a byte order mark: nothing else is read',
      '\ufeffDefault: x\n',
      ['1:1 The file starts with a byte order mark (U+FEFF).'],
      ['Save it as UTF-8 without a byte order mark.'],
    ],
    [
      'a line that ends with CR: nothing else is read',
      'Default: x\ry\n',
      ['1:11 A line is ended by CR alone.'],
      ['Use LF or CRLF line endings.'],
    ],
  ])('%s', (_, text, said, remedies) => {
    expect(found(text)).toEqual({ said, remedies });
  });
});
