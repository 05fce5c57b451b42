import { type Parsed, type Problem, problem } from '../../core/problem.ts';
import type { Report, Run } from '../../core/report.ts';
import { joinShards } from '../../gate/join-shards.ts';

/** What each report must say of itself; null: it is not asked. */
export interface Expected {
  readonly runId: string;
  readonly attempt: number | null;
  readonly head: string | null;
  /** The branch that the change would land on. */
  readonly branch: string | null;
  readonly mode: Report['mode'];
}

/** One report from those of a run: the only one, or all shards joined. It speaks for `run`. */
export function joinReports(
  reports: readonly Report[],
  expected: Expected,
  run: Run,
): Parsed<Report> {
  const problems = reports.flatMap((report) => mismatches(report, expected)).slice(0, SHOWN);
  if (problems.length > 0) return { ok: false, problems };
  const [only] = reports;
  if (reports.length === 1 && only !== undefined && only.shard === null) {
    return { ok: true, value: { ...only, run } };
  }
  return joinShards(reports, run);
}

const SHOWN = 5;

/**
 * A report of another run, another attempt or another commit says nothing of
 * this one: else an old green could be published once more.
 */
function mismatches(report: Report, expected: Expected): Problem[] {
  const { run, checked, mode } = report;
  const { commit, base } = checked;
  const facts: readonly (readonly [name: string, is: unknown, must: unknown])[] = [
    ['run', run.id, expected.runId],
    ['attempt', run.attempt, expected.attempt],
    ['head commit', checked.head, expected.head],
    ['target branch', checked.branch, expected.branch],
    ['mode', mode, expected.mode],
  ];
  const unsound = [commit, base].filter((id) => id !== null && !COMMIT.test(id));
  return [
    ...unsound.map((id) =>
      problem(
        'untrusted-report',
        `A report is of the commit ${JSON.stringify(id)}, which is no commit's id.`,
        'Publish reports as the same version of this action wrote them, unchanged.',
      ),
    ),
    ...facts
      .filter(([, is, must]) => must !== null && is !== must)
      .map(([name, is, must]) =>
        problem(
          'untrusted-report',
          `A report is of the ${name} ${String(is)}, not ${String(must)}.`,
          'Re-run all jobs of the run that makes the reports, not only those that failed.',
        ),
      ),
  ];
}

/** Commands and links are made of it. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
