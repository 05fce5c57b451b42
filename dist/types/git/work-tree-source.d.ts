import type { ByteSink, ByteSource } from '../core/byte-source.js';
import { Listing, type TreeEntry } from '../core/listing.js';
import type { Git } from './git.js';
export declare class WorkTreeSource implements ByteSource {
    #private;
    readonly kind: 'work-tree';
    readonly commit: null;
    /**
     * @param root the folder: the top of the work tree, or any folder outside git
     * @param git of the work tree: what it ignores is no part of it, nor is what a submodule holds
     */
    constructor(root: string, git?: Git | null);
    list(): Promise<Listing>;
    sizes(entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, number>>;
    read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Promise<void>;
}
