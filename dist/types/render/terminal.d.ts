import type { SourceKind } from '../core/byte-source.js';
import type { CheckedFile, Report } from '../core/report.js';
import type { CheckedBlockers } from '../core/report-blockers.js';
/** How a terminal marks words; plain text leaves them as they are. */
export interface Paint {
    good(text: string): string;
    bad(text: string): string;
    faint(text: string): string;
    strong(text: string): string;
}
export declare const PLAIN: Paint;
export declare const COLOUR: Paint;
/** The report for a person at a terminal, or in a log. Ends with a newline. */
export declare function terminalText(report: Report, paint?: Paint): string;
/** One file for `explain`: the facts in full, then all that is known. Ends with a newline. */
export declare function fileStory(file: CheckedFile, source: SourceKind, paint: Paint): string;
export declare function blockerLines(blockers: CheckedBlockers | null, paint: Paint): string[];
/** What was read, by its name. */
export declare const SOURCES: Readonly<Record<SourceKind, string>>;
