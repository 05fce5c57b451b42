import type { Rewrite, Spans, Splice } from './change.ts';
import {
  bytesOfSplices,
  type Extent,
  firstIn,
  growthOf,
  matchesOf,
  type Replacement,
  replacedIn,
  sourceOf,
  splicesOf,
  type Texts,
  textsOf,
} from './matches.ts';
import { exchanged, spansIn, spansOf, spansOfBytes } from './spans.ts';
import type { Subject } from './subject.ts';
import { COST, WORK } from './work.ts';

export interface SubstitutionSpec {
  readonly touches: number;
  readonly opens?: boolean;
  /** Cheap test that must hold for any match; spares the pattern. */
  readonly needs?: (subject: Subject) => boolean;
  /** Byte sequences of which each match has one. */
  readonly holds?: readonly string[];
  /** A global pattern over bytes (one character a byte). */
  readonly pattern: RegExp;
  /** A match's replacement, as bytes; null leaves that place alone. */
  readonly replace: string | Replacement;
  /** Where the pattern is these bytes, wherever they are; never empty. */
  readonly literal?: string;
  /** What the pattern finds, where it is known from other facts of the bytes. */
  readonly extent?: (subject: Subject) => Extent;
  /** What the pattern finds by its different texts, where another pattern tells. */
  readonly texts?: (subject: Subject) => Texts;
}

const NOTHING: readonly Splice[] = [];

/** A rewrite made of places, found by a pattern over the bytes. */
export function substitution(spec: SubstitutionSpec): Rewrite {
  const { touches, opens = false, needs, holds, replace, literal: bytes } = spec;
  const key = {};
  const measured = {};
  const source = sourceOf(spec.pattern);
  const exchange =
    bytes !== undefined && typeof replace === 'string' ? { from: bytes, to: replace } : null;
  const applies = (subject: Subject): boolean =>
    (needs === undefined || needs(subject)) &&
    (holds === undefined || holds.some((sequence) => subject.has(sequence)));
  const extentIn = (subject: Subject): Extent => {
    if (spec.extent !== undefined) return spec.extent(subject);
    if (bytes === undefined) return matchesOf(subject, source);
    const count = subject.count(bytes);
    return { count, covered: count * bytes.length };
  };
  const places = (subject: Subject): readonly Splice[] => {
    if (!applies(subject)) return NOTHING;
    const work = (): readonly Splice[] | null =>
      splicesOf(matchesOf(subject, source), subject.bin, replace);
    return subject.large(key, work, bytesOfSplices) ?? NOTHING;
  };
  const spans = (subject: Subject): Spans => {
    if (!applies(subject)) return spansOf(NOTHING);
    return exchange === null
      ? spansIn(subject.bin, source.pattern, replace)
      : spansOfBytes(subject.bytes, { ...exchange, count: extentIn(subject).count });
  };
  const first = (subject: Subject): number | null =>
    applies(subject) ? firstIn(subject.bin, source) : null;
  const measure = (subject: Subject): number | null =>
    subject.memo(measured, () => {
      if (!applies(subject)) return null;
      if (typeof replace === 'string') {
        const { count, covered } = extentIn(subject);
        return count === 0 ? null : subject.length - covered + count * replace.length;
      }
      const grown = growthOf(spec.texts?.(subject) ?? textsOf(subject, source), replace);
      return grown === null ? null : subject.length + grown;
    });
  const apply = (subject: Subject): Uint8Array | null => {
    if (!applies(subject)) return null;
    if (exchange === null) return replacedIn(subject.bin, source, replace);
    const { count } = extentIn(subject);
    return count === 0 ? null : exchanged(subject, source.pattern, { ...exchange, count });
  };
  const writes = typeof replace === 'string' && replace !== '' ? { writes: replace } : {};
  return { touches, opens, places, spans, first, measure, apply, ...writes };
}

export function growth(splices: readonly Splice[]): number {
  let sum = 0;
  for (const { start, end, with: made } of splices) sum += made.length - (end - start);
  return sum;
}

/** The bytes with each place replaced; `splices` in order, not overlapping. */
export function splice(subject: Subject, splices: readonly Splice[]): Buffer {
  const { bytes } = subject;
  const result = Buffer.allocUnsafe(bytes.length + growth(splices));
  WORK.spend(result.length + COST.place * splices.length);
  let from = 0;
  let to = 0;
  for (const { start, end, with: made } of splices) {
    bytes.copy(result, to, from, start);
    to += start - from;
    for (let i = 0; i < made.length; i += 1) result[to + i] = made.charCodeAt(i);
    to += made.length;
    from = end;
  }
  bytes.copy(result, to, from);
  return result;
}

/** One UTF-8 sequence of two bytes and more. */
export const NON_ASCII =
  /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;

/** Sequences whose result is kept; texts use few of all there are. */
const KEPT = 20_000;

/** A function of one character beyond ASCII, given and giving bytes; each worked out once. */
export function perCharacter<T>(work: (character: string) => T): (sequence: string) => T {
  return kept((sequence) => work(Buffer.from(sequence, 'latin1').toString('utf8')));
}

/** A function of a text whose results are kept, up to a number of them. */
export function kept<T>(work: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const made = work(text);
    if (results.size < KEPT) results.set(text, made);
    return made;
  };
}

/** UTF-8 bytes of a text, one character a byte. */
export function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** A pattern source that matches exactly these bytes. */
export function literal(bin: string): string {
  return bin.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
