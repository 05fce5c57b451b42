import { LIMITS } from '../core/limits.ts';
import { type Place, type Problem, type ProblemCode, problem } from '../core/problem.ts';

/** Kept until they are sorted; a file of eight million mistakes must not fill the memory. */
export const PROBLEMS_KEPT = 20 * LIMITS.problemsPerFile;

/** The problems of one file: collected in any order, told in the order of the text, each once. */
export class ProblemList {
  readonly file: string;
  readonly #found = new Map<string, Problem>();
  #beyond = 0;
  #uncounted = false;

  constructor(file: string) {
    this.file = file;
  }

  get any(): boolean {
    return this.#found.size > 0;
  }

  /** What is added now will not be listed: no need to word it with care. */
  get full(): boolean {
    return this.#found.size >= PROBLEMS_KEPT;
  }

  add(code: ProblemCode, message: string, remedy: string, place: Place): void {
    const key = `${place.line}:${place.column}:${message}`;
    if (this.#found.has(key)) return;
    if (this.full) this.#beyond += 1;
    else this.#found.set(key, problem(code, message, remedy, this.file, place));
  }

  /** Counts a problem that nobody will list. */
  addUnlisted(): void {
    this.#beyond += 1;
  }

  /** The search for problems was given up: there may be more than were counted. */
  markUncounted(): void {
    this.#uncounted = true;
  }

  /** By place; past the cap they are counted. */
  toProblems(): readonly Problem[] {
    const sorted = [...this.#found.values()].sort(byPlace);
    const cap = LIMITS.problemsPerFile;
    const [firstHidden] = sorted.slice(cap);
    if (firstHidden === undefined) return sorted;
    const more = sorted.length - cap + this.#beyond;
    return [
      ...sorted.slice(0, cap),
      {
        ...firstHidden,
        message: `And ${this.#uncounted ? 'at least ' : ''}${more} more ${more === 1 ? 'problem' : 'problems'} in this file.`,
        remedy: 'Fix the ones listed first.',
      },
    ];
  }
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
