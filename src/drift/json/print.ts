import { LIMITS } from '../../core/limits.ts';
import { closes, isOnLine, type Layout, opens, shortArrayAt } from './layout.ts';
import { BYTE } from './tokens.ts';
import type { JsonText } from './tree.ts';

/**
 * The value in a layout, of a length that is known; null where it is longer than
 * all that a search may build: nested lists, indented, take hundreds of times the text.
 */
export function print(json: JsonText, layout: Layout, length: number): Buffer | null {
  return length > LIMITS.searchBytes ? null : new Printer(json, layout, length).print();
}

class Printer {
  readonly #json: JsonText;
  readonly #layout: Layout;
  readonly #made: Buffer;
  #at = 0;
  #depth = 0;

  constructor(json: JsonText, layout: Layout, length: number) {
    this.#json = json;
    this.#layout = layout;
    this.#made = Buffer.allocUnsafe(length);
  }

  print(): Buffer {
    const json = this.#json;
    const isShort = this.#layout.arrays !== undefined;
    for (let token = 0; token < json.count; token += 1) {
      const byte = json.byteOf(token);
      const list = isShort && opens(byte) ? shortArrayAt(json, token, this.#depth) : null;
      if (list !== null && isOnLine(list, this.#layout)) {
        this.#onLine(token, list.end);
        token = list.end;
      } else this.#token(token, byte);
    }
    return this.#made;
  }

  #token(token: number, byte: number): void {
    const { comma, colon } = this.#layout;
    if (byte === BYTE.comma) {
      this.#text(comma);
      this.#line();
    } else if (byte === BYTE.colon) this.#text(colon);
    else if (opens(byte)) {
      this.#copy(token);
      this.#depth += 1;
      if (!closes(this.#json.byteOf(token + 1))) this.#line();
    } else if (closes(byte)) {
      this.#depth -= 1;
      if (!opens(this.#json.byteOf(token - 1))) this.#line();
      this.#copy(token);
    } else this.#copy(token);
  }

  #onLine(from: number, to: number): void {
    for (let token = from; token <= to; token += 1) {
      if (this.#json.byteOf(token) === BYTE.comma) this.#text(', ');
      else this.#copy(token);
    }
  }

  #line(): void {
    const { indent, newline } = this.#layout;
    if (indent === null) return;
    this.#text(newline);
    for (let level = 0; level < this.#depth; level += 1) this.#text(indent);
  }

  #text(text: string): void {
    const made = this.#made;
    const start = this.#at;
    for (let i = 0; i < text.length; i += 1) made[start + i] = text.charCodeAt(i);
    this.#at = start + text.length;
  }

  #copy(token: number): void {
    const { bytes } = this.#json;
    const made = this.#made;
    const from = this.#json.startOf(token);
    const size = this.#json.sizeOf(token);
    const start = this.#at;
    for (let i = 0; i < size; i += 1) made[start + i] = bytes[from + i] ?? 0;
    this.#at = start + size;
  }
}
