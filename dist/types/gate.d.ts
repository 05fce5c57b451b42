import { type Problem } from './core/problem.js';
import type { Checked, Report, Run } from './core/report.js';
import type { GateOptions, GatePorts } from './gate/contract.js';
/**
 * The one use case: options and ports in, a report out. Expected failures are
 * problems in the report, never exceptions; a report always comes back.
 */
export declare function gate(options: GateOptions, ports: GatePorts, run: Run): Promise<Report>;
/**
 * Begins the controls of what every run uses; the next judgement awaits them
 * instead of running them.
 * @param turn gives the thread away, between some of them: git answers meanwhile
 */
export declare function beginControls(turn: () => Promise<void>): void;
/** The report of a run that could not even start: its options or its commits cannot be read. */
export declare function errorReport(problems: readonly Problem[], options: Pick<GateOptions, 'mode'>, checked: Checked, run: Run): Report;
/** An expected failure's problem; anything else is a defect, told without its stack. */
export declare function problemOf(cause: unknown): Problem;
