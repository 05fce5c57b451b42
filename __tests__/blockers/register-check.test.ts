import { describe, expect, test } from '@jest/globals';
import { checkRegister } from '../../src/blockers/register-check.ts';
import type { Register } from '../../src/core/register.ts';
import {
  blocker,
  evidence,
  facts,
  grant,
  option,
  type Papers,
  register,
} from './register.factory.ts';

const PAPERS: Papers = { proof: {}, drifted: { holds: false } };

function check(base: Register | null, head: Register | null, papers = PAPERS, accepted = false) {
  const trust = base === null ? 'new' : 'base';
  const result = checkRegister(base, head, facts(papers), trust, accepted);
  return {
    ...result,
    item: (id: string) => result.items.find((item) => item.id === id),
    fails: result.findings.filter(({ severity }) => severity === 'fail').map(({ code }) => code),
    notes: result.findings.filter(({ severity }) => severity === 'note').map(({ code }) => code),
  };
}

/** The register with its first blocker changed. */
const withFirst = (change: Parameters<typeof blocker>[1]): Register =>
  register({ blockers: [blocker('B-1', change), blocker('B-2')] });

const CLOSED = { status: 'closed', evidence: [evidence('proof')] } as const;

test('nothing changed: nothing is found, and all count as open', () => {
  const result = check(register(), register());
  expect(result.findings).toEqual([]);
  expect(result.register).toMatchObject({ packet: 'P0', default: 'HOLD', total: 2, open: 2 });
  expect(result.items.map(({ change }) => change)).toEqual([null, null]);
});

test('a blocker has the line that states it; one that vanished has none', () => {
  const at = { line: 7, column: 3 };
  const result = check(register(), register({ blockers: [blocker('B-1', { at })] }));
  expect(result.item('B-1')?.line).toBe(7);
  expect(result.item('B-2')).toMatchObject({ change: 'vanished', line: null });
});

describe('closing', () => {
  test('on evidence that holds', () => {
    const result = check(register(), withFirst(CLOSED));
    expect(result.item('B-1')).toMatchObject({
      status: 'closed',
      stated: 'closed',
      was: 'open',
      change: 'closed',
    });
    expect(result.fails).toEqual([]);
    expect(result.register.open).toBe(1);
  });

  test.each([
    ['no evidence', { status: 'closed' }],
    ['evidence that no seal names', { status: 'closed', evidence: [evidence('none')] }],
    ['evidence that drifted', { status: 'closed', evidence: [evidence('drifted')] }],
    [
      'one sound paper of two',
      { status: 'closed', evidence: [evidence('proof'), evidence('none')] },
    ],
  ] as const)('on %s does not count', (_, change) => {
    const result = check(register(), withFirst(change));
    expect(result.item('B-1')).toMatchObject({ status: 'open', stated: 'closed' });
    expect(result.fails).toEqual(['blocker-closed-without-evidence']);
    expect(result.register.open).toBe(2);
  });

  test('a narrowed one falls back to narrowed', () => {
    const result = check(withFirst({ status: 'narrowed' }), withFirst({ status: 'closed' }));
    expect(result.item('B-1')?.status).toBe('narrowed');
  });

  test('one closed on the base opens where its evidence does not hold any more', () => {
    const result = check(withFirst(CLOSED), withFirst(CLOSED), { proof: { holds: false } });
    expect(result.item('B-1')).toMatchObject({ status: 'open', stated: 'closed' });
    expect(result.fails).toEqual(['blocker-closed-without-evidence']);
  });

  test('paper that the base asks for cannot be dropped for another', () => {
    const asked = withFirst({ evidence: [evidence('asked', 'dry-run')] });
    const result = check(asked, withFirst(CLOSED));
    expect(result.item('B-1')?.status).toBe('open');
    expect(result.fails).toContain('blocker-closed-without-evidence');
  });

  test('a schema that the base asks for cannot be dropped', () => {
    const papers: Papers = { proof: { violation: 'unsound' } };
    const asked = withFirst({ evidence: [evidence('proof', 'dry-run')] });
    const result = check(asked, withFirst(CLOSED), papers);
    expect(result.item('B-1')?.status).toBe('open');
  });
});

describe('leaving', () => {
  test('a blocker that vanishes fails, and counts still', () => {
    const result = check(register(), register({ blockers: [blocker('B-2')] }));
    expect(result.fails).toEqual(['blocker-vanished']);
    expect(result.item('B-1')).toMatchObject({ change: 'vanished', stated: null, status: 'open' });
    expect(result.register).toMatchObject({ total: 2, open: 2 });
  });

  test('a closed one that vanishes opens', () => {
    const result = check(withFirst(CLOSED), register({ blockers: [blocker('B-2')] }));
    expect(result.item('B-1')?.status).toBe('open');
    expect(result.fails).toEqual(['blocker-vanished']);
  });

  test('a renaming is told as one', () => {
    const head = register({ blockers: [blocker('B-9', { gate: 'prove B-1' }), blocker('B-2')] });
    const result = check(register(), head);
    expect(result.fails).toEqual(['blocker-renamed']);
    expect(result.findings[0]?.message).toContain('renamed to B-9');
  });

  test('the register itself: every blocker counts, only the default stands', () => {
    const result = check(withFirst(CLOSED), null);
    expect(result.fails).toContain('register-removed');
    expect(result.register).toMatchObject({ total: 2, open: 2 });
    expect(result.options.map(({ id, admissible }) => [id, admissible])).toEqual([
      ['HOLD', true],
      ['GO', false],
    ]);
  });
});

describe('coming', () => {
  test('a new blocker', () => {
    const head = register({ blockers: [...register().blockers, blocker('B-3')] });
    const result = check(register(), head);
    expect(result.fails).toEqual([]);
    expect(result.item('B-3')).toMatchObject({ change: 'added', was: null, status: 'open' });
    expect(result.register.total).toBe(3);
  });

  test('a register that only the head has', () => {
    const result = check(null, register());
    expect(result.fails).toEqual([]);
    expect(result.register).toMatchObject({ trust: 'new', open: 2 });
  });

  test('a closed one that opens again', () => {
    const result = check(withFirst(CLOSED), withFirst({ status: 'open' }));
    expect(result.item('B-1')).toMatchObject({ change: 'reopened', status: 'open' });
    expect(result.fails).toEqual([]);
  });
});

test('other words of a blocker are told', () => {
  const result = check(register(), withFirst({ gate: 'prove less', note: 'easier' }));
  expect(result.fails).toEqual([]);
  expect(result.notes).toEqual(['blocker-edited']);
  expect(result.findings[0]?.message).toContain('note, gate');
});

describe('requiring less', () => {
  test('the base\u2019s default counts', () => {
    const result = check(register(), register({ default: 'GO' }));
    expect(result.register.default).toBe('HOLD');
  });

  test('another packet', () => {
    expect(check(register(), register({ packet: 'P1' })).fails).toEqual(['register-changed']);
  });

  test.each([
    ['all blockers became none', { requires: [], grants: ['permit'] }],
    ['all blockers became those named', { requires: ['B-1', 'B-2'], grants: ['permit'] }],
    ['a grant was dropped', { requires: 'all', grants: [] }],
  ] as const)('an option does not become admissible by it: %s', (_, change) => {
    const head = register({ options: [option('HOLD'), option('GO', change)] });
    const result = check(register(), head);
    expect(result.options.find(({ id }) => id === 'GO')?.state).toBe('not-admissible');
  });

  test('an option that was removed is reported as the base has it', () => {
    const result = check(register(), register({ options: [option('HOLD')] }));
    expect(result.options.find(({ id }) => id === 'GO')).toMatchObject({
      state: 'not-admissible',
      because: ['this change removes it', '2 blockers open: B-1, B-2', '1 grant missing: permit'],
    });
  });

  test('accepted relaxations count once merged, and not before', () => {
    const head = register({ options: [option('HOLD'), option('GO')] });
    const state = (accepted: boolean) =>
      check(register(), head, PAPERS, accepted).options.find(({ id }) => id === 'GO')?.state;
    expect([state(false), state(true)]).toEqual(['not-admissible', 'admissible-once-merged']);
  });

  test('a grant that vanishes', () => {
    const options = [option('HOLD'), option('GO', { requires: 'all', grants: ['permit'] })];
    const head = register({ grants: [], options });
    expect(check(register(), head).fails).toContain('grant-vanished');
  });
});

describe('options', () => {
  const states = (base: Register | null, head: Register, papers = PAPERS) =>
    check(base, head, papers).options.map(({ id, state }) => `${id} ${state}`);
  const papers: Papers = { proof: {}, paper: {}, second: {} };
  const done = register({
    blockers: [blocker('B-1', CLOSED), blocker('B-2', CLOSED)],
    grants: [grant('permit', { status: 'granted', by: 'owner', evidence: [evidence('paper')] })],
  });

  test('with all closed and granted on the base, all are admissible', () => {
    expect(states(done, done, papers)).toEqual(['HOLD admissible', 'GO admissible']);
  });

  test('evidence that only this change brings makes it admissible once merged', () => {
    const brought: Papers = { ...papers, proof: { onBase: false } };
    expect(states(done, done, brought)).toEqual(['HOLD admissible', 'GO admissible-once-merged']);
  });

  test('an open blocker, or a missing grant, is said', () => {
    const go = (head: Register) => check(head, head, papers).options.find(({ id }) => id === 'GO');
    expect(go({ ...done, grants: [grant('permit')] })?.because).toEqual([
      '1 grant missing: permit',
    ]);
    expect(go({ ...done, blockers: [blocker('B-1'), blocker('B-2')] })?.because).toEqual([
      '2 blockers open: B-1, B-2',
    ]);
  });

  test('an option that rests on what this change closes or grants says on what', () => {
    expect(check(register(), done, papers).options).toMatchObject([
      { id: 'HOLD', state: 'admissible', admissible: true, because: [] },
      {
        id: 'GO',
        state: 'admissible-once-merged',
        admissible: false,
        because: ['rests on what this change closes, grants or relaxes: B-1, B-2, permit'],
      },
    ]);
  });

  test('nothing of what only the head has is admissible, its default included', () => {
    const head = { ...done, options: [...done.options, option('FREE')] };
    expect(states(done, head, papers)).toContain('FREE not-admissible');
    expect(states(null, done, papers)).toEqual(['HOLD not-admissible', 'GO not-admissible']);
  });

  test('without a base the register speaks for itself', () => {
    const { options } = checkRegister(null, done, facts(papers), 'head', true);
    expect(options.map(({ state }) => state)).toEqual(['admissible', 'admissible']);
  });
});

describe('grants', () => {
  const granted = (id: string, path: string) =>
    grant(id, { status: 'granted', by: 'owner', evidence: [evidence(path)] });
  const counting = (grants: Register['grants'], papers: Papers) => {
    const head = register({ grants });
    const { grants: checked, fails } = check(
      register({ grants: grants.map(({ id }) => grant(id)) }),
      head,
      papers,
    );
    return { counts: checked.filter(({ counts }) => counts).map(({ id }) => id), fails };
  };

  test('each on an evidence file of its own counts', () => {
    const papers: Papers = { one: {}, two: {} };
    expect(counting([granted('permit', 'one'), granted('cutover', 'two')], papers)).toEqual({
      counts: ['permit', 'cutover'],
      fails: [],
    });
  });

  test.each([
    ['the same path', 'one', { one: {} }],
    ['the same bytes under another path', 'two', { one: { digest: 'd' }, two: { digest: 'd' } }],
  ] as const)('five grants on %s are one', (_, second, papers) => {
    expect(counting([granted('permit', 'one'), granted('cutover', second)], papers)).toEqual({
      counts: ['permit'],
      fails: ['grant-without-evidence'],
    });
  });

  test.each([
    ['no paper', grant('permit', { status: 'granted', by: 'owner' })],
    ['a paper that is not sealed', granted('permit', 'none')],
    ['a paper that drifted', granted('permit', 'drifted')],
  ])('on %s it does not count', (_, given) => {
    expect(counting([given], PAPERS)).toEqual({ counts: [], fails: ['grant-without-evidence'] });
  });

  test('an open grant needs no paper, and does not count', () => {
    expect(counting([grant('permit')], PAPERS)).toEqual({ counts: [], fails: [] });
  });
});
