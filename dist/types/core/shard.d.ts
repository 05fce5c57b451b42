/** One part of the sealed files, so that several jobs can judge them side by side. */
export interface Shard {
    /** From 1 to `count`. */
    readonly index: number;
    readonly count: number;
}
/**
 * Whether a path belongs to a shard. FNV-1a over UTF-16 code units: the same on
 * every machine, even over paths that look alike, and no secret to anybody: a
 * shard decides who judges a file, never whether it is judged.
 *
 * Source: G. Fowler, L. C. Noll, K.-P. Vo, "The FNV Non-Cryptographic Hash Algorithm".
 */
export declare function isOfShard(path: string, { index, count }: Shard): boolean;
