import { LIMITS } from '../core/limits.ts';
import type { Report } from '../core/report.ts';
import { HOME_PAGE, VERSION } from '../core/version.ts';
import type { Result } from './sarif/log.ts';
import { SOURCE_ROOT } from './sarif/places.ts';
import { resultsOf } from './sarif/results.ts';
import { RULES } from './sarif/rules.ts';
import { counted } from './words.ts';

/**
 * Returns the report as a SARIF 2.1.0 log for code scanning: one run, one rule
 * for each cause, problem and refused change, results worst first. The same
 * report gives the same text: no time and no run is in it. What exceeds the
 * limits of GitHub is left out from the end, and a notification says how much.
 */
export function sarifText(report: Report): string {
  const { results, leftOut } = bounded(resultsOf(report));
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'seal-vs-bytes',
            semanticVersion: VERSION,
            informationUri: HOME_PAGE,
            rules: RULES,
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [SOURCE_ROOT]: { description: { text: 'The top of the repository.' } },
        },
        ...provenance(report),
        invocations: [
          {
            executionSuccessful: report.verdict !== 'error',
            ...(leftOut === 0 ? {} : { toolExecutionNotifications: [leftOutNotice(leftOut)] }),
          },
        ],
        results,
        properties: { verdict: report.verdict, mode: report.mode, resultsLeftOut: leftOut },
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function provenance({ checked: { commit }, run: { repository } }: Report): object {
  if (commit === null || repository === null || !URL.canParse(repository)) return {};
  const { href } = new URL(repository);
  return { versionControlProvenance: [{ repositoryUri: href, revisionId: commit }] };
}

function leftOutNotice(count: number): object {
  return {
    level: 'warning',
    message: {
      text: `${counted(count, 'result')} left out: more than GitHub takes. The JSON report has all.`,
    },
  };
}

/** The first results, up to the number and the size that GitHub takes. */
function bounded(all: Iterable<Result>): { results: readonly Result[]; leftOut: number } {
  const results: Result[] = [];
  let room = LIMITS.sarifBytes;
  let leftOut = 0;
  for (const each of all) {
    const size = leftOut > 0 ? 0 : sizeInLog(each);
    if (leftOut > 0 || results.length >= LIMITS.sarifResults || size > room) leftOut += 1;
    else {
      results.push(each);
      room -= size;
    }
  }
  return { results, leftOut };
}

/** Levels of the log above a result: each indents every line of it by one. */
const DEPTH = 4;

/** Bytes of a result as it is written, with its indentation and the comma after it. */
function sizeInLog(each: Result): number {
  const text = JSON.stringify(each, null, 1);
  return Buffer.byteLength(text) + text.split('\n').length * (DEPTH + 1) + 1;
}
