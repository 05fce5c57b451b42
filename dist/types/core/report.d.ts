import type { SourceKind } from './byte-source.js';
import type { Cause, Excerpts, Location } from './drift.js';
import type { Problem } from './problem.js';
import type { CheckedBlockers, CheckedOption, Relaxation } from './report-blockers.js';
import type { Approval, Trust } from './report-trust.js';
import type { Algorithm, Digest, SealedDigest, SealFormat } from './seal.js';
import type { Shard } from './shard.js';
export type { Approval, Trust } from './report-trust.js';
export type { SealedDigest } from './seal.js';
/**
 * The report: plain data, the same from the Action and the command line, in a
 * stable order; `schemas/report.schema.json` is its contract. Texts are raw:
 * whoever renders them escapes them for the surface at hand.
 */
export type Verdict = 'pass' | 'fail' | 'error';
export type Mode = 'enforce' | 'advisory';
export type FileStatus = 'match' | 'drift' | 'missing' | 'unlisted' | 'not-regular' | 'unreadable';
export type Since = 'this-change' | 'base' | 'unknown';
export interface CheckedFile {
    readonly path: string;
    readonly seal: string;
    readonly trust: Trust;
    readonly status: FileStatus;
    /** Null only where a file is `unlisted`. */
    readonly sealed: SealedDigest | null;
    readonly found: Digest | null;
    /** Which of the sealed facts the found bytes contradict. */
    readonly mismatch: readonly (Algorithm | 'bytes')[];
    readonly since: Since;
    readonly explained: boolean;
    readonly causes: readonly Cause[];
    readonly locations: readonly Location[];
    readonly more: number;
    /** Null where no text can be shown: of binary content, of a matching file, and above LIMITS.excerptText. */
    readonly excerpts: Excerpts | null;
    readonly fault: 'file' | 'seal';
    /** Why the search for the cause was not started, or stopped. */
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
    /** Of the seal itself, as the files were compared with it. */
    readonly sha256: string;
}
export type ResealKind = 'reseal' | 'coverage-shrunk' | 'seal-removed' | 'seal-moved' | 'root-moved' | 'closed-shrunk' | 'text-changed';
/** Whether a change is approved; where it is not, why, in one clause for the reader. */
export type ApprovalAnswer = {
    readonly approved: Approval;
} | {
    readonly approved: null;
    readonly why: string;
};
/** How `because` begins to end where no review could accept a change: `…; the policy denies reseals`. */
export declare const POLICY_DENIES = "the policy denies";
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
export declare const FINDING_CODES: readonly ['register-removed', 'register-changed', 'blocker-vanished', 'blocker-renamed', 'blocker-closed-without-evidence', 'blocker-edited', 'locked-resealed', 'grant-vanished', 'grant-without-evidence', 'text-mismatch', 'closed-unmatched', 'total-mismatch', 'link-followed', 'seal-note', 'open-blockers', 'gate-changed', 'gate-trial', 'gate-removed', 'seal-new', 'base-moved', 'head-alone', 'state-unknown', 'twin-refused', 'entry-refused', 'checkout-differs', 'unprotected'];
export type FindingCode = (typeof FINDING_CODES)[number];
/** Anything else a reviewer must know; `fail` decides the verdict, `note` informs. */
export interface Finding {
    readonly code: FindingCode;
    readonly severity: 'fail' | 'note';
    readonly message: string;
    readonly file: string | null;
    readonly line: number | null;
    readonly remedy: string | null;
    /** The sealed files it is about, where its message names the first of them and counts the rest. */
    readonly subjects?: Subjects;
}
/** Paths, at most LIMITS.pathsNamed of them, in path order; and how many there are. */
export interface Subjects {
    readonly named: readonly string[];
    readonly count: number;
}
/** What a part of a gate adds to its report, so that all parts can be joined. */
export interface ReportedShard extends Shard {
    /** How many files are sealed in all parts together. */
    readonly sealed: number;
    /** The options as the register has them: only the joined report knows whether they are held. */
    readonly options: readonly CheckedOption[];
}
/** Which commits were compared. Null: there is none (a work tree, no base). */
export interface Checked {
    readonly source: SourceKind;
    readonly commit: string | null;
    readonly base: string | null;
    readonly head: string | null;
    /** The branch that the change would land on; null where nobody proposes anything. */
    readonly branch: string | null;
    /** How the base was chosen, in words; null in a run that has none. */
    readonly against: string | null;
}
export interface Run {
    readonly id: string | null;
    readonly attempt: number | null;
    readonly url: string | null;
    /** Web address of the repository, such as `https://github.com/acme/decisions`; null outside a workflow. */
    readonly repository: string | null;
    readonly event: string | null;
    /** The commit status that this run keeps; null: none, so a failed check stays until it is re-run. */
    readonly status: string | null;
    readonly startedAt: string;
    readonly milliseconds: number;
}
/** Parts of the gate that have negative controls of their own. */
export declare const CONTROL_PARTS: readonly ['verification', 'change', 'registers', 'checksums', 'bagit', 'in-toto', 'causes'];
export type ControlPart = (typeof CONTROL_PARTS)[number];
/** How many negative controls were run, and caught. */
export interface ControlCounts {
    readonly run: number;
    readonly caught: number;
}
/** In all, and of each part that this run used. */
export interface Controls extends ControlCounts {
    readonly parts: readonly (ControlCounts & {
        readonly part: ControlPart;
    })[];
}
export interface Report {
    readonly version: 1;
    readonly verdict: Verdict;
    readonly mode: Mode;
    readonly checked: Checked;
    readonly controls: Controls;
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
    readonly relaxations: readonly Relaxation[];
    readonly blockers: CheckedBlockers | null;
    readonly findings: readonly Finding[];
    readonly problems: readonly Problem[];
    /** Null: the report is of all sealed files. */
    readonly shard: ReportedShard | null;
    readonly run: Run;
}
