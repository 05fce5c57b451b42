import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Register } from '../../src/core/register.ts';
import { readMarkdownRegister } from '../../src/formats/markdown-register.ts';
import { parseRegister } from '../../src/formats/register.ts';
import { utf8 } from './reading.ts';

/**
 * What the reader accepts, against what GitHub's own renderer (cmark-gfm, the Debian
 * package) shows. No parser of this project takes part in reading the rendered HTML.
 */

const RENDERER = 'cmark-gfm';
const OPTIONS = ['--unsafe'];
const EXTENSIONS = ['footnotes', 'table', 'strikethrough', 'autolink', 'tasklist'].flatMap(
  (each) => ['-e', each],
);

function rendered(text: string): string {
  const run = spawnSync(RENDERER, [...OPTIONS, ...EXTENSIONS], { input: text, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${RENDERER}: ${run.stderr}`);
  return run.stdout;
}

const MISSING = spawnSync(RENDERER, ['--version']).status !== 0;
const compare = MISSING ? test.skip : test;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The text of a piece of HTML, as a browser shows it. */
function shown(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<br \/>|<br>/g, ' ')
    .replace(/<[^>]*>/g, '');
  const plain = text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  return plain.replace(/\s+/g, ' ').trim();
}

const all = (html: string, element: RegExp) =>
  [...html.matchAll(element)].map(([, inner = '']) => inner);

interface Page {
  readonly title: string;
  readonly defaults: readonly string[];
  /** Tables as rows of cells, the header first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

function pageOf(text: string): Page {
  const html = rendered(text)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<pre[\s\S]*?<\/pre>/g, '');
  const tables = all(html, /<table>([\s\S]*?)<\/table>/g).map((table) =>
    all(table, /<tr>([\s\S]*?)<\/tr>/g).map((row) =>
      all(row, /<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g).map(shown),
    ),
  );
  const lines = all(
    html,
    /<(?:p|li|h\d|td|th|dd)\b[^>]*>([\s\S]*?)(?=<\/?(?:p|li|h\d|td|th|ul|ol|table|blockquote)\b)/g,
  )
    .flatMap((each) => each.split(/<br \/>|<br>/))
    .map(shown);
  return {
    title: shown(all(html, /<h\d[^>]*>([\s\S]*?)<\/h\d>/g)[0] ?? ''),
    defaults: lines.filter((line) => /^default( decision)? ?:/i.test(line)),
    tables,
  };
}

/** Every row that the page shows under a header with "blocker" in it. */
function expectShown(register: Register, text: string): void {
  const { title, defaults, tables } = pageOf(text);
  expect(title).toBe(register.packet);
  expect([
    ...new Set(defaults.map((line) => line.replace(/^[^:]*: ?/, '').replace(/\.$/, ''))),
  ]).toEqual([register.default]);
  const likely = tables.filter(([header = []]) => header.some((name) => /^blocker/i.test(name)));
  expect(likely).toHaveLength(1);
  const [header = [], ...rows] = likely[0] ?? [];
  const columns = header.map((name) => name.toLowerCase());
  const column = (row: readonly string[], name: string) => row[columns.indexOf(name)] ?? '';
  const seen = rows.map((row) => [
    column(row, 'blocker'),
    column(row, 'status').replace(/ ?\(.*$/, ''),
    column(row, 'gate'),
  ]);
  expect(register.blockers.map(({ id, status, gate }) => [id, status, gate])).toEqual(seen);
}

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
        expectShown(register.value, text);
      });
      fc.assert(property, { numRuns: 3_000, seed: 7 });
      expect(accepted).toBeGreaterThan(150);
    },
    120_000,
  );
});
