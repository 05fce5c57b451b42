import { type Problem, ProblemError, problem } from './core/problem.ts';
import type { Checked, ControlPart, Controls, Report, Run } from './core/report.ts';
import { assemble, NOTHING_JUDGED, totalOf } from './gate/assemble.ts';
import type { GateOptions, GatePorts } from './gate/contract.ts';
import { type ControlsResult, runControls } from './gate/controls/controls.ts';
import { type Judgement, judge, type PartsUsed } from './gate/judge.ts';

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
  // git lists and reads meanwhile: the controls need the processor alone.
  const judging = judgeOrSay(options, ports);
  const always = await (takeBegun() ?? runControls(ALWAYS));
  const { used, ...judged } = await judging;
  const others = used.filter((part) => !ALWAYS.includes(part));
  const controls = [...always, ...(await runControls(others))];
  const problems = [...controls.flatMap(notCaught), ...judged.problems];
  return assemble(options, checked, countsOf(controls), { ...judged, problems }, run);
}

/** What every run uses. */
const ALWAYS: readonly ControlPart[] = ['verification'];

let begun: ReturnType<typeof runControls> | null = null;

/**
 * Begins the controls of what every run uses; the next judgement awaits them
 * instead of running them.
 * @param turn gives the thread away, between some of them: git answers meanwhile
 */
export function beginControls(turn: () => Promise<void>): void {
  begun = runControls(ALWAYS, judge, turn);
  // A judgement that never comes needs none; one that does gets the failure.
  begun.catch(() => {});
}

function takeBegun(): ReturnType<typeof runControls> | null {
  const taken = begun;
  begun = null;
  return taken;
}

async function judgeOrSay(options: GateOptions, ports: GatePorts): Promise<Judgement & PartsUsed> {
  try {
    return await judge(options, ports);
  } catch (cause) {
    return { ...NOTHING_JUDGED, problems: [problemOf(cause)], used: [] };
  }
}

function notCaught({ passed }: ControlsResult): Problem[] {
  return passed.map((name) =>
    problem(
      'control-passed',
      `The negative control "${name}" was not caught: this build of the gate cannot be trusted.`,
      'Pin the action to a released version, and report this one.',
    ),
  );
}

function countsOf(results: readonly ControlsResult[]): Controls {
  const parts = results.map(({ part, names, passed }) => ({
    part,
    run: names.length,
    caught: names.length - passed.length,
  }));
  return totalOf(parts);
}

/** The report of a run that could not even start: its options or its commits cannot be read. */
export function errorReport(
  problems: readonly Problem[],
  options: Pick<GateOptions, 'mode'>,
  checked: Checked,
  run: Run,
): Report {
  return assemble(options, checked, totalOf([]), { ...NOTHING_JUDGED, problems }, run);
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
