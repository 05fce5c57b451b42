import type { Run } from '../core/report.ts';
import { code } from './markdown/escape.ts';
import { runLink, shortOid } from './markdown/footer.ts';
import { readState, stateLine } from './run-state.ts';

/** Why a comment no longer speaks of the present head. */
export type Unfinished = 'running' | 'interrupted' | 'unposted';

export interface OutOfDate {
  readonly why: Unfinished;
  /** The head commit of this run; empty where it is not known. */
  readonly head: string;
  /** The head commit that the replaced comment was about; null where its marker does not say. */
  readonly was: string | null;
  /** The body that is replaced; of it only what it remembers of earlier runs is kept. */
  readonly previous: string;
  readonly run: Pick<Run, 'id' | 'attempt' | 'url'>;
}

const STATES: Readonly<Record<Unfinished, readonly [title: string, sentence: string]>> = {
  running: ['\u23f3 Seal vs bytes: not verified yet', 'is not done'],
  interrupted: ['\u26d4 Seal vs bytes: not verified', 'was interrupted before it had a verdict'],
  unposted: [
    '\u26d4 Seal vs bytes: report not posted',
    'has a verdict, and was interrupted before its report was posted here',
  ],
};

/**
 * The body that replaces a comment whose run was of an earlier state. No text of
 * the old body is kept: it was not written by this run. The hidden state is, read
 * and written again, so that the next report can say what changed.
 * @param marker the line by which the comment is found again
 */
export function outOfDateBody(
  { why, head, was, previous, run }: OutOfDate,
  marker: string,
): string {
  const [title, sentence] = STATES[why];
  const about = head === '' ? '' : ` for ${code(shortOid(head))}`;
  const state = readState(previous);
  const lines = [
    marker,
    ...(state === null ? [] : [stateLine(state)]),
    `### ${title}${head === '' ? '' : ` \u00b7 head ${code(shortOid(head))}`}`,
    '',
    `The run${about} ${sentence}. ${earlier(head, was)}`,
  ];
  if (why !== 'running') lines.push('', 'Re-run the job to get a report here.');
  if (run.id !== null) lines.push('', `<sub>${runLink(run)}</sub>`);
  return `${lines.join('\n')}\n`;
}

function earlier(head: string, was: string | null): string {
  if (was === null || was === '') return 'The comment that was here is out of date.';
  if (was === head) return 'The comment that was here came from an earlier run of the same head.';
  return `The comment that was here was about ${code(shortOid(was))}: it says nothing about this head.`;
}
