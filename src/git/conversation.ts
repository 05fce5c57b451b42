import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { Socket } from 'node:net';
import { Messages } from './messages.ts';

/** One question, and what takes the answer as it comes. */
export interface Question {
  readonly input: string;
  /** Takes the next bytes; true: the answer is complete. Throws what the caller gets to see. */
  readonly take: (chunk: Buffer) => boolean;
}

/** Why no answer came. */
export type Silence =
  | { readonly why: 'not-started'; readonly cause: unknown }
  | { readonly why: 'too-slow' }
  | { readonly why: 'unasked' }
  | { readonly why: 'ended'; readonly status: number; readonly stderr: string };

interface Pending extends Question {
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

/** Milliseconds; long enough for what a run does between two questions, most of the time. */
const IDLE = 2_000;

/**
 * One git process that answers one question after another: starting a process
 * costs more than a small answer. While nobody waits for an answer, it does not
 * keep this process alive; it ends with it, since its input ends.
 */
export class Conversation {
  readonly #start: () => ChildProcessWithoutNullStreams;
  readonly #limit: number;
  readonly #silent: (silence: Silence) => Error;
  readonly #idle: number;
  #partner: Partner | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param limit of one answer, in milliseconds
   * @param silent the error for a question that was not answered
   * @param idle milliseconds without a question after which the process is ended
   */
  constructor(
    start: () => ChildProcessWithoutNullStreams,
    limit: number,
    silent: (silence: Silence) => Error,
    idle: number = IDLE,
  ) {
    this.#idle = idle;
    this.#start = start;
    this.#limit = limit;
    this.#silent = silent;
  }

  /** Asks after all that was asked before. Rejects where no whole answer came; the next question starts git again. */
  ask(question: Question): Promise<void> {
    const asked = this.#last.then(
      () =>
        new Promise<void>((resolve, reject) => {
          if (this.#partner === null || this.#partner.gone) {
            this.#partner = new Partner(this.#start(), this.#limit, this.#silent, this.#idle);
          }
          this.#partner.ask({ ...question, resolve, reject });
        }),
    );
    this.#last = asked.catch(() => {});
    return asked;
  }
}

/** The process, from its start to its end. */
class Partner {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #limit: number;
  readonly #silent: (silence: Silence) => Error;
  readonly #idle: number;
  readonly #said = new Messages();
  #pending: Pending | null = null;
  #timer: NodeJS.Timeout | null = null;
  #spoiled = false;
  gone = false;

  constructor(
    child: ChildProcessWithoutNullStreams,
    limit: number,
    silent: (silence: Silence) => Error,
    idle: number,
  ) {
    this.#idle = idle;
    this.#child = child;
    this.#limit = limit;
    this.#silent = silent;
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    child.stderr.on('data', (chunk: Buffer) => this.#said.push(chunk));
    // git may end before it has read its input; its exit status tells why.
    child.stdin.on('error', () => {});
    child.on('error', (cause) => this.#refuse(this.#silent({ why: 'not-started', cause })));
    child.on('close', (code) =>
      this.#refuse(this.#silent({ why: 'ended', status: code ?? 128, stderr: this.#said.text })),
    );
  }

  ask(pending: Pending): void {
    this.#pending = pending;
    if (this.#spoiled) {
      this.#refuse(this.#silent({ why: 'unasked' }));
      return;
    }
    this.#await(this.#limit, () => this.#refuse(this.#silent({ why: 'too-slow' })));
    this.#holdOpen(true);
    this.#child.stdin.write(pending.input);
  }

  #take(chunk: Buffer): void {
    // Bytes that nobody asked for: whatever is asked next, they would be taken for its answer.
    if (this.#pending === null) {
      this.#spoiled = true;
      return;
    }
    try {
      if (!this.#pending.take(chunk)) return;
    } catch (cause) {
      this.#refuse(cause);
      return;
    }
    const { resolve } = this.#pending;
    this.#pending = null;
    this.#await(this.#idle, () => this.#retire());
    this.#holdOpen(false);
    resolve();
  }

  /** A question that comes before git has ended must not be written to it: it is gone at once. */
  #retire(): void {
    this.gone = true;
    this.#child.stdin.end();
  }

  #refuse(cause: unknown): void {
    if (this.gone) return;
    this.gone = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const { stdin, stdout, stderr } = this.#child;
    this.#child.kill('SIGKILL');
    for (const stream of [stdin, stdout, stderr]) stream.destroy();
    this.#pending?.reject(cause);
    this.#pending = null;
  }

  #await(milliseconds: number, over: () => void): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(over, milliseconds);
  }

  /** Whether the event loop waits for the process. */
  #holdOpen(open: boolean): void {
    const { stdin, stdout, stderr } = this.#child;
    // The pipes of a child are sockets (Node's documentation of `subprocess.stdout`).
    const sockets = [stdin, stdout, stderr].filter((stream) => stream instanceof Socket);
    for (const handle of [this.#child, ...sockets, this.#timer]) {
      if (open) handle?.ref();
      else handle?.unref();
    }
  }
}
