import type { SourceKind } from './byte-source.ts';
import type { Cause, Location } from './drift.ts';
import type { Problem } from './problem.ts';
import type { BlockerStatus, GrantStatus } from './register.ts';
import type { Digest, SealFormat } from './seal.ts';

/**
 * The report: plain data, the same from the Action and the command line, in a
 * stable order; `schemas/report.schema.json` is its contract. Texts are raw:
 * whoever renders them escapes them for the surface at hand.
 */

export type Verdict = 'pass' | 'fail' | 'error';
export type Mode = 'enforce' | 'advisory';

/** `base`: from the trusted side. `new`: only the head has it. `head`: there is no base to trust. */
export type Trust = 'base' | 'new' | 'head';

export type FileStatus = 'match' | 'drift' | 'missing' | 'unlisted' | 'not-regular' | 'unreadable';

export type Since = 'this-change' | 'base' | 'unknown';

/** Digest whose length a foreign seal does not carry. */
export interface SealedDigest {
  readonly sha256: string;
  readonly bytes: number | null;
}

export interface CheckedFile {
  readonly path: string;
  readonly seal: string;
  readonly trust: Trust;
  readonly status: FileStatus;
  /** Null only where a file is `unlisted`. */
  readonly sealed: SealedDigest | null;
  readonly found: Digest | null;
  /** Which of the sealed facts the found bytes contradict. */
  readonly mismatch: readonly ('sha256' | 'bytes')[];
  readonly since: Since;
  readonly explained: boolean;
  readonly causes: readonly Cause[];
  readonly locations: readonly Location[];
  readonly more: number;
  readonly fault: 'file' | 'seal';
  /** Why the cause was not, or not fully, sought. */
  readonly limit: string | null;
  readonly restore: string | null;
  /** Line of the seal that names the file. */
  readonly sealLine: number | null;
}

export interface CheckedSeal {
  readonly path: string;
  readonly format: SealFormat;
  readonly trust: Trust;
  readonly files: number;
}

export type ResealKind =
  | 'reseal'
  | 'coverage-shrunk'
  | 'seal-removed'
  | 'seal-moved'
  | 'root-moved'
  | 'closed-shrunk'
  | 'text-changed';

export interface Approval {
  readonly by: string;
  readonly commit: string;
}

/** Whether a change is approved; where it is not, why, in one clause for the reader. */
export type ApprovalAnswer =
  | { readonly approved: Approval }
  | { readonly approved: null; readonly why: string };

/** A head change to what a trusted seal says. */
export interface Reseal {
  readonly kind: ResealKind;
  readonly seal: string;
  readonly path: string;
  readonly was: SealedDigest | null;
  readonly now: SealedDigest | null;
  readonly approved: Approval | null;
  /** `allowed` by policy, `approved` by a person, or `refused`. */
  readonly decision: 'allowed' | 'approved' | 'refused';
  /** One sentence: what changed and why it is, or is not, accepted. */
  readonly because: string;
}

export const FINDING_CODES = [
  'register-removed',
  'register-changed',
  'blocker-vanished',
  'blocker-renamed',
  'blocker-closed-without-evidence',
  'blocker-edited',
  'locked-resealed',
  'default-changed',
  'option-loosened',
  'grant-vanished',
  'grant-without-evidence',
  'text-mismatch',
  'closed-unmatched',
  'open-blockers',
  'gate-changed',
  'gate-trial',
  'gate-removed',
  'seal-new',
  'base-moved',
  'state-unknown',
  'twin-refused',
  'entry-refused',
  'checkout-differs',
  'unprotected',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** Anything else a reviewer must know; `fail` decides the verdict, `note` informs. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'fail' | 'note';
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly remedy: string | null;
}

export type BlockerChange =
  | 'added'
  | 'opened'
  | 'narrowed'
  | 'closed'
  | 'reopened'
  | 'vanished'
  | 'edited'
  | null;

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
  /** What counts: `closed` only where the evidence holds in this run. */
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

export interface CheckedOption {
  readonly id: string;
  readonly register: string;
  readonly summary: string;
  readonly admissible: boolean;
  /** Why it is not; where it is, what of that this change does itself. */
  readonly because: readonly string[];
}

export interface CheckedGrant {
  readonly id: string;
  readonly register: string;
  readonly status: GrantStatus;
  readonly by: string | null;
  /** Counts towards an option: granted, by someone, on evidence that holds and is no other grant's. */
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

/** Which commits were compared. Null: there is none (a work tree, no base). */
export interface Checked {
  readonly source: SourceKind;
  readonly commit: string | null;
  readonly base: string | null;
  readonly head: string | null;
  /** How the base was chosen, in words; null in a run that has none. */
  readonly against: string | null;
}

export interface Run {
  readonly id: string | null;
  readonly attempt: number | null;
  readonly url: string | null;
  readonly event: string | null;
  readonly startedAt: string;
  readonly milliseconds: number;
}

export interface Report {
  readonly version: 1;
  readonly verdict: Verdict;
  readonly mode: Mode;
  readonly checked: Checked;
  readonly controls: { readonly run: number; readonly caught: number };
  readonly seals: readonly CheckedSeal[];
  /** Files sealed, matching and drifting; bytes hashed. */
  readonly counts: {
    readonly sealed: number;
    readonly matching: number;
    readonly drifted: number;
    readonly bytes: number;
  };
  /** Drifting files always; matching ones only up to LIMITS.matchesListed. */
  readonly files: readonly CheckedFile[];
  readonly reseals: readonly Reseal[];
  readonly blockers: CheckedBlockers | null;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly run: Run;
}
