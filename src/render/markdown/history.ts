import type { Report } from '../../core/report.ts';
import type { CheckedBlocker } from '../../core/report-blockers.ts';
import { blockerKey, driftKey, type Found, type RunResult, type RunState } from '../run-state.ts';
import { counted, listed } from '../words.ts';
import { code, table } from './escape.ts';

/** What is otherwise than after the run before; empty where there was none. */
export function sinceLine(report: Report, { runs, before }: RunState): string {
  const [, last] = runs;
  if (before === null || last === undefined) return '';
  const about = last.head === '' ? '' : ` (head ${code(last.head)})`;
  const changes = [...driftChanges(report, before, last), ...blockerChanges(report, before, last)];
  return `Since the last run${about}: ${changes.length === 0 ? 'no change' : changes.join(', ')}.`;
}

function driftChanges(report: Report, { drifts: before }: Found, last: RunResult): string[] {
  const drifted = report.files.filter(({ status }) => status !== 'match');
  // Nothing can be known again: of an error no file is known, of too many none was kept.
  if (report.verdict === 'error' || last.verdict === 'error') return verdictChange(report, last);
  if (before === null) {
    const { drifted: was } = last;
    return was === drifted.length
      ? []
      : [`drift in ${drifted.length} instead of ${counted(was, 'file')}`];
  }
  const now = new Map(drifted.map((file) => [driftKey(file), file]));
  const fixed = [...before].filter((key) => !now.has(key));
  const added = [...now].flatMap(([key, file]) => (before.has(key) ? [] : [file]));
  const names = report.files.filter(
    (file) => file.status === 'match' && fixed.includes(driftKey(file)),
  );
  const changes: string[] = [];
  if (fixed.length > 0)
    changes.push(
      `${counted(fixed.length, 'file')} no longer ${fixed.length === 1 ? 'drifts' : 'drift'}${named(names, fixed.length)}`,
    );
  if (added.length > 0)
    changes.push(
      `${added.length} new ${added.length === 1 ? 'drift' : 'drifts'}${named(added, added.length)}`,
    );
  return changes;
}

/** The names of what is counted, where each of them is known. */
function named(files: readonly { readonly path: string }[], count: number): string {
  return files.length === count ? ` (${listed(files.map(({ path }) => code(path)))})` : '';
}

function verdictChange({ verdict }: Report, last: RunResult): string[] {
  return verdict === last.verdict ? [] : [`verdict ${last.verdict} became ${verdict}`];
}

function blockerChanges(
  { blockers }: Report,
  { blockers: before }: Found,
  last: RunResult,
): string[] {
  if (before === null || last.verdict === 'error') return [];
  const words = (item: CheckedBlocker): string | null => {
    const was = before.get(blockerKey(item));
    if (was === item.status) return null;
    if (was === undefined) return 'added';
    if (item.status === 'closed') return 'closed';
    return was === 'closed' ? 'reopened' : `${item.status} (was ${was})`;
  };
  const changed = (blockers?.items ?? []).flatMap((item) => {
    const word = words(item);
    return word === null ? [] : [`blocker ${code(item.id)} ${word}`];
  });
  return changed.length > NAMED ? [`${counted(changed.length, 'blocker')} changed`] : changed;
}

/** Blockers named one by one; more are counted. */
const NAMED = 3;

/** The last runs, folded; empty where there is only this one. */
export function historyFold(state: RunState | null, most: number): string {
  const runs = state?.runs ?? [];
  if (runs.length < 2 || most === 0) return '';
  const rows = runs
    .slice(0, most)
    .map(({ head, verdict, drifted, sealed, open, blockers }) => [
      head === '' ? '\u2013' : code(head),
      verdict,
      `${drifted} of ${sealed} drifted${blockers === 0 ? '' : `; ${open} of ${blockers} blockers open`}`,
    ]);
  return [
    `<details><summary>Last ${rows.length} runs</summary>`,
    '',
    table(['head', 'verdict', 'found'], rows),
    '',
    '</details>',
  ].join('\n');
}
