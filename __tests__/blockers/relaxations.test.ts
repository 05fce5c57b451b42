import { describe, expect, test } from '@jest/globals';
import { addedRegister, relaxations, schemaChange } from '../../src/blockers/relaxations.ts';
import type { Blocker, Register } from '../../src/core/register.ts';
import { blocker, evidence, grant, option, register } from './register.fixture.ts';

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

test('an unchanged register relaxes nothing', () => {
  expect(kinds(register(), register())).toEqual([]);
});

describe('an option', () => {
  test('removed', () => {
    expect(kinds(register(), register({ options: [option('HOLD')] }))).toEqual([
      'option-removed GO: requires all blockers; grants permit > nothing',
    ]);
  });

  test.each([
    ['all, then a list of all present ones', 'all', ['B-1', 'B-2'], ['all blockers > B-1, B-2']],
    ['one dropped', ['B-1', 'B-2'], ['B-1'], ['B-1, B-2 > B-1']],
    ['one replaced', ['B-1'], ['B-2'], ['B-1 > B-2']],
    ['one added', ['B-1'], ['B-1', 'B-2'], []],
    ['a list, then all', ['B-1'], 'all', []],
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
    ['as many as the least strict of several', { requires: ['B-1'] }, true],
    ['as many as the strictest', { requires: 'all', grants: ['permit'] }, false],
    ['more than another', { requires: 'all', grants: ['permit', 'cutover'] }, false],
  ] as const)('added, requiring %s', (_, change, told) => {
    const easier = option('DRY', { requires: ['B-1'] });
    const base = register({ options: [...register().options, easier] });
    const head = register({ options: [...base.options, option('RUN', change)] });
    expect(kinds(base, head)).toHaveLength(told ? 1 : 0);
  });

  test('added to a register that has only its default must require everything', () => {
    const base = register({ options: [option('HOLD')] });
    const adding = (change: object) =>
      kinds(base, register({ options: [option('HOLD'), option('RUN', change)] })).length;
    expect(adding({ requires: ['B-1', 'B-2'], grants: ['permit'] })).toBe(1);
    expect(adding({ requires: 'all', grants: ['permit'] })).toBe(0);
  });

  test('its grants and its summary', () => {
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
    ['one added', [plain], [plain, evidence('b.json')], []],
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

  test.each(changes)('open: %s', (_, was, now, told) => {
    expect(ofBlocker(was, now)).toEqual([told]);
    expect(ofBlocker({ ...was, status: 'narrowed' }, { ...now, status: 'narrowed' })).toEqual([
      told,
    ]);
  });

  test.each(changes)('closed or reopened by the change: %s', (_, was, now, told) => {
    expect(ofBlocker(was, { ...now, status: 'closed' })).toEqual([told]);
    expect(ofBlocker({ ...was, status: 'closed' }, now)).toEqual([told]);
  });

  test.each(changes)('closed on both sides, since it may be reopened: %s', (_, was, now, told) => {
    expect(ofBlocker({ ...was, status: 'closed' }, { ...now, status: 'closed' })).toEqual([told]);
  });

  test('a changed note and an added lock are free', () => {
    expect(ofBlocker({}, { note: 'asked', locks: ['a'] })).toEqual([]);
  });
});

test('the name of the grantor is fixed once granted', () => {
  const given = (by: string) =>
    register({ grants: [grant('permit', { status: 'granted', by, evidence: [] })] });
  expect(kinds(given('owner'), given('me'))).toEqual(['grantor-changed permit: owner > me']);
  expect(kinds(register(), given('me'))).toEqual([]);
  // Taken back and given again by another would be the same in two steps.
  expect(kinds(given('owner'), register())).toEqual(['grantor-changed permit: owner > nothing']);
});

test('an added register may have no option without requirements except the known default', () => {
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

describe('a change is reported completely', () => {
  const change = { register: 'x.blockers.json', file: 'x.blockers.json' };

  test('with the line of the head', () => {
    const head = register({ blockers: [blocker('B-1', { gate: 'say' }), blocker('B-2')] });
    expect(relaxations(register(), head)).toEqual([
      { ...change, kind: 'gate-changed', subject: 'B-1', was: 'prove B-1', now: 'say', line: 7 },
    ]);
  });

  test('without a line where the head has none', () => {
    expect(relaxations(register(), register({ default: 'GO' }))).toEqual([
      { ...change, kind: 'default-changed', subject: 'P0', was: 'HOLD', now: 'GO', line: null },
    ]);
  });

  test('with the file of a schema', () => {
    expect(schemaChange('x.blockers.json', 's.json', 'old', 'new')).toEqual({
      kind: 'schema-changed',
      register: 'x.blockers.json',
      subject: 's.json',
      was: 'old',
      now: 'new',
      file: 's.json',
      line: null,
    });
  });
});

test('a vanished blocker or grant is reported elsewhere, and not listed', () => {
  const stated = register({
    blockers: [blocker('B-1', { evidence: [evidence('a.json')], locks: ['a.md'] })],
    grants: [grant('permit', { status: 'granted', by: 'owner', evidence: [evidence('b.json')] })],
  });
  expect(kinds(stated, { ...stated, blockers: [] })).toEqual([]);
  expect(kinds(stated, { ...stated, grants: [] })).toEqual([]);
});

test('several actors are listed in their order', () => {
  expect(ofBlocker({ actors: ['a', 'b'] }, { actors: ['b'] })).toEqual([
    'actors-changed B-1: a, b > b',
  ]);
});

test('a grant with the same grantor on both sides is no other grantor', () => {
  const given = grant('permit', { status: 'granted', by: 'owner' });
  expect(kinds(register({ grants: [given] }), register({ grants: [given] }))).toEqual([]);
});

describe('an added option', () => {
  const added = (base: Register, change: object) =>
    relaxations(base, register({ ...base, options: [...base.options, option('RUN', change)] }));

  test('is compared with every option except the default', () => {
    const base = register({
      options: [option('HOLD', { requires: 'all' }), option('GO', { requires: ['B-1'] })],
    });
    expect(added(base, { requires: ['B-1'] })).toEqual([]);
    expect(added(base, { requires: [] })).toMatchObject([
      {
        kind: 'option-added',
        subject: 'RUN',
        was: 'nothing',
        now: 'requires nothing; grants nothing',
        line: 7,
      },
    ]);
  });

  test('of a new register counts where it requires neither a blocker nor a grant', () => {
    const requiring = (change: object) =>
      addedRegister(
        [register()],
        register({ packet: 'Q', options: [option('HOLD'), option('RUN', change)] }),
      ).map(({ kind, subject, now }) => `${kind} ${subject}: ${now}`);
    expect(requiring({})).toEqual(['option-added RUN: requires nothing; grants nothing']);
    expect(requiring({ requires: ['B-1'] })).toEqual([]);
    expect(requiring({ grants: ['permit'] })).toEqual([]);
    expect(requiring({ requires: ['B-1'], grants: ['permit'] })).toEqual([]);
    expect(requiring({ requires: 'all' })).toEqual([]);
  });
});

test('evidence with another schema counts as dropped', () => {
  const was = [evidence('a.json', 'one'), evidence('b.json', 'one')];
  const now = [evidence('a.json', 'two'), evidence('b.json', 'one')];
  expect(ofBlocker({ evidence: was }, { evidence: now })).toEqual([
    'evidence-removed B-1: a.json (one) > a.json (two)',
  ]);
});
