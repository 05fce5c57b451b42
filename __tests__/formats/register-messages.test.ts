import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../src/core/limits.ts';
import { PROBLEMS_KEPT } from '../../src/formats/problem-list.ts';
import { parseRegister } from '../../src/formats/register.ts';
import { isMarkdown } from '../../src/formats/register-names.ts';
import { parsedValue, utf8 } from './reading.ts';

type Json = Readonly<Record<string, unknown>>;

const OPTION = { id: 'HOLD', summary: 's', requires: [] };
const BLOCKER = { id: 'B-1', status: 'open', actors: ['owner'], gate: 'g' };
const WHOLE = { version: 1, packet: 'P', default: 'HOLD', options: [OPTION], blockers: [BLOCKER] };

const parse = (change: Json) =>
  parseRegister(utf8(JSON.stringify({ ...WHOLE, ...change }, null, 1)), 'p/r.blockers.json', null);

/** Problems as `CODE LINE MESSAGE | REMEDY`. */
function problems(change: Json): readonly string[] {
  const parsed = parse(change);
  if (parsed.ok) return [];
  return parsed.problems.map(
    ({ code, line, message, remedy }) => `${code} ${line} ${message} | ${remedy}`,
  );
}

const option = (change: Json) => ({ options: [{ ...OPTION, ...change }] });
const blockers = (...ids: readonly string[]) => ids.map((id) => ({ ...BLOCKER, id }));
const grants = (...ids: readonly string[]) => ids.map((id) => ({ id, status: 'open' }));
const evidence = (...list: readonly Json[]) => ({ blockers: [{ ...BLOCKER, evidence: list }] });

describe('a register', () => {
  test('with few fields is read with nothing added', () => {
    expect(parsedValue(parse({}))).toStrictEqual({
      path: 'p/r.blockers.json',
      format: 'json',
      packet: 'P',
      default: 'HOLD',
      options: [{ id: 'HOLD', summary: 's', requires: [], grants: [], at: { line: 6, column: 3 } }],
      grants: [],
      blockers: [
        {
          id: 'B-1',
          status: 'open',
          note: '',
          actors: ['owner'],
          gate: 'g',
          evidence: [],
          locks: [],
          at: { line: 13, column: 3 },
        },
      ],
    });
  });

  test('with all fields is read with paths from the root', () => {
    const register = parsedValue(
      parse({
        options: [OPTION, { id: 'GO', summary: 't', requires: 'all', grants: ['G'] }],
        grants: [
          { id: 'G', status: 'granted', by: 'wren', evidence: [{ path: 'g.json' }] },
          { id: 'H', status: 'open' },
        ],
        blockers: [
          {
            ...BLOCKER,
            note: 'n',
            evidence: [{ path: 'e.json', schema: 's.json' }],
            locks: ['a', 'b/c'],
          },
          { ...BLOCKER, id: 'B-2' },
        ],
      }),
    );
    expect(register.options).toMatchObject([
      { id: 'HOLD', at: { line: 6 } },
      { id: 'GO', requires: 'all', grants: ['G'], at: { line: 11 } },
    ]);
    expect(register.grants).toStrictEqual([
      {
        id: 'G',
        status: 'granted',
        by: 'wren',
        evidence: [{ path: 'p/g.json', schema: null }],
        at: { line: 50, column: 3 },
      },
      { id: 'H', status: 'open', by: null, evidence: [], at: { line: 60, column: 3 } },
    ]);
    expect(register.blockers).toMatchObject([
      {
        note: 'n',
        evidence: [{ path: 'p/e.json', schema: 'p/s.json' }],
        locks: ['p/a', 'p/b/c'],
        at: { line: 21 },
      },
      { id: 'B-2', note: '', at: { line: 40 } },
    ]);
  });

  test('in Markdown needs its parser', () => {
    expect(() => parseRegister(utf8(''), 'p/r.md', null)).toThrow(
      new Error('no Markdown reader was loaded for p/r.md'),
    );
  });

  test.each([
    ['r.md', true],
    ['p/R.MD', true],
    ['r.markdown', true],
    ['r.Markdown', true],
    ['r.md.json', false],
    ['r.mdx', false],
    ['rmd', false],
    ['r.blockers.json', false],
  ])('%s is in Markdown: %s', (path, markdown) => {
    expect(isMarkdown(path)).toBe(markdown);
  });
});

const PATH = "Write the path relative to the register's own folder, with / between folders.";
const SCHEMAS = 'clone-provenance, schema-compatibility, dry-run, rollback';

describe('problems of a register, and their remedies', () => {
  test.each<[string, Json, readonly string[]]>([
    [
      'a blocker twice',
      { blockers: blockers('B-1', 'B-2', 'B-1') },
      ['duplicate-id 30 The blocker "B-1" appears twice: first at line 14. | Keep one of the two.'],
    ],
    [
      'a blocker in two spellings',
      { blockers: blockers('B-1', 'b -1') },
      [
        'duplicate-id 22 The blocker "b -1" and "B-1" at line 14 differ only in case, space or look. | Give each an id that a reader can tell apart.',
      ],
    ],
    [
      'an option twice',
      { options: [OPTION, OPTION] },
      ['duplicate-id 12 The option "HOLD" appears twice: first at line 7. | Keep one of the two.'],
    ],
    [
      'a grant twice',
      { grants: grants('G', 'G') },
      ['duplicate-id 28 The grant "G" appears twice: first at line 24. | Keep one of the two.'],
    ],
    [
      'a required blocker twice',
      option({ requires: ['B-1', 'B-1'] }),
      [
        'duplicate-id 11 The required blocker "B-1" appears twice: first at line 10. | Keep one of the two.',
      ],
    ],
    [
      'a needed grant twice',
      { ...option({ grants: ['G', 'G'] }), grants: grants('G') },
      [
        'duplicate-id 12 The needed grant "G" appears twice: first at line 11. | Keep one of the two.',
      ],
    ],
    [
      'a default similar to an option',
      { default: 'HOLDS' },
      ['unknown-default 4 The default "HOLDS" is not among the options. | Did you mean "HOLD"?'],
    ],
    [
      'a default similar to none',
      { default: 'NEVER', options: [OPTION, { ...OPTION, id: 'GO' }] },
      [
        'unknown-default 4 The default "NEVER" is not among the options. | Name one of the options: "HOLD", "GO".',
      ],
    ],
    [
      'a blocker similar to one',
      option({ requires: ['B-2'] }),
      [
        'unknown-id 10 The option names the blocker "B-2", which is not in this register. | Did you mean "B-1"?',
      ],
    ],
    [
      'a blocker similar to none',
      { ...option({ requires: ['zzzz'] }), blockers: blockers('B-1', 'B-2') },
      [
        'unknown-id 10 The option names the blocker "zzzz", which is not in this register. | Add the blocker, or name one of: "B-1", "B-2".',
      ],
    ],
    [
      'a blocker similar to none of eight',
      {
        ...option({ requires: ['zzzz'] }),
        blockers: blockers('a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8'),
      },
      [
        'unknown-id 10 The option names the blocker "zzzz", which is not in this register. | Add the blocker, or name one of: "a1", "b2", "c3", "d4", "e5", "f6", "g7", "h8".',
      ],
    ],
    [
      'a blocker similar to none of ten',
      {
        ...option({ requires: ['zzzz'] }),
        blockers: blockers('a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8', 'i9', 'j10'),
      },
      [
        'unknown-id 10 The option names the blocker "zzzz", which is not in this register. | Add the blocker, or name one of: "a1", "b2", "c3", "d4", "e5", "f6", "g7", "h8", and 2 more.',
      ],
    ],
    [
      'a grant where none exists',
      option({ grants: ['G'] }),
      [
        'unknown-id 11 The option names the grant "G", which is not in this register. | Add the grant, or name one of: none.',
      ],
    ],
    [
      'a grant similar to one',
      { ...option({ grants: ['cutovr'] }), grants: grants('cutover') },
      [
        'unknown-id 11 The option names the grant "cutovr", which is not in this register. | Did you mean "cutover"?',
      ],
    ],
    [
      'a grant without a grantor, and one with a grantor',
      {
        grants: [
          { id: 'G', status: 'granted', by: 'wren' },
          { id: 'H', status: 'granted' },
        ],
      },
      ['schema-violation 30 grants[1] is granted, but by nobody. | Name in "by" who granted it.'],
    ],
    [
      'an unsafe evidence path',
      evidence({ path: 'ok' }, { path: '../x' }),
      [`unsafe-path 25 The evidence path "../x" has a ".." segment. | ${PATH}`],
    ],
    [
      'an unsafe path of a schema',
      evidence({ path: 'x', schema: '/s.json' }),
      [`unsafe-path 23 The evidence schema path "/s.json" is absolute. | ${PATH}`],
    ],
    [
      'an unsafe lock',
      { blockers: [{ ...BLOCKER, locks: ['a', 'b//c'] }] },
      [`unsafe-path 22 The lock path "b//c" has an empty segment. | ${PATH}`],
    ],
    [
      'a schema similar to a built-in one',
      evidence({ path: 'x', schema: 'dryrun' }),
      [
        'evidence-schema 23 The evidence schema "dryrun" is neither a built-in schema nor a .json file. | Did you mean "dry-run"?',
      ],
    ],
    [
      'a schema similar to none',
      evidence({ path: 'x', schema: 'zzzz' }),
      [
        `evidence-schema 23 The evidence schema "zzzz" is neither a built-in schema nor a .json file. | Name one of ${SCHEMAS}, or the path of a JSON Schema.`,
      ],
    ],
  ])('%s', (_, change, wanted) => {
    expect(problems(change)).toEqual(wanted);
  });

  test('unknown ids past the limit are counted', () => {
    const requires = Array.from({ length: PROBLEMS_KEPT + 10 }, (_, at) => `unknown ${at}`);
    expect(problems(option({ requires })).at(-1)).toMatch(
      ` And ${PROBLEMS_KEPT + 10 - LIMITS.problemsPerFile} more problems in this file.`,
    );
  });
});
