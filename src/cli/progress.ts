import type { Console } from './console.ts';

/** How long a command works in silence, and between two words, in milliseconds. */
const FIRST = 1_000;
const EACH = 1_000;

/**
 * Says on a terminal that a long command is at work, on one line that goes away
 * again. In a pipe nothing is said.
 */
export async function withProgress<T>(
  what: string,
  { live, err }: Console,
  work: () => Promise<T>,
  now: () => number = Date.now,
): Promise<T> {
  if (live !== true) return work();
  const started = now();
  let shown = false;
  const say = (): void => {
    shown = true;
    err(`\r${what}: ${Math.round((now() - started) / 1000)} s \u2026`);
  };
  const first = setTimeout(say, FIRST);
  const each = setInterval(() => shown && say(), EACH);
  try {
    return await work();
  } finally {
    clearTimeout(first);
    clearInterval(each);
    if (shown) err('\r\x1b[K');
  }
}
