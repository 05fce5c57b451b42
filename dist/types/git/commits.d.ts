import type { Git } from './git.js';
import type { FetchSource } from './remote.js';
/** A commit as git stores it; neither grafts nor a shallow boundary hide its parents. */
export interface CommitObject {
    readonly oid: string;
    readonly tree: string;
    readonly parents: readonly string[];
}
/** Commits of one repository: read if the clone holds them, fetched at depth 1 if it does not. */
export declare class Commits {
    #private;
    /** @param findSources called once there is something to fetch: the sources, tried in order */
    constructor(git: Git, findSources: () => Promise<readonly FetchSource[]>);
    sources(): Promise<readonly FetchSource[]>;
    /** The commit, or null where the clone does not hold it. */
    read(oid: string): Promise<CommitObject | null>;
    /** Whether the clone holds the commit and its tree (a partial clone may hold the one alone). */
    holds(oid: string): Promise<boolean>;
    /** The commit, fetched if need be; null where it cannot be had. */
    obtain(oid: string): Promise<CommitObject | null>;
    /** The commit that a ref of the remote names now, fetched; null where it cannot be had. */
    obtainRef(ref: string): Promise<CommitObject | null>;
    /** Whether a commit is another one's ancestor, or that one itself. In a shallow clone, within some hundred commits. */
    isAncestor(ancestor: string, descendant: string): Promise<boolean>;
    fetch(what: string, depth?: number): Promise<boolean>;
    /**
     * Fetches objects that a partial clone left out; what nobody has stays absent.
     * A clone that is not partial has its objects, or is damaged.
     */
    obtainObjects(oids: readonly string[]): Promise<void>;
    isPartial(): Promise<boolean>;
    /** A revision as a user names it, to its commit's object id; null where it names none. */
    resolve(revision: string): Promise<string | null>;
}
