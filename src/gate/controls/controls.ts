import { CONTROL_PARTS, type ControlPart, type Verdict } from '../../core/report.ts';
import { decide } from '../../core/verdict.ts';
import type { GateOptions } from '../contract.ts';
import { type Judgement, judge } from '../judge.ts';
import type { Expectation, Sheet } from './control.ts';
import { sourceOf } from './packet.ts';
import { controlsOf } from './parts.ts';

/**
 * The gate proves itself in every run: each drift it must catch, each bad input
 * it must refuse and each way round it goes, in memory, through the functions
 * that judge the real files. A control that is not caught for its own reason,
 * or a sound packet that is not passed, makes the verdict `error`. The controls
 * of a part run in every run that uses the part.
 */
export interface ControlsResult {
  readonly part: ControlPart;
  /** Names of the controls that were run, in order. */
  readonly names: readonly string[];
  /** Names of those that were not caught. */
  readonly passed: readonly string[];
}

export type JudgeChange = (...given: Parameters<typeof judge>) => Promise<Judgement>;

/**
 * Runs the controls of some parts, or of all.
 * @param between two sheets, others of the thread may have their turn
 */
export async function runControls(
  parts: readonly ControlPart[] = CONTROL_PARTS,
  judgeWith: JudgeChange = judge,
  between: () => Promise<void> = async () => {},
): Promise<readonly ControlsResult[]> {
  const results: ControlsResult[] = [];
  for (const part of parts) {
    const sheets = await controlsOf(part);
    const passed: string[] = [];
    for (const sheet of sheets) {
      await between();
      passed.push(...(await passedOf(sheet, judgeWith)));
    }
    results.push({ part, names: sheets.flatMap(namesOf), passed });
  }
  return results;
}

function namesOf({ expectations }: Sheet): string[] {
  return expectations.map(({ name }) => name);
}

/** Names of the controls of one sheet that were not caught. */
async function passedOf(sheet: Sheet, judgeWith: JudgeChange): Promise<string[]> {
  const { base, head, options, expectations } = sheet;
  try {
    const judgement = await judgeWith(
      { ...OPTIONS, ...options },
      {
        head: sourceOf(head),
        base: base === null ? null : sourceOf(base),
        recovery: null,
        checkout: null,
        index: null,
        attributes: null,
        approval: async () => ({ approved: null, why: 'nobody approves a control' }),
      },
    );
    const verdict = decide({ ...judgement, controls: { run: 1, caught: 1 } });
    return expectations
      .filter((expectation) => !meets(expectation, verdict, judgement))
      .map(({ name }) => name);
  } catch {
    return namesOf(sheet);
  }
}

function meets({ expected, folder }: Expectation, verdict: Verdict, judgement: Judgement): boolean {
  if ('verdict' in expected) return verdict === expected.verdict;
  const within = (path: string | null): boolean => (path ?? '').startsWith(folder);
  if ('held' in expected) {
    const option = judgement.blockers?.options.find(({ id }) => id === expected.held);
    return option?.admissible === false;
  }
  if ('problem' in expected) {
    return (
      verdict === 'error' &&
      judgement.problems.some(({ code, file }) => code === expected.problem && within(file))
    );
  }
  if (verdict !== 'fail') return false;
  if ('cause' in expected || 'mismatch' in expected) {
    return judgement.files.some(
      ({ path, causes, mismatch }) =>
        within(path) &&
        ('cause' in expected
          ? causes.some(({ id }) => id === expected.cause)
          : mismatch.includes(expected.mismatch)),
    );
  }
  if ('reseal' in expected) {
    return judgement.reseals.some(
      ({ kind, seal, decision }) =>
        kind === expected.reseal && decision === 'refused' && within(seal),
    );
  }
  if ('relaxation' in expected) {
    return judgement.relaxations.some(
      ({ kind, register, decision }) =>
        kind === expected.relaxation && decision === 'refused' && within(register),
    );
  }
  return judgement.findings.some(
    ({ code, severity, file }) => code === expected.finding && severity === 'fail' && within(file),
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
  searchCauses: false,
  checked: { head: null, branch: null, against: null },
};
