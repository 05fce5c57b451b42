/**
 * The words for a drift: which change, how it is known, where it is. The
 * changes themselves live in `drift/`, one entry of one table each.
 */
export declare const CAUSE_IDS: readonly ['bom-added', 'bom-removed', 'eol-crlf', 'eol-lf', 'eol-cr', 'eol-mixed', 'eol-doubled', 'final-newline-added', 'final-newline-removed', 'trailing-whitespace', 'tabs-spaces', 'blank-lines', 'dash', 'quotes', 'ellipsis', 'space-lookalike', 'invisible', 'homoglyph', 'unicode-normalization', 'json-escaped', 'json-unescaped', 'json-numbers', 'json-reordered', 'json-reformatted', 'character-references', 'text-escaped', 'transcoded', 'mojibake', 'replacement-characters', 'transliterated', 'ident-expanded', 'export-subst', 'base64', 'truncated', 'extended', 'nul-filled', 'bit-flipped', 'git-lfs-pointer', 'symlink', 'submodule', 'directory', 'missing', 'moved', 'case-renamed', 'swapped', 'unlisted', 'edited'];
export type CauseId = (typeof CAUSE_IDS)[number];
/**
 * Causes that are seldom an accident, however well they are proven: letters that
 * look like others, characters that do not show, bidi controls among them
 * (UTS #39, Trojan Source). No option that accepts changes of encoding covers them.
 */
export declare const SUSPICIOUS_CAUSES: ReadonlySet<CauseId>;
/**
 * Strongest first. `reconstructed`: undoing the changes on the found bytes gives
 * the sealed digest. `reproduced`: applying them to the recovered sealed bytes
 * gives the found bytes. `located`: compared with the recovered bytes, not
 * explained by a named change. `observed`: a property of the found bytes alone.
 */
export type Proof = 'reconstructed' | 'reproduced' | 'located' | 'observed';
export interface Cause {
    readonly id: CauseId;
    readonly proof: Proof;
    /** One sentence, plain text, in the past tense: what happened to the sealed bytes. */
    readonly summary: string;
}
/** A cause as a diagnosis gives it. */
export interface DiagnosedCause extends Cause {
    /** `summary` without the contents that it quotes; absent where it quotes none. */
    readonly redacted?: string;
}
/**
 * One place of a drift in the found file. Lines are those GitHub counts (split
 * at LF), columns count UTF-16 code units, both from 1; `offset` counts bytes
 * from 0, `length` is how many bytes of the found file the place spans. `found` and `sealed` are short, with invisible characters as visible
 * tokens; null where that side is not known.
 */
export interface Location {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly offset: number;
    readonly length: number;
    readonly cause: CauseId;
    readonly found: string | null;
    readonly sealed: string | null;
}
/** One line of a hunk. `sealed` and `found` lines differ; a `same` line is on both sides. */
export interface ExcerptLine {
    readonly kind: 'same' | 'sealed' | 'found';
    /** Line numbers from 1, lines split at LF; null on the side that does not have the line. */
    readonly sealedLine: number | null;
    readonly foundLine: number | null;
    /** Visible text, with invisible and look-alike characters as tokens; "\u2026" where it is cut. */
    readonly text: string;
    /** What differs from the other side, in UTF-16 code units of `text`, ends excluded. */
    readonly changed: readonly (readonly [from: number, to: number])[];
}
/** Neighbouring lines of a drifted file, sealed and found. */
export interface Excerpt {
    readonly sealedStart: number;
    readonly foundStart: number;
    readonly lines: readonly ExcerptLine[];
}
/** The first differences of a drifted file, line by line. */
export interface Excerpts {
    readonly hunks: readonly Excerpt[];
    /** There are further differences beyond these. */
    readonly cut: boolean;
}
export interface Diagnosis {
    /** In the order in which the changes were made to the sealed bytes. */
    readonly causes: readonly DiagnosedCause[];
    /** The causes, all proven, account for every differing byte. */
    readonly explained: boolean;
    /** Sorted by offset; at most LIMITS.locationsPerCause per cause. */
    readonly locations: readonly Location[];
    /** Places beyond those listed. */
    readonly more: number;
    /** Which side is wrong: the file drifted, or the seal was made over bytes never committed. */
    readonly fault: 'file' | 'seal';
    /** Why the search for the cause was not started, or stopped; null if neither. */
    readonly limit: string | null;
    /** The sealed bytes, where a proof gives them. Never rendered. */
    readonly sealedBytes: Uint8Array | null;
}
