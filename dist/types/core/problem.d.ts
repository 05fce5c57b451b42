/**
 * What could not be judged, as values: a closed set of codes, each with the
 * place and the one thing to do. Any problem makes the verdict `error`.
 */
export declare const PROBLEM_CODES: readonly ['bad-input', 'bad-event', 'out-of-date', 'pattern-unmatched', 'nothing-sealed', 'not-a-repository', 'commit-missing', 'base-missing', 'merge-mismatch', 'object-missing', 'git-failed', 'unreadable', 'not-utf8', 'bom-refused', 'too-large', 'too-deep', 'not-json', 'duplicate-key', 'not-markdown-register', 'schema-violation', 'malformed-line', 'unsupported-algorithm', 'invalid-bag', 'invalid-statement', 'empty-seal', 'unsafe-path', 'duplicate-path', 'seals-disagree', 'duplicate-id', 'look-alike-id', 'unknown-lock', 'unknown-id', 'unknown-default', 'evidence-schema', 'untrusted-report', 'shards-incomplete', 'shards-disagree', 'control-passed', 'defect'];
export type ProblemCode = (typeof PROBLEM_CODES)[number];
/** A place in a text file; line and column start at 1, columns count UTF-16 code units. */
export interface Place {
    readonly line: number;
    readonly column: number;
}
/** Where a document starts: what concerns it as a whole. */
export declare const TOP: Place;
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
export declare function problem(code: ProblemCode, message: string, remedy: string, file?: string | null, place?: Place | null): Problem;
/** The value a parser returns: what it read, or every problem it found. */
export type Parsed<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly problems: readonly Problem[];
};
/**
 * The one exception for an expected failure: adapters throw it where a value
 * cannot travel (inside a stream), the shell turns it back into its problem.
 */
export declare class ProblemError extends Error {
    readonly problem: Problem;
    constructor(value: Problem, options?: {
        cause?: unknown;
    });
}
