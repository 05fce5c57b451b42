import { LIMITS } from '../core/limits.ts';
import { monotonic } from '../git/monotonic.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * How a run ends before it is done: by a signal, or out of its budget of time.
 * A handler of either runs only while the thread is free, so work that may keep
 * it busy is done by `heavy`: a signal ends the process at once meanwhile, and a
 * thread of its own watches the budget. The outputs say `error` from the start.
 */
export class Ending {
  readonly #end: (what: string) => void;
  readonly #now: () => number;
  readonly #started: number;
  readonly #handlers: ReadonlyMap<NodeJS.Signals, () => void>;
  #seconds: number = LIMITS.runSeconds;
  #timer: NodeJS.Timeout | null = null;
  #watched = false;

  /**
   * @param end says what happened, and ends the process
   * @param now milliseconds of a clock that nobody sets
   */
  constructor(end: (what: string) => void, now: () => number = monotonic) {
    this.#end = end;
    this.#now = now;
    this.#started = now();
    this.#handlers = new Map(
      SIGNALS.map((signal) => [signal, () => end(`interrupted by ${signal}`)]),
    );
    this.#listen();
    this.limit(LIMITS.runSeconds);
  }

  /** Sets the budget of the whole run, in seconds from its start. */
  limit(seconds: number): void {
    this.#seconds = seconds;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(overTime(seconds)), this.#left()).unref();
  }

  /** Does work that may keep the thread busy; what it throws is thrown. */
  readonly heavy = <T>(work: () => T): T => {
    this.#watch();
    for (const [signal, handler] of this.#handlers) process.removeListener(signal, handler);
    try {
      return work();
    } finally {
      this.#listen();
    }
  };

  #listen(): void {
    for (const [signal, handler] of this.#handlers) process.on(signal, handler);
  }

  #left(): number {
    return Math.max(0, this.#started + this.#seconds * 1000 - this.#now());
  }

  /** A thread costs some 20 MiB, so it is started where it may be needed. */
  #watch(): void {
    if (this.#watched) return;
    this.#watched = true;
    const said = `\n::error::Seal vs bytes: could not verify: ${overTime(this.#seconds)}. See "Limits" in the documentation.\n`;
    const data = { milliseconds: this.#left() + GRACE, said, pid: process.pid };
    // Loaded where it is needed, and at once: the thread is about to be kept.
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    new Worker(WATCH, { eval: true, workerData: data }).unref();
  }
}

const overTime = (seconds: number): string =>
  `not done within the limit of ${seconds} seconds for a run`;

/** The free thread ends a run in an orderly way, if it is free by then. */
const GRACE = 2_000;

const WATCH = `
const { workerData: { milliseconds, said, pid } } = require('node:worker_threads');
setTimeout(() => {
  try { require('node:fs').writeSync(1, said); } catch {}
  process.kill(pid, 'SIGKILL');
}, milliseconds);
`;
