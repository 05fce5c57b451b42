import type { Report } from '../core/report.ts';
import { visibleText } from '../core/visible.ts';
import { apiFailure } from '../github/failure.ts';
import { type Marker, markerLine } from '../github/marker.ts';
import { commentBody } from '../render/comment.ts';
import { outOfDateBody, type Unfinished } from '../render/out-of-date.ts';
import type { CommentTarget } from './comment-target.ts';
import type { CommentOptions } from './inputs.ts';
import * as runner from './runner.ts';

/**
 * Posts what the run has already decided. Nothing here can change a verdict:
 * what GitHub refuses becomes a notice.
 */
export async function publishToGitHub(
  report: Report,
  target: CommentTarget | null,
  options: CommentOptions,
): Promise<void> {
  if (!options.comment || target === null) return;
  if (options.token === '') {
    runner.notice(
      'No comment is posted: the input "token" is empty. The job summary has the report.',
    );
    return;
  }
  const marker = markerOf(target, options);
  try {
    const [{ createClient }, { publishComment }] = await Promise.all([
      import('../github/client.ts'),
      import('../github/sticky-comment.ts'),
    ]);
    const published = await publishComment(
      createClient(options.token, options.apiUrl),
      placeOf(target, options),
      marker,
      commentBody(report, markerLine(marker)),
    );
    runner.setOutputs({ 'comment-url': published.url });
    runner.info(`Comment ${published.outcome}: ${published.url}`);
  } catch (cause) {
    runner.notice(refusal(cause, target.fork));
  }
}

/**
 * Replaces an earlier run's comment by a note that this run is not done, or will
 * never be: the old one would read as if it were of the present head. What
 * GitHub refuses is left at that.
 */
export async function sayOutOfDate(
  why: Unfinished,
  target: CommentTarget | null,
  options: CommentOptions,
  signal: AbortSignal,
): Promise<void> {
  if (!options.comment || target === null || options.token === '') return;
  const marker = markerOf(target, options);
  const { headSha: head } = target;
  try {
    const [{ createQuickClient }, { markOutOfDate }] = await Promise.all([
      import('../github/client.ts'),
      import('../github/sticky-comment.ts'),
    ]);
    await markOutOfDate(
      createQuickClient(options.token, options.apiUrl, signal),
      placeOf(target, options),
      marker,
      (was) =>
        outOfDateBody({ why, head, was: was?.head ?? null, run: options.run }, markerLine(marker)),
    );
  } catch {
    // The next run, or this one's report, says it.
  }
}

function markerOf({ headSha }: CommentTarget, { commentKey, run }: CommentOptions): Marker {
  const id = /^\d{1,15}$/.test(run.id ?? '') ? Number(run.id) : 0;
  return { key: commentKey, run: id, attempt: run.attempt ?? 0, head: headSha };
}

function placeOf({ number }: CommentTarget, { repository, workflow }: CommentOptions) {
  return { ...repository, issue_number: number, workflow };
}

function refusal(cause: unknown, fork: boolean): string {
  const { status, message } = apiFailure(cause);
  const said = visibleText(message);
  if (status === 403 || status === 401 || status === 404) {
    const why = fork
      ? 'a pull request from a fork runs with a read-only token'
      : 'the job needs "permissions: pull-requests: write"';
    return `The comment could not be posted (HTTP ${status}): ${why}. The verdict stands; the job summary has the report.`;
  }
  const what = status === null ? 'no answer' : `HTTP ${status}`;
  return `The comment could not be posted (${what}: ${said}). The verdict stands; the job summary has the report.`;
}
