import { type Problem, ProblemError, problem } from './core/problem.ts';
import type { Checked, Report, Run } from './core/report.ts';
import { assemble, NOTHING_JUDGED } from './gate/assemble.ts';
import type { GateOptions, GatePorts } from './gate/contract.ts';
import { runControls } from './gate/controls.ts';
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

/** The report of a run that could not even start: its options or its commits cannot be read. */
export function errorReport(
  problems: readonly Problem[],
  options: Pick<GateOptions, 'mode'>,
  checked: Checked,
  run: Run,
): Report {
  return assemble(options, checked, { run: 0, caught: 0 }, { ...NOTHING_JUDGED, problems }, run);
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
