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
} from './register.fixture.ts';

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

test('no change gives no finding, and every blocker counts as open', () => {
  const result = check(register(), register());
  expect(result.findings).toEqual([]);
  expect(result.register).toMatchObject({ packet: 'P0', default: 'HOLD', total: 2, open: 2 });
  expect(result.items.map(({ change }) => change)).toEqual([null, null]);
});

test('a blocker has the line of its entry; a vanished one has none', () => {
  const at = { line: 7, column: 3 };
  const result = check(register(), register({ blockers: [blocker('B-1', { at })] }));
  expect(result.item('B-1')?.line).toBe(7);
  expect(result.item('B-2')).toMatchObject({ change: 'vanished', line: null });
});

describe('closing a blocker', () => {
  test('is accepted on valid evidence', () => {
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
      'one valid evidence file of two',
      { status: 'closed', evidence: [evidence('proof'), evidence('none')] },
    ],
  ] as const)('on %s is refused', (_, change) => {
    const result = check(register(), withFirst(change));
    expect(result.item('B-1')).toMatchObject({ status: 'open', stated: 'closed' });
    expect(result.fails).toEqual(['blocker-closed-without-evidence']);
    expect(result.register.open).toBe(2);
  });

  test('on half of the evidence counts as narrowed', () => {
    const result = check(register(), withFirst({ status: 'narrowed' }));
    expect(result.item('B-1')).toMatchObject({ status: 'narrowed', was: 'open' });
    expect(result.register.open).toBe(2);
  });

  test('a narrowed blocker falls back to narrowed', () => {
    const result = check(withFirst({ status: 'narrowed' }), withFirst({ status: 'closed' }));
    expect(result.item('B-1')?.status).toBe('narrowed');
  });

  test('a blocker closed on the base is open when its evidence drifts', () => {
    const result = check(withFirst(CLOSED), withFirst(CLOSED), { proof: { holds: false } });
    expect(result.item('B-1')).toMatchObject({ status: 'open', stated: 'closed' });
    expect(result.fails).toEqual(['blocker-closed-without-evidence']);
  });

  test('refuses evidence that replaces what the base requires', () => {
    const asked = withFirst({ evidence: [evidence('asked', 'dry-run')] });
    const result = check(asked, withFirst(CLOSED));
    expect(result.item('B-1')?.status).toBe('open');
    expect(result.fails).toContain('blocker-closed-without-evidence');
  });

  test('refuses to drop a schema that the base requires', () => {
    const papers: Papers = { proof: { violation: 'unsound' } };
    const asked = withFirst({ evidence: [evidence('proof', 'dry-run')] });
    const result = check(asked, withFirst(CLOSED), papers);
    expect(result.item('B-1')?.status).toBe('open');
  });
});

describe('removing a blocker', () => {
  test('fails, and the blocker still counts', () => {
    const result = check(register(), register({ blockers: [blocker('B-2')] }));
    expect(result.fails).toEqual(['blocker-vanished']);
    expect(result.item('B-1')).toMatchObject({ change: 'vanished', stated: null, status: 'open' });
    expect(result.register).toMatchObject({ total: 2, open: 2 });
  });

  test('opens it if it was closed', () => {
    const result = check(withFirst(CLOSED), register({ blockers: [blocker('B-2')] }));
    expect(result.item('B-1')?.status).toBe('open');
    expect(result.fails).toEqual(['blocker-vanished']);
  });

  test('under a new id is reported as a renaming', () => {
    const head = register({ blockers: [blocker('B-9', { gate: 'prove B-1' }), blocker('B-2')] });
    const result = check(register(), head);
    expect(result.fails).toEqual(['blocker-renamed']);
    expect(result.findings[0]?.message).toContain('renamed to B-9');
  });

  test('a removed register: every blocker counts, and only the default is admissible', () => {
    const result = check(withFirst(CLOSED), null);
    expect(result.fails).toContain('register-removed');
    expect(result.register).toMatchObject({ total: 2, open: 2 });
    expect(result.options.map(({ id, admissible }) => [id, admissible])).toEqual([
      ['HOLD', true],
      ['GO', false],
    ]);
  });
});

describe('adding a blocker', () => {
  test('is reported', () => {
    const head = register({ blockers: [...register().blockers, blocker('B-3')] });
    const result = check(register(), head);
    expect(result.fails).toEqual([]);
    expect(result.item('B-3')).toMatchObject({ change: 'added', was: null, status: 'open' });
    expect(result.register.total).toBe(3);
  });

  test('that is closed on evidence is accepted', () => {
    const head = register({ blockers: [...register().blockers, blocker('B-3', CLOSED)] });
    expect(check(register(), head).item('B-3')).toMatchObject({
      change: 'added',
      status: 'closed',
      evidence: [{ path: 'proof', holds: true }],
    });
  });

  test('in a register that only the head has', () => {
    const result = check(null, register());
    expect(result.fails).toEqual([]);
    expect(result.register).toMatchObject({ trust: 'new', open: 2 });
  });

  test('a closed blocker that is reopened', () => {
    const result = check(withFirst(CLOSED), withFirst({ status: 'open' }));
    expect(result.item('B-1')).toMatchObject({ change: 'reopened', status: 'open' });
    expect(result.fails).toEqual([]);
  });
});

test('edited fields of a blocker are reported', () => {
  const result = check(register(), withFirst({ gate: 'prove less', note: 'easier' }));
  expect(result.fails).toEqual([]);
  expect(result.notes).toEqual(['blocker-edited']);
  expect(result.findings[0]?.message).toContain('gate: "prove B-1" \u2192 "prove less"');
});

describe('relaxations', () => {
  test('the default of the base counts', () => {
    const result = check(register(), register({ default: 'GO' }));
    expect(result.register.default).toBe('HOLD');
  });

  test('another packet id', () => {
    expect(check(register(), register({ packet: 'P1' })).fails).toEqual(['register-changed']);
  });

  test.each([
    ['all blockers, then an empty list', { requires: [], grants: ['permit'] }],
    ['all blockers, then a list of them', { requires: ['B-1', 'B-2'], grants: ['permit'] }],
    ['a grant was dropped', { requires: 'all', grants: [] }],
  ] as const)('makes no option admissible: %s', (_, change) => {
    const head = register({ options: [option('HOLD'), option('GO', change)] });
    const result = check(register(), head);
    expect(result.options.find(({ id }) => id === 'GO')?.state).toBe('not-admissible');
  });

  test('a removed option is reported as on the base', () => {
    const result = check(register(), register({ options: [option('HOLD')] }));
    expect(result.options.find(({ id }) => id === 'GO')).toMatchObject({
      state: 'not-admissible',
      because: ['this change removes it', '2 blockers open: B-1, B-2', '1 grant missing: permit'],
    });
  });

  test('accepted relaxations count once merged', () => {
    const head = register({ options: [option('HOLD'), option('GO')] });
    const state = (accepted: boolean) =>
      check(register(), head, PAPERS, accepted).options.find(({ id }) => id === 'GO')?.state;
    expect([state(false), state(true)]).toEqual(['not-admissible', 'admissible-once-merged']);
  });

  test('a removed grant', () => {
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

  test('are all admissible where the base has everything closed and granted', () => {
    expect(states(done, done, papers)).toEqual(['HOLD admissible', 'GO admissible']);
  });

  test('are admissible once merged on evidence that this change adds', () => {
    const brought: Papers = { ...papers, proof: { onBase: false } };
    expect(states(done, done, brought)).toEqual(['HOLD admissible', 'GO admissible-once-merged']);
  });

  test('name each open blocker and each missing grant', () => {
    const go = (head: Register) => check(head, head, papers).options.find(({ id }) => id === 'GO');
    expect(go({ ...done, grants: [grant('permit')] })?.because).toEqual([
      '1 grant missing: permit',
    ]);
    expect(go({ ...done, blockers: [blocker('B-1'), blocker('B-2')] })?.because).toEqual([
      '2 blockers open: B-1, B-2',
    ]);
  });

  test('name what this change closes or grants for them', () => {
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

  test('are not admissible where only the head has them, the default included', () => {
    const head = { ...done, options: [...done.options, option('FREE')] };
    expect(states(done, head, papers)).toContain('FREE not-admissible');
    expect(states(null, done, papers)).toEqual(['HOLD not-admissible', 'GO not-admissible']);
  });

  test('without a base, the register is judged by itself', () => {
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

  test('count, each on its own evidence file', () => {
    const papers: Papers = { one: {}, two: {} };
    expect(counting([granted('permit', 'one'), granted('cutover', 'two')], papers)).toEqual({
      counts: ['permit', 'cutover'],
      fails: [],
    });
  });

  test.each([
    ['the same path', 'one', { one: {} }],
    ['the same bytes under another path', 'two', { one: { digest: 'd' }, two: { digest: 'd' } }],
  ] as const)('five grants on %s count as one', (_, second, papers) => {
    expect(counting([granted('permit', 'one'), granted('cutover', second)], papers)).toEqual({
      counts: ['permit'],
      fails: ['grant-without-evidence'],
    });
  });

  test.each([
    ['no evidence', grant('permit', { status: 'granted', by: 'owner' })],
    ['evidence that is not sealed', granted('permit', 'none')],
    ['evidence that drifted', granted('permit', 'drifted')],
  ])('do not count on %s', (_, given) => {
    expect(counting([given], PAPERS)).toEqual({ counts: [], fails: ['grant-without-evidence'] });
  });

  test('two files of the same bytes count as one evidence file', () => {
    const papers: Papers = { one: { digest: 'd' }, two: { digest: 'd' } };
    const given = grant('permit', {
      status: 'granted',
      by: 'owner',
      evidence: [evidence('one'), evidence('two')],
    });
    expect(counting([given], papers)).toEqual({ counts: ['permit'], fails: [] });
  });

  test('on other evidence than the base requires count once that is accepted', () => {
    const base = register({ grants: [grant('permit', { evidence: [evidence('old')] })] });
    const head = register({ grants: [granted('permit', 'new')] });
    const counts = (accepted: boolean) =>
      checkRegister(base, head, facts({ new: {} }), 'base', accepted).grants.map(
        (each) => each.counts,
      );
    expect([counts(false), counts(true)]).toEqual([[false], [true]]);
  });

  test('an open grant needs no evidence, and does not count', () => {
    expect(counting([grant('permit')], PAPERS)).toEqual({ counts: [], fails: [] });
  });
});

describe('findings', () => {
  const only = (
    base: Register | null,
    head: Register | null,
    papers = PAPERS,
    accepted = false,
  ) => {
    const { findings } = check(base, head, papers, accepted);
    expect(findings).toHaveLength(1);
    return findings[0];
  };
  const file = 'x.blockers.json';

  test('of a removed register', () => {
    expect(check(register(), null).findings).toEqual([
      {
        code: 'register-removed',
        severity: 'fail',
        message:
          'The register x.blockers.json of P0 is on the base branch and missing from this change; every blocker in it counts as open.',
        file: null,
        line: null,
        remedy: 'Put x.blockers.json back.',
      },
      expect.objectContaining({ code: 'grant-vanished', file, line: null }),
    ]);
  });

  test('of a vanished blocker', () => {
    expect(only(register(), register({ blockers: [blocker('B-2')] }))).toEqual({
      code: 'blocker-vanished',
      severity: 'fail',
      message: 'The blocker B-1 is on the base branch and missing from this change.',
      file,
      line: null,
      remedy:
        "Put B-1 back; a blocker leaves the register's open list by closing, not by vanishing.",
    });
  });

  test('of a renamed blocker', () => {
    const head = register({ blockers: [blocker('B-9', { gate: 'prove B-1' }), blocker('B-2')] });
    expect(only(register(), head)).toMatchObject({
      code: 'blocker-renamed',
      message: 'The blocker B-1 was renamed to B-9; under its old id it is gone.',
    });
  });

  test.each([
    ['no evidence', [], 'it names no evidence'],
    ['drifted evidence', [evidence('drifted')], 'drifted: its bytes are not what was sealed'],
    [
      'a second file that is not sealed',
      [evidence('proof'), evidence('none')],
      'none: no seal names it',
    ],
    [
      'a document that does not validate',
      [evidence('unsound', 'dry-run')],
      'unsound: at v1.2 a field is missing',
    ],
  ])('closed on %s', (_, refs, why) => {
    const papers: Papers = { ...PAPERS, unsound: { violation: 'at v1.2 a field is missing.' } };
    const base = withFirst({ evidence: refs });
    const head = withFirst({ status: 'closed', evidence: refs });
    expect(only(base, head, papers)).toEqual({
      code: 'blocker-closed-without-evidence',
      severity: 'fail',
      message: `The blocker B-1 has the status closed, but ${why}; it counts as open.`,
      file,
      line: 7,
      remedy: 'Name sealed evidence that matches its seal and validates, or set the status back.',
    });
  });

  test('of edited fields', () => {
    expect(only(register(), withFirst({ gate: 'prove less', note: 'easier' }))).toEqual({
      code: 'blocker-edited',
      severity: 'note',
      message:
        'The blocker B-1 changed: note: "" \u2192 "easier", gate: "prove B-1" \u2192 "prove less" (base \u2192 this change).',
      file,
      line: 7,
      remedy: null,
    });
  });

  test.each([
    [80, `note: "" \u2192 "${'x'.repeat(80)}"`],
    [81, 'note'],
  ])('of an edited text of %i characters', (length, said) => {
    expect(only(register(), withFirst({ note: 'x'.repeat(length), locks: ['a'] }))).toMatchObject({
      message: `The blocker B-1 changed: ${said}, locks (base \u2192 this change).`,
    });
  });

  test('of another packet id', () => {
    expect(only(register(), register({ packet: 'P1' }))).toEqual({
      code: 'register-changed',
      severity: 'fail',
      message: 'The packet is P0 on the base and P1 in this change.',
      file,
      line: null,
      remedy: 'Set the packet back to P0; another decision needs a register of its own.',
    });
    expect(check(register(), register({ packet: 'P1' })).register.packet).toBe('P0');
  });

  test('of a vanished grant', () => {
    const options = [option('HOLD'), option('GO', { requires: 'all', grants: ['permit'] })];
    expect(only(register(), register({ grants: [], options }))).toEqual({
      code: 'grant-vanished',
      severity: 'fail',
      message: 'The grant permit is on the base branch and missing from this change.',
      file,
      line: null,
      remedy: 'Put the grant back; a grant that is not given stays open.',
    });
  });

  test.each([
    ['no evidence', [], 'it names no evidence'],
    [
      'evidence without a seal',
      [evidence('none')],
      'its evidence none does not hold: no seal names it',
    ],
    [
      'drifted evidence',
      [evidence('proof'), evidence('drifted')],
      'its evidence drifted does not hold: its bytes are not what was sealed',
    ],
    [
      'evidence without a digest',
      [evidence('unread')],
      'its evidence unread has no digest in this run',
    ],
  ])('granted on %s', (_, refs, why) => {
    const given = facts({ ...PAPERS, unread: {} });
    const unread = { ...given, digest: (path: string) => (path === 'unread' ? null : path) };
    const head = register({
      grants: [grant('permit', { status: 'granted', by: 'owner', evidence: refs })],
    });
    const { findings } = checkRegister(register(), head, unread, 'base', false);
    expect(findings).toEqual([
      {
        code: 'grant-without-evidence',
        severity: 'fail',
        message: `The grant permit has the status granted, but ${why}.`,
        file,
        line: 7,
        remedy:
          'Seal a document of its own for each grant and name it as evidence, or set the grant back to open.',
      },
    ]);
  });

  test('of a grant on the bytes of another', () => {
    const granted = (id: string) =>
      grant(id, { status: 'granted', by: 'owner', evidence: [evidence('proof')] });
    const base = register({ grants: [grant('permit'), grant('cutover')] });
    const head = register({ grants: [granted('permit'), granted('cutover')] });
    expect(only(base, head)?.message).toBe(
      'The grant cutover has the status granted, but it rests on the same bytes as the grant permit (proof), so it is not a distinct grant.',
    );
  });
});

describe('a register without a base, or without a head', () => {
  test('without a base, new blockers are not reported as changes', () => {
    const judged = (trust: 'head' | 'new') =>
      checkRegister(null, register(), facts(PAPERS), trust, false);
    expect(judged('head').items.map(({ change }) => change)).toEqual([null, null]);
    expect(judged('new').items.map(({ change }) => change)).toEqual(['added', 'added']);
    expect(judged('new').options).toMatchObject([
      { id: 'HOLD', because: ['proposed by this change: the base does not have this register'] },
      { id: 'GO', because: ['proposed by this change: the base does not have this register'] },
    ]);
    expect(judged('head').options).toMatchObject([
      { id: 'HOLD', state: 'admissible', admissible: true, because: [] },
      {
        id: 'GO',
        state: 'not-admissible',
        admissible: false,
        because: ['2 blockers open: B-1, B-2', '1 grant missing: permit'],
      },
    ]);
  });

  test('of a removed register, only the default of the base is admissible', () => {
    expect(check(register(), null).options).toEqual([
      {
        id: 'HOLD',
        register: 'x.blockers.json',
        summary: 'HOLD',
        state: 'admissible',
        admissible: true,
        because: [],
      },
      {
        id: 'GO',
        register: 'x.blockers.json',
        summary: 'GO',
        state: 'not-admissible',
        admissible: false,
        because: ['the register is gone from this change'],
      },
    ]);
    expect(check(register(), null).items).toMatchObject([
      { id: 'B-1', line: null, stated: null, was: 'open', status: 'open' },
      { id: 'B-2', line: null, stated: null, was: 'open', status: 'open' },
    ]);
    expect(check(withFirst({ status: 'narrowed' }), null).item('B-1')?.status).toBe('narrowed');
  });

  test('a register that neither side has is a defect', () => {
    expect(() => check(null, null)).toThrow('a register that neither side has');
  });
});

describe('what the base requires for closing', () => {
  const asked = withFirst({ evidence: [evidence('none')] });

  test('applies until the relaxation is accepted', () => {
    const status = (accepted: boolean) =>
      check(asked, withFirst(CLOSED), PAPERS, accepted).item('B-1')?.status;
    expect([status(false), status(true)]).toEqual(['open', 'closed']);
  });

  test('is not listed for a blocker that stays open', () => {
    const open = withFirst({ evidence: [evidence('proof')] });
    expect(
      check(asked, open)
        .item('B-1')
        ?.evidence.map(({ path }) => path),
    ).toEqual(['proof']);
    expect(
      check(asked, withFirst(CLOSED))
        .item('B-1')
        ?.evidence.map(({ path }) => path),
    ).toEqual(['none', 'proof']);
  });
});

describe('an option that the change edits', () => {
  const all = { requires: 'all', grants: [] } as const;
  const first = { requires: ['B-1'], grants: [] } as const;
  const second = { requires: ['B-2'], grants: [] } as const;
  const goOf = (was: object, now: object, head: Partial<Register> = {}) =>
    check(
      register({ options: [option('HOLD'), option('GO', was)] }),
      register({ options: [option('HOLD'), option('GO', now)], ...head }),
    ).options.find(({ id }) => id === 'GO');

  test.each([
    ['all, then one', all, first, '2 blockers open: B-1, B-2'],
    ['one, then all', first, all, '2 blockers open: B-1, B-2'],
    ['one, then another', first, second, '2 blockers open: B-1, B-2'],
    ['one, then the same', first, first, '1 blocker open: B-1'],
  ])('requires what base or head requires: %s', (_, was, now, why) => {
    expect(goOf(was, now)).toMatchObject({ state: 'not-admissible', because: [why] });
  });

  test('lists each of several missing grants', () => {
    const wanted = { requires: [], grants: ['permit', 'cutover'] };
    expect(goOf(wanted, wanted)?.because).toEqual(['2 grants missing: permit, cutover']);
  });

  test('names only what it requires and the base does not have', () => {
    const done = [blocker('B-1', CLOSED), blocker('B-2', CLOSED)];
    expect(goOf(first, first, { blockers: done })?.because).toEqual([
      'rests on what this change closes, grants or relaxes: B-1',
    ]);
    const both = register({ blockers: [done[0] ?? blocker('B-1'), blocker('B-2')] });
    const papers: Papers = { proof: {}, paper: {} };
    const given = grant('permit', {
      status: 'granted',
      by: 'owner',
      evidence: [evidence('paper')],
    });
    const spare = grant('spare', { status: 'granted', by: 'owner', evidence: [evidence('proof')] });
    const head = register({ blockers: done, grants: [given, spare] });
    const result = check({ ...both, grants: [grant('permit'), grant('spare')] }, head, papers);
    expect(result.options.find(({ id }) => id === 'GO')?.because).toEqual([
      'rests on what this change closes, grants or relaxes: B-2, permit',
    ]);
  });
});
