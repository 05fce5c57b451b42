import { type Socket } from 'node:net';
/** A pipe from a child process, read into one buffer. */
export interface WidePipe {
    /** Its writing end, for `stdio` of the child; to be destroyed once the child has it. */
    readonly writer: Socket;
    readonly reader: Socket;
    /** Names what takes the next bytes, valid during the call alone. */
    readonly onChunk: (take: (chunk: Buffer) => void) => void;
}
/**
 * Makes a pipe whose reading end takes up to 256 KiB at a time and uses one
 * buffer again and again. A pipe of Node's own gives 64 KiB in a buffer of its
 * own each time: that takes 40 % more processor time and 90 MiB more memory on
 * large objects (measured). Null where the system has no local sockets that a
 * child can write to, or none in this folder: the caller takes Node's pipe.
 * @param folder that nobody else can write to; the socket has a name there for a moment
 */
export declare function widePipe(folder: string): Promise<WidePipe | null>;
