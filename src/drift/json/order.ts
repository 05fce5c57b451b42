import type { Subject } from '../change/subject.ts';
import { closes, opens } from './layout.ts';
import { BYTE } from './tokens.ts';
import { type JsonNode, type JsonText, keyText } from './tree.ts';

/**
 * The members of objects in another order, everything else as it is written:
 * each member's text moves into the place of another, the text between stays.
 */

/** Places of the members in their new order; null where it is the old one. `like` is the same object elsewhere. */
type Arrange = (keys: readonly string[], like: JsonNode | null) => readonly number[] | null;

/** The whole text with its members rearranged; null where none moves. */
export function rearranged(
  subject: Subject,
  json: JsonText,
  arrange: Arrange,
  like: JsonNode | null = null,
): Buffer | null {
  const walk = new Walk(json, subject.bin, arrange);
  const made = walk.value(like);
  if (!walk.moved) return null;
  const { bin } = subject;
  return Buffer.from(bin.slice(0, json.start) + made + bin.slice(json.end), 'latin1');
}

/** As far as `before` has the members of `after`, in the order of `after`: equal keys stay in turn. */
export const asIn: Arrange = (keys, like) => {
  if (like?.kind !== 'object') return null;
  const places = new Map<string, number[]>();
  for (const [i, key] of keys.entries()) {
    const same = places.get(key);
    if (same === undefined) places.set(key, [i]);
    else same.push(i);
  }
  for (const list of places.values()) list.reverse();
  const order = like.members.map(({ key }) => places.get(keyText(key))?.pop() ?? -1);
  return order.includes(-1) || order.length !== keys.length ? null : changed(order);
};

/** Sorted by a rule over the keys' texts; equal keys stay in turn. */
export const sortedBy =
  (compare: (a: string, b: string) => number): Arrange =>
  (keys) =>
    changed(keys.map((_, i) => i).sort((a, b) => compare(keys[a] ?? '', keys[b] ?? '') || a - b));

const changed = (order: readonly number[]): readonly number[] | null =>
  order.some((from, to) => from !== to) ? order : null;

/** What the members' names say of their order, from one look at all of them. */
export interface Keys {
  /** Is a member out of order by code point? Else sorting so changes nothing. */
  readonly unsorted: boolean;
  /** Which other rules of order could differ from it. */
  readonly upper: boolean;
  readonly astral: boolean;
  readonly index: boolean;
}

/** Distinct names whose text is kept; documents use few. */
const KEPT = 20_000;

export function keysIn(json: JsonText): Keys {
  const keys = { unsorted: false, upper: false, astral: false, index: false };
  const texts = new Map<string, string>();
  const textOf = (key: string): string => {
    const known = texts.get(key);
    if (known !== undefined) return known;
    keys.upper ||= /[A-Z\x80-\xff\\]/.test(key);
    keys.astral ||= /[\xf0-\xf4\\]/.test(key);
    keys.index ||= isIndex(key.slice(1, -1));
    const text = keyText(key);
    if (texts.size < KEPT) texts.set(key, text);
    return text;
  };
  /** Of each open object the name of its last member. */
  const last: (string | null)[] = [];
  for (let token = 0; token < json.count; token += 1) {
    const byte = json.byteOf(token);
    if (opens(byte)) last.push(null);
    else if (closes(byte)) last.pop();
    else if (byte === BYTE.quote && json.isKey(token)) {
      const text = textOf(json.textOf(token));
      const before = last.at(-1) ?? null;
      if (before !== null && text < before) keys.unsorted = true;
      last[last.length - 1] = text;
    }
  }
  return keys;
}

/** What a JavaScript object moves to the front: array indices, by number. */
export const isIndex = (key: string): boolean =>
  /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32;

class Walk {
  moved = false;
  readonly #json: JsonText;
  readonly #bin: string;
  readonly #arrange: Arrange;
  #at = 0;

  constructor(json: JsonText, bin: string, arrange: Arrange) {
    this.#json = json;
    this.#bin = bin;
    this.#arrange = arrange;
  }

  /** The next value's text; `like` is the value at the same place elsewhere. */
  value(like: JsonNode | null): string {
    const token = this.#take();
    const byte = this.#json.byteOf(token);
    const start = this.#json.startOf(token);
    if (byte === BYTE.openObject) return this.#object(start, like);
    if (byte === BYTE.openArray) return this.#array(start, like);
    return this.#json.textOf(token);
  }

  #array(start: number, like: JsonNode | null): string {
    if (this.#peek() === BYTE.closeArray) return this.#bin.slice(start, this.#past());
    const items = like?.kind === 'array' ? like.items : [];
    let made = '';
    let from = start;
    for (let i = 0; ; i += 1) {
      made += this.#bin.slice(from, this.#start());
      made += this.value(items[i] ?? null);
      from = this.#end();
      const isLast = this.#peek() === BYTE.closeArray;
      const end = this.#past();
      if (isLast) return made + this.#bin.slice(from, end);
    }
  }

  #object(start: number, like: JsonNode | null): string {
    if (this.#peek() === BYTE.closeObject) return this.#bin.slice(start, this.#past());
    const matches = likeMembers(like);
    const members: string[] = [];
    const keys: string[] = [];
    const between: string[] = [];
    let from = start;
    while (true) {
      const key = this.#take();
      between.push(this.#bin.slice(from, this.#json.startOf(key)));
      const text = keyText(this.#json.textOf(key));
      keys.push(text);
      this.#take();
      const head = this.#bin.slice(this.#json.startOf(key), this.#start());
      members.push(head + this.value(matches.get(text)?.shift() ?? null));
      from = this.#end();
      const isLast = this.#peek() === BYTE.closeObject;
      const end = this.#past();
      if (!isLast) continue;
      const last = this.#bin.slice(from, end);
      const order = this.#arrange(keys, like);
      if (order !== null) this.moved = true;
      const placed = order === null ? members : order.map((i) => members[i] ?? '');
      return placed.map((member, i) => (between[i] ?? '') + member).join('') + last;
    }
  }

  #peek(): number {
    return this.#json.byteOf(this.#at);
  }

  #start(): number {
    return this.#json.startOf(this.#at);
  }

  /** End of the token taken last. */
  #end(): number {
    return this.#json.endOf(this.#at - 1);
  }

  #take(): number {
    this.#at += 1;
    return this.#at - 1;
  }

  /** Takes a token; its end. */
  #past(): number {
    this.#at += 1;
    return this.#end();
  }
}

function likeMembers(like: JsonNode | null): Map<string, JsonNode[]> {
  const matches = new Map<string, JsonNode[]>();
  for (const { key, value } of like?.kind === 'object' ? like.members : []) {
    const text = keyText(key);
    const same = matches.get(text);
    if (same === undefined) matches.set(text, [value]);
    else same.push(value);
  }
  return matches;
}
