import type { ByteSink, ByteSource, Sizes } from '../core/byte-source.js';
import { type HashedEntries } from '../core/hashing.js';
import { Listing, type TreeEntry } from '../core/listing.js';
import type { Git } from './git.js';
/** Fetches objects that a partial clone left out. */
export interface ObjectSupply {
    obtainObjects(oids: readonly string[]): Promise<void>;
}
/** The bytes of one commit, from git objects: no filter, no attribute, no checkout in between. */
export declare class CommitSource implements ByteSource {
    #private;
    readonly kind: 'commit';
    readonly commit: string;
    /** @param commit a full object id of a commit that the clone holds */
    constructor(git: Git, commit: string, supply?: ObjectSupply | null);
    list(): Promise<Listing>;
    sizes(entries: readonly TreeEntry[]): Promise<Sizes>;
    read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Promise<void>;
    hash(entries: readonly TreeEntry[], bytes: number): Promise<HashedEntries> | null;
}
/** The bytes that are about to be committed. The given git must run at the top of the work tree. */
export declare class IndexSource implements ByteSource {
    #private;
    readonly kind: 'index';
    readonly commit: null;
    constructor(git: Git, supply?: ObjectSupply | null);
    list(): Promise<Listing>;
    sizes(entries: readonly TreeEntry[]): Promise<Sizes>;
    read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Promise<void>;
    hash(entries: readonly TreeEntry[], bytes: number): Promise<HashedEntries> | null;
}
