import type { Git } from './git.js';
/** Where absent objects may be fetched from. */
export interface FetchSource {
    /** A URL, or an absolute path on this machine; a remote's name is none. */
    readonly from: string;
    /** An `Authorization` header for exactly this address; null: none. */
    readonly header: string | null;
    /**
     * Another repository, such as a fork: an object id names the same object
     * wherever it comes from, but a branch there is whatever its owner says.
     */
    readonly foreign?: boolean;
    /** This server is reached by `http`: without it, `http` is refused. */
    readonly http?: boolean;
}
/** What is asked of a source: object ids or ref names. */
export interface FetchRequest {
    readonly what: readonly string[];
    /** Null: the whole history. */
    readonly depth: number | null;
    /** The clone is partial: what is reachable from the known commits need not be there. */
    readonly partial: boolean;
}
/**
 * Fetches into the store. What takes part is the address, the header and the
 * user's own configuration; nothing that the repository says of remotes does.
 */
export declare function fetchFrom(git: Git, source: FetchSource, { what, depth, partial }: FetchRequest): Promise<boolean>;
/** The object id that a ref has at a source now; null where it has none, or where nobody answers. */
export declare function refAt(git: Git, source: FetchSource, ref: string): Promise<string | null>;
/** The addresses of the remotes that promised a partial clone its objects. */
export declare function promisorSources(git: Git): Promise<FetchSource[]>;
/** Names of the remotes of which the clone is a partial one; none: it is no partial clone. */
export declare function promisors(git: Git): Promise<string[]>;
