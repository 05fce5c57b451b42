import type { ChildProcess } from 'node:child_process';
import type { WidePipe } from './wide-pipe.js';
export interface Ended {
    readonly status: number;
    readonly stderr: string;
}
/** What a child process is given, and how it is looked after. */
export interface Attendance {
    readonly input: Uint8Array | string;
    /** Takes the next bytes of the output; what it throws ends the process. */
    readonly take: (chunk: Buffer) => void;
    /** Where the output comes from; null: the child's own pipe. */
    readonly pipe: WidePipe | null;
    /** Milliseconds. */
    readonly limit: number;
    readonly tooLate: () => Error;
    readonly notStarted: (cause: unknown) => Error;
}
/** Waits for a process to end and its output to be taken. Rejects where it is ended from here. */
export declare function attended(child: ChildProcess, { input, take, pipe, limit, tooLate, notStarted }: Attendance): Promise<Ended>;
