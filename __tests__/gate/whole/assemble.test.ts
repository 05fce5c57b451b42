import { describe, expect, test } from '@jest/globals';
import { ProblemError, problem } from '../../../src/core/problem.ts';
import type { Finding, Report, ReportedShard } from '../../../src/core/report.ts';
import { assemble, NOTHING_JUDGED, totalOf } from '../../../src/gate/assemble.ts';
import {
  DEFAULT_PATTERNS,
  DEFAULT_PRODUCTION_BRANCHES,
  NO_PATTERN,
} from '../../../src/gate/defaults.ts';
import type { Judgement } from '../../../src/gate/judge.ts';
import { errorReport, problemOf } from '../../../src/gate.ts';
import {
  problemOf as aProblem,
  checkedBlockers,
  checkedOption,
  checkedRegister,
  finding,
  report,
} from '../../render/report.fixture.ts';
import { judged, memory, RUN, registerOf, sealOf } from '../gate.fixture.ts';

const CHECKED = report().checked;
const CONTROLS = totalOf([{ part: 'verification', run: 2, caught: 2 }]);
const REGISTERS = [checkedRegister()];
const OPTIONS = [checkedOption(), checkedOption({ id: 'GO' })];
const SOUND: Judgement = {
  ...NOTHING_JUDGED,
  counts: { sealed: 1, matching: 1, drifted: 0, bytes: 1 },
  blockers: checkedBlockers({ registers: REGISTERS, options: OPTIONS }),
};

const assembled = (change: Partial<Judgement>, controls = CONTROLS): Report =>
  assemble({ mode: 'enforce' }, CHECKED, controls, { ...SOUND, ...change }, RUN);

test('a report that judged nothing is empty', () => {
  expect(NOTHING_JUDGED).toEqual({
    seals: [],
    counts: { sealed: 0, matching: 0, drifted: 0, bytes: 0 },
    files: [],
    reseals: [],
    relaxations: [],
    blockers: null,
    findings: [],
    problems: [],
    shard: null,
  });
  const problems = [aProblem()];
  expect(errorReport(problems, { mode: 'advisory' }, CHECKED, RUN)).toEqual({
    version: 1,
    verdict: 'error',
    mode: 'advisory',
    checked: CHECKED,
    controls: { run: 0, caught: 0, parts: [] },
    ...NOTHING_JUDGED,
    problems,
    run: RUN,
  });
});

test('controls are counted over their parts', () => {
  const parts = [
    { part: 'verification', run: 5, caught: 4 },
    { part: 'change', run: 3, caught: 3 },
  ] as const;
  expect(totalOf(parts)).toEqual({ run: 8, caught: 7, parts });
});

describe('only the default is admissible', () => {
  const options = (each: Report) =>
    each.blockers?.options.map(({ id, state, because }) => [id, state, ...because].join(' '));
  const open = finding({ code: 'open-blockers' });
  const other: Finding = finding({ code: 'register-changed' });
  const shard: ReportedShard = { index: 1, count: 2, sealed: 2, options: [] };
  const held = (why: string) => ['HOLD admissible', `GO not-admissible ${why}`];

  test.each<[string, Partial<Judgement>, Report['verdict'], readonly string[]]>([
    ['unless the verdict is pass', {}, 'pass', ['HOLD admissible', 'GO admissible']],
    [
      'unless open blockers alone make it fail',
      { findings: [open] },
      'fail',
      ['HOLD admissible', 'GO admissible'],
    ],
    [
      'where something else fails too',
      { findings: [open, other] },
      'fail',
      held('the gate holds: its verdict is fail'),
    ],
    [
      'where a file drifted',
      { counts: { sealed: 1, matching: 0, drifted: 1, bytes: 1 } },
      'fail',
      held('the gate holds: its verdict is fail'),
    ],
    [
      'where something could not be judged',
      { problems: [aProblem()] },
      'error',
      held('the gate could not judge'),
    ],
    [
      'in a part of the gate',
      { shard },
      'pass',
      held('this is one part of the gate: the joined report has the options'),
    ],
  ])('%s', (_, change, verdict, expected) => {
    const made = assembled(change);
    expect([made.verdict, options(made)]).toEqual([verdict, expected]);
  });

  test('after a control that was not caught', () => {
    const missed = totalOf([{ part: 'verification', run: 2, caught: 1 }]);
    expect(options(assembled({}, missed))).toEqual(held('the gate could not judge'));
  });
});

describe('the gate', () => {
  const FILES = { 'a.md': 'a\n' };
  const TREE = { ...FILES, 'x.seal.json': sealOf(FILES) };

  test('reports which commits were compared', async () => {
    const checked = { head: 'h', branch: 'main', against: 'merge' };
    const head = Object.assign(memory(TREE), { commit: 'm' });
    const base = Object.assign(memory(TREE), { commit: 'b' });
    const made = await judged(TREE, TREE, { checked }, { head, base });
    expect(made.checked).toEqual({ source: 'commit', commit: 'm', base: 'b', ...checked });
    const alone = await judged(null, TREE, { checked }, { head });
    expect(alone.checked.base).toBeNull();
  });

  test('runs the controls of the parts in use, each once, and catches them all', async () => {
    const registered = { ...TREE, 'p.blockers.json': registerOf() };
    const { controls, verdict } = await judged(registered, { ...registered, 'a.md': 'A\n' });
    expect(verdict).toBe('fail');
    expect(controls.parts.map(({ part }) => part)).toEqual([
      'verification',
      'change',
      'registers',
      'causes',
    ]);
    expect(controls.parts.every(({ run, caught }) => run > 0 && run === caught)).toBe(true);
    expect((await judged(null, TREE)).controls.parts.map(({ part }) => part)).toEqual([
      'verification',
    ]);
  });

  test('reports a defect without its stack', () => {
    const defect = (message: string) => ({
      code: 'defect',
      message: `The gate failed while judging: ${message}.`,
      file: null,
      line: null,
      column: null,
      remedy: 'Report this as a defect, with the report of this run.',
    });
    expect(problemOf(new TypeError('boom'))).toEqual(defect('boom'));
    expect(problemOf('boom')).toEqual(defect('boom'));
    const expected = problem('git-failed', 'x', 'y');
    expect(problemOf(new ProblemError(expected))).toBe(expected);
  });
});

test('by default reads seals and registers everywhere, and treats main as no production branch', () => {
  expect(DEFAULT_PATTERNS).toEqual({
    seals: ['**/*.seal.json'],
    registers: ['**/*.blockers.json'],
  });
  expect(NO_PATTERN).toBe('none');
  expect(DEFAULT_PRODUCTION_BRANCHES).toEqual(['production', 'prod', 'release', 'release/**']);
});
