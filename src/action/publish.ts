import type { Report } from '../core/report.ts';
import { visibleText } from '../core/visible.ts';
import type { ChangeEvent } from '../github/event.ts';
import { apiFailure } from '../github/failure.ts';
import { type Marker, markerLine } from '../github/marker.ts';
import { commentBody } from '../render/comment.ts';
import type { ActionOptions } from './inputs.ts';
import * as runner from './runner.ts';

/**
 * Posts what the run has already decided. Nothing here can change a verdict:
 * what GitHub refuses becomes a notice.
 */
export async function publishToGitHub(
  report: Report,
  event: ChangeEvent | null,
  options: ActionOptions,
): Promise<void> {
  if (!options.comment || event?.kind !== 'pull-request') return;
  if (options.token === '') {
    runner.notice(
      'No comment is posted: the input "token" is empty. The job summary has the report.',
    );
    return;
  }
  const marker: Marker = {
    key: options.commentKey,
    run: Number(options.run.id ?? 0),
    attempt: options.run.attempt ?? 0,
    head: event.headSha,
  };
  try {
    const [{ createClient }, { publishComment }] = await Promise.all([
      import('../github/client.ts'),
      import('../github/sticky-comment.ts'),
    ]);
    const client = createClient(options.token, options.apiUrl);
    const place = { ...options.repository, issue_number: event.number };
    const published = await publishComment(
      client,
      place,
      marker,
      commentBody(report, markerLine(marker)),
    );
    runner.setOutputs({ 'comment-url': published.url });
    runner.info(`Comment ${published.outcome}: ${published.url}`);
  } catch (cause) {
    runner.notice(refusal(cause, event.fork));
  }
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
