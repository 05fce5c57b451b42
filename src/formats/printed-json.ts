import { LIMITS } from '../core/limits.ts';
import { JSON_VALUES, ValueOffsets } from './json-document.ts';

/** What a text prints, and where its values are. */
export interface Printed {
  readonly value: unknown;
  readonly offsets: ValueOffsets;
}

/**
 * Reads a text that is, character for character, what `JSON.stringify` prints of
 * the value that `JSON.parse` reads from it, with an indentation and no escape.
 * Such a text has no second reading: its keys are unique, its numbers are kept,
 * and where each value starts follows from the lengths. Seals are printed so; it
 * takes half the time of the parser that explains mistakes (measured).
 * Null: any other text, or one past a limit, which that parser explains.
 */
export function readPrinted(text: string): Printed | null {
  const indent = /^[{[]\n( {1,8}|\t)/.exec(text)?.[1];
  if (indent === undefined || text.includes('\\')) return null;
  const value = parsed(text);
  if (value === undefined) return null;
  const layout = new Layout(indent.length);
  if (layout.value(value, 0, 0) === null) return null;
  // The walk has bounded the depth: printing does not recurse past it.
  const printed = JSON.stringify(value, null, indent);
  if (text !== printed && text !== `${printed}\n`) return null;
  return { value, offsets: layout.offsets };
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Lengths of `: ` and of the quotes around a text. */
const COLON = 2;
const QUOTES = 2;

class Layout {
  readonly offsets = new ValueOffsets();
  readonly #indent: number;

  constructor(indent: number) {
    this.#indent = indent;
  }

  /** Notes a value that starts at an offset; returns where it ends, or null past a limit. */
  value(value: unknown, start: number, depth: number): number | null {
    if (this.offsets.count >= JSON_VALUES) return null;
    if (typeof value === 'object' && value !== null) return this.#container(value, start, depth);
    this.offsets.value(start);
    if (typeof value === 'string') return start + value.length + QUOTES;
    const written = String(value);
    if (typeof value === 'number') this.offsets.number(written);
    return start + written.length;
  }

  #container(value: object, start: number, depth: number): number | null {
    if (depth >= LIMITS.jsonDepth) return null;
    this.offsets.begin(start);
    const line = 1 + this.#indent * (depth + 1);
    let at = start + 1;
    let first = true;
    const keys = Array.isArray(value) ? null : Object.keys(value);
    for (const [index, member] of Object.values(value).entries()) {
      at += (first ? 0 : 1) + line;
      first = false;
      const key = keys?.[index];
      if (key !== undefined) {
        this.offsets.key(key, at);
        at += key.length + QUOTES + COLON;
      }
      const end = this.value(member, at, depth + 1);
      if (end === null) return null;
      at = end;
    }
    this.offsets.end();
    return at + 1 + (first ? 0 : line - this.#indent);
  }
}
