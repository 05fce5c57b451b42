import { type Ended } from './attended.js';
import { type Question } from './conversation.js';
import { type Environment } from './environment.js';
import { type RepositoryFacts } from './facts.js';
/**
 * git as a child process: no shell, no prompt, no pager, no replacement
 * objects (a `refs/replace` would swap what an object id stands for), a minimal
 * environment, a time limit, and no configuration of the repository that names
 * a program to run. This is the one place that starts git.
 */
export interface GitOptions {
    /** A folder of the repository. */
    readonly cwd: string;
    readonly env: Environment;
    /**
     * Trust the folder whoever owns it: a container job's workspace belongs to
     * another user, and git refuses it otherwise ("dubious ownership").
     */
    readonly trustFolder?: boolean;
    /** Honour what git sets for a hook (`GIT_DIR`, `GIT_INDEX_FILE`, `GIT_WORK_TREE`). */
    readonly hook?: boolean;
    /** The git directory, named explicitly; git looks for none then. */
    readonly gitDir?: string;
    /** The folder of the objects, where it is not the git directory's own. */
    readonly objects?: string;
    /** How long one call may take. Default: `LIMITS.gitMilliseconds`. */
    readonly limitMilliseconds?: number;
}
/** How a call may use the network; without it, no call does. */
export interface Network {
    readonly protocol: string;
    readonly config: readonly (readonly [string, string])[];
}
export interface GitResult extends Ended {
    readonly stdout: Buffer;
}
interface Streaming {
    readonly network?: Network | null;
    /** Much is read: through a pipe of the gate's own, in the git directory, which is its own too. */
    readonly wide?: boolean;
}
export declare class Git {
    #private;
    readonly cwd: string;
    constructor(options: GitOptions);
    /**
     * The objects of this repository behind a git directory of the gate's own:
     * whatever is done by object id is done there, where no configuration, ref,
     * graft or promisor of the repository is read. Rejects with ProblemError.
     */
    store(): Promise<Git>;
    /** Where the parts of this repository are, asked once; null where git finds none. */
    facts(): Promise<RepositoryFacts | null>;
    /** Asks for the facts at once, for whoever needs them later; why git does not answer is said to each who asks. */
    begin(): this;
    /** Asks a git process that lasts: each command line has one. Rejects with ProblemError. */
    ask(args: readonly string[], question: Question): Promise<void>;
    /**
     * Runs git to its end and hands on its output as it comes. Rejects with
     * ProblemError if git cannot be started or is not done within its limit, and
     * with what `take` throws; git is ended in each case.
     */
    stream(args: readonly string[], input: Uint8Array | string, take: (chunk: Buffer) => void, { network, wide }?: Streaming): Promise<Ended>;
    /** Runs git to its end. Rejects with ProblemError only if git cannot be started or takes too long. */
    run(args: readonly string[], input?: Uint8Array | string, network?: Network | null): Promise<GitResult>;
    /** The same repository, with another limit on each call. */
    limited(limitMilliseconds: number): Git;
    /** Runs git and returns its output; throws ProblemError `git-failed` on another exit status than 0. */
    output(args: readonly string[], input?: Uint8Array | string): Promise<Buffer>;
    /** One line of output, or null where git says no. */
    line(args: readonly string[]): Promise<string | null>;
}
export {};
