import { numerals } from '../core/numerals.ts';
import { monotonic } from '../git/monotonic.ts';
import { Turns } from '../git/turns.ts';

/** How long a run works in silence, and between two words in the log, in milliseconds. */
const EACH = 10_000;

/** Says in the log what a long run is at. */
export interface Progress {
  /** The gate's port: how many files the causes were searched for. */
  readonly searched: (done: number, total: number) => Promise<void>;
  stop(): void;
}

/** @param say one line of the log */
export function startProgress(
  say: (line: string) => void,
  each: number = EACH,
  now: () => number = monotonic,
): Progress {
  const begun = now();
  let at = 'verifying';
  const turns = new Turns(now);
  const timer = setInterval(() => {
    say(`Still running after ${Math.round((now() - begun) / 1000)} s: ${at}.`);
  }, each).unref();
  return {
    async searched(done, total) {
      at = `searching for the causes of drift, ${numerals(done)} of ${numerals(total)} files done`;
      if (turns.over) await turns.give();
    },
    stop: () => clearInterval(timer),
  };
}
