import type { ByteSink, ByteSource, Sizes, SourceKind } from './byte-source.js';
import { type EntryKind, Listing, type TreeEntry } from './listing.js';
/** What a path of a tree in memory is. A submodule has no bytes. */
export interface MemoryFile {
    readonly kind: EntryKind;
    readonly bytes: Uint8Array;
}
/** A tree in memory: the negative controls go through it to the same functions as real files. */
export declare class MemorySource implements ByteSource {
    #private;
    readonly kind: SourceKind;
    readonly commit: string | null;
    constructor(files: ReadonlyMap<string, MemoryFile>);
    list(): Promise<Listing>;
    sizes(entries: readonly TreeEntry[]): Promise<Sizes>;
    read(entries: readonly TreeEntry[], open: (entry: TreeEntry) => ByteSink): Promise<void>;
}
