import { LIMITS } from '../../core/limits.ts';
import type { Report } from '../../core/report.ts';
import type { CheckAnnotation, PostedCheckRun } from '../../github/check-run.ts';
import type { Connection } from '../../github/connection.ts';
import { apiFailure, failureClause } from '../../github/failure.ts';
import { type Annotation, stepAnnotations, stepShare } from '../../render/annotations.ts';
import { checkRunText } from '../../render/check-run.ts';
import { DEFAULT_KEY } from '../input-table.ts';
import type { PublishOptions } from '../inputs.ts';
import * as runner from '../runner.ts';
import type { PublishTarget } from './target.ts';

/**
 * Shows each finding once: in a check run where the token allows one, else as
 * workflow commands. What a check run did not take is said by commands.
 */
export async function annotate(
  report: Report,
  target: PublishTarget | null,
  connection: Connection,
  options: PublishOptions,
): Promise<void> {
  const { annotations: by, sharded } = options;
  if (by === 'none') return;
  const posted =
    by === 'commands' || sharded ? null : await onCheckRun(report, target, connection, options);
  const rest = posted === null ? stepAnnotations(report) : stepShare(posted);
  for (const annotation of rest) runner.annotate(annotation);
}

/** What is left for workflow commands; null where there is no check run. */
async function onCheckRun(
  report: Report,
  target: PublishTarget | null,
  connection: Connection,
  options: PublishOptions,
): Promise<readonly Annotation[] | null> {
  const { annotations: by, key, repository } = options;
  if (target === null || target.headSha === '' || !connection.hasToken || connection.silent) {
    return null;
  }
  const { loose, annotations, ...text } = checkRunText(report);
  const sent = annotations.slice(0, LIMITS.checkRunAnnotations);
  // Nothing to show: a run of no annotation would only be one more line among the checks.
  if (sent.length === 0) return null;
  const name = `seal-vs-bytes annotations${key === DEFAULT_KEY ? '' : `/${key}`}`;
  const { run, headSha: head_sha } = target;
  const external_id = `${key} ${run.id ?? 0}.${run.attempt ?? 0}`;
  const plan = { ...repository, name, head_sha, external_id, details_url: run.url, ...text };
  try {
    const { postCheckRun } = await import('../../github/check-run.ts');
    const client = await connection.patient(LIMITS.checkRunMilliseconds);
    const posted = await postCheckRun(client, { ...plan, annotations: sent.map(forCheckRun) });
    say(posted, sent.length);
    return [...loose, ...annotations.slice(posted.taken)];
  } catch (cause) {
    // `auto` asks by trying: a token without the permission is the usual case.
    const { status, limited } = apiFailure(cause);
    const denied = (status === 403 && !limited) || status === 404;
    if (by === 'check-run' || !denied) {
      const permission = denied ? ' Grant "permissions: checks: write".' : '';
      runner.notice(
        `The check run with the annotations was not posted (${failureClause(cause)}): they are in the log instead.${permission}`,
      );
    }
    return null;
  }
}

function say({ url, taken, failure }: PostedCheckRun, planned: number): void {
  runner.info(`Check run with ${taken} annotations: ${url ?? ''}`);
  if (failure === null) return;
  runner.notice(
    `The check run took ${taken} of ${planned} annotations (${failureClause(failure)}): the others are in the log.`,
  );
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

function forCheckRun(annotation: Annotation): CheckAnnotation {
  const { level, title, message, file, startLine, endLine, startColumn, endColumn } = annotation;
  const start_line = startLine ?? 1;
  const end_line = endLine ?? start_line;
  const columns =
    start_line === end_line && startColumn !== null && endColumn !== null
      ? { start_column: startColumn, end_column: endColumn }
      : {};
  return {
    ...{ path: file ?? '', start_line, end_line, ...columns },
    ...{ annotation_level: LEVELS[level], title, message },
  };
}
