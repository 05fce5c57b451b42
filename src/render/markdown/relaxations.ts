import { counted, RELAXATION_LABELS } from '../words.ts';
import { blocks, type Context, moreLine } from './context.ts';
import { code, prose, table } from './escape.ts';
import { decisionWord } from './reseals.ts';

/** What registers would require no longer, the base's words over the head's; refused ones first. */
export function relaxationSection(context: Context, most: number): string {
  const { relaxations } = context.report;
  if (relaxations.length === 0) return '';
  const order = { refused: 0, approved: 1, allowed: 2 };
  const sorted = relaxations.toSorted((a, b) => order[a.decision] - order[b.decision]);
  const refused = relaxations.filter(({ decision }) => decision === 'refused').length;
  const rows = sorted.slice(0, most).map((relaxation) => {
    const { kind, subject, was, now, because, file, line } = relaxation;
    const [before, after] = contrasted(was, now).map((text) => prose(text, CELL));
    const name = file === null ? code(subject) : context.links.head(file, line, code(subject));
    return [
      `${decisionWord(relaxation)}: ${prose(because)}`,
      `${name}<br><sub>${prose(RELAXATION_LABELS[kind])}</sub>`,
      `<sub>base:</sub> ${before}<br><sub>this change:</sub> ${after}`,
    ];
  });
  return blocks(
    `### ${counted(relaxations.length, 'relaxed requirement')}${refused > 0 ? `, ${refused} not approved` : ''}`,
    rows.length === 0 ? '' : table(['decision', 'requirement', 'base \u2192 this change'], rows),
    moreLine(relaxations.length - rows.length, 'relaxed requirement', context),
  );
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
