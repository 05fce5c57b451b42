import type { CauseId } from '../../core/drift.ts';
import type { Subject } from './subject.ts';

/** `[start, end)` of the bytes before, and what is there after (one character a byte). */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly with: string;
}

/** Places by number: a megabyte may have a hundred thousand, and few are shown. */
export interface Spans {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Length of what is written at each. */
  readonly sizes: Int32Array;
  /** What is written there, one character a byte. */
  textAt(place: number): string;
}

/**
 * What a rewrite reads or writes, as bits. Two rewrites that touch nothing in
 * common commute and their length changes add up, so a chain of them is judged
 * by arithmetic before a byte of it is built.
 */
export const TOUCHES = {
  start: 1 << 0,
  lineEnd: 1 << 1,
  fileEnd: 1 << 2,
  blank: 1 << 3,
  dash: 1 << 4,
  quote: 1 << 5,
  dot: 1 << 6,
  space: 1 << 7,
  invisible: 1 << 8,
  letter: 1 << 9,
  escape: 1 << 10,
  layout: 1 << 11,
  ident: 1 << 12,
  number: 1 << 13,
  order: 1 << 14,
  reference: 1 << 15,
  everything: (1 << 16) - 1,
} as const;

/** What of a JSON text is the same in every superset of ASCII. */
export const JSON_FORM = TOUCHES.layout | TOUCHES.number | TOUCHES.order;

/** Characters beyond ASCII, and what they are exchanged for: all that an escape may stand for. */
export const CHARACTERS =
  TOUCHES.dash |
  TOUCHES.quote |
  TOUCHES.dot |
  TOUCHES.space |
  TOUCHES.invisible |
  TOUCHES.letter |
  TOUCHES.escape;

/** A named operation on whole bytes. Pure: the same bytes give the same result. */
export interface Rewrite {
  readonly touches: number;
  /** What it produces may hold places for other rewrites that were not there before. */
  readonly opens: boolean;
  /** Length of the result; null where there is nothing to do. Must be cheap, or memoised. */
  measure(subject: Subject): number | null;
  /** The result; null where there is nothing to do. */
  apply(subject: Subject): Uint8Array | null;
  /** The places it changes, where it is a matter of places; any subset is then a partial change. */
  readonly places: ((subject: Subject) => readonly Splice[]) | null;
  /** The same places by number, where that spares their list. */
  readonly spans?: (subject: Subject) => Spans;
  /** No place is before this offset; null: there is none. Costs less than to list them. */
  readonly first?: (subject: Subject) => number | null;
  /** What each of its places becomes, if all become the same. */
  readonly writes?: string;
  /** For the eye, where there are no `places`: what of `before` became what of `after`. */
  readonly trace?: (before: Subject, after: Subject) => readonly Splice[];
}

/** One way in which a cause may have come about, seen from one side. */
export interface Step {
  readonly cause: CauseId;
  /** A chain takes at most one step of a family: two of them are one of the table. */
  readonly family: string;
  readonly rewrite: Rewrite;
  /**
   * May it be named so on these bytes? (CR LF throughout is `eol-crlf`, some of it
   * `eol-mixed`.) Where the wanted bytes are at hand, may it have led to them?
   */
  readonly when: ((before: Subject, wanted: Subject | null) => boolean) | null;
  /** All of its places or none: of some of them it would be an edit by hand. */
  readonly wholly?: boolean;
  /** It changes what the text says, as a person does: named and proven, but never an explanation. */
  readonly edits?: boolean;
  /** One sentence in the past tense, from sealed to found; `places` is null where uncounted. */
  says(places: number | null): string;
}

/** An entry of the table. `undo` works on found bytes, `redo` on sealed ones. */
export interface CauseEntry {
  readonly id: CauseId;
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  /** A property of the bytes alone that hints at the cause. A noun phrase with a verb, no cause, no contents. */
  observe(found: Subject): string | null;
  /** What follows it, quoted from the bytes. */
  observeContent?(found: Subject): string | null;
}

export function places(count: number | null, one: string, many = `${one}s`): string {
  if (count === null) return '';
  return ` (${count} ${count === 1 ? one : many})`;
}

export function overlaps(a: Rewrite, b: Rewrite): boolean {
  return (a.touches & b.touches) !== 0;
}
