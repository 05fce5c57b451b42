import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { Messages } from './messages.ts';
import type { WidePipe } from './wide-pipe.ts';

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

/** Between the request to end and the end of git by force, in milliseconds. */
const GRACE = 500;

/** Waits for a process to end and its output to be taken. Rejects where it is ended from here. */
export function attended(
  child: ChildProcess,
  { input, take, pipe, limit, tooLate, notStarted }: Attendance,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const said = new Messages();
    const { stdin, stderr } = child;
    const output: Readable | null = pipe?.reader ?? child.stdout;
    const timer = setTimeout(() => abandon(tooLate()), limit);
    const abandon = (cause: unknown): void => {
      clearTimeout(timer);
      child.kill();
      setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
      // A grandchild may hold the pipes open: nobody waits for it.
      for (const stream of [stdin, output, stderr]) stream?.destroy();
      child.unref();
      reject(cause);
    };
    const taken = (chunk: Buffer): void => {
      try {
        take(chunk);
      } catch (cause) {
        abandon(cause);
      }
    };
    if (pipe === null) output?.on('data', taken);
    else pipe.onChunk(taken);
    stderr?.on('data', (chunk: Buffer) => said.push(chunk));
    // git may end before it has read its input; its exit status tells why.
    stdin?.on('error', () => {});
    child.on('error', (cause) => abandon(notStarted(cause)));
    const drained = pipe === null ? Promise.resolve() : closed(pipe.reader);
    child.on('close', (code) => {
      void drained.then(() => {
        clearTimeout(timer);
        resolve({ status: code ?? 128, stderr: said.text });
      });
    });
    stdin?.end(input);
  });
}

function closed(stream: Readable): Promise<void> {
  return new Promise((resolve) => {
    stream.once('close', resolve);
    // Its end is reached where the other side is closed; an error closes it too.
    stream.on('error', () => {});
  });
}
