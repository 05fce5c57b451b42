import type { Report } from '../core/report.js';
/**
 * Returns the report as a SARIF 2.1.0 log for code scanning: one run, one rule
 * for each cause, problem and refused change, results worst first. The same
 * report gives the same text: no time and no run is in it. What exceeds the
 * limits of GitHub is left out from the end, and a notification says how much.
 */
export declare function sarifText(report: Report): string;
