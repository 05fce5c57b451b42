import { monotonic } from './monotonic.ts';

/** How long work may keep the thread before others have their turn, in milliseconds. */
const TURN = 200;

/** Lets others of the thread have their turn, now and then, between parts of long work. */
export class Turns {
  readonly #now: () => number;
  #begun: number;

  constructor(now: () => number = monotonic) {
    this.#now = now;
    this.#begun = now();
  }

  /** Whether the work has kept the thread for its time. */
  get over(): boolean {
    return this.#now() - this.#begun >= TURN;
  }

  /** Gives the thread away, and begins a new turn once it is back. */
  async give(): Promise<void> {
    await othersTurn();
    this.#begun = this.#now();
  }
}

/** Lets whatever is ready on the thread go on first. */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Runs work to its end, in turns with others of the thread. */
export async function inTurns(work: Iterable<void>): Promise<void> {
  const turns = new Turns();
  for (const _ of work) if (turns.over) await turns.give();
}
