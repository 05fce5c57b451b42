import { attributePattern } from '../../core/attributes.ts';
import { LIMITS } from '../../core/limits.ts';
import type { Finding, Subjects } from '../../core/report.ts';

/** The first paths in path order, and how many there are. */
export function subjectsOf(paths: readonly string[]): Subjects {
  const first = paths.toSorted((a, b) => (a < b ? -1 : 1)).slice(0, LIMITS.pathsNamed);
  return { named: first, count: paths.length };
}

export function named({ named: paths, count }: Subjects): string {
  const shown = paths.join(', ');
  return count > paths.length ? `${shown} and ${count - paths.length} more` : shown;
}

/** "a: matches its seal", or "a, b: match their seals". */
export function matching(subjects: Subjects): string {
  const words = subjects.count === 1 ? 'matches its seal' : 'match their seals';
  return `${named(subjects)}: ${words}`;
}

/** What to add to `.gitattributes`: the line of one file, or where the lines of several are printed. */
export function protectionOf(
  { named: paths, count }: Subjects,
  protection: readonly string[] = ['-text'],
): string {
  const [only = ''] = paths;
  const pattern = count === 1 ? attributePattern(only) : null;
  return pattern === null
    ? 'set "-text" on each path ("seal-vs-bytes explain" prints the line of a path)'
    : `add "${pattern} ${protection.join(' ')}"`;
}

export function note(code: Finding['code'], message: string, remedy: string): Finding {
  return { code, severity: 'note', message, file: null, line: null, remedy };
}
