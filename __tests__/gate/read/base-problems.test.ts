import { describe, expect, test } from '@jest/globals';
import { digestOf } from '../../../src/core/digest.ts';
import { Listing } from '../../../src/core/listing.ts';
import { type Problem, type ProblemCode, problem } from '../../../src/core/problem.ts';
import type { Register } from '../../../src/core/register.ts';
import type { Seal } from '../../../src/core/seal.ts';
import { type ManifestProblems, sortBaseProblems } from '../../../src/gate/read/base-problems.ts';
import { register } from '../../blockers/register.fixture.ts';
import { seal, sealedFile } from '../../core/seal.fixture.ts';

/** Object ids by path; null: a file on disk. */
type Ids = Readonly<Record<string, string | null>>;

const side = (ids: Ids, seals: readonly Seal[] = [], registers: readonly Register[] = []) => ({
  listing: new Listing(
    Object.entries(ids).map(([path, oid]) => ({ path, kind: 'file' as const, oid })),
  ),
  seals,
  registers,
});

const about = (file: string | null, code: ProblemCode = 'not-json'): Problem =>
  problem(code, 'cannot be judged', 'fix it', file);
const ofSeals = (...problems: readonly Problem[]): ManifestProblems => ({
  ofSeals: problems,
  ofRegisters: [],
});
const ofRegisters = (...problems: readonly Problem[]): ManifestProblems => ({
  ofSeals: [],
  ofRegisters: problems,
});
const NONE = ofSeals();

describe('a seal of the base that cannot be judged', () => {
  test.each<[string, Problem, ManifestProblems, Ids, Ids, boolean]>([
    ['is replaced', about('s'), NONE, { s: '1' }, { s: '2' }, true],
    ['is removed', about('s'), NONE, { s: '1' }, {}, true],
    ['is unchanged', about('s'), NONE, { s: '1' }, { s: '1' }, false],
    ['is on disk: unknown', about('s'), NONE, { s: '1' }, { s: null }, false],
    ['is not in the listing of the base', about('s'), NONE, {}, { s: '2' }, false],
    ['is not a file', about(null), NONE, { s: '1' }, { s: '2' }, false],
    [
      'cannot be judged on the head either',
      about('s'),
      ofSeals(about('s')),
      { s: '1' },
      { s: '2' },
      false,
    ],
    [
      'is a register on the head, and invalid',
      about('s'),
      ofRegisters(about('s')),
      { s: '1' },
      { s: '2' },
      false,
    ],
    ['is valid on the head', about('s'), ofSeals(about('t')), { s: '1' }, { s: '2' }, true],
    [
      'disagreed, and does not on the head',
      about('s', 'seals-disagree'),
      NONE,
      { s: '1' },
      { s: '1' },
      true,
    ],
    [
      'still disagrees, beside another',
      about('s', 'seals-disagree'),
      ofSeals(about('t', 'seals-disagree')),
      { s: '1' },
      { s: '2' },
      false,
    ],
    [
      'disagreed, and the head has another problem',
      about('s', 'seals-disagree'),
      ofSeals(about('t')),
      { s: '1' },
      { s: '1' },
      true,
    ],
  ])('%s', (_, was, head, before, after, fixed) => {
    const result = sortBaseProblems(ofSeals(was), head, side(before), side(after));
    expect(result.standing).toEqual(fixed ? [] : [was]);
    expect(result.seals.map(({ kind, path }) => `${kind} ${path}`)).toEqual(
      fixed ? ['reseal s'] : [],
    );
    expect(result.registers).toEqual([]);
  });

  test('is not fixed where there is no base to compare with', () => {
    const was = about('s');
    expect(sortBaseProblems(ofSeals(was), NONE, null, side({ s: '2' })).standing).toEqual([was]);
  });

  test('is shown with all that the new seals state, once for each file, in path order', () => {
    const [a, b, c] = [sealedFile('a.md'), sealedFile('b.md'), sealedFile('c.md')];
    const head = side({ s: '2', t: '2', u: '1' }, [
      seal('t', [a]),
      seal('bag', [b], { members: ['m', 's'] }),
      seal('u', [c]),
    ]);
    const problems = ofSeals(about('t'), about('s'), about('t', 'duplicate-key'));
    const result = sortBaseProblems(problems, NONE, side({ s: '1', t: '1', u: '1' }), head);
    const whole = 'the seal cannot be judged on the base, and this change replaces or removes it';
    const each = 'what the seal on the base says of this file cannot be read';
    expect(result.seals).toEqual([
      { kind: 'reseal', seal: 's', path: 's', was: null, now: null, said: whole },
      { kind: 'reseal', seal: 's', path: 'b.md', was: null, now: digestOf(b), said: each },
      { kind: 'reseal', seal: 't', path: 't', was: null, now: null, said: whole },
      { kind: 'reseal', seal: 't', path: 'a.md', was: null, now: digestOf(a), said: each },
    ]);
    expect(result.standing).toEqual([]);
  });
});

describe('a register of the base that cannot be judged', () => {
  const now = (...paths: readonly string[]) => paths.map((path) => register({ path }));

  test.each<[string, string | null, Ids, Ids, readonly Register[], boolean]>([
    ['is replaced by a valid one', 'r', { r: '1' }, { r: '2' }, now('q', 'r'), true],
    ['is removed', 'r', { r: '1' }, { r: '2' }, now('q'), false],
    ['is removed', 'r', { r: '1' }, {}, [], false],
    ['is unchanged', 'r', { r: '1' }, { r: '1' }, now('r'), false],
    ['is on disk: unknown', 'r', { r: '1' }, { r: null }, now('r'), false],
    ['is not a file', null, { r: '1' }, { r: '2' }, now('r'), false],
  ])('%s', (_, file, before, after, registers, fixed) => {
    const was = about(file);
    const head = side(after, [], registers);
    const result = sortBaseProblems(ofRegisters(was), NONE, side(before), head);
    expect(result.standing).toEqual(fixed ? [] : [was]);
    expect(result.seals).toEqual([]);
    expect(result.registers).toEqual(
      fixed
        ? [
            {
              kind: 'register-replaced',
              register: 'r',
              subject: 'P0',
              was: 'a register that cannot be read: what it requires is unknown',
              now: '2 blockers, 2 options, default HOLD',
              file: 'r',
              line: null,
            },
          ]
        : [],
    );
  });
});
