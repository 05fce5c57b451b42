import { describe, expect, test } from '@jest/globals';
import { attack, expectHeld } from './attack.fixture.ts';
import { seal } from './packet.fixture.ts';
import { reportOf } from './scene.fixture.ts';

/** A Markdown register whose page shows one thing while its source reads as another. */

const REGISTER = 'packet/register.md';
const STEP = { inputs: { blockers: REGISTER } };

const HEAD = '# P-1\n\nDefault decision: `HOLD`\n\n';
const COLUMNS = '| blocker | status | actor | gate |\n|---|---|---|---|\n';
const OPEN = '| B-OWNER | open | owner | say so |\n';
const TABLE = COLUMNS + OPEN;
const PLAIN = HEAD + TABLE;

const row = (...cells: string[]) => `| ${cells.join(' | ')} |\n`;
const page = (...parts: string[]) => parts.join('');
const indented = (text: string) => text.replace(/^(?=.)/gm, '    ');

/** Each page, as the head has it; the base has the same register without the disguise. */
const PAGES: Readonly<Record<string, string>> = {
  'an HTML table that shows the blocker as closed, the real one in details': page(
    `${HEAD}<table><tr><th>blocker</th><th>status</th></tr><tr><td>B-OWNER</td><td>closed</td></tr></table>\n\n`,
    `<details><summary>archive</summary>\n\n${TABLE}\n</details>\n`,
  ),
  'a picture of the word closed in the status cell': page(
    HEAD,
    COLUMNS,
    row('B-OWNER', 'open ![closed](closed.svg)', 'owner', 'say so'),
  ),
  'an emoji shortcode in the status cell': page(
    HEAD,
    COLUMNS,
    row('B-OWNER', 'open (:white_check_mark: closed)', 'owner', 'say so'),
  ),
  'a formula in the status cell': page(
    HEAD,
    COLUMNS,
    row('B-OWNER', 'open ($\\LARGE\\textsf{closed}$)', 'owner', 'say so'),
  ),
  'a first table whose column has a zero width space in its name': page(
    `${HEAD}${COLUMNS.replace('blocker', 'block\u200ber')}${row('B-OWNER', 'closed', 'owner', 'say so')}\n## Archive\n\n${TABLE}`,
  ),
  'a first table whose column has a soft hyphen in its name': page(
    `${HEAD}${COLUMNS.replace('blocker', 'block&shy;er')}${row('B-OWNER', 'closed', 'owner', 'say so')}\n## Archive\n\n${TABLE}`,
  ),
  'a first table whose column is named in the plural': page(
    `${HEAD}${COLUMNS.replace('blocker', 'blockers')}${row('B-OWNER', 'closed', 'owner', 'say so')}\n## Archive\n\n${TABLE}`,
  ),
  'a second status column with a Cyrillic letter in its name': page(
    `${HEAD}| blocker | st\u0430tus | actor | gate | status |\n|---|---|---|---|---|\n`,
    row('B-OWNER', 'closed', 'owner', 'say so', 'open'),
  ),
  'front matter, rendered as a table and parsed as a heading': page(
    `---\nblocker: B-OWNER\nstatus: closed\n---\n\n${PLAIN}`,
  ),
  'an open blocker struck out by an element that is never closed': page(`${HEAD}<s>\n\n${TABLE}`),
  'a footnote with a table, rendered at the end of the page': page(
    `${PLAIN}\n[^1]: x\n\n${indented(COLUMNS + row('B-OWNER', 'closed', 'owner', 'say so'))}`,
  ),
  'a table of prose that gives the blocker another status': page(
    `${HEAD}| item | state |\n|---|---|\n| B-OWNER | closed |\n\n## Archive\n\n${TABLE}`,
  ),
  'a default that the next line revokes': page(
    `# P-1\n\nDefault decision: HOLD\nis what we had; it is EXECUTE now.\n\n${TABLE}`,
  ),
  'a default that is struck out, and one rendered in a heading': page(
    `# P-1\n\n## Default decision: EXECUTE\n\nDefault decision: HOLD\n\n${TABLE}`,
  ),
  'a modeline for which GitHub renders another format': page(
    `<!-- -*- mode: rst -*- -->\n\n${PLAIN}`,
  ),
  'a comment that HTML ends before Markdown does': page(`${HEAD}<!-- --!> <s> -->\n\n${TABLE}`),
  'a formula that draws a table': page(
    `${HEAD}$\\begin{array}{l|l}blocker&status\\\\B-OWNER&closed\\end{array}$\n\n${TABLE}`,
  ),
};

describe('a Markdown register that renders differently than it parses', () => {
  for (const [title, shown] of Object.entries(PAGES)) {
    test(title, async () => {
      const seen = await attack({
        base: { [REGISTER]: PLAIN },
        head: { [REGISTER]: shown },
        step: STEP,
      });
      expectHeld(seen, { problem: 'not-markdown-register' });
      const places = reportOf(seen).problems.map(({ file, line }) => [file, typeof line]);
      expect(places).toContainEqual([REGISTER, 'number']);
    });
  }

  test('a blocker closed in details, under an HTML table that shows it as open', async () => {
    const closed = `${COLUMNS.replace('gate', 'gate | evidence').replace('---|\n', '---|---|\n')}${row('B-OWNER', 'closed', 'owner', 'say so', 'owner.md')}`;
    const base = {
      [REGISTER]: PLAIN,
      'packet/owner.md': 'The owner says so.\n',
      'packet/owner.seal.json': seal({ 'owner.md': 'The owner says so.\n' }),
    };
    const shown =
      '<table><tr><th>blocker</th></tr><tr><td>B-OWNER</td><td>open</td></tr></table>\n\n';
    const hidden = `${HEAD}${shown}<details>\n\n${closed}\n</details>\n`;
    const seen = await attack({ base, head: { [REGISTER]: hidden }, step: STEP });
    expectHeld(seen, { problem: 'not-markdown-register' });
    const plain = await attack({ base, head: { [REGISTER]: HEAD + closed }, step: STEP });
    expect(plain.outputs).toMatchObject({ verdict: 'pass', 'blockers-open': '0' });
  });

  test('a line with quadratic matching time', async () => {
    const page = `# P-1\n\nDefault: a${' '.repeat(60_000)}b\n\n${TABLE}`;
    const seen = await attack({
      base: { [REGISTER]: PLAIN },
      head: { [REGISTER]: page },
      step: STEP,
    });
    expectHeld(seen, { problem: 'schema-violation' });
  });

  test('a paragraph of marks with quadratic parsing time', async () => {
    const page = `${PLAIN}\n${'*a '.repeat(20_000)}\n`;
    const seen = await attack({
      base: { [REGISTER]: PLAIN },
      head: { [REGISTER]: page },
      step: STEP,
    });
    expectHeld(seen, { problem: 'too-large' });
  });

  test('prose, links, pictures and code beside the register are allowed', async () => {
    const prose =
      '\n[![ci](x.svg)](y) and ~~old~~ *new* text[^1].\n\n- [x] done\n\n```sh\nls | wc\n```\n\n[^1]: Note.\n';
    const seen = await attack({
      base: { [REGISTER]: PLAIN },
      head: { [REGISTER]: PLAIN + prose },
      step: STEP,
    });
    expect(seen.outputs).toMatchObject({ verdict: 'pass', 'blockers-open': '1' });
  });
});
