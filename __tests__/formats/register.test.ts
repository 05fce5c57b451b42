import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Register } from '../../src/core/register.ts';
import { readMarkdownRegister } from '../../src/formats/markdown-register.ts';
import { parseRegister } from '../../src/formats/register.ts';
import { parsedValue, placesOf, problemsOf, utf8 } from './reading.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url));

const BLOCKERS = [
  'FIX7-P0-DRYRUN-PROD-ROLLBACK-1',
  'FIX7-P0-PROD-CI-SCOPE-1',
  'FIX7-P0-PROD-BIRTH-SURFACE-1',
  'FIX7-P0-PROD-OPT4-1',
  'FIX7-P0-PLAN-REALRUN-1',
  'FIX7-P0-PLAN-SEPARATE-AUTH-1',
  'FIX7-P0-OPERATOR-INPUT-1',
];
const GRANTS = ['QT001-apply', 'permit', 'activation', 'repoint', 'cutover'];

describe('FIX7-P0', () => {
  const json = parsedValue(
    parseRegister(fixture('FIX7-P0.blockers.json'), 'p/FIX7-P0.blockers.json', null),
  );
  const markdown = parsedValue(
    parseRegister(fixture('FIX7-P0.md'), 'p/FIX7-P0.md', readMarkdownRegister),
  );

  test('has seven blockers, four options and five grants', () => {
    expect(json.packet).toBe('FIX7-P0');
    expect(json.default).toBe('HOLD_PRODUCTION');
    expect(json.blockers.map(({ id }) => id)).toEqual(BLOCKERS);
    expect(json.blockers.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 6 }, () => 'open'),
      'narrowed',
    ]);
    expect(json.grants.map(({ id, status }) => `${id} ${status}`)).toEqual(
      GRANTS.map((id) => `${id} open`),
    );
    const [rollback, scope, surface, opt4, , , input] = BLOCKERS;
    expect(json.options.map(({ id, requires, grants }) => ({ id, requires, grants }))).toEqual([
      { id: 'HOLD_PRODUCTION', requires: [], grants: [] },
      { id: 'AUTHORIZE_PRODUCTION_DRYRUN_ONLY', requires: [rollback, scope, input], grants: [] },
      {
        id: 'AUTHORIZE_PRODUCTION_REALRUN_PRECHECK_ONLY',
        requires: [rollback, scope, input, surface, opt4],
        grants: [],
      },
      { id: 'AUTHORIZE_PRODUCTION_EXECUTION', requires: 'all', grants: GRANTS },
    ]);
  });

  test('is the same as a Markdown table', () => {
    const plain = ({ path: _path, format: _format, ...rest }: Register) =>
      JSON.parse(JSON.stringify(rest, (key, value) => (key === 'at' ? undefined : value)));
    expect(plain(markdown)).toEqual(plain(json));
    expect(markdown.format).toBe('markdown');
    expect(json.format).toBe('json');
    expect(markdown.blockers[0]?.at).toEqual({ line: 11, column: 1 });
    expect(json.blockers[0]?.at).toEqual({ line: 50, column: 5 });
  });
});

interface Parts {
  readonly [key: string]: unknown;
}

/** A sound register, one member a line, so that places can be read off. */
function register(parts: Parts = {}): string {
  const whole: Parts = {
    version: 1,
    packet: 'P',
    default: 'HOLD',
    options: [{ id: 'HOLD', summary: 's', requires: [] }],
    grants: [],
    blockers: [blocker()],
    ...parts,
  };
  const members = Object.entries(whole).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `{\n${members.join(',\n')}\n}`;
}

function blocker(parts: Parts = {}): Parts {
  return { id: 'B-1', status: 'open', actors: ['owner'], gate: 'g', ...parts };
}

const parse = (text: string) => parseRegister(utf8(text), 'p/r.blockers.json', null);

/** Where a piece of text stands on a line, as `line:column`. */
function at(text: string, piece: string, occurrence = 0): string {
  let offset = -1;
  for (let found = 0; found <= occurrence; found += 1) offset = text.indexOf(piece, offset + 1);
  expect(offset).toBeGreaterThanOrEqual(0);
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

describe('a register in JSON', () => {
  test('joins its paths to its own folder', () => {
    const read = parsedValue(
      parse(
        register({
          blockers: [
            blocker({
              status: 'closed',
              evidence: [
                { path: 'e/a.json', schema: 'dry-run' },
                { path: 'e/b.json', schema: 'own.schema.json' },
                { path: 'e/c.bin' },
              ],
              locks: ['decision.md'],
            }),
          ],
        }),
      ),
    );
    expect(read.blockers[0]?.evidence).toEqual([
      { path: 'p/e/a.json', schema: 'dry-run' },
      { path: 'p/e/b.json', schema: 'p/own.schema.json' },
      { path: 'p/e/c.bin', schema: null },
    ]);
    expect(read.blockers[0]?.locks).toEqual(['p/decision.md']);
  });

  test('may be closed without evidence: the gate refuses that later', () => {
    expect(parse(register({ blockers: [blocker({ status: 'closed' })] })).ok).toBe(true);
  });

  test.each([
    'Closed',
    'CLOSED',
    'closed ',
    'close',
    'done',
    'resolved',
    'cl\u043esed',
    '',
    null,
    true,
  ])('status %j closes nothing', (status) => {
    const text = register({ blockers: [blocker({ status })] });
    const [found] = placesOf(parse(text));
    expect(found).toBe(`schema-violation ${at(text, `${JSON.stringify(status)},"actors"`)}`);
  });

  test('a near miss of closed is named', () => {
    const parsed = parse(register({ blockers: [blocker({ status: 'Closed' })] }));
    expect(problemsOf(parsed)).toEqual([
      'schema-violation 7:34 blockers[0].status must be one of "open", "narrowed", "closed", not "Closed".',
    ]);
    expect(parsed.ok ? '' : parsed.problems[0]?.remedy).toBe(
      'Did you mean "closed"? Spelling and case count.',
    );
  });

  test.each<[string, Parts, string, string]>([
    ['no blocker', { blockers: [] }, '[]\n}', 'schema-violation'],
    ['no option', { options: [] }, '[],\n"grants"', 'schema-violation'],
    ['no actor', { blockers: [blocker({ actors: [] })] }, '[],"gate"', 'schema-violation'],
    ['an unknown key', { bloker: 1 }, '"bloker"', 'schema-violation'],
    [
      'requires ALL',
      { options: [{ id: 'HOLD', summary: 's', requires: 'ALL' }] },
      '"ALL"',
      'schema-violation',
    ],
    [
      'requires 1',
      { options: [{ id: 'HOLD', summary: 's', requires: [1] }] },
      '1]}',
      'schema-violation',
    ],
    [
      'an id with a newline',
      { blockers: [blocker({ id: 'a\nb' })] },
      '"a\\nb"',
      'schema-violation',
    ],
    [
      'an id with a zero-width space',
      { blockers: [blocker({ id: 'a\u200bb' })] },
      '"a\u200bb"',
      'schema-violation',
    ],
    [
      'an id with a bidi override',
      { blockers: [blocker({ id: 'a\u202eb' })] },
      '"a\u202eb"',
      'schema-violation',
    ],
    [
      'an id with a trailing space',
      { blockers: [blocker({ id: 'a ' })] },
      '"a "',
      'schema-violation',
    ],
    [
      'an id of 201 characters',
      { blockers: [blocker({ id: 'x'.repeat(201) })] },
      '"xxx',
      'schema-violation',
    ],
    [
      'a gate of 65,537 characters',
      { blockers: [blocker({ gate: 'y'.repeat(65_537) })] },
      '"yyy',
      'schema-violation',
    ],
    ['an unknown default', { default: 'HOLD_' }, '"HOLD_"', 'unknown-default'],
    [
      'the same blocker twice',
      { blockers: [blocker(), blocker()] },
      '"B-1","status":"open","actors":["owner"],"gate":"g"}]',
      'duplicate-id',
    ],
    [
      'blockers that differ in case',
      { blockers: [blocker(), blocker({ id: 'b-1' })] },
      '"b-1"',
      'duplicate-id',
    ],
    [
      'blockers that differ in space',
      { blockers: [blocker(), blocker({ id: 'B -1' })] },
      '"B -1"',
      'duplicate-id',
    ],
    [
      'blockers that differ in full-width form',
      { blockers: [blocker(), blocker({ id: '\uff22-1' })] },
      '"\uff22-1"',
      'duplicate-id',
    ],
    [
      'the same option twice',
      {
        options: [
          { id: 'HOLD', summary: 's', requires: [] },
          { id: 'Hold', summary: 's', requires: [] },
        ],
      },
      '"Hold"',
      'duplicate-id',
    ],
    [
      'the same grant twice',
      {
        grants: [
          { id: 'G', status: 'open' },
          { id: 'g', status: 'open' },
        ],
      },
      '"g","status"',
      'duplicate-id',
    ],
    [
      'an unknown blocker',
      { options: [{ id: 'HOLD', summary: 's', requires: ['B-2'] }] },
      '"B-2"',
      'unknown-id',
    ],
    [
      'a required blocker twice',
      { options: [{ id: 'HOLD', summary: 's', requires: ['B-1', 'B-1'] }] },
      '"B-1"]',
      'duplicate-id',
    ],
    [
      'an unknown grant',
      { options: [{ id: 'HOLD', summary: 's', requires: [], grants: ['X'] }] },
      '"X"',
      'unknown-id',
    ],
    [
      'a grant named twice by an option',
      {
        grants: [{ id: 'GR', status: 'open' }],
        options: [{ id: 'HOLD', summary: 's', requires: [], grants: ['GR', 'GR'] }],
      },
      '"GR"]',
      'duplicate-id',
    ],
    [
      'a grant without a grantor',
      { grants: [{ id: 'G', status: 'granted' }] },
      '"granted"',
      'schema-violation',
    ],
    [
      'a grant with whitespace as grantor',
      { grants: [{ id: 'G', status: 'granted', by: ' ' }] },
      '" "',
      'schema-violation',
    ],
    ...[
      '\u200b',
      '\u3164',
      '\u2800',
      'a\u{1d159}',
      'a\u{13442}',
      'a\u{16fe4}',
      '\ufe0f',
      'a\u00adb',
      'a\u00a0b',
      'a  b',
      '...',
    ].map((by): [string, Parts, string, string] => [
      `a grant by ${JSON.stringify(by)}`,
      { grants: [{ id: 'G', status: 'granted', by }] },
      JSON.stringify(by),
      'schema-violation',
    ]),
    [
      'Granted',
      { grants: [{ id: 'G', status: 'Granted', by: 'x' }] },
      '"Granted"',
      'schema-violation',
    ],
    [
      'unsafe evidence',
      { blockers: [blocker({ evidence: [{ path: '../x' }] })] },
      '"../x"',
      'unsafe-path',
    ],
    [
      'unsafe evidence of a grant',
      { grants: [{ id: 'G', status: 'open', evidence: [{ path: '/x' }] }] },
      '"/x"',
      'unsafe-path',
    ],
    [
      'an unsafe lock',
      { blockers: [blocker({ locks: ['ok', 'a\\b'] })] },
      '"a\\\\b"',
      'unsafe-path',
    ],
    [
      'an unsafe schema',
      { blockers: [blocker({ evidence: [{ path: 'x', schema: '../s.json' }] })] },
      '"../s.json"',
      'unsafe-path',
    ],
    [
      'an unknown schema',
      { blockers: [blocker({ evidence: [{ path: 'x', schema: 'Dry-Run' }] })] },
      '"Dry-Run"',
      'evidence-schema',
    ],
    [
      'a schema on the web',
      { blockers: [blocker({ evidence: [{ path: 'x', schema: 'https://x/s.json' }] })] },
      '"https',
      'unsafe-path',
    ],
  ])('%s', (_name, parts, piece, code) => {
    const text = register(parts);
    expect(placesOf(parse(text))).toEqual([`${code} ${at(text, piece)}`]);
    problemsOf(parse(text));
  });

  test('all problems are reported, in the order of the text', () => {
    const text = register({
      default: 'NONE',
      options: [{ id: 'HOLD', summary: 's', requires: ['B-9'] }],
      blockers: [blocker({ evidence: [{ path: '', schema: 'x' }] })],
    });
    expect(placesOf(parse(text))).toEqual([`schema-violation ${at(text, '""')}`]);
    const sound = register({
      default: 'NONE',
      options: [{ id: 'HOLD', summary: 's', requires: ['B-9'] }],
      blockers: [blocker({ evidence: [{ path: 'a/', schema: 'x' }] })],
    });
    expect(placesOf(parse(sound)).map((found) => found.split(' ')[0])).toEqual([
      'unknown-default',
      'unknown-id',
      'unsafe-path',
      'evidence-schema',
    ]);
  });

  test('the text is read strictly', () => {
    expect(placesOf(parse('\ufeff{}'))).toContain('bom-refused 1:1');
    expect(placesOf(parse('{"version":1,"version":1}'))).toEqual(['duplicate-key 1:14']);
  });
});
