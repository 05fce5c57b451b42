import { createScanner } from 'jsonc-parser';
import { utf8 } from '../change/by-pattern.ts';
import type { Subject } from '../change/subject.ts';

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

export interface Token {
  readonly start: number;
  readonly text: string;
}

export interface JsonText {
  readonly tokens: readonly Token[];
  readonly root: JsonNode;
  /** End of what is before the first token, start of what follows the last one. */
  readonly start: number;
  readonly end: number;
}

/** Deeper nesting is not read: the reader calls itself. */
const DEPTH = 400;

/** The one JSON value of these bytes; null where they are not exactly that. */
export function jsonOf(subject: Subject): JsonText | null {
  return subject.large(jsonOf, () => read(subject), bytesOf);
}

/** A token, its text and its node take 97 bytes (measured). */
const bytesOf = ({ tokens }: JsonText): number => 100 * tokens.length;

function read(subject: Subject): JsonText | null {
  const tokens = tokensOf(subject.bin, subject.bom ? 3 : 0);
  if (tokens === null) return null;
  const reader = new Reader(tokens);
  const root = reader.value(0);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (root === null || first === undefined || last === undefined || !reader.done) return null;
  return { tokens, root, start: first.start, end: last.start + last.text.length };
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

/** jsonc-parser's token kinds (a const enum, which erasable TypeScript cannot read). */
const NUMERIC_LITERAL = 11;
const TRIVIA = [14, 15] as const;
const EOF = 17;

function tokensOf(bin: string, from: number): readonly Token[] | null {
  const first = bin.slice(from, from + 64).trimStart()[0];
  if (first !== '{' && first !== '[') return null;
  // Trivia is asked for, because with it comments come too: JSON has none.
  const scanner = createScanner(bin, false);
  scanner.setPosition(from);
  const tokens: Token[] = [];
  for (let kind: number = scanner.scan(); kind !== EOF; kind = scanner.scan()) {
    if (kind === TRIVIA[0] || kind === TRIVIA[1]) continue;
    const error: number = scanner.getTokenError();
    if (kind > NUMERIC_LITERAL || error !== 0) return null;
    const start = scanner.getTokenOffset();
    tokens.push({ start, text: bin.slice(start, start + scanner.getTokenLength()) });
  }
  return tokens;
}

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return this.#at === this.#tokens.length;
  }

  value(depth: number): JsonNode | null {
    const text = this.#take();
    if (text === null || depth > DEPTH) return null;
    if (text === '[') return this.#array(depth);
    if (text === '{') return this.#object(depth);
    return ']},:'.includes(text) ? null : { kind: 'scalar', text };
  }

  #array(depth: number): JsonNode | null {
    const items: JsonNode[] = [];
    if (this.#skip(']')) return { kind: 'array', items };
    while (true) {
      const item = this.value(depth + 1);
      if (item === null) return null;
      items.push(item);
      if (this.#skip(']')) return { kind: 'array', items };
      if (!this.#skip(',')) return null;
    }
  }

  #object(depth: number): JsonNode | null {
    const members: Member[] = [];
    if (this.#skip('}')) return { kind: 'object', members };
    while (true) {
      const key = this.#take();
      if (key === null || !key.startsWith('"') || !this.#skip(':')) return null;
      const value = this.value(depth + 1);
      if (value === null) return null;
      members.push({ key, value });
      if (this.#skip('}')) return { kind: 'object', members };
      if (!this.#skip(',')) return null;
    }
  }

  #take(): string | null {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token?.text ?? null;
  }

  #skip(text: string): boolean {
    if (this.#tokens[this.#at]?.text !== text) return false;
    this.#at += 1;
    return true;
  }
}
