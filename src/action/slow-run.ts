import { LIMITS } from '../core/limits.ts';

/** Something that is said once a run takes long. */
export interface SlowRun {
  /** Says nothing further, and waits for what is being said: the report comes after it. */
  stop(): Promise<void>;
}

/**
 * @param say what is to be said; must not throw. It is given up on by the signal.
 * @param after milliseconds
 */
export function startSlowRun(
  say: (signal: AbortSignal) => Promise<void>,
  after: number = LIMITS.outOfDateMilliseconds,
): SlowRun {
  const given = new AbortController();
  let saying: Promise<void> | null = null;
  const timer = setTimeout(() => {
    saying = say(given.signal);
  }, after).unref();
  return {
    async stop() {
      clearTimeout(timer);
      if (saying === null) return;
      const limit = setTimeout(() => given.abort(), LIMITS.lastWordMilliseconds);
      await saying;
      clearTimeout(limit);
    },
  };
}
