import { LIMITS } from '../core/limits.ts';
import type { Report } from '../core/report.ts';
import { shortened, visibleText } from '../core/visible.ts';
import { blockerCount, headline } from './words.ts';

/** A commit status, as GitHub takes it. */
export interface StatusText {
  readonly state: 'success' | 'failure' | 'error';
  /** At most LIMITS.statusCharacters; plain text. */
  readonly description: string;
}

const STATES = { pass: 'success', fail: 'failure', error: 'error' } as const;

/**
 * The verdict as a commit status. An advisory gate fails no job, and says the
 * verdict all the same: a green status would read as a pass.
 */
export function statusText(report: Report): StatusText {
  const parts = [headline(report), blockerCount(report)].filter((part) => part !== '');
  const advisory = report.mode === 'advisory' ? 'Advisory: ' : '';
  const said = visibleText(`${advisory}${upperFirst(parts.join(' \u00b7 '))}`);
  return {
    state: STATES[report.verdict],
    description: shortened(said, LIMITS.statusCharacters),
  };
}

export const PENDING = 'Checking the sealed files';

export const INTERRUPTED = 'Interrupted before there was a verdict: re-run the job';

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
