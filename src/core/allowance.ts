/** How many bytes may be kept of one object, and of all that share the allowance. */
export class Allowance {
  readonly each: number;
  readonly all: number;
  #left: number;

  constructor(each: number, all: number = each) {
    this.each = each;
    this.all = all;
    this.#left = all;
  }

  /** Takes the bytes of one object; says why where there is no room for them. */
  take(bytes: number): 'too-large' | 'over-total' | null {
    if (bytes > this.each) return 'too-large';
    if (bytes > this.#left) return 'over-total';
    this.#left -= bytes;
    return null;
  }
}
