import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { LIMITS } from '../../core/limits.ts';
import { type Parsed, type Problem, problem } from '../../core/problem.ts';
import type { Report } from '../../core/report.ts';
import { parseReport } from '../../formats/report.ts';

/**
 * Reads the reports of the named files and folders. Whoever made them chose the
 * names as well: links are not followed, and sizes, numbers and depth are capped.
 */
export async function collectReports(
  workspace: string,
  named: readonly string[],
): Promise<Parsed<readonly Report[]>> {
  const found: string[] = [];
  const search = new Search(found);
  for (const name of named) await search.visit(resolve(workspace, name), name, 0);
  const problems: Problem[] = [...search.problems];
  if (found.length === 0 && problems.length === 0) {
    problems.push(
      refused(`No report (*.json) is in ${named.join(', ')}.`, 'Download the artifact first.'),
    );
  }
  const reports: Report[] = [];
  let bytes = 0;
  for (const path of problems.length > 0 ? [] : found.sort()) {
    const content = await readFile(path);
    bytes += content.length;
    if (bytes > LIMITS.reportsBytes) {
      problems.push(refused(`The reports are larger than ${LIMITS.reportsBytes} bytes in all.`));
      break;
    }
    const report = parseReport(content, path);
    if (report.ok) reports.push(report.value);
    else problems.push(...report.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: reports };
}

class Search {
  readonly problems: Problem[] = [];
  readonly #found: string[];
  #entries = 0;

  constructor(found: string[]) {
    this.#found = found;
  }

  async visit(path: string, name: string, depth: number): Promise<void> {
    this.#entries += 1;
    if (this.#entries > LIMITS.reportEntries || depth > LIMITS.reportDepth) {
      if (this.problems.length > 0) return;
      this.problems.push(
        refused(
          `The search for reports passed ${LIMITS.reportEntries} entries or ${LIMITS.reportDepth} levels of folders.`,
        ),
      );
      return;
    }
    const kind = await lstat(path).catch(() => null);
    if (kind === null) this.problems.push(refused(`${name} does not exist.`));
    else if (kind.isDirectory()) {
      for (const entry of (await readdir(path)).sort()) {
        await this.visit(join(path, entry), `${name}/${entry}`, depth + 1);
      }
    } else if (kind.isFile() && (depth === 0 || path.endsWith('.json'))) {
      if (kind.size > LIMITS.reportBytes) {
        this.problems.push(refused(`${name} is larger than ${LIMITS.reportBytes} bytes.`));
      } else this.#found.push(path);
    }
  }
}

function refused(
  message: string,
  remedy = 'Name the folder that the reports of this gate were downloaded to, and nothing else.',
): Problem {
  return problem('untrusted-report', message, remedy);
}
