import { describe, expect, test } from '@jest/globals';
import { readMarkdownRegister } from '../../src/formats/markdown-register.ts';
import { parseRegister } from '../../src/formats/register.ts';
import { parsedValue, utf8 } from './reading.ts';

const HEAD = '# P\n\nDefault decision: `HOLD`\n\n';
const COLUMNS = '| blocker | status | actor | gate |\n|-|-|-|-|\n';
const ROW = '| B-1 | open | owner | g |\n';
const PAGE = `${HEAD}${COLUMNS}${ROW}`;
const options = (...rows: readonly string[]) =>
  `\n| option | requires | grants |\n|-|-|-|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

const read = (text: string) => parsedValue(readMarkdownRegister(utf8(text), 'r.md'));

describe('the document of a page', () => {
  const text = `# The  *Packet*

Default: HOLD

| blocker | status | actor | gate | note | evidence | locks |
|-|-|-|-|-|-|-|
| B-1 | open (half) | a, b | g | more | e.json (dry-run) | x, y |
| B-2 | closed | c | h | - | none | |

| option | requires | grants | summary |
|-|-|-|-|
| HOLD | - | | |
| GO | ALL | G, H | Go. |
| SOME | B-1, B-2 | G | |

| grant | status | by | evidence |
|-|-|-|-|
| G | granted | wren | g.json |
| H | open | | |
`;

  test('equals that of the JSON form', () => {
    expect(read(text).value).toStrictEqual({
      version: 1,
      packet: 'The Packet',
      default: 'HOLD',
      options: [
        { id: 'HOLD', summary: 'HOLD', requires: [], grants: [] },
        { id: 'GO', summary: 'Go.', requires: 'all', grants: ['G', 'H'] },
        { id: 'SOME', summary: 'SOME', requires: ['B-1', 'B-2'], grants: ['G'] },
      ],
      grants: [
        { id: 'G', status: 'granted', by: 'wren', evidence: [{ path: 'g.json' }] },
        { id: 'H', status: 'open' },
      ],
      blockers: [
        {
          id: 'B-1',
          status: 'open',
          note: 'half; more',
          actors: ['a', 'b'],
          gate: 'g',
          evidence: [{ path: 'e.json', schema: 'dry-run' }],
          locks: ['x', 'y'],
        },
        { id: 'B-2', status: 'closed', actors: ['c'], gate: 'h' },
      ],
    });
  });

  test.each([
    ['/packet', '1:1'],
    ['/default', '3:1'],
    ['/blockers', '5:1'],
    ['/blockers/0', '7:1'],
    ['/blockers/1/gate', '8:1'],
    ['/options', '10:1'],
    ['/options/1/requires', '13:1'],
    ['/grants', '16:1'],
    ['/grants/1/by', '19:1'],
    ['/other', '1:1'],
    ['', '1:1'],
  ])('has the line of %j', (pointer, wanted) => {
    const document = read(text);
    for (const place of [document.placeOf(pointer), document.placeOfKey(pointer)]) {
      expect(`${place.line}:${place.column}`).toBe(wanted);
    }
  });

  test('has no number with two spellings', () => {
    const document = read(text);
    expect([document.plainNumbers, document.numberAt('/version')]).toEqual([true, null]);
  });

  test('without options has only the default, without grants has none', () => {
    const document = read(PAGE);
    expect(document.value).toMatchObject({
      options: [{ id: 'HOLD', summary: 'HOLD', requires: [], grants: [] }],
      grants: [],
    });
    expect(document.placeOf('/options/0')).toEqual({ line: 3, column: 1 });
  });

  test('without a table of grants has those that options name, once each, open', () => {
    const document = read(`${PAGE}${options('HOLD | - | G', 'GO | all | H, G')}`);
    expect(document.value).toMatchObject({
      grants: [
        { id: 'G', status: 'open' },
        { id: 'H', status: 'open' },
      ],
    });
    expect(document.placeOf('/grants/1')).toEqual({ line: 11, column: 1 });
  });

  test.each<[string, string]>([
    ['a table at the start', `${COLUMNS}${ROW}\n${HEAD}`],
    ['a table at the end, without a newline', PAGE.trimEnd()],
    ['the default twice, the same', `${PAGE}\nDefault: HOLD\n`],
    [
      'two columns without a name',
      `${HEAD}| blocker | | | status | actor | gate |\n|-|-|-|-|-|-|\n| B-1 | | | open | o | g |\n`,
    ],
    ['a table of prose with a status', `${PAGE}\n| x | closed |\n|-|-|\n| y | open |\n`],
    ['a word of prose that is a column’s name', `${PAGE}\nBlockers\n`],
    ['a title of several spaces', PAGE.replace('# P', '#   P   &nbsp;')],
    ['a heading below the title', `${PAGE}\n## Q\n\n### R\n`],
    ['code that GitHub shows', `${PAGE}\n\`\`\`js\nx\n\`\`\`\n\n\`\`\`\nx\n\`\`\`\n`],
    ['a line break inside a line', `${PAGE}\na <br> b\n\n> 1. x<br/>\n`],
    ['two prices', `${PAGE}\n$5 and $6\n`],
    [
      'links in columns of prose',
      `${HEAD}| blocker | status | actor | gate | note |\n|-|-|-|-|-|\n| B-1 | open | o | [g](x) | [n](x) |\n\n| option | requires | summary |\n|-|-|-|\n| HOLD | - | [s](x) |\n`,
    ],
  ])('may have %s', (_, page) => {
    parsedValue(parseRegister(utf8(page), 'r.md', readMarkdownRegister));
  });

  test('trims and collapses spaces in headings and cells', () => {
    const page = `#  a  *b*   c &nbsp;\n\nDefault: HOLD\n\n${COLUMNS}| &nbsp;B-1 | open&nbsp; | o | a  b |\n`;
    expect(read(page).value).toMatchObject({
      packet: 'a b c',
      blockers: [{ id: 'B-1', status: 'open', gate: 'a b' }],
    });
  });
});
