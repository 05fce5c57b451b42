import type { Report } from '../../core/report.ts';
import { headline, VERDICT_SIGNS } from '../words.ts';
import { blockerSections } from './blockers.ts';
import { driftDetails, driftTable, restoreSection } from './drift.ts';
import { code } from './escape.ts';
import { footer, shortOid } from './footer.ts';
import { relaxationSection } from './relaxations.ts';
import { findingSection, problemSection, resealSection } from './trust.ts';

/** How many rows each section may have. Sections shrink as wholes: Markdown is never cut. */
interface Rows {
  readonly problems: number;
  readonly drifts: number;
  readonly restores: number;
  readonly reseals: number;
  readonly findings: number;
  readonly blockers: number;
  readonly details: number;
}

const LADDER: readonly Rows[] = [
  {
    problems: 50,
    drifts: 200,
    restores: 20,
    reseals: 200,
    findings: 100,
    blockers: 200,
    details: 100,
  },
  {
    problems: 50,
    drifts: 100,
    restores: 10,
    reseals: 100,
    findings: 50,
    blockers: 100,
    details: 20,
  },
  { problems: 20, drifts: 50, restores: 5, reseals: 40, findings: 20, blockers: 50, details: 5 },
  { problems: 10, drifts: 20, restores: 3, reseals: 20, findings: 10, blockers: 30, details: 0 },
  { problems: 5, drifts: 10, restores: 1, reseals: 5, findings: 5, blockers: 10, details: 0 },
  { problems: 2, drifts: 3, restores: 0, reseals: 2, findings: 2, blockers: 3, details: 0 },
  { problems: 0, drifts: 0, restores: 0, reseals: 0, findings: 0, blockers: 0, details: 0 },
];

/**
 * The report as one Markdown document of at most `most` characters (`measure`
 * counts them as the surface does). What does not fit is left out by whole
 * rows, and the document says where the rest is.
 */
export function markdownDocument(
  report: Report,
  most: number,
  measure: (text: string) => number = (text) => text.length,
  rest = 'the job summary',
): string {
  let text = '';
  for (const [step, rows] of LADDER.entries()) {
    text = document(report, rows, step === 0 ? null : rest);
    if (measure(text) <= most) return text;
  }
  return text;
}

/** The head commit that is judged: the green of an older one must read as such. */
function ofHead({ checked: { head } }: Report): string {
  return head === null ? '' : ` \u00b7 head ${code(shortOid(head))}`;
}

function document(report: Report, rows: Rows, rest: string | null): string {
  const sections = [
    `### ${VERDICT_SIGNS[report.verdict]} Seal vs bytes: ${headline(report)}${ofHead(report)}`,
    problemSection(report, rows.problems),
    driftTable(report, rows.drifts),
    restoreSection(report, rows.restores),
    driftDetails(report, rows.details),
    resealSection(report, rows.reseals),
    relaxationSection(report, rows.reseals),
    findingSection(report, rows.findings),
    ...blockerSections(report.blockers, rows.blockers),
    rest === null ? '' : `This is shortened: ${rest} has the whole report.`,
    footer(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
