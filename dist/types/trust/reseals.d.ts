import type { ResealKind } from '../core/report.js';
import type { Seal, SealedDigest } from '../core/seal.js';
import { type Coverage } from './coverage.js';
/** A head change to what the base's seals say, before anyone has judged it. */
export interface SealChange {
    readonly kind: ResealKind;
    readonly seal: string;
    readonly path: string;
    readonly was: SealedDigest | null;
    readonly now: SealedDigest | null;
    readonly said: string;
}
/**
 * Compares what two sets of seals say. Coverage only grows: a path or a closed
 * pattern that the base covers and the head does not is a change like another
 * digest is. Only what is *said* counts, not which file says it: a seal split
 * in two, or renamed within the patterns, changes nothing.
 */
export declare function sealChanges(base: {
    readonly seals: readonly Seal[];
    readonly coverage: Coverage;
}, head: {
    readonly seals: readonly Seal[];
    readonly coverage: Coverage;
}): SealChange[];
