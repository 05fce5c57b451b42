import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/core/limits.ts';
import type { Controls, Finding, Report, ReportedShard } from '../../../src/core/report.ts';
import { totalOf } from '../../../src/gate/assemble.ts';
import { joinShards } from '../../../src/gate/join-shards.ts';
import {
  checkedBlockers,
  checkedFile,
  checkedOption,
  finding,
  problemOf,
  relaxation,
  report,
  reseal,
} from '../../render/report.fixture.ts';
import { RUN } from '../gate.fixture.ts';

const COUNT = 3;
const SEALED = 6;

type Part = Report & { readonly shard: ReportedShard };

/** A part of three that judged two of six files. */
function part(
  index: number,
  change: Partial<Report> = {},
  shard: Partial<ReportedShard> = {},
): Part {
  return {
    ...report({ counts: { sealed: 2, matching: 2, drifted: 0, bytes: 10 }, ...change }),
    shard: { index, count: COUNT, sealed: SEALED, options: [], ...shard },
  };
}

/** Three parts, of which the second is changed. */
const parts = (change: Partial<Report> = {}, shard: Partial<ReportedShard> = {}): Part[] => [
  part(1),
  part(2, change, shard),
  part(3),
];

function problems(reports: readonly Report[]) {
  const joined = joinShards(reports, RUN);
  return joined.ok ? [] : joined.problems;
}
const messages = (reports: readonly Report[]): string[] =>
  problems(reports).map(({ message }) => message);

function joined(reports: readonly Report[]): Report {
  const result = joinShards(reports, RUN);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

describe('a set of reports is joined', () => {
  test('only if each is of a shard', () => {
    const publish = 'Publish the report of one run, or those of all its shards.';
    const refused = (message: string) => [
      {
        code: 'shards-incomplete',
        message,
        file: null,
        line: null,
        column: null,
        remedy: publish,
      },
    ];
    expect(problems([])).toEqual(refused('0 of 0 reports are of no shard.'));
    expect(problems([part(1), report(), report()])).toEqual(
      refused('2 of 3 reports are of no shard.'),
    );
    expect(problems([report()])).toEqual(refused('1 of 1 reports are of no shard.'));
  });

  test('only if each shard is present once', () => {
    expect(problems([part(3)])).toEqual([
      {
        code: 'shards-incomplete',
        message: 'Shards are missing: 1, 2 of 3.',
        file: null,
        line: null,
        column: null,
        remedy: 'Re-run all jobs of the run, so that each shard is there.',
      },
    ]);
    expect(messages([...parts(), part(2), part(2), part(3)])).toEqual([
      'Shards appear twice: 2, 3.',
    ]);
    expect(messages([part(1), part(1), part(3)])).toEqual([
      'Shards are missing: 2 of 3.',
      'Shards appear twice: 1.',
    ]);
  });

  test('and names a limited number of those that are missing', () => {
    const missing = (count: number) => messages([part(count, {}, { count })])[0];
    const most = LIMITS.pathsNamed;
    const all = Array.from({ length: most }, (_, at) => at + 1).join(', ');
    expect(missing(most + 1)).toBe(`Shards are missing: ${all} of ${most + 1}.`);
    expect(missing(most + 2)).toBe(`Shards are missing: ${all}, … of ${most + 2}.`);
    expect(messages([part(1, {}, { count: 1e9 })])[0]).toMatch(
      /^Shards are missing: 2, 3, 4, 5, 6, … of/,
    );
  });

  test.each([
    [
      { counts: { sealed: 1, matching: 1, drifted: 0, bytes: 0 } },
      ['The shards judged 5 of 6 sealed files.'],
    ],
    [
      { counts: { sealed: 3, matching: 1, drifted: 0, bytes: 0 } },
      ['The shards judged 7 of 6 sealed files.'],
    ],
    [{ counts: { sealed: 0, matching: 0, drifted: 0, bytes: 0 }, problems: [problemOf()] }, []],
  ])('only if each file was judged, or has a problem', (change, expected) => {
    expect(messages(parts(change))).toEqual(expected);
  });
});

describe('the parts must agree', () => {
  const controls = (...of: readonly Controls['parts'][number][]): Partial<Report> => ({
    controls: totalOf(of),
  });
  const SOUND = { part: 'verification', run: 28, caught: 28 } as const;
  const note = finding({ severity: 'note' });

  test.each<[string, Partial<Report>, Partial<ReportedShard>]>([
    ['the number of shards', {}, { sealed: 7 }],
    ['the checked commits', { checked: { ...report().checked, commit: null } }, {}],
    ['the mode', { mode: 'advisory' }, {}],
    ['the negative controls', controls({ ...SOUND, run: 29, caught: 29 }), {}],
    ['the negative controls', controls(SOUND, { part: 'change', run: 1, caught: 1 }), {}],
    ['the seals', { seals: [] }, {}],
    ['the reseals', { reseals: [reseal()] }, {}],
    ['the relaxations', { relaxations: [relaxation()] }, {}],
    ['the blockers', { blockers: checkedBlockers() }, {}],
    ['the blockers', {}, { options: [checkedOption()] }],
    ['the findings', { findings: [finding()] }, {}],
  ])('on %s', (name, change, shard) => {
    const [first, second, third] = parts(change, shard);
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    expect(problems([third, second, first])).toEqual([
      {
        code: 'shards-disagree',
        message: `Shards 1 and 2 disagree on ${name}: they were not made of the same state.`,
        file: null,
        line: null,
        column: null,
        remedy: 'Re-run all jobs of the run, not only those that failed.',
      },
    ]);
  });

  test.each<[string, Partial<Report>]>([
    ['another note', { findings: [note] }],
    ['text that contradicts its declaration', { findings: [finding({ code: 'text-mismatch' })] }],
    [
      'a drift whose cause was searched for',
      controls(SOUND, { part: 'causes', run: 4, caught: 4 }),
    ],
    ['a missed control', controls({ ...SOUND, caught: 27 })],
  ])('and may differ: %s', (_, change) => {
    expect(messages(parts(change))).toEqual([]);
  });
});

describe('the joined report', () => {
  test('has summed counts, and otherwise the fields of the first part', () => {
    const blockers = checkedBlockers({ options: [checkedOption({ admissible: false })] });
    const options = [checkedOption({ id: 'GO' })];
    const same = { seals: [], reseals: [reseal()], relaxations: [relaxation()], blockers };
    const each = [1, 2, 3].map((index) =>
      part(
        index,
        {
          ...same,
          counts: { sealed: 2, matching: index, drifted: 10 * index, bytes: 100 * index },
        },
        { options },
      ),
    );
    const { blockers: _, ...shown } = same;
    expect(joined(each)).toMatchObject({
      ...shown,
      mode: 'enforce',
      checked: report().checked,
      counts: { sealed: 6, matching: 6, drifted: 60, bytes: 600 },
      shard: null,
      run: RUN,
    });
    const [first] = each;
    expect(joined(each).blockers?.options.map(({ id }) => id)).toEqual(['GO']);
    expect(first?.blockers?.options.map(({ id }) => id)).toEqual(['HOLD']);
    expect(joined(parts()).blockers).toBeNull();
  });

  test('has the controls of all parts, and one that a part missed is missed', () => {
    const of = (index: number, ...controls: readonly Controls['parts'][number][]) =>
      part(index, { controls: totalOf(controls) });
    const verification = { part: 'verification', run: 5, caught: 5 } as const;
    const causes = { part: 'causes', run: 4, caught: 4 } as const;
    const each = [
      of(1, verification),
      of(2, { ...verification, caught: 3 }, causes),
      of(3, { ...verification, caught: 4 }, { ...causes, run: 3, caught: 1 }),
    ];
    expect(joined(each).controls).toEqual({
      run: 9,
      caught: 5,
      parts: [
        { part: 'verification', run: 5, caught: 3 },
        { part: 'causes', run: 4, caught: 2 },
      ],
    });
    expect(joined(parts()).verdict).toBe('pass');
    expect(joined(each).verdict).toBe('error');
  });

  test('lists problems once', () => {
    const [a, b] = [problemOf({ file: 'a' }), problemOf({ file: 'b' })];
    const each = [part(1, { problems: [a] }), part(2, { problems: [b, a] }), part(3)];
    expect(joined(each).problems).toEqual([a, b]);
  });

  test('has files in path order, and matching ones while they are few', () => {
    const match = (path: string) => checkedFile({ path, status: 'match' });
    const drift = (path: string, name = 's') => checkedFile({ path, seal: name });
    const each = (matching: number) => [
      part(1, {
        files: [drift('b', '1'), match('d')],
        counts: { sealed: 2, matching, drifted: 0, bytes: 0 },
      }),
      part(2, {
        files: [match('a'), drift('b', '2'), drift('e')],
        counts: { sealed: 2, matching: 0, drifted: 0, bytes: 0 },
      }),
      part(3, { files: [drift('Z')], counts: { sealed: 2, matching: 0, drifted: 0, bytes: 0 } }),
    ];
    const paths = (matching: number) =>
      joined(each(matching)).files.map(({ path, seal }) => (path === 'b' ? `b${seal}` : path));
    expect(paths(LIMITS.matchesListed)).toEqual(['Z', 'a', 'b1', 'b2', 'd', 'e']);
    expect(paths(LIMITS.matchesListed + 1)).toEqual(['Z', 'b1', 'b2', 'e']);
  });
});

describe('findings of all parts', () => {
  const note = (
    code: Finding['code'],
    message: string,
    named?: readonly string[],
    count = 1,
  ): Finding => ({
    ...finding({ code, severity: 'note', message }),
    ...(named === undefined ? {} : { subjects: { named, count } }),
  });
  const lines = (each: readonly (readonly Finding[])[]) =>
    joined(each.map((findings, at) => part(at + 1, { findings }))).findings.map(
      ({ code, message }) => `${code} ${message}`,
    );

  test('are listed once, in the order of one run', () => {
    const shared = [
      note('gate-changed', '14'),
      note('gate-removed', '13'),
      note('gate-trial', '12'),
      note('head-alone', '11'),
      note('base-moved', '10'),
      note('unprotected', '9'),
      note('closed-unmatched', '8'),
      note('seal-note', '5'),
      note('seal-new', '4'),
      note('entry-refused', '3'),
      note('twin-refused', '2'),
      note('state-unknown', '1'),
    ];
    const found = lines([
      [...shared, note('link-followed', '7b', ['b']), note('text-mismatch', '6c', ['c'])],
      [...shared, note('text-mismatch', '6a', ['a']), note('link-followed', '7a', ['a'])],
      [...shared, note('text-mismatch', '6b', ['b']), note('link-followed', '7', undefined)],
    ]);
    expect(found.map((line) => line.split(' ')[1])).toEqual([
      ...['5', '4', '3', '2', '1'],
      ...['6a', '6b', '6c', '7', '7a', '7b'],
      '8',
      ...['14', '13', '12', '11', '10', '9'],
    ]);
  });

  test('on differences of a checkout are merged, with the first paths of all and their number', () => {
    const differs = (named: readonly string[], count: number) =>
      note('checkout-differs', 'of a part', named, count);
    const found = joined([
      part(1, { findings: [differs(['b', 'd', 'f', 'h', 'i'], 7)] }),
      part(2, { findings: [differs(['a', 'c'], 2), note('unprotected', 'after')] }),
      part(3, {
        findings: [note('checkout-differs', 'of no file'), note('closed-unmatched', 'before')],
      }),
    ]).findings;
    expect(found.map(({ code }) => code)).toEqual([
      'closed-unmatched',
      'checkout-differs',
      'unprotected',
    ]);
    expect(found[1]?.subjects).toEqual({ named: ['a', 'b', 'c', 'd', 'f'], count: 9 });
    expect(found[1]?.message).toBe(
      'a, b, c, d, f and 4 more: match their seals in the commit but not in this checkout.',
    );
  });
});
