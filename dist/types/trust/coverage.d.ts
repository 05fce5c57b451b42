import { type Problem } from '../core/problem.js';
import type { Algorithm, Seal, SealedFile } from '../core/seal.js';
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
/** Whether two claims can both be true of one file: where both use an algorithm, the digests are equal. */
export declare function sameDigest(a: SealedFile, b: SealedFile): boolean;
/** The algorithms, but broken ones, by which a claim fixes a file, and another one of it does not. */
export declare function algorithmsDropped(was: SealedFile, now: SealedFile): readonly Algorithm[];
/** Whether something that a claim declared of the text is declared no longer, or otherwise. */
export declare function textRelaxed(was: SealedFile, now: SealedFile): boolean;
