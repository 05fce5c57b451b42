import { type Problem, ProblemError, problem } from './core/problem.ts';
import type { Checked, Report, Run } from './core/report.ts';
import { decide } from './core/verdict.ts';
import type { GateOptions, GatePorts } from './gate/contract.ts';
import { runControls } from './gate/controls.ts';
import { holdOptions } from './gate/holds.ts';
import { type Judgement, judge } from './gate/judge.ts';

/**
 * The one use case: options and ports in, a report out. Expected failures are
 * problems in the report, never exceptions; a report always comes back.
 */
export async function gate(options: GateOptions, ports: GatePorts, run: Run): Promise<Report> {
  const checked: Checked = {
    source: ports.head.kind,
    commit: ports.head.commit,
    base: ports.base?.commit ?? null,
    ...options.checked,
  };
  const controls = await runControls();
  const problems = controls.passed.map((name) =>
    problem(
      'control-passed',
      `The negative control "${name}" was not caught: this build of the gate cannot be trusted.`,
      'Pin the action to a released version, and report this one.',
    ),
  );
  const counts = { run: controls.run, caught: controls.run - controls.passed.length };
  let judgement: Judgement;
  try {
    judgement = await judge(options, ports);
  } catch (cause) {
    judgement = { ...NOTHING_JUDGED, problems: [problemOf(cause)] };
  }
  return assemble(
    options,
    checked,
    counts,
    { ...judgement, problems: [...problems, ...judgement.problems] },
    run,
  );
}

/** The report of a run that could not even start: the options or the commits were not to be had. */
export function errorReport(
  problems: readonly Problem[],
  options: Pick<GateOptions, 'mode'>,
  checked: Checked,
  run: Run,
): Report {
  return assemble(options, checked, { run: 0, caught: 0 }, { ...NOTHING_JUDGED, problems }, run);
}

const NOTHING_JUDGED: Judgement = {
  seals: [],
  counts: { sealed: 0, matching: 0, drifted: 0, bytes: 0 },
  files: [],
  reseals: [],
  relaxations: [],
  blockers: null,
  findings: [],
  problems: [],
};

function assemble(
  { mode }: Pick<GateOptions, 'mode'>,
  checked: Checked,
  controls: Report['controls'],
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
    run,
  };
}

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
  if (verdict === 'pass') return judgement.blockers;
  const findings = judgement.findings.filter(({ code }) => code !== 'open-blockers');
  if (decide({ ...judgement, controls, findings }) === 'pass') return judgement.blockers;
  return holdOptions(
    judgement.blockers,
    verdict === 'error' ? 'the gate could not judge' : 'the gate holds: its verdict is fail',
  );
}

/** An expected failure's problem; anything else is a defect, told without its stack. */
export function problemOf(cause: unknown): Problem {
  if (cause instanceof ProblemError) return cause.problem;
  const message = cause instanceof Error ? cause.message : String(cause);
  return problem(
    'defect',
    `The gate failed while judging: ${message}.`,
    'Report this as a defect, with the report of this run.',
  );
}
