import { type Parsed } from '../core/problem.js';
import type { Report } from '../core/report.js';
import type { Validate } from './schema-error.js';
/** A report is no file that somebody writes: the first violation is enough. */
export declare const REPORT_RULES: {
    readonly allErrors: false;
    readonly strict: true;
    readonly strictTypes: true;
    readonly allowUnionTypes: true;
    readonly validateFormats: false;
    readonly messages: false;
    readonly validateSchema: false;
};
/** Compiled where a report is read: as code that is generated before, it is a tenth of all code. */
export declare function reportValidator(): Validate;
/**
 * Parses a report that another run made, as what it is: anybody's text. The
 * schema knows each key of it, and the verdict must be what the rest of it says.
 */
export declare function parseReport(bytes: Uint8Array, name: string): Parsed<Report>;
