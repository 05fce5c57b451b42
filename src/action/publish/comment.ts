import type { Report } from '../../core/report.ts';
import { visibleText } from '../../core/visible.ts';
import type { Connection } from '../../github/connection.ts';
import { apiFailure, failureClause } from '../../github/failure.ts';
import { type Marker, markerLine } from '../../github/marker.ts';
import type { CommentPlace } from '../../github/own-comments.ts';
import type { Published } from '../../github/sticky-comment.ts';
import { commentBody, sameButForRun } from '../../render/comment.ts';
import { outOfDateBody, type Unfinished } from '../../render/out-of-date.ts';
import type { PublishOptions } from '../inputs.ts';
import * as runner from '../runner.ts';
import { postsFirst } from './comment-policy.ts';
import type { PublishTarget } from './target.ts';

/**
 * Posts what the run has already decided. Nothing here can change a verdict:
 * what GitHub refuses becomes a notice.
 */
export async function publishComment(
  report: Report,
  target: PublishTarget | null,
  connection: Connection,
  options: PublishOptions,
): Promise<void> {
  const place = placeOf(target, options);
  if (place === null || target === null) return;
  if (!connection.hasToken) {
    runner.notice(
      'No comment is posted: the input "token" is empty. The job summary has the report.',
    );
    return;
  }
  if (connection.silent) return;
  const marker = markerOf(target, options);
  try {
    const { publishComment: keepComment } = await import('../../github/sticky-comment.ts');
    const published = await keepComment(await connection.patient(), place, marker, {
      bodyFor: (previous) => commentBody(report, markerLine(marker), previous),
      create: postsFirst(options.comment, report),
      same: sameButForRun,
    });
    tell(published, options.comment);
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
  target: PublishTarget | null,
  connection: Connection,
  options: PublishOptions,
  signal: AbortSignal,
): Promise<void> {
  const place = placeOf(target, options);
  if (place === null || target === null || !connection.hasToken || connection.silent) return;
  const marker = markerOf(target, options);
  const { headSha: head, run } = target;
  try {
    const { markOutOfDate } = await import('../../github/sticky-comment.ts');
    await markOutOfDate(await connection.quick(signal), place, marker, (was, previous) => {
      const replaced = { why, head, was: was?.head ?? null, previous, run };
      return outOfDateBody(replaced, markerLine(marker));
    });
  } catch {
    // The next run, or this one's report, says it.
  }
}

function tell(published: Published, policy: PublishOptions['comment']): void {
  runner.setOutputs({ 'comment-url': published.url });
  if (published.outcome === 'none') {
    runner.info(
      `No comment is posted: the input "comment" is ${policy}, and there is none to update.`,
    );
    return;
  }
  runner.info(`Comment ${published.outcome}: ${published.url}`);
  if (published.outcome === 'superseded' || published.failure === null) return;
  const why = failureClause(published.failure.cause);
  runner.notice(
    `The comment is up to date; another comment of an earlier run may be left beside it (${why}).`,
  );
}

function markerOf({ headSha, run }: PublishTarget, { key }: PublishOptions): Marker {
  const id = /^\d{1,15}$/.test(run.id ?? '') ? Number(run.id) : 0;
  return { key, run: id, attempt: run.attempt ?? 0, head: headSha };
}

/** Null where no comment is kept: a merge group has none, and a part of a gate posts none. */
function placeOf(
  target: PublishTarget | null,
  { repository, comment, sharded }: PublishOptions,
): CommentPlace | null {
  if (comment === 'never' || sharded || target === null || target.number === null) return null;
  return { ...repository, issue_number: target.number, workflow: target.workflow };
}

function refusal(cause: unknown, fork: boolean): string {
  const { status, message, limited } = apiFailure(cause);
  const unchanged = 'The verdict is unchanged; the job summary has the report.';
  const locked = /\block(?:ed)?\b/i.test(message);
  const denied = ((status === 403 && !limited) || status === 404) && !locked;
  if (denied) {
    const why = fork
      ? 'a pull request from a fork runs with a read-only token'
      : 'the job needs "permissions: pull-requests: write"';
    return `The comment could not be posted (HTTP ${status}): ${why}. ${unchanged}`;
  }
  const said = status === 422 || status === 410 || locked ? `: ${visibleText(message)}` : '';
  return `The comment could not be posted (${failureClause(cause)}${said}). ${unchanged}`;
}
