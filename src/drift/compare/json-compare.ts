import { utf8 } from '../change/by-pattern.ts';
import { Subject } from '../change/subject.ts';
import { print } from '../json/layout.ts';
import { decimalKey } from '../json/number.ts';
import { asIn, rearranged } from '../json/order.ts';
import { type JsonNode, type JsonText, jsonOf, type Token } from '../json/tree.ts';
import type { Place } from '../places.ts';
import { align, type Run } from './align.ts';
import { compareContents, keyOf } from './compare-line.ts';

/** What lines do not tell, and tokens do. */
const BY_TOKEN: ReadonlySet<Place['cause']> = new Set([
  'json-reformatted',
  'json-numbers',
] as const);

const CANONICAL = { indent: null, comma: ',', colon: ':', newline: '\n', sorted: true } as const;

/**
 * Two JSON texts token by token, for where the layout changed and lines tell
 * nothing; null where that is no better: not JSON, or formatted alike.
 */
export function compareJson(sealed: Subject, found: Subject): readonly Place[] | null {
  const before = jsonOf(sealed);
  const after = jsonOf(found);
  if (before === null || after === null) return null;
  if (print(valueIn(before.root), CANONICAL) === print(valueIn(after.root), CANONICAL)) {
    return sameValue(sealed, found, before, after);
  }
  const { places } = new TokenComparison(before, after, sealed, found);
  return places.some(({ cause }) => BY_TOKEN.has(cause)) ? places : null;
}

/** The same value, each string in one spelling: what a re-encoding keeps. */
function valueIn(node: JsonNode): JsonNode {
  if (node.kind === 'scalar') return { kind: 'scalar', text: scalarOf(node.text) };
  if (node.kind === 'array') return { kind: 'array', items: node.items.map(valueIn) };
  const members = node.members.map(({ key, value }) => ({
    key: scalarOf(key),
    value: valueIn(value),
  }));
  return { kind: 'object', members };
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
  const { places } = new TokenComparison(before, after, sealed, found);
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
  readonly #sealed: Subject;
  readonly #found: Subject;
  readonly #before: readonly Token[];
  readonly #after: readonly Token[];

  constructor(before: JsonText, after: JsonText, sealed: Subject, found: Subject) {
    this.#sealed = sealed;
    this.#found = found;
    this.#before = before.tokens;
    this.#after = after.tokens;
    const keys = (tokens: readonly Token[]): string[] =>
      tokens.map(({ text }) => (text.startsWith('"') ? keyOf(text, true) : tokenKey(text)));
    for (const run of align(keys(this.#before), keys(this.#after))) {
      if (run.equal) this.#equal(run);
      else this.#edited(run);
    }
    this.#gap(this.#before.length, this.#after.length);
  }

  #equal(run: Run): void {
    for (let i = run.from; i < run.to; i += 1) {
      const j = run.fromAfter + i - run.from;
      const old = this.#before[i];
      const token = this.#after[j];
      if (old === undefined || token === undefined) continue;
      this.#gap(i, j);
      if (old.text === token.text) continue;
      if (!token.text.startsWith('"')) this.#number(old, token);
      else {
        for (const place of compareContents(old.text, token.text, token.start, true)) {
          this.places.push(place);
        }
      }
    }
  }

  /** Tokens of one key that are no strings, and differ: one number, written differently. */
  #number(old: Token, { start, text }: Token): void {
    this.#place('json-numbers', start, old.text, text);
  }

  #edited(run: Run): void {
    const from = this.#gapOf(this.#after, run.fromAfter, this.#found);
    const to = this.#after[run.toAfter - 1];
    const start = this.#after[run.fromAfter]?.start ?? from.start;
    const end = run.toAfter > run.fromAfter && to !== undefined ? to.start + to.text.length : start;
    const first = this.#before[run.from];
    const last = this.#before[run.to - 1];
    this.places.push({
      cause: 'edited',
      start,
      end,
      found: this.#found.bytes.subarray(start, end),
      sealed:
        run.to > run.from && first !== undefined && last !== undefined
          ? this.#sealed.bytes.subarray(first.start, last.start + last.text.length)
          : Buffer.alloc(0),
    });
  }

  /** Whitespace before a token, or after the last one; before the first a BOM may be. */
  #gap(i: number, j: number): void {
    const before = this.#gapOf(this.#before, i, this.#sealed);
    const after = this.#gapOf(this.#after, j, this.#found);
    const [old, made] = [withoutBom(before.text), withoutBom(after.text)];
    const boms = [before.text.length - old.length, after.text.length - made.length] as const;
    if (boms[0] !== boms[1]) {
      const [removed, added] = [BOM.slice(0, boms[0]), BOM.slice(0, boms[1])];
      this.#place(boms[1] > 0 ? 'bom-added' : 'bom-removed', after.start, removed, added);
    }
    if (old !== made) this.#place(this.#gapCause(old, made, j), after.start + boms[1], old, made);
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
    if (j < this.#after.length) return 'json-reformatted';
    return after.length > before.length ? 'final-newline-added' : 'final-newline-removed';
  }

  #gapOf(tokens: readonly Token[], at: number, subject: Subject): Token {
    const previous = tokens[at - 1];
    const start = previous === undefined ? 0 : previous.start + previous.text.length;
    return { start, text: subject.bin.slice(start, tokens[at]?.start ?? subject.length) };
  }
}
