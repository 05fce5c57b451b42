/** What is asked of git to find them: it is run to its end, or gives one line. */
export interface GitQueries {
    run(args: readonly string[]): Promise<{
        readonly status: number;
        readonly stdout: Buffer;
    }>;
    line(args: readonly string[]): Promise<string | null>;
}
/** Where a repository's parts are, as git finds them from a folder. */
export interface RepositoryFacts {
    /** The top of the work tree; null: there is none, as in a bare repository. */
    readonly top: string | null;
    /** The git directory, as an absolute path. */
    readonly gitDir: string;
    /** The commit that is checked out; null: none yet. */
    readonly head: string | null;
    /** The branch that is checked out, as `refs/heads/NAME`; null: none, or no commit is on it yet. */
    readonly branch: string | null;
    /** The folder of the objects, from the folder that was asked. */
    readonly objects: string;
    /** The file that says where a shallow history ends; it need not exist. */
    readonly shallow: string;
    /** Object ids are SHA-256, not SHA-1. */
    readonly sha256: boolean;
}
/** Asks git once for all of it; null where git finds no repository. */
export declare function repositoryFacts(git: GitQueries): Promise<RepositoryFacts | null>;
