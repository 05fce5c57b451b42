import type { schema } from '@stryker-mutator/api/core';

/** A mutant as a report has it, with the text that it changes. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly mutator: string;
  readonly text: string;
  readonly replacement: string;
  readonly status: schema.MutantStatus;
  /** It changes only what a person reads. */
  readonly wording: boolean;
}

/** The mutants of a report, in the order of the sources. */
export function mutantsOf(report: schema.MutationTestResult): Mutant[] {
  return ordered(
    Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
      const lines = source.split('\n');
      return mutants.map((mutant) => mutantOf(file, lines, mutant));
    }),
  );
}

type Reported = Pick<schema.MutantResult, 'mutatorName' | 'replacement' | 'status' | 'location'>;

/** @param lines the source, by lines */
export function mutantOf(
  file: string,
  lines: readonly string[],
  { mutatorName, replacement = '', status, location }: Reported,
): Mutant {
  const text = textAt(lines, location);
  const { line, column } = location.start;
  const wording = isWording(mutatorName, text);
  return { file, line, column, mutator: mutatorName, text, replacement, status, wording };
}

/** In the order of the sources: which of two equal changes is the first does not depend on the run. */
export function ordered(mutants: readonly Mutant[]): Mutant[] {
  return mutants.toSorted(
    (a, b) => compared(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Lines and columns count from 1. */
export function textAt(lines: readonly string[], { start, end }: schema.Location): string {
  const whole = lines.slice(start.line - 1, end.line);
  const last = whole.pop() ?? '';
  const cut = [...whole, last.slice(0, end.column - 1)];
  return [cut[0]?.slice(start.column - 1) ?? '', ...cut.slice(1)].join('\n');
}

/**
 * Whether a mutant empties a text of two words or more: a message, never a key,
 * a code or a pattern. What a template inserts is no word of it.
 */
export function isWording(mutator: string, text: string): boolean {
  if (mutator !== 'StringLiteral') return false;
  return /\p{L}{2}[,;:.)"]* [("]*\p{L}/u.test(text.replace(/\$\{[^}]*\}/g, ''));
}

/** What names a mutant while the lines around it change. */
export function keyOf({ mutator, text, replacement }: Mutant): string {
  return `${mutator}: ${short(text)} -> ${short(replacement)}`;
}

/** One line, cut where it says enough to be distinct. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line;
}

const LONGEST = 90;

export interface Count {
  readonly mutants: number;
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  readonly notReached: number;
  /** Neither killed nor survived: the mutant could not be run. */
  readonly failed: number;
}

export function countOf(mutants: readonly Mutant[]): Count {
  const of = (...statuses: readonly schema.MutantStatus[]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  return {
    mutants: mutants.length,
    killed: of('Killed'),
    timedOut: of('Timeout'),
    survived: of('Survived'),
    notReached: of('NoCoverage'),
    failed: of('RuntimeError', 'CompileError', 'Ignored', 'Pending'),
  };
}

/** Killed and timed out of all that could be run, in percent. */
export function scoreOf({ killed, timedOut, survived, notReached }: Count): number {
  const run = killed + timedOut + survived + notReached;
  return run === 0 ? 100 : (100 * (killed + timedOut)) / run;
}
