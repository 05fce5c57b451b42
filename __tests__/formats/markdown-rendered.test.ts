import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMarkdownRegister } from '../../src/formats/markdown-register.ts';
import { parseRegister } from '../../src/formats/register.ts';
import { utf8 } from './reading.ts';
import { assertShown, MISSING, RENDERER } from './rendered-page.ts';

const compare = MISSING ? test.skip : test;

/** Lines that start, end, indent or hide something. */
const LINES = [
  ...[
    '   | x | y |',
    '> | blocker | status |',
    '> |-|-|',
    '[^1]: | blocker |',
    '- | blocker |',
    ':-:',
    '<br>x',
    'x <br>',
  ],
  ...[
    '\u3000',
    '~~~ x',
    '<https://e.org>',
    '**Default:** GO',
    'Default: HOLD\\',
    '#',
    '-',
    '<!-- x',
    'x -->',
    '\t| a | b |',
  ],
  ...[
    '[^1]:\n    | blocker |',
    '   ```',
    '- ```',
    '> <!--',
    'a\n===',
    '|',
    '||',
    '\\| a |',
    '&#124; a |',
    'www.e.org|x',
  ],
  ...[
    '',
    '',
    '',
    '   ',
    'text',
    '> quote',
    '>',
    '- item',
    '  - inner',
    '1. one',
    '    code',
    '\tcode',
  ],
  ...[
    '```',
    '~~~',
    '```md',
    '<!--',
    '-->',
    '<!-- x -->',
    '<!-- --',
    '<div>',
    '</div>',
    '<br>',
    '<s>',
    '&nbsp;',
  ],
  ...[
    '---',
    '***',
    '===',
    '## Section',
    '# Q',
    '[x]: /u "title',
    '"',
    '[x]: /u',
    '[^1]: note',
    '[^1]:',
    'see [^1]',
  ],
  ...[
    '| a | b |',
    '|-|-|',
    '|---|---|---|---|',
    '| B-9 | closed | o | g |',
    '| blocker | status | actor | gate |',
  ],
  ...[
    'Default: GO',
    '> Default: GO',
    '~~Default: GO~~',
    '\\',
    'x\\',
    'x  ',
    '$$',
    '`',
    '``',
    '[',
    '\\|',
    '\u00a0',
    '*',
    '**x',
  ],
];

/** Pieces of a cell. */
const PIECES = [
  ...[
    'closed',
    'open',
    'B-2',
    '`',
    '``',
    '*',
    '**',
    '_',
    '~~',
    '~',
    '\\',
    '\\|',
    '|',
    '[',
    ']',
    '(x)',
    '![',
    '<',
    '>',
  ],
  ...[
    '<br>',
    '<!-- -->',
    '<s>',
    '&amp;',
    '&#124;',
    '&lt;',
    ' ',
    '  ',
    '\t',
    'www.e.org',
    'a@e.org',
    'https://e.org/_a_',
    ':x:',
    '$',
    '"',
    '!',
    '\u00a0',
    '\u200b',
    '.',
  ],
];

const line = fc.constantFrom(...LINES);
const cell = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 5 })
  .map((pieces) => pieces.join(''));
const row = fc
  .tuple(
    fc.constantFrom('B-1', '`B-1`', '**B-1**', 'B\\-1'),
    fc.constantFrom('open', '*closed*', 'narrowed (x)'),
    cell,
  )
  .chain(([id, status, gate]) =>
    fc.constantFrom(
      `| ${id} | ${status} | o | g ${gate} |`,
      `${id} | ${status} | o | g${gate}`,
      `  |${id}|${status}|o|g ${gate}|`,
      `| ${id} | ${status}${gate} | o | g |`,
      `| ${id}${gate} | ${status} | o | g |`,
    ),
  );
const few = fc.oneof(fc.constant([]), fc.array(line, { maxLength: 3 }));

const page = fc
  .record({
    top: few,
    middle: few,
    before: few,
    rows: fc.array(row, { minLength: 1, maxLength: 2 }),
    after: few,
    end: few,
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ top, middle, before, rows, after, end, eol }) =>
    [
      ...[...top, '# P', '', ...middle, '', 'Default: HOLD', '', ...before, ''],
      ...['| blocker | status | actor | gate |', '|---|---|---|---|'],
      ...rows.map((each, at) =>
        each.replace('B-1', `B-${at + 1}`).replace('B\\-1', `B\\-${at + 1}`),
      ),
      ...['', ...after, '', ...end, ''],
    ].join(eol),
  );

const read = (text: string) => parseRegister(utf8(text), 'r.md', readMarkdownRegister);

describe(`what is accepted is what ${RENDERER} renders${MISSING ? ` (${RENDERER} is not installed)` : ''}`, () => {
  compare(
    'on 3,000 generated pages',
    () => {
      let accepted = 0;
      const property = fc.property(page, (text) => {
        const register = read(text);
        if (!register.ok) return;
        accepted += 1;
        assertShown(register.value, text);
      });
      fc.assert(property, { numRuns: 3_000, seed: 7 });
      expect(accepted).toBeGreaterThan(150);
    },
    120_000,
  );
});
