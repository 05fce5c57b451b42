import { utf8 } from '../change/by-pattern.ts';
import { Subject } from '../change/subject.ts';
import { decimalKey } from '../json/number.ts';
import { asIn, rearranged } from '../json/order.ts';
import { BYTE } from '../json/tokens.ts';
import { type JsonNode, type JsonText, jsonOf, keyText } from '../json/tree.ts';
import type { Place } from '../places.ts';
import { align, type Run } from './align.ts';
import { compareContents, keyOf } from './compare-line.ts';

/** What lines do not tell, and tokens do. */
const BY_TOKEN: ReadonlySet<Place['cause']> = new Set([
  'json-reformatted',
  'json-numbers',
] as const);

/**
 * Two JSON texts token by token, for where the layout changed and lines tell
 * nothing; null where that is no better: not JSON, or formatted alike.
 */
export function compareJson(sealed: Subject, found: Subject): readonly Place[] | null {
  const before = jsonOf(sealed);
  const after = jsonOf(found);
  if (before === null || after === null) return null;
  if (canonical(before.root) === canonical(after.root)) {
    return sameValue(sealed, found, before, after);
  }
  const { places } = new TokenComparison(before, after);
  return places.some(({ cause }) => BY_TOKEN.has(cause)) ? places : null;
}

/** The value as text, members sorted and each scalar in one spelling: what a re-encoding keeps. */
function canonical(node: JsonNode): string {
  if (node.kind === 'scalar') return scalarOf(node.text);
  if (node.kind === 'array') return `[${node.items.map(canonical).join(',')}]`;
  const members = node.members.map(({ key, value }) => {
    const name = scalarOf(key);
    return { order: keyText(name), text: `${name}:${canonical(value)}` };
  });
  members.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return `{${members.map(({ text }) => text).join(',')}}`;
}

/** A string in one spelling; a number by its exact decimal value. */
function scalarOf(text: string): string {
  return text.startsWith('"') ? stringOf(text) : (decimalKey(text) ?? text);
}

function stringOf(text: string): string {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
    return utf8(JSON.stringify(value));
  } catch {
    return text;
  }
}

/** Same value: order of members, then layout, numbers and spelling of escapes. */
function sameValue(
  sealed: Subject,
  found: Subject,
  before: JsonText,
  after: JsonText,
): readonly Place[] {
  const moved = rearranged(sealed, before, asIn, after.root);
  if (moved === null) return sameOrder(sealed, found, before, after);
  const places: Place[] = [{ ...span(sealed, found), cause: 'json-reordered' }];
  const placed = new Subject(moved);
  const json = jsonOf(placed);
  if (json === null || moved.equals(found.bytes)) return places;
  return [...places, ...sameOrder(placed, found, json, after)];
}

function sameOrder(
  sealed: Subject,
  found: Subject,
  before: JsonText,
  after: JsonText,
): readonly Place[] {
  const { places } = new TokenComparison(before, after);
  return places.some(({ cause }) => cause === 'edited') ? relaid(sealed, found) : places;
}

/** All between the first and the last byte that differ. */
function span(sealed: Subject, found: Subject): Omit<Place, 'cause'> {
  let start = 0;
  while (start < found.length && sealed.bytes[start] === found.bytes[start]) start += 1;
  let end = 0;
  const room = Math.min(sealed.length, found.length) - start;
  while (end < room && sealed.bytes.at(-1 - end) === found.bytes.at(-1 - end)) end += 1;
  return {
    start,
    end: found.length - end,
    found: found.bytes.subarray(start, found.length - end),
    sealed: sealed.bytes.subarray(start, sealed.length - end),
  };
}

/** Reported as a whole, where tokens say no more: layout, spelling of escapes. */
function relaid(sealed: Subject, found: Subject): readonly Place[] {
  const place = span(sealed, found);
  const escapes = (subject: Subject): number => subject.bin.match(/\\[u/]/g)?.length ?? 0;
  const more = escapes(found) - escapes(sealed);
  const places: Place[] = [{ ...place, cause: 'json-reformatted' }];
  if (more !== 0) places.unshift({ ...place, cause: more > 0 ? 'json-escaped' : 'json-unescaped' });
  return places;
}

/** Numbers by value; no other token starts with "#". */
function tokenKey(text: string): string {
  const value = decimalKey(text);
  return value === null ? text : `#${value}`;
}

const BOM = '\xef\xbb\xbf';
const withoutBom = (text: string): string => (text.startsWith(BOM) ? text.slice(3) : text);

class TokenComparison {
  readonly places: Place[] = [];
  readonly #before: JsonText;
  readonly #after: JsonText;

  constructor(before: JsonText, after: JsonText) {
    this.#before = before;
    this.#after = after;
    for (const run of align(keysOf(before), keysOf(after))) {
      if (run.equal) this.#equal(run);
      else this.#edited(run);
    }
    this.#gap(before.count, after.count);
  }

  #equal(run: Run): void {
    for (let i = run.from; i < run.to; i += 1) {
      const j = run.fromAfter + i - run.from;
      const [old, made] = [this.#before.textOf(i), this.#after.textOf(j)];
      this.#gap(i, j);
      if (old === made) continue;
      const start = this.#after.startOf(j);
      // Tokens of one key that are no strings, and differ: one number, written differently.
      if (this.#after.byteOf(j) !== BYTE.quote) this.#place('json-numbers', start, old, made);
      else for (const place of compareContents(old, made, start, true)) this.places.push(place);
    }
  }

  #edited({ from, to, fromAfter, toAfter }: Run): void {
    const [before, after] = [this.#before, this.#after];
    const isLast = fromAfter === after.count;
    const start = isLast ? after.endOf(fromAfter - 1) : after.startOf(fromAfter);
    const end = toAfter > fromAfter ? after.endOf(toAfter - 1) : start;
    this.places.push({
      cause: 'edited',
      start,
      end,
      found: after.bytes.subarray(start, end),
      sealed:
        to > from
          ? before.bytes.subarray(before.startOf(from), before.endOf(to - 1))
          : Buffer.alloc(0),
    });
  }

  /** Whitespace before a token, or after the last one; before the first a BOM may be. */
  #gap(i: number, j: number): void {
    const [before, after] = [gapBefore(this.#before, i), gapBefore(this.#after, j)];
    const start = this.#after.endOf(j - 1);
    const [old, made] = [withoutBom(before), withoutBom(after)];
    const boms = [before.length - old.length, after.length - made.length] as const;
    if (boms[0] !== boms[1]) {
      const [removed, added] = [BOM.slice(0, boms[0]), BOM.slice(0, boms[1])];
      this.#place(boms[1] > 0 ? 'bom-added' : 'bom-removed', start, removed, added);
    }
    if (old !== made) this.#place(this.#gapCause(old, made, j), start + boms[1], old, made);
  }

  #place(cause: Place['cause'], start: number, sealed: string, found: string): void {
    this.places.push({
      cause,
      start,
      end: start + found.length,
      found: Buffer.from(found, 'latin1'),
      sealed: Buffer.from(sealed, 'latin1'),
    });
  }

  #gapCause(before: string, after: string, j: number): Place['cause'] {
    if (before.replaceAll('\r', '') === after.replaceAll('\r', '')) {
      return after.includes('\r') ? 'eol-crlf' : 'eol-lf';
    }
    if (j < this.#after.count) return 'json-reformatted';
    return after.length > before.length ? 'final-newline-added' : 'final-newline-removed';
  }
}

function keysOf(json: JsonText): string[] {
  return Array.from({ length: json.count }, (_, token) => {
    const text = json.textOf(token);
    return json.byteOf(token) === BYTE.quote ? keyOf(text, true) : tokenKey(text);
  });
}

const gapBefore = (json: JsonText, token: number): string =>
  json.bytes.toString('latin1', json.endOf(token - 1), json.startOf(token));
