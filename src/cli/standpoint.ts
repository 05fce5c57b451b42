import { relative, resolve, sep } from 'node:path';
import type { Finding, Report } from '../core/report.ts';
import type { CheckedBlockers } from '../core/report-blockers.ts';
import { shellQuote } from '../core/shell-quote.ts';
import type { Invocation } from './console.ts';
import type { Place } from './repository.ts';

/** A path of the repository as it is written in the folder where the user is. */
export function pathHere(path: string, top: string, cwd: string): string {
  if (resolve(cwd) === resolve(top)) return path;
  return relative(cwd, resolve(top, path)).split(sep).join('/') || '.';
}

/**
 * A report as the user sees it from the folder where they are: paths that their
 * terminal can open, and commands that work there. For display alone; what is
 * written to files keeps the paths of the repository.
 */
export function fromHere(report: Report, { top }: Place, { cwd }: Invocation): Report {
  if (resolve(cwd) === resolve(top)) return report;
  const here = (path: string): string => pathHere(path, top, cwd);
  const orNull = (path: string | null): string | null => (path === null ? null : here(path));
  return {
    ...report,
    seals: report.seals.map((seal) => ({ ...seal, path: here(seal.path) })),
    files: report.files.map((file) => ({
      ...file,
      path: here(file.path),
      seal: here(file.seal),
      restore: commandHere(file.restore, here(file.path), here('.')),
    })),
    reseals: report.reseals.map((reseal) => ({ ...reseal, path: here(reseal.path) })),
    relaxations: report.relaxations.map((each) => ({ ...each, file: orNull(each.file) })),
    findings: report.findings.map((finding) => findingHere(finding, here, orNull(finding.file))),
    blockers: report.blockers === null ? null : blockersHere(report.blockers, here),
    problems: report.problems.map((problem) => ({ ...problem, file: orNull(problem.file) })),
  };
}

/** Items and options name their register by its path. */
function blockersHere(all: CheckedBlockers, here: (path: string) => string): CheckedBlockers {
  return {
    ...all,
    registers: all.registers.map((each) => ({ ...each, path: here(each.path) })),
    items: all.items.map((each) => ({ ...each, register: here(each.register) })),
    options: all.options.map((each) => ({ ...each, register: here(each.register) })),
  };
}

/** A finding whose message lists its subjects, with their paths from here. */
function findingHere(
  finding: Finding,
  here: (path: string) => string,
  file: string | null,
): Finding {
  const named = finding.subjects?.named ?? [];
  const list = named.join(', ');
  const message = finding.message.replace(list, () => named.map(here).join(', '));
  return { ...finding, message, file };
}

function commandHere(command: string | null, path: string, top: string): string | null {
  if (command === null) return null;
  const quoted = shellQuote(path);
  if (command.startsWith('seal-vs-bytes restore -- ')) {
    return quoted === null ? 'seal-vs-bytes restore --all' : `seal-vs-bytes restore -- ${quoted}`;
  }
  const folder = shellQuote(top);
  return command.startsWith('git ') && folder !== null
    ? command.replace(/^git /, `git -C ${folder} `)
    : command;
}
