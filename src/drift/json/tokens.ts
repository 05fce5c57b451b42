/**
 * The tokens of one JSON text (RFC 8259), read from its bytes. Numbers in typed
 * arrays: a megabyte has some hundred thousand tokens, and an object for each
 * takes ten times the file.
 */

export const BYTE = {
  tab: 0x09,
  lf: 0x0a,
  cr: 0x0d,
  space: 0x20,
  quote: 0x22,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  dot: 0x2e,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  openArray: 0x5b,
  backslash: 0x5c,
  closeArray: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;

/** Offsets of tokens, in turn. */
export interface Tokens {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Deeper nesting is not read: what reads the tree calls itself. */
const DEPTH = 400;
/** Blanks before the first token, at most. */
const LEAD = 64;

/** The tokens from an offset on; null where they are not exactly one array or object. */
export function tokensOf(bytes: Uint8Array, from: number): Tokens | null {
  const first = afterBlanks(bytes, from);
  const byte = bytes[first];
  if (first - from >= LEAD || (byte !== BYTE.openObject && byte !== BYTE.openArray)) return null;
  return new Scan(bytes).run(first);
}

/** What may come next. */
const VALUE = 0;
const VALUE_OR_CLOSE = 1;
const KEY = 2;
const KEY_OR_CLOSE = 3;
const COLON = 4;
const SEPARATOR = 5;

class Scan {
  readonly #bytes: Uint8Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #count = 0;
  /** Of each open one: is it an object? */
  readonly #objects = new Uint8Array(DEPTH + 1);
  #depth = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#starts = new Int32Array(64 + (bytes.length >> 3));
    this.#ends = new Int32Array(this.#starts.length);
  }

  run(first: number): Tokens | null {
    const bytes = this.#bytes;
    let next = VALUE;
    for (let at = first; at < bytes.length; at = afterBlanks(bytes, at)) {
      // Behind the one value.
      if (this.#depth === 0 && this.#count > 0) return null;
      const end = next === KEY || next === KEY_OR_CLOSE ? this.#keyEnd(at) : tokenEnd(bytes, at);
      if (end === null) return null;
      const follows = this.#take(bytes[at] ?? 0, next);
      if (follows === null) return null;
      this.#add(at, end);
      next = follows;
      at = end;
    }
    if (this.#depth > 0 || this.#count === 0) return null;
    return {
      starts: this.#starts.subarray(0, this.#count),
      ends: this.#ends.subarray(0, this.#count),
    };
  }

  #keyEnd(at: number): number | null {
    const byte = this.#bytes[at];
    if (byte === BYTE.closeObject) return at + 1;
    return byte === BYTE.quote ? stringEnd(this.#bytes, at) : null;
  }

  /** What follows a token that starts with this byte; null where it may not be here. */
  #take(byte: number, next: number): number | null {
    switch (byte) {
      case BYTE.openArray:
      case BYTE.openObject:
        if (next !== VALUE && next !== VALUE_OR_CLOSE) return null;
        if (this.#depth > DEPTH) return null;
        this.#objects[this.#depth] = byte === BYTE.openObject ? 1 : 0;
        this.#depth += 1;
        return byte === BYTE.openObject ? KEY_OR_CLOSE : VALUE_OR_CLOSE;
      case BYTE.closeArray:
        return next === VALUE_OR_CLOSE || (next === SEPARATOR && !this.#inObject)
          ? this.#close()
          : null;
      case BYTE.closeObject:
        return next === KEY_OR_CLOSE || (next === SEPARATOR && this.#inObject)
          ? this.#close()
          : null;
      case BYTE.comma:
        if (next !== SEPARATOR) return null;
        return this.#inObject ? KEY : VALUE;
      case BYTE.colon:
        return next === COLON ? VALUE : null;
      default:
        if (next === KEY || next === KEY_OR_CLOSE) return COLON;
        if (this.#depth > DEPTH) return null;
        return next === VALUE || next === VALUE_OR_CLOSE ? SEPARATOR : null;
    }
  }

  get #inObject(): boolean {
    return this.#objects[this.#depth - 1] === 1;
  }

  #close(): number {
    this.#depth -= 1;
    return SEPARATOR;
  }

  #add(start: number, end: number): void {
    if (this.#count === this.#starts.length) {
      this.#starts = grown(this.#starts);
      this.#ends = grown(this.#ends);
    }
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#count += 1;
  }
}

function grown(list: Int32Array): Int32Array {
  const made = new Int32Array(2 * list.length);
  made.set(list);
  return made;
}

function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isBlank(bytes[at])) at += 1;
  return at;
}

const isBlank = (byte: number | undefined): boolean =>
  byte === BYTE.space || byte === BYTE.lf || byte === BYTE.cr || byte === BYTE.tab;

function tokenEnd(bytes: Uint8Array, at: number): number | null {
  const byte = bytes[at];
  switch (byte) {
    case BYTE.openArray:
    case BYTE.openObject:
    case BYTE.closeArray:
    case BYTE.closeObject:
    case BYTE.comma:
    case BYTE.colon:
      return at + 1;
    case BYTE.quote:
      return stringEnd(bytes, at);
    case BYTE.minus:
      return numberEnd(bytes, at + 1);
    default:
      return isDigit(byte) ? numberEnd(bytes, at) : wordEnd(bytes, at);
  }
}

const WORDS: ReadonlyMap<number | undefined, Uint8Array> = new Map(
  ['true', 'false', 'null'].map((word) => [word.charCodeAt(0), Buffer.from(word)]),
);

function wordEnd(bytes: Uint8Array, at: number): number | null {
  const word = WORDS.get(bytes[at]);
  if (word === undefined) return null;
  for (let i = 1; i < word.length; i += 1) if (bytes[at + i] !== word[i]) return null;
  return at + word.length;
}

/** What may follow a backslash, "u" aside. */
const SHORT: ReadonlySet<number> = new Set(Buffer.from('"\\/bfnrt'));
const UNICODE = 0x75;

function stringEnd(bytes: Uint8Array, start: number): number | null {
  for (let at = start + 1; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === BYTE.quote) return at + 1;
    if (byte < BYTE.space) return null;
    if (byte !== BYTE.backslash) continue;
    at += 1;
    const short = bytes[at] ?? 0;
    if (short === UNICODE) {
      for (let i = 1; i <= 4; i += 1) if (!isHex(bytes[at + i] ?? 0)) return null;
      at += 4;
    } else if (!SHORT.has(short)) return null;
  }
  return null;
}

const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= BYTE.zero && byte <= BYTE.nine;
const isHex = (byte: number): boolean =>
  isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);

function numberEnd(bytes: Uint8Array, start: number): number | null {
  if (!isDigit(bytes[start])) return null;
  let at = bytes[start] === BYTE.zero ? start + 1 : digitsEnd(bytes, start);
  if (bytes[at] === BYTE.dot) {
    if (!isDigit(bytes[at + 1])) return null;
    at = digitsEnd(bytes, at + 1);
  }
  if (((bytes[at] ?? 0) | 0x20) !== EXPONENT) return at;
  const sign = bytes[at + 1];
  const digits = sign === BYTE.plus || sign === BYTE.minus ? at + 2 : at + 1;
  return isDigit(bytes[digits]) ? digitsEnd(bytes, digits) : null;
}

const EXPONENT = 0x65;

function digitsEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(bytes[at])) at += 1;
  return at;
}
