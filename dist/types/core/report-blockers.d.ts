import type { BlockerStatus, GrantStatus } from './register.js';
import type { Approval, Trust } from './report-trust.js';
/** What a report says of registers: blockers, options, grants, and what was relaxed. Texts are raw. */
export declare const RELAXATION_KINDS: readonly ['option-removed', 'option-added', 'option-requires', 'option-grants', 'option-summary', 'default-changed', 'evidence-removed', 'lock-removed', 'actors-changed', 'gate-changed', 'grantor-changed', 'schema-changed', 'register-replaced'];
export type RelaxationKind = (typeof RELAXATION_KINDS)[number];
/** A head change by which a register of the base requires less, or something else. */
export interface Relaxation {
    readonly kind: RelaxationKind;
    /** The register on the base that says so. */
    readonly register: string;
    /** The id of the option, blocker or grant; the path of a schema. */
    readonly subject: string;
    /** What the base says, and what the head says: plain text, never empty. */
    readonly was: string;
    readonly now: string;
    /** Where the head says so; null where it no longer says anything. */
    readonly file: string | null;
    readonly line: number | null;
    readonly approved: Approval | null;
    readonly decision: 'allowed' | 'approved' | 'refused';
    /** One clause: why it is, or is not, accepted. */
    readonly because: string;
}
export type BlockerChange = 'added' | 'opened' | 'narrowed' | 'closed' | 'reopened' | 'vanished' | 'edited' | null;
export interface CheckedEvidence {
    readonly path: string;
    readonly schema: string | null;
    readonly holds: boolean;
    /** Why it does not hold, or what it was checked for. */
    readonly because: string;
}
export interface CheckedBlocker {
    readonly id: string;
    readonly register: string;
    /** Line of the checked commit's register that states it; null if it vanished. */
    readonly line: number | null;
    /** What counts: `closed` only where the evidence was verified in this run. */
    readonly status: BlockerStatus;
    /** What the register of the checked commit says; null if it vanished. */
    readonly stated: BlockerStatus | null;
    /** On the base; null if it is not there. */
    readonly was: BlockerStatus | null;
    readonly change: BlockerChange;
    readonly note: string;
    readonly actors: readonly string[];
    readonly gate: string;
    readonly evidence: readonly CheckedEvidence[];
}
/**
 * `admissible`: by what the base already has. `admissible-once-merged`: it rests
 * on what this change closes or grants. Without a base, the register's own word.
 */
export type OptionState = 'admissible' | 'admissible-once-merged' | 'not-admissible';
export interface CheckedOption {
    readonly id: string;
    readonly register: string;
    readonly summary: string;
    readonly state: OptionState;
    /** `state` is `admissible`: the one state that a decision may rest on today. */
    readonly admissible: boolean;
    /** What is missing; of an option that is admissible once merged, what it rests on. */
    readonly because: readonly string[];
}
export interface CheckedGrant {
    readonly id: string;
    readonly register: string;
    readonly status: GrantStatus;
    readonly by: string | null;
    /** Counts towards an option: granted, by someone, on verified evidence that is no other grant's. */
    readonly counts: boolean;
}
export interface CheckedRegister {
    readonly path: string;
    readonly trust: Trust;
    readonly packet: string;
    readonly default: string;
    readonly total: number;
    readonly open: number;
}
export interface CheckedBlockers {
    /** Of one register its own; of several all, joined by ", ". */
    readonly packet: string;
    readonly default: string;
    readonly total: number;
    readonly open: number;
    readonly registers: readonly CheckedRegister[];
    readonly items: readonly CheckedBlocker[];
    readonly options: readonly CheckedOption[];
    readonly grants: readonly CheckedGrant[];
}
