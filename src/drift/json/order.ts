import type { Subject } from '../change/subject.ts';
import { type JsonNode, type JsonText, keyText, type Token } from './tree.ts';

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
  const walk = new Walk(json.tokens, subject.bin, arrange);
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

class Walk {
  moved = false;
  readonly #tokens: readonly Token[];
  readonly #bin: string;
  readonly #arrange: Arrange;
  #at = 0;

  constructor(tokens: readonly Token[], bin: string, arrange: Arrange) {
    this.#tokens = tokens;
    this.#bin = bin;
    this.#arrange = arrange;
  }

  /** The next value's text; `like` is the value at the same place elsewhere. */
  value(like: JsonNode | null): string {
    const token = this.#take();
    if (token.text === '{') return this.#object(token.start, like);
    if (token.text === '[') return this.#array(token.start, like);
    return token.text;
  }

  #array(start: number, like: JsonNode | null): string {
    if (this.#peek() === ']') return this.#bin.slice(start, end(this.#take()));
    const items = like?.kind === 'array' ? like.items : [];
    let made = '';
    let from = start;
    for (let i = 0; ; i += 1) {
      made += this.#bin.slice(from, this.#start());
      made += this.value(items[i] ?? null);
      from = this.#end();
      const separator = this.#take();
      if (separator.text === ']') return made + this.#bin.slice(from, end(separator));
    }
  }

  #object(start: number, like: JsonNode | null): string {
    if (this.#peek() === '}') return this.#bin.slice(start, end(this.#take()));
    const matches = likeMembers(like);
    const members: string[] = [];
    const keys: string[] = [];
    const between: string[] = [];
    let from = start;
    while (true) {
      const key = this.#take();
      between.push(this.#bin.slice(from, key.start));
      const text = keyText(key.text);
      keys.push(text);
      this.#take();
      const head = this.#bin.slice(key.start, this.#start());
      members.push(head + this.value(matches.get(text)?.shift() ?? null));
      from = this.#end();
      const separator = this.#take();
      if (separator.text !== '}') continue;
      const last = this.#bin.slice(from, end(separator));
      const order = this.#arrange(keys, like);
      if (order !== null) this.moved = true;
      const placed = order === null ? members : order.map((i) => members[i] ?? '');
      return placed.map((member, i) => (between[i] ?? '') + member).join('') + last;
    }
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at]?.text;
  }

  #start(): number {
    return this.#tokens[this.#at]?.start ?? this.#bin.length;
  }

  /** End of the token taken last. */
  #end(): number {
    const token = this.#tokens[this.#at - 1];
    return token === undefined ? 0 : end(token);
  }

  #take(): Token {
    const token = this.#tokens[this.#at] ?? { start: this.#bin.length, text: '}' };
    this.#at += 1;
    return token;
  }
}

const end = ({ start, text }: Token): number => start + text.length;

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
