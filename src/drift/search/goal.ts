import { hasSealedDigest } from '../../core/digest.ts';
import { LIMITS } from '../../core/limits.ts';
import type { SealedDigest } from '../../core/seal.ts';
import type { Subject } from '../change/subject.ts';
import { WORK } from '../change/work.ts';

/** What a search looks for: exactly these bytes, or bytes of this digest. */
export interface Goal {
  /** Null where only the digest is known (a foreign seal). */
  readonly bytes: number | null;
  /** The bytes themselves, where they are at hand: then places are compared, not guessed. */
  readonly wanted: Subject | null;
  reached(candidate: Uint8Array): boolean;
}

export function goalOfDigest(sealed: SealedDigest): Goal {
  const reached = (candidate: Uint8Array) =>
    (sealed.bytes === null || candidate.length === sealed.bytes) &&
    hasSealedDigest(sealed, candidate);
  return { bytes: sealed.bytes, wanted: null, reached };
}

export function goalOfBytes(wanted: Subject): Goal {
  return { bytes: wanted.length, wanted, reached: (candidate) => wanted.bytes.equals(candidate) };
}

/** Ways to change some places only, tried for one file. */
const PARTIAL_CANDIDATES = 1_500;

/**
 * What trying some of the places may cost: a partial change is one guess of many,
 * so it gets a small share, or a plain edit would cost what no one waits for.
 */
export function partialBudget(size: number): Budget {
  return new Budget(PARTIAL_CANDIDATES, Math.min(LIMITS.searchBytes / 2, 2e6 + 100 * size));
}

/**
 * Chains whose lengths add up by chance: a table with a dash, a quote and a blank
 * in each row has many. The likely ones come first, so that a few must do.
 */
export function setBudget(size: number): Budget {
  return new Budget(SETS, Math.min(LIMITS.searchBytes / 2, 3e6 + 20 * size));
}
const SETS = 1_000;

/** What building a candidate costs beside its bytes, as bytes. */
export const CANDIDATE_COST = 2_000;

/** Why a search, or a comparison, ended whose work was spent. */
export const LOOKED_THROUGH = 'the bytes that may be looked through were used up';

/** Candidates and bytes that a search may spend; counted, never timed, so that it is the same everywhere. */
export class Budget {
  #candidates: number;
  #bytes: number;
  #spent: string | null = null;

  constructor(candidates: number = LIMITS.searchCandidates, bytes: number = LIMITS.searchBytes) {
    this.#candidates = candidates;
    this.#bytes = bytes;
  }

  /** Takes the cost of one more candidate; false once the budget is spent. */
  take(bytes: number): boolean {
    if (this.#spent === null && WORK.isSpent) this.#spent = LOOKED_THROUGH;
    if (this.#spent !== null) return false;
    this.#candidates -= 1;
    this.#bytes -= bytes;
    if (this.#candidates < 0) this.#spent = 'as many candidates as are allowed were tried';
    else if (this.#bytes < 0) this.#spent = 'the bytes that a search may build were used up';
    return this.#spent === null;
  }

  /** Why the search stopped short; null if it did not. */
  get spent(): string | null {
    return this.#spent;
  }
}

/** Candidates where no byte length is sealed. */
const UNGUIDED_CANDIDATES = LIMITS.searchCandidates / 4;

/** What a whole search may cost: less where no length rules a change out before it is made. */
export function budgetFor({ bytes }: Goal): Budget {
  return bytes === null
    ? new Budget(UNGUIDED_CANDIDATES, LIMITS.unguidedSearchBytes)
    : new Budget();
}
