import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../src/demo/sandbox.ts';
import { type Attack, attack } from './attack.fixture.ts';
import {
  DECISION,
  EVIDENCE,
  entry,
  json,
  one,
  REGISTER,
  type RegisterJson,
  register,
  SEAL,
  SEALED,
  seal,
} from './packet.fixture.ts';
import { reportOf, type Seen } from './scene.fixture.ts';

/** Changes one after the other, each landing where it passes, and never an approval. */

const facts = (seen: Seen) => ({
  verdict: reportOf(seen).verdict,
  options: (reportOf(seen).blockers?.options ?? []).map(
    ({ id, register: path, state }) => `${path} ${id}: ${state}`,
  ),
});

/** Pull requests one after the other, each landing; the facts of each. No approval ever. */
async function inTurn(base: Files, ...heads: readonly Pick<Attack, 'head'>[]) {
  let now = base;
  const seen: ReturnType<typeof facts>[] = [];
  for (const { head = {} } of heads) {
    const judged = facts(await attack({ base: now, head }));
    seen.push(judged);
    if (judged.verdict !== 'pass') break;
    now = { ...now, ...head };
  }
  return seen;
}
const landed = (seen: { verdict: string }[]) =>
  seen.filter(({ verdict }) => verdict === 'pass').length;

describe('registers', () => {
  const other = (packet: string) =>
    json({
      version: 1,
      packet,
      default: 'EXECUTE',
      options: [
        { id: 'HOLD', summary: 'Stay.', requires: [] },
        { id: 'EXECUTE', summary: 'Go.', requires: [] },
      ],
      blockers: [{ id: 'B-9', status: 'open', actors: ['mallory'], gate: 'nothing' }],
    });
  test('a second decision with the options of the first, without requirements', async () => {
    for (const packet of ['P-1.', 'P-1 (final)', 'P-1-PROD']) {
      const seen = await inTurn({}, { head: { 'packet/P-1b.blockers.json': other(packet) } });
      expect(landed(seen)).toBe(0);
    }
  });
});

describe('options', () => {
  test('an execution option with the requirements of the dry run', async () => {
    const closed = (made: RegisterJson) =>
      Object.assign(one(made.blockers, 'B-ROLLBACK'), {
        status: 'closed',
        evidence: [{ path: 'record.json' }],
      });
    const seen = await inTurn(
      { [REGISTER]: register(closed) },
      {
        head: {
          [REGISTER]: register((made) => {
            closed(made);
            made.options.push({
              id: 'EXECUTE NOW',
              summary: 'Go, at once.',
              requires: ['B-ROLLBACK'],
            });
          }),
        },
      },
      { head: { 'README.md': 'hello\n' } },
    );
    expect(seen[1]?.options ?? []).not.toContain(`${REGISTER} EXECUTE NOW: admissible`);
  });
});

describe('grants and closed blockers', () => {
  const PAPER = 'The owner grants it.\n';
  const papers: Files = {
    'packet/permit.txt': PAPER,
    'packet/papers.seal.json': seal({ 'permit.txt': PAPER }),
  };
  const grant = (status: string, by?: string) =>
    register((made) => {
      Object.assign(one(made.grants, 'permit'), {
        status,
        evidence: [{ path: 'permit.txt' }],
        ...(by === undefined ? {} : { by }),
      });
    });
  test('another grantor in one change', async () => {
    const seen = await inTurn(
      { ...papers, [REGISTER]: grant('granted', 'owner') },
      { head: { [REGISTER]: grant('granted', 'mallory') } },
    );
    expect(landed(seen)).toBe(0);
  });
  test('another grantor in two changes', async () => {
    const seen = await inTurn(
      { ...papers, [REGISTER]: grant('granted', 'owner') },
      { head: { [REGISTER]: grant('open') } },
      { head: { [REGISTER]: grant('granted', 'mallory') } },
    );
    expect(landed(seen)).toBeLessThan(2);
  });

  const rolled: Files = {
    'packet/rollback.json': EVIDENCE.rollback,
    'packet/proof.seal.json': seal({ 'rollback.json': EVIDENCE.rollback }),
  };
  const blocker = (change: object) =>
    register((made) => {
      Object.assign(one(made.blockers, 'B-ROLLBACK'), {
        status: 'closed',
        evidence: [{ path: 'rollback.json', schema: 'rollback' }],
        locks: ['decision.md'],
        ...change,
      });
    });
  const weakened = { locks: [], gate: 'nothing', actors: ['mallory'] };
  test('reopened without its lock in one change', async () => {
    const seen = await inTurn(
      { ...rolled, [REGISTER]: blocker({}) },
      { head: { [REGISTER]: blocker({ status: 'open', ...weakened }) } },
    );
    expect(landed(seen)).toBe(0);
  });
  test('reopened without its lock, gate and actors in two changes', async () => {
    const seen = await inTurn(
      { ...rolled, [REGISTER]: blocker({}) },
      { head: { [REGISTER]: blocker(weakened) } },
      { head: { [REGISTER]: blocker({ status: 'open', ...weakened }) } },
    );
    expect(landed(seen)).toBeLessThan(2);
  });
  test('open, weakened through closed: close, drop the lock, reopen', async () => {
    const open = blocker({ status: 'open' });
    const seen = await inTurn(
      { ...rolled, [REGISTER]: open },
      { head: { [REGISTER]: blocker({}) } },
      { head: { [REGISTER]: blocker(weakened) } },
      { head: { [REGISTER]: blocker({ status: 'open', ...weakened }) } },
    );
    expect(landed(seen)).toBeLessThan(3);
  });

  test('a schema that the base names and lacks is supplied by the closing change', async () => {
    const asks = (status: string) =>
      register((made) => {
        Object.assign(one(made.blockers, 'B-OWNER'), {
          status,
          evidence: [{ path: 'word.json', schema: 'word.schema.json' }],
        });
      });
    const seen = await inTurn(
      { [REGISTER]: asks('open') },
      { head: { 'packet/word.schema.json': '{}\n' } },
      {
        head: {
          'packet/word.json': '{"no": "never"}\n',
          'packet/word.seal.json': seal({ 'word.json': '{"no": "never"}\n' }),
          [REGISTER]: asks('closed'),
        },
      },
    );
    expect(landed(seen)).toBeLessThan(2);
  });
});

describe('overlapping seals', () => {
  const sealed = (text?: object) =>
    json({
      version: 1,
      files: [entry('decision.md', DECISION, text === undefined ? {} : { text })],
    });
  test('the text declaration of a second seal is dropped', async () => {
    const seen = await inTurn(
      { 'packet/A.seal.json': sealed({ bom: false }), 'packet/Z.seal.json': sealed({ eol: 'lf' }) },
      { head: { 'packet/Z.seal.json': sealed() } },
    );
    expect(landed(seen)).toBe(0);
  });
  test('the text declaration of a second seal is contradicted', async () => {
    const seen = await inTurn(
      { 'packet/A.seal.json': sealed({ bom: false }) },
      { head: { 'packet/Z.seal.json': sealed({ charset: 'us-ascii', eol: 'crlf' }) } },
    );
    expect(landed(seen)).toBe(0);
  });
  test('through a first seal that declares less: one change adds it, the next drops the declaration', async () => {
    const seen = await inTurn(
      { 'packet/M.seal.json': sealed({ bom: false, eol: 'lf', charset: 'utf-8' }) },
      { head: { 'packet/A.seal.json': sealed({ bom: false }) } },
      { head: { 'packet/M.seal.json': sealed() } },
    );
    expect(landed(seen)).toBeLessThan(2);
  });
});

test('a register that locks itself, so that none of its blockers could be closed', async () => {
  const locked = register((made) => {
    one(made.blockers, 'B-OWNER').locks = ['P-1.blockers.json'];
  });
  const head = { [REGISTER]: locked, 'packet/r.seal.json': seal({ 'P-1.blockers.json': locked }) };
  expect(facts(await attack({ head })).verdict).toBe('error');
});

describe('legitimate changes', () => {
  test('a text declaration is tightened', async () => {
    const sealed = (text: object) =>
      json({ version: 1, files: [entry('notes.md', 'Not sealed.\n', { text })] });
    const seen = await inTurn(
      { 'packet/n.seal.json': sealed({ bom: false }) },
      { head: { 'packet/n.seal.json': sealed({ bom: false, eol: 'lf' }) } },
    );
    expect(landed(seen)).toBe(1);
  });
  test('a wider closed pattern is added beside a narrow one', async () => {
    const seen = await inTurn(
      { [SEAL]: seal(SEALED, { closed: ['evidence/*.json'] }) },
      { head: { [SEAL]: seal(SEALED, { closed: ['evidence/*.json', 'evidence/**'] }) } },
    );
    expect(landed(seen)).toBe(1);
  });
  test('an option requires more grants of its own order', async () => {
    const seen = await inTurn(
      {},
      {
        head: {
          [REGISTER]: register((m) => {
            one(m.options, 'EXECUTE').grants = ['cutover', 'permit'];
          }),
        },
      },
    );
    expect(landed(seen)).toBe(1);
  });
});
