import type { Checked, Controls, Report, Run } from '../core/report.ts';
import { decide } from '../core/verdict.ts';
import type { GateOptions } from './contract.ts';
import { holdOptions } from './decide/holds.ts';
import type { Judgement } from './judge.ts';

/** What is judged where nothing could be. */
export const NOTHING_JUDGED: Judgement = {
  seals: [],
  counts: { sealed: 0, matching: 0, drifted: 0, bytes: 0 },
  files: [],
  reseals: [],
  relaxations: [],
  blockers: null,
  findings: [],
  problems: [],
  shard: null,
};

/** The controls of some parts, in all. */
export function totalOf(parts: Controls['parts']): Controls {
  const sum = (count: (part: Controls['parts'][number]) => number): number =>
    parts.reduce((total, part) => total + count(part), 0);
  return { run: sum(({ run }) => run), caught: sum(({ caught }) => caught), parts };
}

/** The report on a judgement: its verdict, and what follows from it. The one place that decides. */
export function assemble(
  { mode }: Pick<GateOptions, 'mode'>,
  checked: Checked,
  controls: Controls,
  judgement: Judgement,
  run: Run,
): Report {
  const verdict = decide({ ...judgement, controls });
  return {
    version: 1,
    verdict,
    mode,
    checked,
    controls,
    seals: judgement.seals,
    counts: judgement.counts,
    files: judgement.files,
    reseals: judgement.reseals,
    relaxations: judgement.relaxations,
    blockers: heldBlockers(judgement, controls, verdict),
    findings: judgement.findings,
    problems: judgement.problems,
    shard: judgement.shard,
    run,
  };
}

const PART = 'this is one part of the gate: the joined report has the options';

/**
 * A decision does not rest on bytes that drifted or could not be judged. Open
 * blockers alone leave the options as the register has them: what each still
 * needs is what the register is for.
 */
function heldBlockers(
  judgement: Judgement,
  controls: Report['controls'],
  verdict: Report['verdict'],
): Report['blockers'] {
  if (judgement.shard !== null) return holdOptions(judgement.blockers, PART);
  if (verdict === 'pass') return judgement.blockers;
  const findings = judgement.findings.filter(({ code }) => code !== 'open-blockers');
  if (decide({ ...judgement, controls, findings }) === 'pass') return judgement.blockers;
  return holdOptions(
    judgement.blockers,
    verdict === 'error' ? 'the gate could not judge' : 'the gate holds: its verdict is fail',
  );
}
