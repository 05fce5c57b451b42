import type { Verdict } from '../core/report.ts';
import { decide } from '../core/verdict.ts';
import type { GateOptions } from './contract.ts';
import { CONTROLS, type Control, type Expected } from './control-list.ts';
import { sourceOf } from './control-packet.ts';
import { type Judgement, judge } from './judge.ts';

/**
 * The gate proves itself in every run: each drift it must catch, each bad input
 * it must refuse and each way round it goes, in memory, through the functions
 * that judge the real files. A control that is not caught for its own reason,
 * or a sound packet that is not passed, makes the verdict `error`.
 */
export interface ControlsResult {
  readonly run: number;
  /** Names of the controls that were not caught. */
  readonly passed: readonly string[];
}

export async function runControls(
  controls: readonly Control[] = CONTROLS,
  judgeWith: typeof judge = judge,
): Promise<ControlsResult> {
  const passed: string[] = [];
  for (const control of controls) {
    if (!(await isCaught(control, judgeWith))) passed.push(control.name);
  }
  return { run: controls.length, passed };
}

async function isCaught(control: Control, judgeWith: typeof judge): Promise<boolean> {
  try {
    const judgement = await judgeWith(
      { ...OPTIONS, ...control.options },
      {
        head: sourceOf(control.head),
        base: control.base === null ? null : sourceOf(control.base),
        recovery: null,
        checkout: null,
        index: null,
        attributes: null,
        approval: async () => ({ approved: null, why: 'nobody approves a control' }),
      },
    );
    const verdict = decide({ ...judgement, controls: { run: 1, caught: 1 } });
    return meets(control.expected, verdict, judgement);
  } catch {
    return false;
  }
}

function meets(expected: Expected, verdict: Verdict, judgement: Judgement): boolean {
  if ('verdict' in expected) return verdict === expected.verdict;
  if ('held' in expected) {
    const option = judgement.blockers?.options.find(({ id }) => id === expected.held);
    return option?.admissible === false;
  }
  if ('problem' in expected) {
    return verdict === 'error' && judgement.problems.some(({ code }) => code === expected.problem);
  }
  if (verdict !== 'fail') return false;
  if ('cause' in expected) {
    return judgement.files.some(({ causes }) => causes.some(({ id }) => id === expected.cause));
  }
  if ('mismatch' in expected) {
    return judgement.files.some(({ mismatch }) => mismatch.includes(expected.mismatch));
  }
  if ('reseal' in expected) {
    return judgement.reseals.some(
      ({ kind, decision }) => kind === expected.reseal && decision === 'refused',
    );
  }
  if ('relaxation' in expected) {
    return judgement.relaxations.some(
      ({ kind, decision }) => kind === expected.relaxation && decision === 'refused',
    );
  }
  return judgement.findings.some(
    ({ code, severity }) => code === expected.finding && severity === 'fail',
  );
}

const OPTIONS: GateOptions = {
  mode: 'enforce',
  seals: { globs: ['**/*.seal.json'], explicit: true },
  registers: { globs: ['**/*.blockers.json'], explicit: false },
  reseal: 'require-approval',
  blockOnOpen: 'never',
  productionBranches: [],
  targetBranch: null,
  workflow: null,
  baseMoved: false,
  checked: { head: null, branch: null, against: null },
};
