import type { Report } from '../../core/report.ts';
import { counted, RELAXATION_LABELS } from '../words.ts';
import { code, prose, table } from './escape.ts';

/** What registers would require no longer, old beside new; refused ones first. Empty if nothing. */
export function relaxationSection({ relaxations }: Report, most: number): string {
  if (relaxations.length === 0) return '';
  const order = { refused: 0, approved: 1, allowed: 2 };
  const sorted = relaxations.toSorted((a, b) => order[a.decision] - order[b.decision]);
  const refused = relaxations.filter(({ decision }) => decision === 'refused').length;
  const rows = sorted
    .slice(0, most)
    .map(({ kind, subject, was, now, decision, because }) => [
      `${code(subject)}<br>${prose(RELAXATION_LABELS[kind])}`,
      ...contrasted(was, now).map((text) => prose(text, CELL)),
      `${decision === 'refused' ? '**refused**' : decision}: ${prose(because)}`,
    ]);
  const rest = relaxations.length - rows.length;
  return [
    `### ${counted(relaxations.length, 'relaxed requirement')}${refused > 0 ? `, ${refused} refused` : ''}`,
    '',
    table(['requirement', 'base', 'this change', 'decision'], rows),
    ...(rest > 0
      ? ['', `\u2026 and ${counted(rest, 'more relaxed requirement')}: see the report.`]
      : []),
  ].join('\n');
}

/** Characters of either side: a gate may have 4,000. */
const CELL = 300;
/** Characters shown before the first difference, where the texts are longer than a cell. */
const LEAD = 60;

/** Both sides from shortly before they differ: a change at the end of a long text is in sight. */
function contrasted(was: string, now: string): [was: string, now: string] {
  if (was.length <= CELL && now.length <= CELL) return [was, now];
  let same = 0;
  while (same < was.length && was[same] === now[same]) same += 1;
  const start = Math.max(0, same - LEAD);
  if (start === 0) return [was, now];
  return [`\u2026${was.slice(start).toWellFormed()}`, `\u2026${now.slice(start).toWellFormed()}`];
}
