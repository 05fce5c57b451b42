import type { Report } from '../core/report.ts';

/** The step's outputs that follow from the report; `report` and `comment-url` are the shell's. */
export function outputsOf(report: Report): Readonly<Record<string, string>> {
  return {
    verdict: report.verdict,
    'files-sealed': String(report.counts.sealed),
    'files-drifted': String(report.counts.drifted),
    'blockers-open': String(report.blockers?.open ?? 0),
    'blockers-total': String(report.blockers?.total ?? 0),
    decision: report.blockers?.default ?? 'hold',
  };
}

/** The JSON report: stable order, two spaces, a final newline. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
