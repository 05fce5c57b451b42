import { describe, expect, test } from '@jest/globals';
import { MemorySource } from '../../../src/core/memory-source.ts';
import { NO_REGISTERS, registerPart } from '../../../src/gate/decide/register-part.ts';
import * as registers from '../../../src/gate/decide/registers.ts';

const source = new MemorySource(new Map());
const side = async () => ({
  registers: [],
  coverage: new Map(),
  listing: await source.list(),
  source,
  redact: false,
});
const verified = {
  files: [],
  unlisted: [],
  findings: [],
  problems: [],
  sealed: [],
  hashed: new Map(),
};

/** What each function answers where there is no register. */
async function answers(part: typeof NO_REGISTERS): Promise<readonly unknown[]> {
  const [base, head] = [await side(), await side()];
  const otherwise = { reseals: [], baseUnreadable: true };
  return [
    part.pairRegisters([], []),
    await part.registerChanges([], base, head),
    [...part.evidencePaths([])],
    await part.decideBlockers([], base, head, verified as never, true),
    await part.decideBlockers([], null, head, verified as never, false),
    await part.lockFindings(base, head, null, otherwise),
    await part.lockFindings(null, head, null, { ...otherwise, baseUnreadable: false }),
    await part.lookAlikeProblems([]),
  ];
}

describe('the part of the gate that judges registers', () => {
  test('answers on no register as what takes its place', async () => {
    expect(await answers(NO_REGISTERS)).toEqual(await answers(registers));
    expect(Object.keys(NO_REGISTERS).sort()).toEqual(Object.keys(registers).sort());
  });

  test('is loaded where either side has a register', async () => {
    const one = { registers: [{ packet: 'P' }] as never };
    const none = { registers: [] };
    for (const [base, head] of [
      [one, none],
      [none, one],
      [null, one],
      [one, one],
    ] as const) {
      expect((await registerPart(base, head)).decideBlockers).toBe(registers.decideBlockers);
    }
    for (const base of [none, null]) expect(await registerPart(base, none)).toBe(NO_REGISTERS);
  });
});
