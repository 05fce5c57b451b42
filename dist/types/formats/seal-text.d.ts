import type { ClosedPattern, Seal, SealedFile } from '../core/seal.js';
export declare const SEAL_SCHEMA_URL = "https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/seal.schema.json";
/** A seal to be written: as `Seal`, the places left out. */
export interface SealToFormat extends Pick<Seal, 'path' | 'name' | 'root'> {
    readonly files: readonly Omit<SealedFile, 'at'>[];
    readonly closed: readonly Pick<ClosedPattern, 'pattern'>[];
}
/**
 * The canonical text of a seal: files by path in code-unit order, two spaces, LF
 * and a final newline, so that sealing the same bytes twice writes the same text.
 * Throws if a file is outside the root or has no byte length.
 */
export declare function formatSeal(seal: SealToFormat): string;
