import { describe, expect, test } from '@jest/globals';
import { MARKDOWN_BYTES } from '../../src/formats/markdown-cost.ts';
import { readMarkdownRegister } from '../../src/formats/markdown-register.ts';
import { parseRegister } from '../../src/formats/register.ts';
import { parsedValue, placesOf, problemsOf, utf8 } from './reading.ts';

const HEAD = '# P\n\nDefault decision: `HOLD`\n\n';
const TABLE = '| blocker | status | actor | gate |\n|---|---|---|---|\n';
const ROW = '| B-1 | open | owner | g |\n';

const parse = (text: string) => parseRegister(utf8(text), 'p/r.md', readMarkdownRegister);
const ofRows = (...rows: string[]) => parse(`${HEAD}${TABLE}${rows.join('\n')}\n`);

describe('accepted', () => {
  test('columns in any order and case, others ignored', () => {
    const read = parsedValue(
      parse(
        `${HEAD}| Gate | x | STATUS | Actor | Blocker | Note | evidence | locks |\n|-|-|-|-|-|-|-|-|\n` +
          '| g | ? | **closed** (by `x`) | `a`, *b* | `B-1` | more | `e/x.json` (dry-run), y.txt | d.md |\n',
      ),
    );
    expect(read).toMatchObject({ packet: 'P', default: 'HOLD', format: 'markdown', grants: [] });
    expect(read.blockers).toEqual([
      {
        id: 'B-1',
        status: 'closed',
        note: 'by x; more',
        actors: ['a', 'b'],
        gate: 'g',
        evidence: [
          { path: 'p/e/x.json', schema: 'dry-run' },
          { path: 'p/y.txt', schema: null },
        ],
        locks: ['p/d.md'],
        at: { line: 7, column: 1 },
      },
    ]);
    expect(read.options).toEqual([
      { id: 'HOLD', summary: 'HOLD', requires: [], grants: [], at: { line: 3, column: 1 } },
    ]);
  });

  test.each([
    'Default: HOLD',
    '**Default decision:** `HOLD`.',
    'Text\\\ndefault decision: HOLD',
    'Owner: [a](b)  \nDefault: *HOLD*',
  ])('the default in %j', (line) => {
    expect(parsedValue(parse(`# P\n\n${line}\n\n${TABLE}${ROW}`)).default).toBe('HOLD');
  });

  test('tables in code and comments do not count', () => {
    const hidden = `${TABLE}| X | closed | o | g |\n`;
    const indented = hidden.replace(/^/gm, '    ');
    const read = parsedValue(
      parse(
        `${HEAD}\`\`\`\n${hidden}\`\`\`\n\n<!--\n${hidden}-->\n\n${indented}\n\n${TABLE}${ROW}`,
      ),
    );
    expect(read.blockers.map(({ id }) => id)).toEqual(['B-1']);
  });

  test('a table of grants', () => {
    const read = parsedValue(
      parse(
        `${HEAD}${TABLE}${ROW}\n| option | requires | grants |\n|-|-|-|\n| HOLD | - | |\n| GO | all | G1, G2 |\n\n` +
          '| grant | status | by |\n|-|-|-|\n| G1 | granted | owner |\n| G2 | open | - |\n',
      ),
    );
    expect(read.grants.map(({ id, status, by }) => [id, status, by])).toEqual([
      ['G1', 'granted', 'owner'],
      ['G2', 'open', null],
    ]);
  });

  test('an escaped | and Windows line endings', () => {
    const text = `${HEAD}${TABLE}| B-1 | open (a \\| b) | o | g |\n`.replaceAll('\n', '\r\n');
    expect(parsedValue(parse(text)).blockers[0]).toMatchObject({
      note: 'a | b',
      at: { line: 7, column: 1 },
    });
  });
});

describe('refused', () => {
  test.each([
    'Closed',
    'closed!',
    'not closed',
    'closed - done',
    '~~open~~ closed',
    'cl\u043esed',
    'closed\u200b',
    'closed (a) (b',
    '',
  ])('status %j', (status) => {
    const parsed = ofRows(`| B-1 | ${status} | owner | g |`);
    expect(placesOf(parsed)[0]).toMatch(/^not-markdown-register 7:/);
    problemsOf(parsed);
  });

  test.each<[string, string, string]>([
    ['struck out by HTML', '| B-1 | <del>closed</del> | o | g |', 'not-markdown-register 7:9'],
    ['a | in a note', '| B-1 | open | o | g | closed |', 'not-markdown-register 7:1'],
    ['no actor', '| B-1 | open | - | g |', 'schema-violation 7:1'],
    ['no gate', '| B-1 | open | o |', 'schema-violation 7:1'],
    ['no id', '| | open | o | g |', 'schema-violation 7:1'],
    ['an id twice', '| B-1 | open | o | g |\n| b-1 | open | o | g |', 'duplicate-id 8:1'],
  ])('%s', (_name, rows, expected) => {
    expect(placesOf(ofRows(rows))).toContain(expected);
  });

  test.each<[string, string, string[]]>([
    [
      'nothing',
      '',
      [
        'not-markdown-register 1:1 No table has the columns blocker, status, actor, gate.',
        'not-markdown-register 1:1 No heading names the packet.',
        'not-markdown-register 1:1 No line names the default decision.',
      ],
    ],
    [
      'no default',
      `# P\n\n${TABLE}${ROW}`,
      ['not-markdown-register 1:1 No line names the default decision.'],
    ],
    [
      'two defaults',
      `${HEAD}Default: GO\n\n${TABLE}${ROW}`,
      ['not-markdown-register 5:1 A second default, "GO", is named here.'],
    ],
    [
      'a table without rows',
      `${HEAD}${TABLE}`,
      ['schema-violation 5:1 blockers must be a list of at least 1 item, not of 0 items.'],
    ],
    [
      'two tables',
      `${HEAD}${TABLE}${ROW}\n${TABLE}${ROW}`,
      ['not-markdown-register 9:1 A second table with the column "blocker" starts here.'],
    ],
    [
      'a second table in another layout',
      `${HEAD}${TABLE}${ROW}\n| Blocker | State |\n|-|-|\n| X | open |\n`,
      ['not-markdown-register 9:1 A second table with the column "blocker" starts here.'],
    ],
    [
      'a misspelt column',
      `${HEAD}| blocker | statsu | actor | gate |\n|-|-|-|-|\n${ROW}`,
      ['not-markdown-register 5:1 The table with the column "blocker" lacks "status".'],
    ],
    [
      'a column twice',
      `${HEAD}| blocker | status | status | actor | gate |\n|-|-|-|-|-|\n`,
      ['not-markdown-register 5:1 The column "status" is duplicated.'],
    ],
    [
      'a table in code only',
      `${HEAD}\`\`\`\n${TABLE}${ROW}\`\`\`\n`,
      ['not-markdown-register 1:1 No table has the columns blocker, status, actor, gate.'],
    ],
    [
      'a default among no options',
      `${HEAD}${TABLE}${ROW}\n| option | requires |\n|-|-|\n| GO | all |\n`,
      ['unknown-default 3:1 The default "HOLD" is not among the options.'],
    ],
    [
      'an option that requires an unknown blocker',
      `${HEAD}${TABLE}${ROW}\n| option | requires |\n|-|-|\n| HOLD | B-2 |\n`,
      ['unknown-id 11:1 The option names the blocker "B-2", which is not in this register.'],
    ],
    [
      'a byte order mark',
      `\ufeff${HEAD}${TABLE}${ROW}`,
      ['bom-refused 1:1 The file starts with a byte order mark (U+FEFF).'],
    ],
    [
      'a NUL',
      `${HEAD}\0`,
      ['not-utf8 5:1 The file contains a NUL: it is not text, or it is UTF-16.'],
    ],
    [
      'quotes within quotes',
      `# P\n\n${'>'.repeat(50_000)}`,
      [
        'too-deep 3:1 The Markdown has more than 16 levels of nested quotes and lists (limit depth).',
      ],
    ],
    [
      'too many items',
      '- a\n'.repeat(2_001),
      [
        'too-large 2001:1 The Markdown has more than 2000 list items and quoted lines (limit markers).',
      ],
    ],
    [
      'too large',
      'a'.repeat(MARKDOWN_BYTES + 1),
      [
        `too-large 1:1 The file has ${MARKDOWN_BYTES + 1} bytes; at most ${MARKDOWN_BYTES} are read.`,
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(problemsOf(parse(text))).toEqual(expected);
  });
});
