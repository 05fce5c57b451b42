import type { Report } from '../core/report.js';
/**
 * Returns the report as one HTML file that needs no script and no network:
 * verdict, each drift side by side, blockers, seals, and the JSON report itself.
 * A page above LIMITS.htmlBytes loses whole sections, in the order of DROPPED,
 * each replaced by its count and a pointer to the JSON report.
 */
export declare function htmlReport(report: Report): string;
