import type { Report } from '../../core/report.ts';
import type { RunState } from '../run-state.ts';
import { blockerSections } from './blockers.ts';
import { blocks, type Context, moreLine } from './context.ts';
import { driftList, driftTable } from './drift.ts';
import { driftDetails } from './drift-details.ts';
import { footer } from './footer.ts';
import { historyFold } from './history.ts';
import { linksOf } from './links.ts';
import { relaxationSection } from './relaxations.ts';
import { resealSection } from './reseals.ts';
import { findingLine, steps } from './steps.ts';
import { summary, title } from './summary.ts';

/** How many rows each section has; 0: its count, and where the rest is. */
export interface Rows {
  readonly problems: number;
  readonly restore: number;
  readonly failures: number;
  readonly drifts: number;
  readonly list: number;
  readonly details: number;
  readonly reseals: number;
  readonly relaxations: number;
  readonly notes: number;
  readonly blockers: number;
  readonly options: number;
  readonly history: number;
}

/** What a document begins with. A comment is read on a page with others; a summary has room. */
const COMMENT: Rows = {
  problems: 20,
  restore: 10,
  failures: 20,
  drifts: 20,
  list: 100,
  details: 50,
  reseals: 50,
  relaxations: 50,
  notes: 20,
  blockers: 50,
  options: 20,
  history: 10,
};

const SUMMARY: Rows = {
  ...{ problems: 50, restore: 20, failures: 100, drifts: 100, list: 1000, details: 200 },
  ...{ reseals: 200, relaxations: 200, notes: 100, blockers: 200, options: 200, history: 0 },
};

/**
 * What is left out where the document is too long, in this order, until it fits:
 * first what a reader opens, then rows of tables, then whole tables, the least
 * urgent first. What must be done goes last. Each leaves its count and a pointer.
 */
const SHORTENING: readonly (readonly [section: keyof Rows, rows: number])[] = [
  ['details', 10],
  ['list', 30],
  ['options', 5],
  ['details', 0],
  ['list', 0],
  ['blockers', 20],
  ['notes', 5],
  ['reseals', 10],
  ['relaxations', 10],
  ['restore', 3],
  ['failures', 10],
  ['problems', 10],
  ['options', 0],
  ['history', 0],
  ['blockers', 5],
  ['notes', 0],
  ['drifts', 5],
  ['reseals', 3],
  ['relaxations', 3],
  ['restore', 1],
  ['failures', 3],
  ['problems', 3],
  ['blockers', 0],
  ['relaxations', 0],
  ['reseals', 0],
  ['restore', 0],
  ['drifts', 0],
  ['failures', 0],
  ['problems', 0],
];

/** What a document is, and how much of it the surface takes. */
export interface Surface {
  readonly rows: Rows;
  /** The largest size, as `measure` counts it. */
  readonly most: number;
  readonly measure: (text: string) => number;
  /** Where the whole report is. */
  readonly rest: string;
}

export const SURFACES = {
  comment: { rows: COMMENT, rest: 'the job summary of this run' },
  summary: { rows: SUMMARY, rest: 'the JSON report' },
} as const;

/** The document in reading order: each part, and the rows that it depends on. */
const PARTS: readonly {
  readonly rows: readonly (keyof Rows)[];
  readonly render: (context: Context, rows: Rows) => string;
}[] = [
  { rows: [], render: title },
  { rows: [], render: summary },
  { rows: ['problems', 'restore', 'failures'], render: steps },
  { rows: ['drifts'], render: (context, { drifts }) => driftTable(context, drifts) },
  { rows: ['list'], render: (context, { list }) => driftList(context, list) },
  { rows: ['details'], render: (context, { details }) => driftDetails(context, details) },
  { rows: ['reseals'], render: (context, { reseals }) => resealSection(context, reseals) },
  {
    rows: ['relaxations'],
    render: (context, { relaxations }) => relaxationSection(context, relaxations),
  },
  { rows: ['blockers', 'options'], render: blockerSections },
  { rows: ['notes'], render: (context, rows) => notes(context, rows.notes) },
  { rows: ['history'], render: ({ state }, { history }) => historyFold(state, history) },
];

/**
 * The report as one Markdown document. What does not fit is left out by whole
 * rows and sections: Markdown is never cut, and the document says where the rest is.
 */
export function markdownDocument(
  report: Report,
  state: RunState | null,
  { rows: all, most, measure, rest }: Surface,
): string {
  const context: Context = { report, state, links: linksOf(report), rest };
  let rows = all;
  let parts = PARTS.map(({ render }) => render(context, rows));
  let text = joined(context, parts, false);
  for (const [section, least] of SHORTENING) {
    if (measure(text) <= most) break;
    if (rows[section] <= least) continue;
    const fewer = { ...rows, [section]: least };
    rows = fewer;
    parts = PARTS.map((part, at) =>
      part.rows.includes(section) ? part.render(context, fewer) : (parts[at] ?? ''),
    );
    text = joined(context, parts, true);
  }
  return text;
}

function joined({ report, rest }: Context, parts: readonly string[], shortened: boolean): string {
  const note = shortened ? `This is shortened: ${rest} has the whole report.` : '';
  return `${blocks(...parts, note, footer(report))}\n`;
}

/** Findings that inform. */
function notes(context: Context, most: number): string {
  const informing = context.report.findings.filter(({ severity }) => severity === 'note');
  const lines = informing.slice(0, most).map((finding) => findingLine(context, finding));
  return blocks(lines.join('\n'), moreLine(informing.length - lines.length, 'note', context));
}
