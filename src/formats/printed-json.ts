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
  const bounds = new Bounds();
  if (!bounds.take(value, 0)) return null;
  // The walk has bounded the depth: printing does not recurse past it.
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

/** Counts values and their depth. */
class Bounds {
  plainNumbers = true;
  #count = 0;

  /** Whether a value, and all in it, is within the limits. */
  take(value: unknown, depth: number): boolean {
    this.#count += 1;
    if (this.#count > JSON_VALUES) return false;
    if (typeof value === 'number') this.plainNumbers &&= isPlainNumber(String(value));
    if (typeof value !== 'object' || value === null) return true;
    if (depth >= LIMITS.jsonDepth) return false;
    for (const member of Array.isArray(value) ? value : Object.values(value)) {
      if (!this.take(member, depth + 1)) return false;
    }
    return true;
  }
}
