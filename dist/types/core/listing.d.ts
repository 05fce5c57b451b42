/** What a path is, from the listing's mode alone; content is never consulted. */
export type EntryKind = 'file' | 'executable' | 'symlink' | 'submodule';
export interface TreeEntry {
    /** Repository path, `/`-separated. Bytes that are not UTF-8 are U+DC80..U+DCFF (see path.ts). */
    readonly path: string;
    readonly kind: EntryKind;
    /** The git object id, where the source has one; equal ids are equal bytes. */
    readonly oid: string | null;
}
export declare function isRegular({ kind }: TreeEntry): boolean;
/** All entries of a source, looked up by exact path. Immutable. */
export declare class Listing {
    #private;
    readonly entries: readonly TreeEntry[];
    constructor(entries: readonly TreeEntry[]);
    get(path: string): TreeEntry | undefined;
    /** Whether entries are below this path. */
    isFolder(path: string): boolean;
    /** Paths that entries are below; the top is not one of them. */
    get folders(): ReadonlySet<string>;
    /** Whether no path is there twice. */
    get listsEachOnce(): boolean;
    get paths(): Iterable<string>;
}
/**
 * The listing of a tree or an index that names each path once. git stores and
 * lists a tree with an entry twice, with a file and a folder of one name, or
 * with `/` inside an entry's name; which of them a checkout takes is nobody's
 * promise. Throws ProblemError.
 * @param folders the folders that the source lists; null: it lists none
 */
export declare function soundListing(entries: readonly TreeEntry[], folders: readonly string[] | null): Listing;
