import type { Place } from '../core/problem.ts';
import { LineIndex } from './utf8-text.ts';

/** A parsed manifest: plain data, and where in the text each part of it is. */
export interface JsonDocument {
  /** Own, enumerable properties only: a key `__proto__` is a property like any other. */
  readonly value: unknown;
  /** Where the value at this JSON Pointer (RFC 6901) starts, or the nearest value around it. */
  placeOf(pointer: string): Place;
  /** Where the key of the value at this JSON Pointer starts; of an array's item, the item. */
  placeOfKey(pointer: string): Place;
  /** Whether every number is written in plain digits: no sign, point or exponent. */
  readonly plainNumbers: boolean;
  /** The text of the number at this JSON Pointer as it was written; null if it is none. */
  numberAt(pointer: string): string | null;
}

/** A document that was parsed from a JSON text. */
export interface JsonText extends JsonDocument {
  /** `placeOf` a member of each item of the list at this JSON Pointer. */
  placesIn(list: string, member: string): readonly Place[];
}

/** Values of one document: 200,000 sealed files with all their members have 1.8 million. */
export const JSON_VALUES = 2_000_000;

/** Whether a number is written in plain digits: no sign, point or exponent. */
export function isPlainNumber(written: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(written);
}

/** One step of a JSON Pointer, escaped (RFC 6901, 3). */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

export function pointerSteps(pointer: string): readonly string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Offsets of a document's values in reading order, as flat columns: a manifest
 * may hold millions of values, and only the few that have a problem, and the
 * sealed files, are ever looked up.
 */
export class ValueOffsets {
  readonly #starts: number[] = [];
  /** Index after the last value inside this one. */
  readonly #ends: number[] = [];
  readonly #keyStarts: (number | null)[] = [];
  readonly #keys: (string | null)[] = [];
  readonly #open: number[] = [];
  readonly #children = new Map<number, ReadonlyMap<string, number>>();
  #key: string | null = null;
  #keyStart: number | null = null;
  #plainNumbers = true;

  get count(): number {
    return this.#starts.length;
  }

  get plainNumbers(): boolean {
    return this.#plainNumbers;
  }

  number(written: string): void {
    if (!isPlainNumber(written)) this.#plainNumbers = false;
  }

  key(key: string, offset: number): void {
    this.#key = key;
    this.#keyStart = offset;
  }

  value(offset: number): void {
    this.#starts.push(offset);
    this.#ends.push(this.#starts.length);
    this.#keys.push(this.#key);
    this.#keyStarts.push(this.#keyStart);
    this.#key = null;
    this.#keyStart = null;
  }

  begin(offset: number): void {
    this.#open.push(this.#starts.length);
    this.value(offset);
  }

  end(): void {
    const index = this.#open.pop();
    if (index !== undefined) this.#ends[index] = this.#starts.length;
  }

  /** Offset of the value, and of its key where it has one. */
  find(pointer: string): { readonly value: number; readonly key: number; readonly exact: boolean } {
    const { index, exact } = this.#locate(pointer);
    const value = this.#starts[index] ?? 0;
    return { value, key: this.#keyStarts[index] ?? value, exact };
  }

  /** The value at the pointer, or the nearest one around it. */
  #locate(pointer: string): { readonly index: number; readonly exact: boolean } {
    let index = 0;
    for (const step of pointerSteps(pointer)) {
      const child = this.#child(index, step);
      if (child === undefined) return { index, exact: false };
      index = child;
    }
    return { index, exact: true };
  }

  /** Offset of a member of each item of a list, or of the item where it lacks the member. */
  membersIn(pointer: string, member: string): readonly number[] {
    const { index, exact } = this.#locate(pointer);
    const members: number[] = [];
    const end = exact ? (this.#ends[index] ?? 0) : 0;
    for (let item = index + 1; item < end; item = this.#ends[item] ?? end) {
      members.push(this.#starts[this.#child(item, member) ?? item] ?? 0);
    }
    return members;
  }

  /** Small containers are walked, large ones indexed once. */
  #child(index: number, step: string): number | undefined {
    const end = this.#ends[index] ?? 0;
    if (end - index > WALKED) return this.#childrenOf(index, end).get(step);
    let position = 0;
    for (let child = index + 1; child < end; child = this.#ends[child] ?? end) {
      if ((this.#keys[child] ?? String(position)) === step) return child;
      position += 1;
    }
    return undefined;
  }

  #childrenOf(index: number, end: number): ReadonlyMap<string, number> {
    const known = this.#children.get(index);
    if (known !== undefined) return known;
    const children = new Map<string, number>();
    for (let child = index + 1; child < end; child = this.#ends[child] ?? end) {
      children.set(this.#keys[child] ?? String(children.size), child);
    }
    this.#children.set(index, children);
    return children;
  }
}

/** Values below a container up to which looking through them beats an index. */
const WALKED = 32;

/** What is known of where the values of a text are. */
export interface JsonPlaces {
  readonly plainNumbers: boolean;
  offsets(): ValueOffsets;
  /** Where it is quicker than by the offsets. */
  placesIn?(list: string, member: string): readonly Place[];
}

export function jsonDocument(text: string, value: unknown, places: JsonPlaces): JsonText {
  let lines: LineIndex | null = null;
  const placeAt = (offset: number): Place => {
    lines ??= new LineIndex(text);
    return lines.placeAt(offset);
  };
  return {
    value,
    plainNumbers: places.plainNumbers,
    placeOf: (pointer) => placeAt(places.offsets().find(pointer).value),
    placesIn: (list, member) =>
      places.placesIn?.(list, member) ?? places.offsets().membersIn(list, member).map(placeAt),
    placeOfKey: (pointer) => placeAt(places.offsets().find(pointer).key),
    numberAt: (pointer) => {
      const { value: start, exact } = places.offsets().find(pointer);
      const number = /-?\d[\d.eE+-]*/y;
      number.lastIndex = start;
      return exact ? (number.exec(text)?.[0] ?? null) : null;
    },
  };
}
