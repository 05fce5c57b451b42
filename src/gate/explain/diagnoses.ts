import { sealedKey } from '../../core/digest.ts';
import type { Diagnosis } from '../../core/drift.ts';
import { LIMITS } from '../../core/limits.ts';
import type { DriftFacts } from '../../drift/diagnose.ts';
import type { GatePorts } from '../contract.ts';
import type { CauseSearch } from './cause-search.ts';

export const NO_DIAGNOSIS: Diagnosis = {
  causes: [],
  explained: false,
  locations: [],
  more: 0,
  fault: 'file',
  limit: null,
  sealedBytes: null,
};

/**
 * The diagnoses of one run: equal pairs of found and sealed bytes are compared
 * once, however many paths have them, and all of them stay within
 * LIMITS.diagnoseRunBytes. What is not looked into says which limit was reached.
 */
export class Diagnoses {
  readonly #known = new Map<string, Diagnosis>();
  readonly #diagnose: (facts: DriftFacts) => Diagnosis;
  readonly #heavy: NonNullable<GatePorts['heavy']>;
  #bytes = 0;

  constructor(search: CauseSearch | null, heavy: GatePorts['heavy']) {
    const allowance = search?.allowance();
    this.#diagnose = (facts) => search?.diagnose(facts, allowance) ?? NO_DIAGNOSIS;
    this.#heavy = heavy ?? ((work) => work());
  }

  /** @param foundSha256 digest of the found bytes, in hex */
  of(facts: DriftFacts, foundSha256: string): Diagnosis {
    const { sealed, recovered, unchangedSinceBase, neverCommitted } = facts;
    const known = `${recovered !== null} ${unchangedSinceBase} ${neverCommitted}`;
    const key = `${foundSha256} ${sealedKey(sealed)} ${sealed.bytes} ${known}`;
    const kept = this.#known.get(key);
    if (kept !== undefined) return kept;
    this.#bytes += facts.found.length;
    const made =
      this.#bytes > LIMITS.diagnoseRunBytes
        ? { ...NO_DIAGNOSIS, limit: OVER }
        : this.#bytes > LIMITS.heavyBytes
          ? this.#heavy(() => this.#diagnose(facts))
          : this.#diagnose(facts);
    this.#known.set(key, made);
    return made;
  }
}

const OVER = `search for the cause not started: the drifted files of this run have more than ${LIMITS.diagnoseRunBytes} bytes in all`;
