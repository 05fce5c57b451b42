import { type Problem } from '../core/problem.js';
import type { Seal, SealedFile } from '../core/seal.js';
/** A sealed file and the seal that says so. */
export interface Claim {
    readonly seal: Seal;
    readonly file: SealedFile;
}
/** What a set of seals covers: one claim per repository path. */
export type Coverage = ReadonlyMap<string, Claim>;
/**
 * Joins seals into one coverage. Seals that overlap must agree; two digests
 * for one path cannot both be what was sealed, so that is a problem and not a
 * choice of this program.
 */
export declare function coverageOf(seals: readonly Seal[]): {
    readonly coverage: Coverage;
    readonly problems: readonly Problem[];
};
export declare function sameDigest(a: SealedFile, b: SealedFile): boolean;
/** Whether something that a claim declared of the text is declared no longer, or otherwise. */
export declare function textRelaxed(was: SealedFile, now: SealedFile): boolean;
