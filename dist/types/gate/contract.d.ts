import type { AttributeReader } from '../core/attributes.js';
import type { ByteSource } from '../core/byte-source.js';
import type { SealedBytesFinder, WantedBytes } from '../core/recovery.js';
import type { ApprovalAnswer, Checked, Finding, Mode } from '../core/report.js';
import type { Shard } from '../core/shard.js';
import type { ResealPolicy } from '../trust/policy.js';
/** What the gate is asked: one frozen value, read once by a shell. */
export interface GateOptions {
    readonly mode: Mode;
    readonly seals: Patterns;
    readonly registers: Patterns;
    readonly reseal: ResealPolicy;
    readonly blockOnOpen: BlockOnOpen;
    /** Globs over branch names. */
    readonly productionBranches: readonly string[];
    /** The branch a pull request would merge into; null where there is none. */
    readonly targetBranch: string | null;
    /** Repository path of the workflow that runs the gate; null outside a workflow. */
    readonly workflow: string | null;
    /** The part of the sealed files that this run judges; null: all of them. */
    readonly shard?: Shard | null;
    /** Whether to search for the cause of a drift in the bytes; by default, yes. */
    readonly searchCauses?: boolean;
    /** Leave the contents of drifted files out of the report. */
    readonly redact?: boolean;
    /** The base branch moved on since the event was made. */
    readonly baseMoved: boolean;
    readonly checked: Pick<Checked, 'head' | 'branch' | 'against'>;
    /** What the shell found out beside the two trees; judged and shown like any other finding. */
    readonly circumstances?: readonly Finding[];
}
export interface Patterns {
    readonly globs: readonly string[];
    /** Named by the user: then each must match something. */
    readonly explicit: boolean;
}
export type BlockOnOpen = 'production' | 'always' | 'never';
export interface GatePorts {
    /** The bytes that are judged. */
    readonly head: ByteSource;
    /** The trusted side; null: there is none, and the head speaks for itself. */
    readonly base: ByteSource | null;
    readonly recovery: SealedBytesFinder | null;
    /** The files on disk, where the checked commit is checked out; only compared, never judged. */
    readonly checkout: ByteSource | null;
    /** What would be committed, where the files on disk are judged; only compared, never judged. */
    readonly index: ByteSource | null;
    /** What git attributes say of paths; null outside git. */
    readonly attributes: AttributeReader | null;
    /** Takes sealed bytes as they are found, for whoever puts them back. */
    readonly onSealedBytes?: (file: WantedBytes, bytes: Uint8Array, origin: string) => void;
    /**
     * Around work that may keep the thread busy for long: whoever runs the gate
     * sees to it that the process still ends in time, and at a signal.
     */
    readonly heavy?: <T>(work: () => T) => T;
    /**
     * Told between two files whose causes are searched for how many are done, and
     * awaited: the thread may do something else meanwhile.
     */
    readonly progress?: (done: number, total: number) => Promise<void>;
    /** Whether this change is approved, asked for only where a reseal needs it. */
    readonly approval: () => Promise<ApprovalAnswer>;
}
