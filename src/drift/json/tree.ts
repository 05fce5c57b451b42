import { utf8 } from '../change/by-pattern.ts';
import type { Subject } from '../change/subject.ts';
import { COST, WORK } from '../change/work.ts';
import { BYTE, type Tokens, tokensOf } from './tokens.ts';

/**
 * JSON as written: every string and number is the text that is in the file,
 * so nothing is lost to values (1.0, 1e5, duplicate keys, lone surrogates).
 */
export type JsonNode =
  | { readonly kind: 'scalar'; readonly text: string }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly members: readonly Member[] };

export interface Member {
  readonly key: string;
  readonly value: JsonNode;
}

/** The one JSON value of these bytes; null where they are not exactly that. */
export function jsonOf(subject: Subject): JsonText | null {
  return subject.large(jsonOf, () => read(subject), bytesOf);
}

/** Two offsets of four bytes, in arrays that are up to twice as long as is used. */
const bytesOf = ({ count }: JsonText): number => 16 * count;

function read(subject: Subject): JsonText | null {
  const tokens = tokensOf(subject.bytes, subject.bom ? 3 : 0);
  if (tokens === null) return null;
  WORK.spend(COST.byte * subject.length);
  return new JsonText(subject, tokens);
}

/** A JSON text by its tokens, which are numbered from 0. */
export class JsonText {
  readonly bytes: Buffer;
  /** Tokens in all. */
  readonly count: number;
  readonly #subject: Subject;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  constructor(subject: Subject, { starts, ends }: Tokens) {
    this.bytes = subject.bytes;
    this.count = starts.length;
    this.#subject = subject;
    this.#starts = starts;
    this.#ends = ends;
  }

  /** Where the value starts, and where what follows it does. */
  get start(): number {
    return this.startOf(0);
  }

  get end(): number {
    return this.endOf(this.count - 1);
  }

  /** Offset of a token; behind the last one that of the end. */
  startOf(token: number): number {
    return this.#starts[token] ?? this.bytes.length;
  }

  /** Offset of what follows a token; before the first one 0. */
  endOf(token: number): number {
    return this.#ends[token] ?? 0;
  }

  sizeOf(token: number): number {
    return (this.#ends[token] ?? 0) - (this.#starts[token] ?? 0);
  }

  /** Its first byte, which tells what it is; 0 where there is no such token. */
  byteOf(token: number): number {
    return this.bytes[this.startOf(token)] ?? 0;
  }

  textOf(token: number): string {
    return this.#subject.bin.slice(this.#starts[token], this.#ends[token]);
  }

  /** Is it the name of a member? */
  isKey(token: number): boolean {
    return this.byteOf(token + 1) === BYTE.colon;
  }

  /** Nodes of all values. */
  get root(): JsonNode {
    return new Reader(this).value();
  }
}

/**
 * A key's UTF-8 bytes, one character a byte, so that order is by code point
 * (Python, Go, jq); as written if it is no string.
 */
export function keyText(key: string): string {
  if (!key.includes('\\')) return key.slice(1, -1);
  try {
    return utf8(String(JSON.parse(Buffer.from(key, 'latin1').toString('utf8'))));
  } catch {
    return key;
  }
}

class Reader {
  readonly #json: JsonText;
  #at = 0;

  constructor(json: JsonText) {
    this.#json = json;
  }

  value(): JsonNode {
    const token = this.#at;
    this.#at += 1;
    const byte = this.#json.byteOf(token);
    if (byte === BYTE.openArray) return this.#array();
    if (byte === BYTE.openObject) return this.#object();
    return { kind: 'scalar', text: this.#json.textOf(token) };
  }

  #array(): JsonNode {
    const items: JsonNode[] = [];
    while (!this.#closes(BYTE.closeArray)) items.push(this.value());
    return { kind: 'array', items };
  }

  #object(): JsonNode {
    const members: Member[] = [];
    while (!this.#closes(BYTE.closeObject)) {
      const key = this.#json.textOf(this.#at);
      this.#at += 2;
      members.push({ key, value: this.value() });
    }
    return { kind: 'object', members };
  }

  /** Goes past the end, or past the comma before the next one. */
  #closes(byte: number): boolean {
    const next = this.#json.byteOf(this.#at);
    if (next === byte || next === BYTE.comma) this.#at += 1;
    return next === byte;
  }
}
