import type { Excerpts } from '../../core/drift.ts';
import { LIMITS } from '../../core/limits.ts';
import type { CauseSearch } from './cause-search.ts';

/** Excerpts of drifted files, in order, until the report has LIMITS.excerptText characters of them. */
export class ExcerptBudget {
  readonly #search: Pick<CauseSearch, 'excerptsOf' | 'excerptSize'> | null;
  #room: number = LIMITS.excerptText;

  constructor(search: Pick<CauseSearch, 'excerptsOf' | 'excerptSize'> | null) {
    this.#search = search;
  }

  take(sealed: Uint8Array | null, found: Uint8Array | null): Excerpts | null {
    if (this.#search === null || this.#room <= 0) return null;
    const excerpts = this.#search.excerptsOf(sealed, found);
    this.#room -= this.#search.excerptSize(excerpts);
    return excerpts;
  }
}
