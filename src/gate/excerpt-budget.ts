import type { Excerpts } from '../core/drift.ts';
import { LIMITS } from '../core/limits.ts';
import { excerptSize, excerptsOf } from '../drift/excerpts.ts';

/** Excerpts of drifted files, in order, until the report has LIMITS.excerptText characters of them. */
export class ExcerptBudget {
  #room: number = LIMITS.excerptText;

  take(sealed: Uint8Array | null, found: Uint8Array | null): Excerpts | null {
    if (this.#room <= 0) return null;
    const excerpts = excerptsOf(sealed, found);
    this.#room -= excerptSize(excerpts);
    return excerpts;
  }
}
