import type { Finding, Report } from '../../core/report.ts';
import type { CheckedBlocker } from '../../core/report-blockers.ts';
import { placeOf } from '../place.ts';
import { isApprovable, rerunClause, waitingReseals } from '../waiting-reseals.ts';
import { counted, listed } from '../words.ts';
import { blocks, type Context, moreLine } from './context.ts';
import { code, prose, shellBlock, strong } from './escape.ts';
import { shortOid } from './footer.ts';
import { restoreStep, takeBackCommand } from './restore.ts';

/** How many of each kind of step are shown. */
export interface StepRows {
  readonly problems: number;
  readonly restore: number;
  readonly failures: number;
}

/** What to do now, the most urgent first. Empty where there is nothing to do. */
export function steps(context: Context, rows: StepRows): string {
  const { report } = context;
  const body = blocks(
    problemSteps(context, rows.problems),
    restoreStep(context, rows.restore),
    approvalStep(report, rows.restore > 0),
    failureSteps(context, rows.failures),
    blockerStep(report),
  );
  return body === '' ? '' : blocks('**What to do now**', body);
}

function problemSteps(context: Context, most: number): string {
  const { problems } = context.report;
  if (problems.length === 0) return '';
  const lines = problems.slice(0, most).map(({ message, file, line, column, remedy }) => {
    const place = file === null ? '' : `${linkedPlace(context, file, line, column)}: `;
    return `- ${place}${prose(message)} ${strong(remedy)}`;
  });
  return blocks(lines.join('\n'), moreLine(problems.length - lines.length, 'problem', context));
}

function linkedPlace({ links }: Context, file: string, line: number | null, column: number | null) {
  return links.head(file, line, code(placeOf(file, line, column)));
}

/** Who may accept what this change seals or requires otherwise, and how to take it back. */
function approvalStep(report: Report, withCommand: boolean): string {
  const refused = [...report.reseals, ...report.relaxations].filter(
    ({ decision }) => decision === 'refused',
  );
  if (refused.length === 0) return '';
  const approvable = refused.filter(isApprovable);
  const head =
    report.checked.head === null
      ? 'the head commit'
      : `head ${code(shortOid(report.checked.head))}`;
  const what = whatIsRefused(report);
  const accept =
    approvable.length === 0
      ? `**Take back ${what}**: the policy accepts none.`
      : `**Approve or take back ${what}.** To approve: an approving review of ${head} by another user with write access${rerunClause(report)}.`;
  const command = withCommand ? takeBackCommand(report) : null;
  const back =
    command === null
      ? 'To take back: undo the change to these files.'
      : blocks('To take back:', shellBlock([command]));
  return blocks(`${accept}${lackOf(approvable)}`, back);
}

/** Why there is no approval yet, where it is the same for all. */
function lackOf(approvable: readonly { readonly because: string }[]): string {
  const reasons = new Set(approvable.map(({ because }) => because.replace(/^.*; /, '')));
  const [reason] = reasons;
  return reason === undefined || reasons.size > 1 ? '' : ` So far: ${prose(reason)}.`;
}

function whatIsRefused(report: Report): string {
  const waiting = waitingReseals(report).length;
  const refused = report.reseals.filter(({ decision }) => decision === 'refused').length;
  const relaxed = report.relaxations.filter(({ decision }) => decision === 'refused').length;
  const parts: string[] = [];
  if (waiting > 0) parts.push(`the reseal of ${counted(waiting, 'file')}`);
  if (refused > waiting)
    parts.push(counted(refused - waiting, waiting > 0 ? 'other seal change' : 'seal change'));
  if (relaxed > 0) parts.push(counted(relaxed, 'relaxed requirement'));
  return parts.join(' and ');
}

/** Failing findings but the open blockers, which have a step of their own. */
function failureSteps(context: Context, most: number): string {
  const failing = context.report.findings.filter(
    ({ severity, code: id }) => severity === 'fail' && id !== 'open-blockers',
  );
  const lines = failing.slice(0, most).map((finding) => findingLine(context, finding));
  return blocks(lines.join('\n'), moreLine(failing.length - lines.length, 'finding', context));
}

/** A finding as a list item, with a link to its place. */
export function findingLine({ links }: Context, finding: Finding): string {
  const { severity, message, remedy, file, line } = finding;
  const sign = severity === 'fail' ? '\u274c' : '\u2139\ufe0f';
  const place =
    file === null || line === null
      ? ''
      : ` (${links.head(file, line, code(placeOf(file, line, null)))})`;
  const next = remedy === null ? '' : ` ${severity === 'fail' ? strong(remedy) : prose(remedy)}`;
  return `- ${sign} ${prose(message)}${place}${next}`;
}

/** Who acts on the blockers that fail this run. */
function blockerStep({ findings, blockers }: Report): string {
  const failing = findings.filter(
    ({ code: id, severity }) => id === 'open-blockers' && severity === 'fail',
  );
  if (failing.length === 0 || blockers === null) return '';
  const said = failing.map(
    ({ message, remedy }) => `${prose(message)}${remedy === null ? '' : ` ${strong(remedy)}`}`,
  );
  const lines = actors(blockers.items).map(
    ({ name, items }) => `- ${prose(name)}: ${listed(items.map(({ id }) => code(id)))}`,
  );
  return blocks(...said, lines.slice(0, ACTORS).join('\n'));
}

const ACTORS = 6;

/** Whoever acts on an open blocker, with those blockers; whoever acts on most first. */
export function actors(
  items: readonly CheckedBlocker[],
): { readonly name: string; readonly items: readonly CheckedBlocker[] }[] {
  const byName = new Map<string, CheckedBlocker[]>();
  for (const item of items) {
    if (item.status === 'closed') continue;
    for (const name of item.actors) byName.set(name, [...(byName.get(name) ?? []), item]);
  }
  return [...byName]
    .map(([name, own]) => ({ name, items: own }))
    .toSorted((a, b) => b.items.length - a.items.length);
}
