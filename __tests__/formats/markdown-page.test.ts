import { describe, expect, test } from '@jest/globals';
import { readMarkdownRegister } from '../../src/formats/markdown-register.ts';
import { parseRegister } from '../../src/formats/register.ts';
import { parsedValue, placesOf, problemsOf, utf8 } from './reading.ts';

/** A page means what GitHub shows of it, or it is an error with its place. */

const HEAD = '# P\n\nDefault decision: `HOLD`\n\n';
const COLUMNS = '| blocker | status | actor | gate |\n|---|---|---|---|\n';
const ROW = '| B-1 | open | owner | g |\n';
const REGISTER = `${HEAD}${COLUMNS}${ROW}`;

const parse = (text: string) => parseRegister(utf8(text), 'p/r.md', readMarkdownRegister);
const indented = (text: string) => text.replace(/^(?=.)/gm, '    ');

/** Exactly this problem, at this place, named in these words. */
function expectRefused(text: string, place: string, words: string): void {
  const found = problemsOf(parse(text));
  expect(found.filter((each) => each.includes(` ${place} `) && each.includes(words))).not.toEqual(
    [],
  );
}

describe('a cell with meaning', () => {
  const CONTENT: readonly (readonly [string, string])[] = [
    ['![closed](x.svg)', 'an image'],
    ['![closed][x]', 'an image'],
    ['[closed](x)', 'a link'],
    ['[closed][x]', 'a link'],
    ['[x][]', 'a link'],
    ['[x]', 'a link'],
    ['~~closed~~', 'struck-out text'],
    ['~closed~', 'struck-out text'],
    ['**~~closed~~**', 'struck-out text'],
    ['<del>closed</del>', 'HTML'],
    ['<sub>closed</sub>', 'HTML'],
    ['clo<!-- -->sed', 'HTML'],
    ['closed<br>', 'a line break'],
    ['closed[^1]', 'a footnote reference'],
    ['$closed$', 'math between $ signs'],
    ['$`closed`$', 'math between $ signs'],
    [':white_check_mark:', 'the emoji shortcode :white_check_mark:'],
    [':+1:', 'the emoji shortcode :+1:'],
    [':100:', 'the emoji shortcode :100:'],
    ['closed&#8203;', 'the invisible character U+200B'],
    ['closed&ZeroWidthSpace;', 'the invisible character U+200B'],
    ['clo\u00adsed', 'the invisible character U+00AD'],
    ['`closed\u2060`', 'the invisible character U+2060'],
    ['closed\ufe0f', 'the invisible character U+FE0F'],
    ['closed\u3164', 'the invisible character U+3164'],
    ['closed\u2800', 'the invisible character U+2800'],
    ['o\u0336pen', 'a combining character that strikes out'],
  ];
  const after = '\n[x]: https://example.org\n\n[^1]: A note.\n';

  test.each(CONTENT)('a blocker row with %j', (content, what) => {
    const columns = ['blocker', 'status', 'actor', 'gate', 'evidence', 'locks', 'note'];
    const header = `${HEAD}| ${columns.join(' | ')} |\n|${'-|'.repeat(columns.length)}\n`;
    const usual = ['B-1', 'open', 'owner', 'g', '', '', ''];
    for (const [at, column] of columns.entries()) {
      const prose = ['gate', 'note'].includes(column);
      if (prose && /link|break|FE0F/.test(what)) continue;
      if (prose && content.includes('<!--')) continue;
      const cells = usual.map((cell, index) => (index === at ? content : cell));
      const found = problemsOf(parse(`${header}| ${cells.join(' | ')} |\n${after}`));
      expect(found.filter((each) => each.includes(`"${column}" contains ${what}.`))).toHaveLength(
        1,
      );
    }
  });

  test.each(CONTENT)('an option row and a grant row with %j', (content, what) => {
    const options = '\n| option | requires | grants |\n|-|-|-|\n';
    const grants = '\n| grant | status | by | evidence |\n|-|-|-|-|\n';
    const rows = [
      ...['option', 'requires', 'grants'].map((column, at) => [options, column, 3, at] as const),
      ...['grant', 'status', 'by', 'evidence'].map((name, at) => [grants, name, 4, at] as const),
    ];
    for (const [header, column, width, at] of rows) {
      const cells = Array.from({ length: width }, (_, index) => (index === at ? content : 'x'));
      const found = problemsOf(parse(`${REGISTER}${header}| ${cells.join(' | ')} |\n${after}`));
      expect(found.filter((each) => each.includes(`"${column}" contains ${what}.`))).toHaveLength(
        1,
      );
    }
  });

  test('emphasis, code, escapes and entities are read as rendered', () => {
    const row = '| **B\\-1** | *`closed`* (a\\|b) | _a_, mail@example.org | &lt;g&gt; \\* |\n';
    expect(parsedValue(parse(`${HEAD}${COLUMNS}${row}`)).blockers[0]).toMatchObject({
      id: 'B-1',
      status: 'closed',
      note: 'a|b',
      actors: ['a', 'mail@example.org'],
      gate: '<g> *',
    });
  });

  test('a link in the gate is read by its visible text', () => {
    const row = '| B-1 | open | owner | see [the plan](x.md) at https://e.org <br> 12:30:45 |\n';
    const read = parsedValue(parse(`${HEAD}${COLUMNS}${row}`));
    expect(read.blockers[0]?.gate).toBe('see the plan at https://e.org 12:30:45');
  });
});

describe('the name of a column', () => {
  test.each([
    'blockers',
    'BLOCKERS',
    'block\u200ber',
    'block&#173;er',
    'bl\u043ecker',
    'b l o c k e r',
    'block_er',
    'bl0cker',
    'B1ocker',
    '\uff42locker',
    'blo\u0301cker',
    '**blockers**',
    '[blockers](x)',
    'block<!-- -->ers',
  ])('a second table with the header %j', (name) => {
    expectRefused(
      `${REGISTER}\n| ${name} | state |\n|-|-|\n| B-1 | done |\n`,
      '9:1',
      'looks like a register\'s (column "blocker")',
    );
  });

  test.each(['statuses', 'st\u0430tus', 's t a t u s', '\u0455t\u0430tus'])(
    'a second column with the header %j',
    (name) => {
      const text = `${HEAD}| blocker | ${name} | status | actor | gate |\n|-|-|-|-|-|\n`;
      expectRefused(`${text}| B-1 | closed | open | o | g |\n`, '5:13', 'looks like "status"');
    },
  );

  test.each(['[status](x)', '![status](x)', 'status[^1]', '~~status~~'])('%j', (name) => {
    const text = `${HEAD}| blocker | ${name} | actor | gate |\n|-|-|-|-|\n| B-1 | open | o | g |\n`;
    expect(placesOf(parse(`${text}\n[^1]: x\n`))).toContain(
      `not-markdown-register 5:${name.startsWith('status') ? 19 : 13}`,
    );
  });

  test.each(['\u0421\u0442\u0430\u0442\u0443\u0441', 'blocked', 'By when', 'state', 'gated by'])(
    'a table of prose with the header %j is allowed',
    (name) => {
      parsedValue(parse(`${REGISTER}\n| ${name} | x |\n|-|-|\n| a | b |\n`));
    },
  );

  test('an unknown column with a status in it', () => {
    const text = `${HEAD}| blocker | status | actor | gate | now |\n|-|-|-|-|-|\n`;
    expectRefused(`${text}| B-1 | open | o | g | **closed** |\n`, '7:24', 'the status "closed"');
  });

  test('the columns of a register without its leading one', () => {
    const text = `${REGISTER}\n| item | status | actor |\n|-|-|-|\n| x | done | y |\n`;
    expectRefused(text, '9:1', 'looks like a register');
  });

  test('a table of prose that closes a blocker', () => {
    const text = `${REGISTER}\n| item | state |\n|-|-|\n| b-1 | Closed. |\n`;
    expectRefused(text, '11:1', 'gives a status to a blocker');
    expectRefused(`${REGISTER}\n| B-1 | closed |\n|-|-|\n| x | y |\n`, '9:1', 'gives a status');
    for (const row of [
      '| B-1: | closed |',
      '| x | B-1 closed |',
      '| [b\u2060-1](x) | **Closed** |',
    ]) {
      expectRefused(`${REGISTER}\n| item | state |\n|-|-|\n${row}\n`, '11:1', 'gives a status');
    }
    parsedValue(parse(`${REGISTER}\n| item | state |\n|-|-|\n| B-1 | asked |\n`));
  });

  test('an image in a header', () => {
    const text = `${REGISTER}\n| ![blocker](x) | state |\n|-|-|\n| B-2 | closed |\n`;
    expectRefused(text, '9:1', 'picture in the header');
  });
});

describe('a register table in another place', () => {
  const table = `${COLUMNS}| B-2 | closed | o | g |\n`;

  test.each<[string, string, string]>([
    ['a quote', table.replace(/^(?=.)/gm, '> '), '9:3'],
    ['an alert', `> [!NOTE]\n>\n${table.replace(/^(?=.)/gm, '> ')}`, '11:3'],
    ['a list', `- x\n\n${table.replace(/^(?=.)/gm, '  ')}`, '11:3'],
    ['a task', `- [ ] x\n\n${table.replace(/^(?=.)/gm, '  ')}`, '11:3'],
    ['a footnote', `[^1]: x\n\n${indented(table)}`, '11:5'],
  ])('in %s', (_name, text, place) => {
    expectRefused(`${REGISTER}\n${text}`, place, 'second table');
    expectRefused(`${HEAD}x\n\n\n\n${text}`, place, 'in a list, quote or footnote');
  });

  test.each<[string, string]>([
    ['an HTML table', '<table><tr><th>blocker</th></tr></table>\n'],
    ['an HTML row', '<tr><td>B-1</td><td>closed</td></tr>\n'],
    ['details', '<details>\n\nx\n\n</details>\n'],
    ['a style', '<style>td { display: none }</style>\n'],
    ['a script', '<script>x</script>\n'],
    ['an element that is never closed', '<s>\n'],
    ['an end tag', '</td>\n'],
    ['a hidden element', '<p hidden>\n'],
    ['a heading', '<h1>Q</h1>\n'],
    ['a declaration', '<!X>\n'],
    ['an instruction', '<?x?>\n'],
    ['CDATA', '<![CDATA[x]]>\n'],
  ])('%s', (_name, html) => {
    expectRefused(`${REGISTER}\n${html}`, '9:1', 'contains HTML');
  });

  test('an inline element in prose', () => {
    expectRefused(`${REGISTER}\nText <s> and more.\n`, '9:6', 'contains HTML');
  });

  test.each<[string, string]>([
    ['a comment that HTML ends early', '<!--> <s> -->\n'],
    ['another', '<!---> <s> -->\n'],
    ['a comment that HTML ends at --!>', '<!-- --!> <s> -->\n'],
    ['a comment that is never closed', '<!--\n\nx\n'],
    ['a comment in a list that is closed outside', '- <!--\n\nx -->\n'],
    ['text after a comment', '<!-- x --> | a |\n'],
    ['inline, as older parsers render it', 'a <!-- x -- y --> b\n'],
  ])('%s', (_name, html) => {
    const found = problemsOf(parse(`${HEAD}${html}\n${COLUMNS}${ROW}`));
    expect(found.filter((each) => /comment|contains <!|HTML/.test(each))).not.toEqual([]);
  });

  test('a comment hides its rows from the page and from the gate', () => {
    const hidden = `<!-- old\n\n${table}\n-- --- x\n-->\n\n`;
    const read = parsedValue(parse(`${HEAD}${hidden}${COLUMNS}${ROW}`));
    expect(read.blockers.map(({ id }) => id)).toEqual(['B-1']);
  });

  test('without an empty line before or after', () => {
    expectRefused(`# P\n\nDefault: HOLD\n\nText\n${COLUMNS}${ROW}`, '6:1', 'no empty line');
    expectRefused(`${REGISTER}# Q\n`, '5:1', 'no empty line');
    expectRefused(`${REGISTER}<!-- x -->\n`, '5:1', 'no empty line');
  });

  test('with a delimiter row of another width', () => {
    const text = `${REGISTER}\n| blocker | status | actor |\n|-|-|\n| B-2 | closed | o |\n`;
    expectRefused(text, '9:1', 'reads as the header of a register table');
  });
});

describe('the default', () => {
  test.each<[string, string, string]>([
    ['a quote', '> Default: GO\n', '9:3'],
    ['the rest of a quote', '> x\nDefault: GO\n', '10:1'],
    ['a list', '- Default: GO\n', '9:3'],
    ['a footnote', 'x[^1]\n\n[^1]: Default: GO\n', '11:7'],
    ['a heading', '## Default: GO\n', '9:1'],
    ['an underlined heading', 'Default: GO\n---\n', '9:1'],
    ['a row', '| key | x |\n|-|-|\n| **Default** | GO |\n', '11:1'],
    ['a line with a dash', 'Default decision \u2013 GO\n', '9:1'],
    ['a table', '| Default: GO | x |\n|-|-|\n', '9:1'],
    ['another script', 'D\u0435fault: GO\n', '9:1'],
    ['a wide colon', 'Default\uff1a GO\n', '9:1'],
    ['two words in one', 'Default-decision: GO\n', '9:1'],
    ['invisible characters', 'Def\u200bault: GO\n', '9:1'],
    ['a struck-out line', '~~Default: HOLD~~\n', '9:1'],
    ['a line with an image', 'Default: HOLD ![x](y)\n', '9:15'],
    ['the line before', 'It is not\nDefault: HOLD\n', '10:1'],
    ['the line after', 'Default: HOLD\nno longer\n', '9:1'],
  ])('in %s', (_name, text, place) => {
    expect(placesOf(parse(`${REGISTER}\n${text}`))).toContain(`not-markdown-register ${place}`);
  });

  test('in HTML', () => {
    expectRefused(`${REGISTER}\n<p>Default: GO</p>\n`, '9:1', 'contains HTML');
  });

  test('a line of spaces is read in linear time', () => {
    const text = `# P\n\nDefault: a${' '.repeat(60_000)}b\n\n${COLUMNS}${ROW}`;
    expect(parse(text).ok).toBe(false);
  });
});

describe('the packet', () => {
  test.each<[string, string, string]>([
    ['two titles', `# P\n\n# Q\n\n`, '3:1'],
    ['two titles, one underlined', `# P\n\nQ\n===\n\n`, '3:1'],
    ['a higher heading below', `## P\n\n# Q\n\n`, '3:1'],
    ['a second one in a quote', `# P\n\n> # Q\n\n`, '3:3'],
    ['the first in a list', `- # P\n\n`, '1:3'],
    ['a link', `# [P](x)\n\n`, '1:3'],
    ['an image', `# P ![Q](x)\n\n`, '1:5'],
    ['struck out', `# ~~P~~\n\n`, '1:3'],
    ['a footnote', `# P[^1]\n\n[^1]: x\n\n`, '1:4'],
    ['an emoji', `# P :tada:\n\n`, '1:3'],
    ['an invisible character', `# P\u00ad\n\n`, '1:3'],
    ['HTML', `<h1>P</h1>\n\n# Q\n\n`, '1:1'],
  ])('%s', (_name, start, place) => {
    const text = `${start}Default: HOLD\n\n${COLUMNS}${ROW}`;
    expect(placesOf(parse(text))).toContain(`not-markdown-register ${place}`);
  });

  test('an underlined heading', () => {
    const read = parsedValue(parse(`*P*\n===\n\nDefault: HOLD\n\n${COLUMNS}${ROW}\n## Q\n`));
    expect(read.packet).toBe('P');
  });
});

describe('the page', () => {
  test.each<[string, string, string]>([
    ['front matter', `---\nblocker: closed\n---\n\n${REGISTER}`, '1:1'],
    ['front matter below empty lines', `\n---\na: b\n---\n\n${REGISTER}`, '2:1'],
    ['a program', `#!/bin/sh\n\n${REGISTER}`, '1:1'],
    ['a modeline of Emacs', `${REGISTER}\n<!-- -*- mode: rst -*- -->\n`, '9:1'],
    ['a modeline of Vim', `<!-- vim: set ft=rst: -->\n\n${REGISTER}`, '1:1'],
    ['CR alone', `${HEAD}${COLUMNS}${ROW}`.replaceAll('\n', '\r'), '1:4'],
    ['a single CR', REGISTER.replace('decision: ', 'decision:\r'), '3:18'],
    ['a form feed', `${REGISTER}\f\n`, '8:1'],
    ['a byte order mark in the middle', REGISTER.replace('| B-1', '\ufeff| B-1'), '7:1'],
    ['a line separator', `${REGISTER}\nx\u2028y\n`, '9:2'],
    ['a bidi override', `${REGISTER}\nx\u202ey\n`, '9:2'],
    ['a mermaid diagram', `${REGISTER}\n\`\`\`mermaid\npie\n\`\`\`\n`, '9:1'],
    ['a math block', `${REGISTER}\n\`\`\`math\nx\n\`\`\`\n`, '9:1'],
    ['a formula in lines', `${REGISTER}\n$$\nx\n$$\n`, '9:1'],
    ['a formula that draws a table', `${REGISTER}\n$\\begin{array}{c}x\\end{array}$\n`, '9:1'],
    ['a formula in code', `${REGISTER}\n$\`\\text{closed}\`$\n`, '9:1'],
  ])('%s', (_name, text, place) => {
    expect(placesOf(parse(text))).toContain(`not-markdown-register ${place}`);
  });

  test('prose, lists, links, images, footnotes, alerts and code are allowed', () => {
    const prose = [
      '[![build](https://e.org/b.svg)](https://e.org) costs $5 and $10, at a < b & c.',
      '> [!NOTE]\n> Read *this* ~~that~~[^1], :tada: \u26a0\ufe0f.',
      '1. one\n   - [x] done\n2. www.example.org',
      '[ref]: https://e.org "title"\n\n[^1]: A note.',
      '```sh\necho $A | grep "blocker | status"\n```',
      '| when | what |\n|-|-|\n| today | [x](y) ![z](w) |',
      'Text with a | bar and the word default in it: yes.\\\nMore.',
      '## Section\n\n<!-- a comment -->\n\ntext<br>text <!-- more --> text',
    ].join('\n\n');
    parsedValue(parse(`${REGISTER}\n${prose}\n`));
  });

  test.each<[string, string, string]>([
    ['a break that starts an HTML block', `1. x\n<br>\n${REGISTER}`, '2:1'],
    ['a break in a quote', `> x\n> <br>\n\n${REGISTER}`, '2:3'],
    ['a break alone', `<br>\n\n${REGISTER}`, '1:1'],
    ['two backslashes and a bar', REGISTER.replace('| g |', '| g \\\\| h |'), '7:26'],
    ['a URL with an underscore', REGISTER.replace('| g |', '| https://e.org/_a_&amp; |'), '7:40'],
    [
      'a mail address and a reference',
      REGISTER.replace('| g |', '| g a@e.org&#124;b@e.org |'),
      '7:24',
    ],
    ['emphasis and another mark', REGISTER.replace('| g |', '| g *x**~ |'), '7:24'],
    ['a URL with a backslash', REGISTER.replace('| g |', '| www.e.org\\| |'), '7:24'],
  ])('%s, parsed differently by different parsers', (_name, text, place) => {
    expect(placesOf(parse(text))).toContain(`not-markdown-register ${place}`);
  });

  test('tabs and mixed LF and CRLF line endings', () => {
    const text = `${HEAD.replaceAll('\n', '\r\n')}${COLUMNS}|\tB-1\t|\topen\t| o | g |\r\n`;
    expect(parsedValue(parse(text)).blockers[0]).toMatchObject({ id: 'B-1', status: 'open' });
  });
});
