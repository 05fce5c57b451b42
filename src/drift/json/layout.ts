import { type JsonNode, keyText, type Member } from './tree.ts';

/** How JSON is formatted. Texts, one character a byte. */
export interface Layout {
  /** One level's indentation; null: all on one line. */
  readonly indent: string | null;
  readonly comma: string;
  readonly colon: string;
  readonly newline: string;
  readonly sorted: boolean;
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

export function census(root: JsonNode): Census {
  const sum = { text: 0, commas: 0, colons: 0, lines: 0, depths: 0 };
  const count = (node: JsonNode, depth: number): void => {
    if (node.kind === 'scalar') {
      sum.text += node.text.length;
      return;
    }
    const size = node.kind === 'array' ? node.items.length : node.members.length;
    sum.text += 2;
    if (size === 0) return;
    sum.commas += size - 1;
    sum.lines += size + 1;
    sum.depths += size * (depth + 1) + depth;
    if (node.kind === 'array') for (const item of node.items) count(item, depth + 1);
    else {
      for (const { key, value } of node.members) {
        sum.text += key.length;
        sum.colons += 1;
        count(value, depth + 1);
      }
    }
  };
  count(root, 0);
  return sum;
}

export function layoutLength(counts: Census, layout: Layout): number {
  const { indent, comma, colon, newline } = layout;
  const flat = counts.text + counts.commas * comma.length + counts.colons * colon.length;
  return indent === null
    ? flat
    : flat + counts.lines * newline.length + counts.depths * indent.length;
}

export function print(root: JsonNode, layout: Layout): string {
  const { indent, comma, colon, newline } = layout;
  const short = (node: JsonNode, lead: string, column: number): string | null => {
    if (layout.arrays === undefined || node.kind !== 'array' || node.items.length === 0)
      return null;
    const items = node.items.map((item) => (item.kind === 'scalar' ? item.text : null));
    if (items.includes(null)) return null;
    const line = `[${items.join(', ')}]`;
    return layout.arrays === 'fit' && lead.length + column + line.length > WIDTH ? null : line;
  };
  const text = (node: JsonNode, lead: string, column = 0): string => {
    if (node.kind === 'scalar') return node.text;
    const line = short(node, lead, column);
    if (line !== null) return line;
    const [open, close] = node.kind === 'array' ? '[]' : '{}';
    const inner = indent === null ? '' : lead + indent;
    const parts =
      node.kind === 'array'
        ? node.items.map((item) => text(item, inner))
        : inOrder(node.members, layout.sorted).map(
            ({ key, value }) => key + colon + text(value, inner, key.length + colon.length),
          );
    if (parts.length === 0) return `${open}${close}`;
    if (indent === null) return open + parts.join(comma) + close;
    return `${open}${newline}${inner}${parts.join(`${comma}${newline}${inner}`)}${newline}${lead}${close}`;
  };
  return text(root, '');
}

/** The length of what `print` makes, without making it: short arrays are on one line. */
export function printedLength(root: JsonNode, layout: Layout): number {
  const { indent, comma, colon, newline } = layout;
  const level = indent?.length ?? 0;
  const lengthOf = (node: JsonNode, lead: number, column = 0): number => {
    if (node.kind === 'scalar') return node.text.length;
    const line = shortLength(node, layout, lead + column);
    if (line !== null) return line;
    const inner = lead + level;
    const sizes =
      node.kind === 'array'
        ? node.items.map((item) => lengthOf(item, inner))
        : node.members.map(({ key, value }) => {
            const before = key.length + colon.length;
            return before + lengthOf(value, inner, before);
          });
    if (sizes.length === 0) return 2;
    const text = 2 + sizes.reduce((sum, size) => sum + size, 0);
    const between = (sizes.length - 1) * comma.length;
    if (indent === null) return text + between;
    return text + between + sizes.length * (newline.length + inner) + newline.length + lead;
  };
  return lengthOf(root, 0);
}

/** The length of an array on one line; null where it is not put on one. */
function shortLength(node: JsonNode, { arrays }: Layout, before: number): number | null {
  if (arrays === undefined || node.kind !== 'array' || node.items.length === 0) return null;
  let length = 2 * node.items.length;
  for (const item of node.items) {
    if (item.kind !== 'scalar') return null;
    length += item.text.length;
  }
  return arrays === 'fit' && before + length > WIDTH ? null : length;
}

function inOrder(members: readonly Member[], sorted: boolean): readonly Member[] {
  if (!sorted) return members;
  const keyed = members.map((member) => ({ member, key: keyText(member.key) }));
  return keyed.sort((a, b) => order(a.key, b.key)).map(({ member }) => member);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Are an object's members anywhere out of order? Else sorting changes nothing. */
export function isUnsorted(node: JsonNode): boolean {
  if (node.kind === 'scalar') return false;
  if (node.kind === 'array') return node.items.some(isUnsorted);
  let last = '';
  for (const [i, { key, value }] of node.members.entries()) {
    const decoded = keyText(key);
    if ((i > 0 && decoded < last) || isUnsorted(value)) return true;
    last = decoded;
  }
  return false;
}
