import { LIMITS } from '../core/limits.ts';
import type { Report } from '../core/report.ts';
import { markdownDocument } from './markdown/document.ts';

/** GitHub counts a body's characters; code points and bytes may both be meant, so the larger is taken. */
function measure(text: string): number {
  return Buffer.byteLength(text);
}

/** @param marker the line by which the comment is found again; GitHub does not show it */
export function commentBody(report: Report, marker: string): string {
  const line = `${marker}\n`;
  const room = LIMITS.commentCharacters - measure(line);
  return line + markdownDocument(report, room, measure, 'the job summary of this run');
}

/** The job summary: the whole report, within the platform's limit. */
export function summaryText(report: Report): string {
  return markdownDocument(report, LIMITS.summaryBytes - 1024, measure, 'the JSON report');
}
