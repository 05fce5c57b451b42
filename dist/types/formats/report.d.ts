import { type Parsed } from '../core/problem.js';
import type { Report } from '../core/report.js';
/**
 * Parses a report that another run made, as what it is: anybody's text. The
 * schema knows each key of it, and the verdict must be what the rest of it says.
 */
export declare function parseReport(bytes: Uint8Array, name: string): Parsed<Report>;
