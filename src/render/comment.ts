import { LIMITS } from '../core/limits.ts';
import type { Report } from '../core/report.ts';
import { markdownDocument, SURFACES } from './markdown/document.ts';
import { nextState, readState, stateLine } from './run-state.ts';

/** GitHub counts a body's characters; code points and bytes may both be meant, so the larger is taken. */
function measure(text: string): number {
  return Buffer.byteLength(text);
}

/**
 * The comment: two lines that GitHub does not show, and the report.
 * @param marker the line by which the comment is found again
 * @param previous the body that this one replaces, of the same author; null where there is none.
 *   Of it only the state is read, and nothing but words and numbers follows from that.
 */
export function commentBody(
  report: Report,
  marker: string,
  previous: string | null = null,
): string {
  const state = nextState(report, previous === null ? null : readState(previous));
  const hidden = `${marker}\n${stateLine(state)}\n`;
  const most = LIMITS.commentCharacters - measure(hidden);
  return hidden + markdownDocument(report, state, { ...SURFACES.comment, most, measure });
}

/** The job summary: the whole report, within the platform's limit. */
export function summaryText(report: Report): string {
  const most = LIMITS.summaryBytes - 1024;
  return markdownDocument(report, null, { ...SURFACES.summary, most, measure });
}

/**
 * Whether two bodies say the same of the same: all but the marker, which names a
 * run, and the link to that run at the end.
 */
export function sameButForRun(one: string, other: string): boolean {
  return withoutRun(one) === withoutRun(other);
}

function withoutRun(body: string): string {
  const end = body.lastIndexOf('\n', body.length - 2);
  const start = body.indexOf('\n') + 1;
  const last = body
    .slice(end)
    .replace(/(?:<a href="[^"<>]*">)?run \d*(?:\.\d+)?(?:<\/a>)?(?=<\/sub>\n$)/, '');
  return body.slice(start, end) + last;
}
