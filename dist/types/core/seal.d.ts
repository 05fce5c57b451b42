import type { Place } from './problem.js';
/** SHA-256 (64 lower-case hex digits) and byte length: what a seal fixes of a file. */
export interface Digest {
    readonly sha256: string;
    readonly bytes: number;
}
export type EndOfLine = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';
/** What the sealed text is said to be, so that a bad file cannot be sealed in unseen. */
export interface TextDeclaration {
    readonly bom: boolean | null;
    readonly eol: EndOfLine | null;
    readonly charset: 'utf-8' | 'us-ascii' | null;
}
/** One line of a seal. */
export interface SealedFile {
    /** Repository path: the seal's folder (or `root`) and the path it names, joined. */
    readonly path: string;
    readonly sha256: string;
    /** Null only in formats that carry no byte length. */
    readonly bytes: number | null;
    readonly text: TextDeclaration | null;
    /** Where the seal names the file. */
    readonly at: Place;
}
export type SealFormat = 'native';
/** A manifest that fixes files byte for byte. */
export interface Seal {
    /** Repository path of the seal itself. */
    readonly path: string;
    readonly format: SealFormat;
    readonly name: string | null;
    /** Repository folder that its paths start from; '' is the top. */
    readonly root: string;
    readonly files: readonly SealedFile[];
    /** Patterns, from the top of the repository, inside which an unlisted file is drift. */
    readonly closed: readonly ClosedPattern[];
}
export interface ClosedPattern {
    readonly pattern: string;
    readonly at: Place;
}
