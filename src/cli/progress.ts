import { numerals } from '../core/numerals.ts';
import { Turns } from '../git/turns.ts';
import type { Console } from './console.ts';

/** How long a command works in silence, and between two words, in milliseconds. */
const EACH = 1_000;

/** What a command tells of itself while it works. */
export interface Progress {
  /** The gate's port: how many files the causes were searched for. */
  readonly searched: (done: number, total: number) => Promise<void>;
}

/**
 * Says on a terminal that a long command is at work, on one line that goes away
 * again. In a pipe nothing is said.
 */
export async function withProgress<T>(
  what: string,
  { live, err }: Console,
  work: (progress: Progress) => Promise<T>,
  now: () => number = Date.now,
): Promise<T> {
  const started = now();
  let at = what;
  const turns = new Turns(now);
  let shown = false;
  const searched: Progress['searched'] = async (done, total) => {
    at = `Searching for causes: ${numerals(done)} of ${numerals(total)} files`;
    if (turns.over) await turns.give();
  };
  if (live !== true) return work({ searched });
  const say = (): void => {
    shown = true;
    err(`\r\x1b[K${at}, ${Math.round((now() - started) / 1000)} s \u2026`);
  };
  const each = setInterval(say, EACH);
  try {
    return await work({ searched });
  } finally {
    clearInterval(each);
    if (shown) err('\r\x1b[K');
  }
}
