import { LIMITS } from '../core/limits.ts';
import type { Report } from '../core/report.ts';
import { decision } from './html/decision.ts';
import { driftDetails, driftTable } from './html/drift.ts';
import { jsonSection } from './html/json.ts';
import { html, type Markup } from './html/markup.ts';
import { page, type Section } from './html/page.ts';
import { capital, runFacts, summary, VERDICTS } from './html/summary.ts';
import { facts } from './html/table.ts';
import {
  findingTable,
  matchTable,
  problemTable,
  relaxationTable,
  resealTable,
  sealTable,
} from './html/trust.ts';
import { PROOF_WORDS } from './proof-words.ts';
import { driftedFiles, headline } from './words.ts';

/**
 * Returns the report as one HTML file that needs no script and no network:
 * verdict, each drift side by side, blockers, seals, and the JSON report itself.
 * A page above LIMITS.htmlBytes loses whole sections, in the order of DROPPED,
 * each replaced by its count and a pointer to the JSON report.
 */
export function htmlReport(report: Report): string {
  const title = `Seal vs bytes: ${VERDICTS[report.verdict][1].toLowerCase()}, ${headline(report)}`;
  const { repository } = report.run;
  const subtitle = repository === null ? capital(headline(report)) : repository;
  let sections = sectionsOf(report);
  for (const id of DROPPED) {
    if (sizeOf(sections) <= LIMITS.htmlBytes - SHELL) break;
    sections = sections.map((each) => (each.id === id ? { ...each, body: LEFT_OUT } : each));
  }
  return page(title, subtitle, sections);
}

/** What goes first where not all fits: what the JSON report says as well, and reads as well there. */
const DROPPED = [
  ...['json', 'matches', 'details', 'seals', 'findings', 'relaxations', 'reseals'],
  ...['decision', 'drift', 'problems', 'summary'],
];

/** Bytes kept for the head of the page, its style and its list of sections. */
const SHELL = 64 * 1024;

const LEFT_OUT: Markup = html`<p>Left out: the page would be too large. The JSON report has it.</p>`;

function sizeOf(sections: readonly Section[]): number {
  return sections.reduce((sum, { body }) => sum + Buffer.byteLength(body.html), 0);
}

/** The sections that have something to say, in the order in which a reviewer reads. */
function sectionsOf(report: Report): Section[] {
  const { problems, blockers, seals, reseals, relaxations, findings } = report;
  const drifted = driftedFiles(report).length;
  const matches = report.files.length - drifted;
  const some = (
    id: string,
    title: string,
    count: number,
    body: (report: Report) => Markup,
  ): Section[] => (count === 0 ? [] : [{ id, title, count, body: body(report) }]);
  return [
    { id: 'summary', title: 'Verdict', count: null, body: summary(report) },
    ...some('problems', 'Problems', problems.length, problemTable),
    ...some('drift', 'Drift', drifted, driftTable),
    ...some('details', 'Drift in detail', drifted, driftDetails),
    ...some('reseals', 'Reseals', reseals.length, resealTable),
    ...some('relaxations', 'Relaxed requirements', relaxations.length, relaxationTable),
    ...(blockers === null
      ? []
      : [{ id: 'decision', title: 'Blockers', count: blockers.total, body: decision(blockers) }]),
    ...some('findings', 'Findings', findings.length, findingTable),
    ...some('seals', 'Seals', seals.length, sealTable),
    ...some('matches', 'Matching files', matches, matchTable),
    { id: 'about', title: 'About this run', count: null, body: about(report) },
    { id: 'json', title: 'JSON report', count: null, body: jsonSection(report) ?? LEFT_OUT },
  ];
}

function about(report: Report): Markup {
  const words = Object.entries(PROOF_WORDS).map(([name, what]) => [name, html`${what}`] as const);
  return html`${runFacts(report)}<h3>What each proof means</h3>${facts(words)}`;
}
