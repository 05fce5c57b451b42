import { LIMITS } from '../core/limits.ts';
import { type Place, type Problem, type ProblemCode, problem } from '../core/problem.ts';

/** Kept until they are sorted; a file of eight million mistakes must not fill the memory. */
const KEPT = 20 * LIMITS.problemsPerFile;

/** The problems of one file: collected in any order, told in the order of the text, each once. */
export class ProblemList {
  readonly file: string;
  readonly #found = new Map<string, Problem>();
  #beyond = 0;

  constructor(file: string) {
    this.file = file;
  }

  get any(): boolean {
    return this.#found.size > 0;
  }

  add(code: ProblemCode, message: string, remedy: string, place: Place): void {
    const key = `${place.line}:${place.column}:${message}`;
    if (this.#found.has(key)) return;
    if (this.#found.size >= KEPT) this.#beyond += 1;
    else this.#found.set(key, problem(code, message, remedy, this.file, place));
  }

  /** Counts problems that nobody will list. */
  addUnlisted(count: number): void {
    this.#beyond += count;
  }

  /** By place; past the cap they are counted. */
  toProblems(): readonly Problem[] {
    const sorted = [...this.#found.values()].sort(byPlace);
    const cap = LIMITS.problemsPerFile;
    const [firstHidden] = sorted.slice(cap);
    const more = sorted.length - cap + this.#beyond;
    if (firstHidden === undefined || more <= 0) return sorted;
    return [
      ...sorted.slice(0, cap),
      {
        ...firstHidden,
        message: `And ${more} more ${more === 1 ? 'problem' : 'problems'} in this file.`,
        remedy: 'Mend the ones listed first.',
      },
    ];
  }
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
