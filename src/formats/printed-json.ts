import { LIMITS } from '../core/limits.ts';
import { isPlainNumber, JSON_VALUES } from './json-document.ts';

/** What a text prints, and how: from both follows where each value is. */
export interface Printed {
  readonly value: unknown;
  /** Characters of indentation a level. */
  readonly indent: number;
  readonly plainNumbers: boolean;
}

/**
 * Reads a text that is, character for character, what `JSON.stringify` prints of
 * the value that `JSON.parse` reads from it, with an indentation and no escape.
 * Such a text has no second reading: its keys are unique and its numbers are
 * kept. Seals are printed so; it takes a third of the time of the parser that
 * explains mistakes (measured).
 * Null: any other text, or one past a limit, which that parser explains.
 */
export function readPrinted(text: string): Printed | null {
  const indent = /^[{[]\n( {1,8}|\t)/.exec(text)?.[1];
  if (indent === undefined || text.includes('\\')) return null;
  const value = parsed(text);
  if (value === undefined) return null;
  const bounds = new Bounds(indent.length, text.length);
  if (!bounds.take(value, 0) || !bounds.hasLengthOf(text)) return null;
  // The walk has bounded the depth, and printing gives no more characters than the text has.
  const printed = JSON.stringify(value, null, indent);
  if (text !== printed && text !== `${printed}\n`) return null;
  return { value, indent: indent.length, plainNumbers: bounds.plainNumbers };
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/**
 * Counts values, their depth, and the characters that printing them gives: a
 * small text of many nested lists prints to hundreds of times its own length.
 */
class Bounds {
  plainNumbers = true;
  #count = 0;
  #length = 0;
  readonly #indent: number;
  readonly #most: number;

  /** @param most characters that the printed text may have */
  constructor(indent: number, most: number) {
    this.#indent = indent;
    this.#most = most;
  }

  /** Whether the printed text is as long as this one is without its final line feed. */
  hasLengthOf(text: string): boolean {
    return this.#length === text.length - (text.endsWith('\n') ? 1 : 0);
  }

  /** Whether a value, and all in it, is within the limits. */
  take(value: unknown, depth: number): boolean {
    this.#count += 1;
    if (this.#count > JSON_VALUES) return false;
    if (typeof value !== 'object' || value === null) {
      if (typeof value === 'number') this.plainNumbers &&= isPlainNumber(String(value));
      return this.#print(lengthOf(value));
    }
    if (depth >= LIMITS.jsonDepth) return false;
    return Array.isArray(value) ? this.#list(value, depth) : this.#object(value, depth);
  }

  #list(items: readonly unknown[], depth: number): boolean {
    if (!this.#container(items.length, depth)) return false;
    for (const item of items) if (!this.take(item, depth + 1)) return false;
    return true;
  }

  #object(value: object, depth: number): boolean {
    const members = Object.entries(value);
    if (!this.#container(members.length, depth)) return false;
    for (const [key, member] of members) {
      if (!this.#print(key.length + QUOTES + ': '.length)) return false;
      if (!this.take(member, depth + 1)) return false;
    }
    return true;
  }

  /** Both brackets, and a line of its own for each item and for the closing one. */
  #container(items: number, depth: number): boolean {
    if (items === 0) return this.#print('[]'.length);
    const lines = items * (1 + this.#indent * (depth + 1)) + 1 + this.#indent * depth;
    return this.#print('[]'.length + lines + items - 1);
  }

  #print(characters: number): boolean {
    this.#length += characters;
    return this.#length <= this.#most;
  }
}

const QUOTES = '""'.length;

/** Characters of a printed scalar; where it has an escape the text is not a printed one. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length + QUOTES;
  // JSON has no infinity and no negative zero: both are printed as something else.
  return typeof value === 'number' ? JSON.stringify(value).length : String(value).length;
}
