import type { SourceKind } from '../core/byte-source.ts';
import type { CheckedFile, Report } from '../core/report.ts';
import { shellQuote } from '../core/shell-quote.ts';
import { isApprovable, rerunClause } from './waiting-reseals.ts';

/** Whether a file drifted by an edit: the one drift that its author may have intended. */
export function isEdit({ status, fault, causes }: CheckedFile): boolean {
  return status === 'drift' && fault === 'file' && causes.some(({ id }) => id === 'edited');
}

/** The line that keeps an edit, by a reseal. Null: no edit, or no line of a shell can carry the path. */
export function keepLine(file: CheckedFile): string | null {
  const path = shellQuote(file.path);
  if (path === null || !isEdit(file)) return null;
  const add = file.path.startsWith('-') ? 'git add --' : 'git add';
  return `To keep the change (a reseal: needs an approving review): ${add} ${path} && seal-vs-bytes seal --update`;
}

/** What to do about one file: to restore it, to keep what was edited, or to list it. */
export function nextSteps(file: CheckedFile, source: SourceKind): string[] {
  if (file.status === 'unlisted') return [listLine(file, source)];
  const restore = file.restore === null ? [] : [`To restore: ${file.restore}`];
  const keep = keepLine(file);
  return keep === null ? restore : [...restore, keep];
}

/** On disk git may not know the file, and then `git rm` refuses it. */
function listLine({ path, seal }: CheckedFile, source: SourceKind): string {
  const quoted = source === 'work-tree' ? null : shellQuote(path);
  const command = path.startsWith('-') ? 'git rm --' : 'git rm';
  return `Add it to ${seal}, or remove it${quoted === null ? '.' : `: ${command} ${quoted}`}`;
}

/** What makes a refused change accepted; null where the policy accepts none. */
export function approvalLine(report: Report): string | null {
  const refused = [...report.reseals, ...report.relaxations].filter(
    ({ decision }) => decision === 'refused',
  );
  if (!refused.some(isApprovable)) return null;
  if (report.run.event !== null) {
    return `To approve: an approving review of this head commit by another user with write access${rerunClause(report)}.`;
  }
  return 'Next: an approving review of the pull request by another user with write access. To accept it locally: --reseal allow.';
}
