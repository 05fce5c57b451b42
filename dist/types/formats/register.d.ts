import type { Parsed } from '../core/problem.js';
import type { Register } from '../core/register.js';
import type { JsonDocument } from './json-document.js';
/** Reads a Markdown table to the document that a JSON register would be (see markdown-register.ts). */
export type ReadMarkdown = (bytes: Uint8Array, path: string) => Parsed<JsonDocument>;
/**
 * A blocker register from its bytes: JSON, or a Markdown table. Both are read to
 * the same document, so that one schema and one set of rules holds for both.
 * @param readMarkdown the Markdown reader, which is loaded only where it is needed
 */
export declare function parseRegister(bytes: Uint8Array, path: string, readMarkdown: ReadMarkdown | null): Parsed<Register>;
