import type { Place } from './problem.js';
/** Only `closed` is closed; any other word is refused by the parser. */
export type BlockerStatus = 'open' | 'narrowed' | 'closed';
export type GrantStatus = 'open' | 'granted';
/** A sealed file that a closing, or a grant, rests on. */
export interface EvidenceRef {
    /** Repository path. */
    readonly path: string;
    /** A built-in schema's name, or the repository path of a JSON Schema; null: only its bytes count. */
    readonly schema: string | null;
}
export interface Blocker {
    readonly id: string;
    readonly status: BlockerStatus;
    readonly note: string;
    readonly actors: readonly string[];
    readonly gate: string;
    readonly evidence: readonly EvidenceRef[];
    /** Repository paths that may not be resealed while this blocker is not closed. */
    readonly locks: readonly string[];
    readonly at: Place;
}
export interface Grant {
    readonly id: string;
    readonly status: GrantStatus;
    readonly by: string | null;
    readonly evidence: readonly EvidenceRef[];
    readonly at: Place;
}
export interface DecisionOption {
    readonly id: string;
    readonly summary: string;
    /** Blockers that must be closed: all of the register's, or those named. */
    readonly requires: 'all' | readonly string[];
    readonly grants: readonly string[];
    readonly at: Place;
}
/** The blockers of one decision, its options and its default. */
export interface Register {
    readonly path: string;
    readonly format: 'json' | 'markdown';
    readonly packet: string;
    readonly default: string;
    readonly options: readonly DecisionOption[];
    readonly grants: readonly Grant[];
    readonly blockers: readonly Blocker[];
}
/** What `init --register` writes for what closes a blocker: to be replaced by whoever fills the register in. */
export declare const PLACEHOLDER_GATE = "Say here what closes this blocker.";
