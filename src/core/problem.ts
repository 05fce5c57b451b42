/**
 * What could not be judged, as values: a closed set of codes, each with the
 * place and the one thing to do. Any problem makes the verdict `error`.
 */

export const PROBLEM_CODES = [
  // what the run was asked to do
  'bad-input',
  'bad-event',
  'out-of-date',
  'pattern-unmatched',
  'nothing-sealed',
  // what git holds
  'not-a-repository',
  'commit-missing',
  'base-missing',
  'merge-mismatch',
  'object-missing',
  'git-failed',
  'unreadable',
  // text that is not what it claims to be
  'not-utf8',
  'bom-refused',
  'too-large',
  'too-deep',
  'not-json',
  'duplicate-key',
  'not-markdown-register',
  'schema-violation',
  // seals
  'malformed-line',
  'unsupported-algorithm',
  'invalid-bag',
  'invalid-statement',
  'empty-seal',
  'unsafe-path',
  'duplicate-path',
  'seals-disagree',
  // registers
  'duplicate-id',
  'look-alike-id',
  'unknown-lock',
  'unknown-id',
  'unknown-default',
  'evidence-schema',
  // reports that others made
  'untrusted-report',
  'shards-incomplete',
  'shards-disagree',
  // the gate itself
  'control-passed',
  'defect',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A place in a text file; line and column start at 1, columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a document starts: what concerns it as a whole. */
export const TOP: Place = { line: 1, column: 1 };

/** Why a verdict is `error`: what, where, and what to do. Texts are raw: rendering escapes them. */
export interface Problem {
  readonly code: ProblemCode;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** Repository path of the file at fault, where there is one. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** One sentence: what to do. */
  readonly remedy: string;
}

export function problem(
  code: ProblemCode,
  message: string,
  remedy: string,
  file: string | null = null,
  place: Place | null = null,
): Problem {
  return {
    code,
    message,
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    remedy,
  };
}

/** The value a parser returns: what it read, or every problem it found. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The one exception for an expected failure: adapters throw it where a value
 * cannot travel (inside a stream), the shell turns it back into its problem.
 */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(value: Problem, options?: { cause?: unknown }) {
    super(value.message, options);
    this.name = 'ProblemError';
    this.problem = value;
  }
}
