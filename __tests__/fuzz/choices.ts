import { decodePath } from '../../src/core/path.ts';

/**
 * Decisions read from the bytes of an input, first to last, so that a change of
 * one byte changes one decision. Where the bytes have run out, each decision is
 * the first of its choices.
 */
export class Choices {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isEmpty(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    const byte = this.#bytes[this.#at] ?? 0;
    this.#at += 1;
    return byte;
  }

  /** A whole number below `end`, which is at most 65,536. */
  below(end: number): number {
    const number = end > 256 ? this.byte() * 256 + this.byte() : this.byte();
    return end < 1 ? 0 : number % end;
  }

  flag(): boolean {
    return this.byte() % 2 === 1;
  }

  pick<T>(first: T, ...rest: readonly T[]): T {
    return [first, ...rest][this.below(rest.length + 1)] ?? first;
  }

  bytes(most: number): Buffer {
    const length = Math.min(this.below(most + 1), Math.max(0, this.#bytes.length - this.#at));
    const taken = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return taken;
  }

  /** Text of any characters; bytes that are no UTF-8 become lone surrogates, as in paths of git. */
  text(most: number): string {
    return decodePath(this.bytes(most));
  }

  list<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.below(most + 1) }, make);
  }

  rest(): Buffer {
    const rest = this.#bytes.subarray(this.#at);
    this.#at = this.#bytes.length;
    return rest;
  }
}

/** An input that is text in parts, divided by lines of `@@` alone. */
export function partsOf(input: Buffer, count: number): Buffer[] {
  const parts: Buffer[] = [];
  let from = 0;
  while (parts.length < count - 1) {
    const at = input.indexOf('\n@@\n', from);
    if (at < 0) break;
    parts.push(input.subarray(from, at));
    from = at + 4;
  }
  parts.push(input.subarray(from));
  while (parts.length < count) parts.push(Buffer.alloc(0));
  return parts;
}
