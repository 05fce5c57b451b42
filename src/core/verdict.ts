import type { ControlCounts, Report, Verdict } from './report.ts';

/**
 * The one place that decides. Ordered by what is worst: what could not be
 * judged, a control that was not caught, a verdict over nothing; then what
 * drifted; only then `pass`.
 */
export function decide(
  report: Pick<
    Report,
    'problems' | 'counts' | 'files' | 'reseals' | 'relaxations' | 'findings' | 'shard'
  > & { readonly controls: ControlCounts },
): Verdict {
  const { problems, controls, counts, files, reseals, relaxations, findings, shard } = report;
  if (problems.length > 0) return 'error';
  if (controls.run === 0 || controls.caught !== controls.run) return 'error';
  // A part may have no file of its own; all parts together may not.
  if ((shard?.sealed ?? counts.sealed) === 0) return 'error';
  if (files.some((file) => file.status === 'unreadable')) return 'error';
  if (counts.matching !== counts.sealed || counts.drifted > 0) return 'fail';
  if (files.some((file) => file.status !== 'match')) return 'fail';
  if (reseals.some((reseal) => reseal.decision === 'refused')) return 'fail';
  if (relaxations.some((relaxation) => relaxation.decision === 'refused')) return 'fail';
  if (findings.some((finding) => finding.severity === 'fail')) return 'fail';
  return 'pass';
}
