import type { Report } from '../core/report.js';
/** The step's outputs that follow from the report; `report` and `comment-url` are the shell's. */
export declare function outputsOf(report: Report): Readonly<Record<string, string>>;
/** The JSON report: stable order, two spaces, a final newline. */
export declare function reportJson(report: Report): string;
