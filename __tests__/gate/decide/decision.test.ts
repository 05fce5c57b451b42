import { describe, expect, test } from '@jest/globals';
import { decideBlockers } from '../../../src/gate/decide/decision.ts';
import type { RegisterSide } from '../../../src/gate/decide/evidence-facts.ts';
import { holdOptions } from '../../../src/gate/decide/holds.ts';
import type { RegisterPair } from '../../../src/gate/decide/ratchet.ts';
import type { Verified } from '../../../src/gate/verify/verification.ts';
import { VerifiedFiles } from '../../../src/gate/verify/verified-files.ts';
import { blocker, register } from '../../blockers/register.fixture.ts';
import { checkedBlockers, checkedOption, checkedRegister } from '../../render/report.fixture.ts';
import { memory } from '../gate.fixture.ts';

const NONE = new VerifiedFiles([], [], new Map());
const NOTHING = { files: NONE, beside: NONE } as unknown as Verified;

async function decide(pairs: readonly RegisterPair[], hasBase = true) {
  const source = memory({});
  const side: RegisterSide = { coverage: new Map(), source, listing: await source.list() };
  return decideBlockers(pairs, hasBase ? side : null, side, NOTHING, false);
}

const WAS = register({ path: 'x', packet: 'P0', default: 'HOLD' });

describe('the registers of both sides', () => {
  test('are empty without a pair', async () => {
    expect(await decide([])).toEqual({ blockers: null, findings: [] });
  });

  test('are counted together, each with its trust', async () => {
    const added = register({
      path: 'y',
      packet: 'Q',
      default: 'WAIT',
      blockers: [blocker('B-9', { status: 'narrowed' })],
    });
    const { blockers } = await decide([
      { was: WAS, now: WAS },
      { was: null, now: added },
    ]);
    expect(blockers).toMatchObject({
      packet: 'P0, Q',
      default: 'HOLD',
      total: 3,
      open: 3,
      registers: [
        { path: 'x', trust: 'base', total: 2 },
        { path: 'y', trust: 'new', total: 1 },
      ],
    });
    expect(blockers?.items.map(({ id }) => id)).toEqual(['B-1', 'B-2', 'B-9']);
    expect(blockers?.options.map(({ id }) => id)).toEqual(['HOLD', 'GO', 'HOLD', 'GO']);
    expect(blockers?.grants.map(({ id }) => id)).toEqual(['permit', 'permit']);
  });

  test('name each default that counts, without proposed ones', async () => {
    const other = register({ path: 'y', packet: 'Q', default: 'WAIT' });
    const defaults = async (pairs: readonly RegisterPair[], hasBase = true) =>
      (await decide(pairs, hasBase)).blockers?.default;
    const now = (each: typeof WAS) => ({ was: null, now: each });
    expect(
      await defaults([
        { was: WAS, now: WAS },
        { was: other, now: other },
      ]),
    ).toBe('HOLD, WAIT');
    expect(await defaults([now(WAS)])).toBe('hold');
    expect(await defaults([now(WAS), now(other)], false)).toBe('HOLD, WAIT');
  });

  test('without a base are those of the head', async () => {
    const { blockers } = await decide([{ was: null, now: WAS }], false);
    expect(blockers?.registers).toMatchObject([{ path: 'x', trust: 'head' }]);
  });
});

describe('a second register of a packet that the base has', () => {
  const second = (packet: string) => ({ was: null, now: register({ path: 'y', packet }) });
  const kept = { was: WAS, now: WAS };
  const codes = async (pairs: readonly RegisterPair[], hasBase = true) =>
    (await decide(pairs, hasBase)).findings.map(({ code, file }) => `${code} ${file}`);

  test('fails, and names the first', async () => {
    const { findings } = await decide([kept, second('p0')]);
    expect(findings[0]).toEqual({
      code: 'register-changed',
      severity: 'fail',
      message: 'y is a second register of the packet p0, which x keeps on the base.',
      file: 'y',
      line: null,
      remedy: 'Change x instead; another decision needs a packet name of its own.',
    });
  });

  test('is allowed for another packet, without a base, or where the base has it', async () => {
    expect(await codes([kept, second('P1')])).toEqual([]);
    expect(await codes([kept, second('P0')], false)).toEqual([]);
    expect(
      await codes([kept, { was: register({ path: 'y' }), now: register({ path: 'y' }) }]),
    ).toEqual([]);
    expect(await codes([second('P0'), { was: null, now: WAS }])).toEqual([]);
  });
});

describe('options after a failure', () => {
  const why = 'the gate holds';
  const options = [
    checkedOption({ id: 'HOLD', register: 'x' }),
    checkedOption({ id: 'GO', register: 'x', because: ['granted'] }),
    checkedOption({
      id: 'LATER',
      register: 'x',
      state: 'admissible-once-merged',
      admissible: false,
    }),
    checkedOption({
      id: 'NO',
      register: 'x',
      state: 'not-admissible',
      admissible: false,
      because: ['1 blocker open: B-1'],
    }),
    checkedOption({ id: 'HOLD', register: 'y' }),
  ];
  const blockers = checkedBlockers({
    registers: [checkedRegister({ path: 'x' }), checkedRegister({ path: 'y', default: 'WAIT' })],
    options,
  });

  test('are held, except the default of their register; other reasons are kept', () => {
    const held = { state: 'not-admissible', admissible: false, because: [why] };
    const [first, go, later, no, other] = options;
    expect(holdOptions(blockers, why)).toEqual({
      ...blockers,
      options: [first, { ...go, ...held }, { ...later, ...held }, no, { ...other, ...held }],
    });
  });

  test('are null without a register', () => {
    expect(holdOptions(null, why)).toBeNull();
  });
});
