/** A result that may be forgotten, because it can be worked out again. */
export interface Slot {
  result: object | null;
}

/**
 * Results of a search, kept up to a number of bytes: those that were looked at
 * longest ago are forgotten first. A search asks for the results of hundreds of
 * changes, of which few are looked at twice; all of them together take hundreds
 * of times the file.
 */
export class Kept {
  readonly #room: number;
  readonly #sizes = new Map<Slot, number>();
  #bytes = 0;

  /** @param room bytes of all results that are kept, by their own estimates */
  constructor(room: number) {
    this.#room = room;
  }

  /** Bytes of what is kept now. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Lets go of all of them; their slots belong to nobody afterwards. */
  clear(): void {
    this.#sizes.clear();
    this.#bytes = 0;
  }

  /** Takes a new result; one that alone is too large stays until the next one comes. */
  add(slot: Slot, bytes: number): void {
    this.#sizes.set(slot, bytes);
    this.#bytes += bytes;
    for (const [oldest, size] of this.#sizes) {
      if (this.#bytes <= this.#room || oldest === slot) break;
      oldest.result = null;
      this.#sizes.delete(oldest);
      this.#bytes -= size;
    }
  }

  /** Notes that a result was looked at. */
  touch(slot: Slot): void {
    const size = this.#sizes.get(slot);
    if (size === undefined) return;
    this.#sizes.delete(slot);
    this.#sizes.set(slot, size);
  }
}
