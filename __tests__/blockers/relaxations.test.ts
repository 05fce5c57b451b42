import { describe, expect, test } from '@jest/globals';
import { addedRegister, relaxations } from '../../src/blockers/relaxations.ts';
import type { Blocker, Register } from '../../src/core/register.ts';
import { blocker, evidence, grant, option, register } from './register.factory.ts';

const kinds = (base: Register, head: Register): string[] =>
  relaxations(base, head).map(
    ({ kind, subject, was, now }) => `${kind} ${subject}: ${was} > ${now}`,
  );

const ofBlocker = (was: Partial<Blocker>, now: Partial<Blocker>): string[] =>
  kinds(
    register({ blockers: [blocker('B-1', was)] }),
    register({ blockers: [blocker('B-1', now)] }),
  );

const ofOption = (was: object, now: object): string[] =>
  kinds(
    register({ options: [option('HOLD'), option('GO', was)] }),
    register({ options: [option('HOLD'), option('GO', now)] }),
  );

test('a register that stays as it is relaxes nothing', () => {
  expect(kinds(register(), register())).toEqual([]);
});

describe('an option', () => {
  test('removed', () => {
    expect(kinds(register(), register({ options: [option('HOLD')] }))).toEqual([
      'option-removed GO: requires all blockers; grants permit > nothing',
    ]);
  });

  test.each([
    ['all became those of today', 'all', ['B-1', 'B-2'], ['all blockers > B-1, B-2']],
    ['one dropped', ['B-1', 'B-2'], ['B-1'], ['B-1, B-2 > B-1']],
    ['one exchanged', ['B-1'], ['B-2'], ['B-1 > B-2']],
    ['one added', ['B-1'], ['B-1', 'B-2'], []],
    ['those named became all', ['B-1'], 'all', []],
    ['another order', ['B-1', 'B-2'], ['B-2', 'B-1'], []],
  ] as const)('requires: %s', (_, was, now, told) => {
    expect(ofOption({ requires: was }, { requires: now })).toEqual(
      told.map((words) => `option-requires GO: ${words}`),
    );
  });

  test.each([
    ['nothing', { requires: [] }, true],
    ['a blocker of its own', { requires: ['B-9'] }, true],
    ['all, but not the grants', { requires: 'all' }, true],
    ['as much as the easiest of several', { requires: ['B-1'] }, true],
    ['as much as the hardest', { requires: 'all', grants: ['permit'] }, false],
    ['more than another', { requires: 'all', grants: ['permit', 'cutover'] }, false],
  ] as const)('added, that requires %s', (_, change, told) => {
    const easier = option('DRY', { requires: ['B-1'] });
    const base = register({ options: [...register().options, easier] });
    const head = register({ options: [...base.options, option('RUN', change)] });
    expect(kinds(base, head)).toHaveLength(told ? 1 : 0);
  });

  test('added to a register that has the default alone must require all there is', () => {
    const base = register({ options: [option('HOLD')] });
    const adding = (change: object) =>
      kinds(base, register({ options: [option('HOLD'), option('RUN', change)] })).length;
    expect(adding({ requires: ['B-1', 'B-2'], grants: ['permit'] })).toBe(1);
    expect(adding({ requires: 'all', grants: ['permit'] })).toBe(0);
  });

  test('grants, and its meaning', () => {
    expect(ofOption({ grants: ['a', 'b'] }, { grants: ['a'] })).toEqual([
      'option-grants GO: a, b > a',
    ]);
    expect(ofOption({ grants: [] }, { grants: ['a'] })).toEqual([]);
    expect(ofOption({ summary: 'read only' }, { summary: 'write' })).toEqual([
      'option-summary GO: read only > write',
    ]);
  });
});

describe('evidence', () => {
  const plain = evidence('a.json');
  const strict = evidence('a.json', 'rollback');

  test.each([
    ['dropped', [plain], [], ['a.json > nothing']],
    ['another file', [plain], [evidence('b.json')], ['a.json > nothing']],
    ['its schema dropped', [strict], [plain], ['a.json (rollback) > a.json']],
    [
      'another schema',
      [strict],
      [evidence('a.json', 'dry-run')],
      ['a.json (rollback) > a.json (dry-run)'],
    ],
    ['a schema added', [plain], [strict], []],
    ['one more', [plain], [plain, evidence('b.json')], []],
  ])('of a blocker, open or closed: %s', (_, was, now, told) => {
    for (const status of ['open', 'closed'] as const) {
      expect(ofBlocker({ status, evidence: was }, { status, evidence: now })).toEqual(
        told.map((words) => `evidence-removed B-1: ${words}`),
      );
    }
  });

  test('of a grant', () => {
    const [base, head] = [[grant('permit', { evidence: [plain] })], [grant('permit')]];
    expect(kinds(register({ grants: base }), register({ grants: head }))).toEqual([
      'evidence-removed permit: a.json > nothing',
    ]);
  });
});

describe('a blocker', () => {
  const changes: readonly [string, Partial<Blocker>, Partial<Blocker>, string][] = [
    ['a lock', { locks: ['a', 'b'] }, { locks: ['b'] }, 'lock-removed B-1: a > nothing'],
    ['an actor', { actors: ['owner'] }, { actors: ['me'] }, 'actors-changed B-1: owner > me'],
    ['one more actor', { actors: ['o'] }, { actors: ['o', 'me'] }, 'actors-changed B-1: o > o, me'],
    ['its gate', { gate: 'prove' }, { gate: 'say' }, 'gate-changed B-1: prove > say'],
  ];

  test.each(changes)('that is not closed: %s', (_, was, now, told) => {
    expect(ofBlocker(was, now)).toEqual([told]);
    expect(ofBlocker({ ...was, status: 'narrowed' }, { ...now, status: 'narrowed' })).toEqual([
      told,
    ]);
  });

  test.each(changes)('closed or opened by the change itself: %s', (_, was, now, told) => {
    expect(ofBlocker(was, { ...now, status: 'closed' })).toEqual([told]);
    expect(ofBlocker({ ...was, status: 'closed' }, now)).toEqual([told]);
  });

  test.each(changes)('closed on both sides, since it may be reopened: %s', (_, was, now, told) => {
    expect(ofBlocker({ ...was, status: 'closed' }, { ...now, status: 'closed' })).toEqual([told]);
  });

  test('its note is free, and so is a lock more', () => {
    expect(ofBlocker({}, { note: 'asked', locks: ['a'] })).toEqual([]);
  });
});

test('the name of who granted does not change once it is granted', () => {
  const given = (by: string) =>
    register({ grants: [grant('permit', { status: 'granted', by, evidence: [] })] });
  expect(kinds(given('owner'), given('me'))).toEqual(['grantor-changed permit: owner > me']);
  expect(kinds(register(), given('me'))).toEqual([]);
  // Taken back and given again by another would be the same in two steps.
  expect(kinds(given('owner'), register())).toEqual(['grantor-changed permit: owner > nothing']);
});

test('a register beside others has no option on nothing but its default', () => {
  const known = register();
  const added = (change: Partial<Register>) =>
    addedRegister([known], register({ packet: 'Q', path: 'q.blockers.json', ...change })).map(
      ({ kind, subject }) => `${kind} ${subject}`,
    );
  expect(added({})).toEqual([]);
  expect(added({ options: [option('HOLD'), option('RUN')] })).toEqual(['option-added RUN']);
  expect(added({ default: 'GO', options: [option('GO')] })).toEqual(['option-added GO']);
});

test('the default', () => {
  expect(kinds(register(), register({ default: 'GO' }))).toEqual(['default-changed P0: HOLD > GO']);
});
