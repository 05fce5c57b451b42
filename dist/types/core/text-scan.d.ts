import type { EndOfLine, TextDeclaration } from './seal.js';
/** What a text is, as far as a seal may declare it. */
export interface TextFacts {
    readonly bom: boolean;
    readonly eol: EndOfLine;
    readonly charset: 'us-ascii' | 'utf-8' | 'other';
}
/** Looks at text as it streams by: one pass, no copy kept, chunk borders anywhere. */
export declare class TextScan {
    #private;
    push(bytes: Uint8Array): void;
    end(): TextFacts;
}
/**
 * How the facts contradict a declaration; empty: they do not. A text of one
 * line has no line ending to be wrong, and ASCII is UTF-8.
 */
export declare function contradictions(declared: TextDeclaration, facts: TextFacts): string[];
