import type { ChildProcessWithoutNullStreams } from 'node:child_process';
/** One question, and what takes the answer as it comes. */
export interface Question {
    readonly input: string;
    /** Takes the next bytes; true: the answer is complete. Throws what the caller gets to see. */
    readonly take: (chunk: Buffer) => boolean;
}
/** Why no answer came. */
export type Silence = {
    readonly why: 'not-started';
    readonly cause: unknown;
} | {
    readonly why: 'too-slow';
} | {
    readonly why: 'unasked';
} | {
    readonly why: 'ended';
    readonly status: number;
    readonly stderr: string;
};
/**
 * One git process that answers one question after another: starting a process
 * costs more than a small answer. While nobody waits for an answer, it does not
 * keep this process alive; it ends with it, since its input ends.
 */
export declare class Conversation {
    #private;
    /**
     * @param limit of one answer, in milliseconds
     * @param silent the error for a question that was not answered
     * @param idle milliseconds without a question after which the process is ended
     */
    constructor(start: () => ChildProcessWithoutNullStreams, limit: number, silent: (silence: Silence) => Error, idle?: number);
    /** Asks after all that was asked before. Rejects where no whole answer came; the next question starts git again. */
    ask(question: Question): Promise<void>;
}
