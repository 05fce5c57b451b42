import { BYTE } from './tokens.ts';
import type { JsonText } from './tree.ts';

/** How JSON is formatted. Texts, one character a byte. */
export interface Layout {
  /** One level's indentation; null: all on one line. */
  readonly indent: string | null;
  readonly comma: string;
  readonly colon: string;
  readonly newline: string;
  /** Arrays of nothing but scalars: an item a line, on one line, or on one if it fits (prettier). */
  readonly arrays?: 'lines' | 'inline' | 'fit';
}

/** Columns of prettier's `printWidth`. */
const WIDTH = 80;

/** What the length of every layout follows from: counted once. */
export interface Census {
  readonly text: number;
  readonly commas: number;
  readonly colons: number;
  /** Lines begun inside, and the depths of all of them added up. */
  readonly lines: number;
  readonly depths: number;
}

export const opens = (byte: number): boolean => byte === BYTE.openArray || byte === BYTE.openObject;
export const closes = (byte: number): boolean =>
  byte === BYTE.closeArray || byte === BYTE.closeObject;

export function census(json: JsonText): Census {
  const sum = { text: 0, commas: 0, colons: 0, lines: 0, depths: 0 };
  let depth = 0;
  let last = 0;
  for (let token = 0; token < json.count; token += 1) {
    const byte = json.byteOf(token);
    if (byte === BYTE.comma) {
      sum.commas += 1;
      sum.lines += 1;
      sum.depths += depth;
    } else if (byte === BYTE.colon) sum.colons += 1;
    else {
      sum.text += json.sizeOf(token);
      if (closes(byte)) {
        depth -= 1;
        // Its first line, at one more, and its last one: `[` and `]` of an empty one have none.
        if (!opens(last)) {
          sum.lines += 2;
          sum.depths += 2 * depth + 1;
        }
      } else if (opens(byte)) depth += 1;
    }
    last = byte;
  }
  return sum;
}

export function layoutLength(counts: Census, layout: Layout): number {
  const { indent, comma, colon, newline } = layout;
  const flat = counts.text + counts.commas * comma.length + counts.colons * colon.length;
  return indent === null
    ? flat
    : flat + counts.lines * newline.length + counts.depths * indent.length;
}

/** An array of scalars, which may be put on one line. */
export interface ShortArray {
  readonly depth: number;
  readonly items: number;
  /** Of all items together. */
  readonly text: number;
  /** Its key; null in an array. */
  readonly key: number | null;
  /** The token that ends it. */
  readonly end: number;
}

/** Such arrays of one shape in a row: documents have many. */
export interface ShortArrays {
  readonly shape: ShortArray;
  readonly count: number;
}

const haveOneShape = (a: ShortArray, b: ShortArray): boolean =>
  a.depth === b.depth && a.items === b.items && a.text === b.text && a.key === b.key;

export function shortArrays(json: JsonText): readonly ShortArrays[] {
  const found: { readonly shape: ShortArray; count: number }[] = [];
  let depth = 0;
  for (let token = 0; token < json.count; token += 1) {
    const byte = json.byteOf(token);
    if (closes(byte)) depth -= 1;
    else if (opens(byte)) {
      const list = shortArrayAt(json, token, depth);
      const last = found.at(-1);
      if (list !== null && last !== undefined && haveOneShape(last.shape, list)) last.count += 1;
      else if (list !== null) found.push({ shape: list, count: 1 });
      depth += 1;
    }
  }
  return found;
}

/** The array that starts at a token, if it has scalars and nothing else. */
export function shortArrayAt(json: JsonText, start: number, depth: number): ShortArray | null {
  if (json.byteOf(start) !== BYTE.openArray) return null;
  let text = 0;
  for (let item = start + 1; ; item += 2) {
    const byte = json.byteOf(item);
    if (opens(byte) || closes(byte)) return null;
    text += json.sizeOf(item);
    const end = item + 1;
    if (json.byteOf(end) !== BYTE.closeArray) continue;
    const key = json.byteOf(start - 1) === BYTE.colon ? json.sizeOf(start - 2) : null;
    return { depth, items: (end - start) / 2, text, key, end };
  }
}

const lengthOnLine = ({ text, items }: ShortArray): number => text + 2 * items;

/** Does a layout put such an array on one line? */
export function isOnLine(list: ShortArray, { arrays, colon, indent }: Layout): boolean {
  if (arrays !== 'fit') return arrays !== undefined;
  const column = list.key === null ? 0 : list.key + colon.length;
  return list.depth * (indent?.length ?? 0) + column + lengthOnLine(list) <= WIDTH;
}

/** The length of what `print` makes, without making it. */
export function printedLength(
  counts: Census,
  short: readonly ShortArrays[],
  layout: Layout,
): number {
  let length = layoutLength(counts, layout);
  const level = layout.indent?.length ?? 0;
  const line = layout.indent === null ? 0 : layout.newline.length;
  for (const { shape: list, count } of short) {
    if (!isOnLine(list, layout)) continue;
    const { items, depth } = list;
    const between = (items - 1) * layout.comma.length + (items + 1) * line;
    const indents = level * (items * (depth + 1) + depth);
    length += count * (lengthOnLine(list) - (2 + list.text + between + indents));
  }
  return length;
}
