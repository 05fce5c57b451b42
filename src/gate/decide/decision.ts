import { checkRegister, type RegisterCheck } from '../../blockers/register-check.ts';
import type { Finding } from '../../core/report.ts';
import type { CheckedBlockers } from '../../core/report-blockers.ts';
import { foldId } from '../../core/skeleton.ts';
import type { Verified } from '../verify/verification.ts';
import { evidenceFacts, type RegisterSide } from './evidence-facts.ts';
import type { RegisterPair } from './ratchet.ts';

/**
 * The registers of both sides, judged against the bytes of this run. Evidence
 * comes from the checked bytes; a schema that is no built-in one comes from
 * the base, because what a pull request writes must not judge it.
 * @param accepted the relaxations of this change were accepted
 */
export async function decideBlockers(
  pairs: readonly RegisterPair[],
  base: RegisterSide | null,
  head: RegisterSide,
  verified: Verified,
  accepted: boolean,
): Promise<{ readonly blockers: CheckedBlockers | null; readonly findings: readonly Finding[] }> {
  if (pairs.length === 0) return { blockers: null, findings: [] };
  const facts = await evidenceFacts(pairs, base, head, verified);
  const checks = pairs.map(({ was, now }) => {
    const trust = base === null ? 'head' : was === null ? 'new' : 'base';
    return checkRegister(was, now, facts, trust, accepted);
  });
  const second = base === null ? [] : secondRegisters(pairs);
  return {
    blockers: joined(checks),
    findings: [...second, ...checks.flatMap(({ findings }) => findings)],
  };
}

/** A decision has one register: another one for the same packet could tell another story. */
function secondRegisters(pairs: readonly RegisterPair[]): Finding[] {
  const trusted = new Map(
    pairs.flatMap(({ was }) => (was === null ? [] : [[foldId(was.packet), was.path] as const])),
  );
  return pairs.flatMap(({ was, now }): Finding[] => {
    const first = was === null && now !== null ? trusted.get(foldId(now.packet)) : undefined;
    if (now === null || first === undefined) return [];
    return [
      {
        code: 'register-changed',
        severity: 'fail',
        message: `${now.path} is a second register of the packet ${now.packet}, which ${first} keeps on the base.`,
        file: now.path,
        line: null,
        remedy: `Change ${first} instead; another decision needs a packet name of its own.`,
      },
    ];
  });
}

function joined(checks: readonly RegisterCheck[]): CheckedBlockers {
  const registers = checks.map(({ register }) => register);
  // What a change proposes is shown at its register, and is no default yet.
  const standing = registers.filter(({ trust }) => trust !== 'new');
  const sum = (count: (check: RegisterCheck) => number) =>
    checks.reduce((total, check) => total + count(check), 0);
  return {
    packet: registers.map(({ packet }) => packet).join(', '),
    default: standing.map(({ default: option }) => option).join(', ') || 'hold',
    total: sum(({ register }) => register.total),
    open: sum(({ register }) => register.open),
    registers,
    items: checks.flatMap(({ items }) => items),
    options: checks.flatMap(({ options }) => options),
    grants: checks.flatMap(({ grants }) => grants),
  };
}
