import type { Unfinished } from '../render/out-of-date.ts';

/** Says in the comment that the run ends without a verdict there. Never throws. */
export type LastWord = (why: Unfinished, signal: AbortSignal) => Promise<void>;

/** What a run and the process around it tell one another. */
export interface RunControl {
  /** The verdict is settled: nothing changes it after that. */
  settled(): void;
  /** Whether the process is ending: the run says nothing further. */
  ended(): boolean;
  /** Sets what the whole run may take, in seconds. */
  limit(seconds: number): void;
  /** Does work that may keep the thread busy for long. */
  heavy<T>(work: () => T): T;
  /** Called as soon as it is known where a last word is to be said. */
  onLastWord(say: LastWord): void;
}
