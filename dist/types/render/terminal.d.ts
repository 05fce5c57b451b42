import type { SourceKind } from '../core/byte-source.js';
import type { CheckedFile, Report } from '../core/report.js';
import type { CheckedBlockers } from '../core/report-blockers.js';
import { type Paint } from './paint.js';
/** The report for a person at a terminal, or in a log. Ends with a newline. */
export declare function terminalText(report: Report, paint?: Paint): string;
/** One file for `explain`: the facts in full, then all that is known. Ends with a newline. */
export declare function fileStory(file: CheckedFile, source: SourceKind, paint: Paint): string;
export declare function blockerLines(blockers: CheckedBlockers | null, paint: Paint): string[];
/** What was read, by its name. */
export declare const SOURCES: Readonly<Record<SourceKind, string>>;
