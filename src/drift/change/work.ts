import { LIMITS } from '../../core/limits.ts';

/**
 * What a diagnosis has done so far, in bytes looked through or made. Counted
 * where it is done and never timed, so that one commit has one report on every
 * machine. One diagnosis runs at a time, from its start to its end.
 */
class Work {
  #done = 0;
  #most = Number.POSITIVE_INFINITY;

  /** Starts counting from zero, up to a number of bytes. */
  begin(most: number): void {
    this.#done = 0;
    this.#most = most;
  }

  /** Counts bytes that were looked through or made, and what else takes as long. */
  spend(bytes: number): void {
    this.#done += bytes;
  }

  get done(): number {
    return this.#done;
  }

  /** Whether no more may be done: whoever can stop does so, and says that it did. */
  get isSpent(): boolean {
    return this.#done > this.#most;
  }
}

export const WORK = new Work();

/** What all diagnoses of a run may do. */
export class Allowance {
  #left: number;

  constructor(bytes: number = LIMITS.searchRunBytes) {
    this.#left = bytes;
  }

  /** Does a part of a diagnosis, up to a number of bytes and to what is left. */
  within<T>(most: number, part: () => T): T {
    WORK.begin(Math.min(most, this.#left));
    try {
      return part();
    } finally {
      this.#left = Math.max(0, this.#left - WORK.done);
    }
  }
}

/** What takes as long as looking through this many bytes (measured). */
export const COST = {
  /** One match of a pattern, and its place in a list. */
  match: 30,
  /** One place of a change, with what is written there. */
  place: 60,
  /** A byte that is decoded, encoded, or looked at by a loop of this project. */
  byte: 4,
  /** One character worked on by itself. */
  character: 40,
  /** One piece of a line that is compared. */
  piece: 500,
  /** One item of a list that is aligned with another. */
  aligned: 3_000,
} as const;
