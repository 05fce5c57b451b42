import type { Rewrite, Splice } from './change.ts';
import type { Subject } from './subject.ts';
import { COST, WORK } from './work.ts';

export interface SubstitutionSpec {
  readonly touches: number;
  readonly opens?: boolean;
  /** Cheap test that must hold for any match; spares the pattern. */
  readonly needs?: (subject: Subject) => boolean;
  /** A global pattern over bytes (one character a byte). */
  readonly pattern: RegExp;
  /** A match's replacement, as bytes; null leaves that place alone. */
  readonly replace: string | ((match: string, at: number, bin: string) => string | null);
}

const NOTHING: readonly Splice[] = [];

/** Starts and ends of a pattern's matches, in turn; and how many bytes they cover. */
interface Matches {
  readonly at: readonly number[];
  readonly covered: number;
}

/** A place in an array takes 58 bytes, and 82 where its text is its own (measured). */
export const bytesOfSplices = ({ length }: readonly Splice[]): number => 80 * length;
const bytesOfMatches = ({ at }: Matches): number => 8 * at.length;

const NO_MATCHES: Matches = { at: [], covered: 0 };

/** Rewrites of one pattern, each to another form, share its matches. */
const PATTERNS = new Map<string, { readonly pattern: RegExp }>();

function shared(pattern: RegExp): { readonly pattern: RegExp } {
  const known = PATTERNS.get(pattern.source);
  if (known !== undefined) return known;
  const made = { pattern };
  PATTERNS.set(pattern.source, made);
  return made;
}

/** A rewrite made of places, found by a pattern over the bytes. */
export function substitution(spec: SubstitutionSpec): Rewrite {
  const { touches, opens = false, needs, replace } = spec;
  const key = {};
  const measured = {};
  const source = shared(spec.pattern);
  const matched = (subject: Subject): Matches =>
    needs === undefined || needs(subject)
      ? (subject.large(source, () => matchesOf(source.pattern, subject.bin), bytesOfMatches) ??
        NO_MATCHES)
      : NO_MATCHES;
  const places = (subject: Subject): readonly Splice[] =>
    subject.large(key, () => splicesOf(matched(subject), replace, subject.bin), bytesOfSplices) ??
    NOTHING;
  return {
    touches,
    opens,
    places,
    ...(typeof replace === 'string' && replace !== '' ? { writes: replace } : {}),
    measure: (subject) =>
      subject.memo(measured, () => {
        if (typeof replace === 'string') {
          const { at, covered } = matched(subject);
          if (at.length === 0) return null;
          return subject.length - covered + (at.length / 2) * replace.length;
        }
        const grown = growthOf(matched(subject), replace, subject.bin);
        return grown === null ? null : subject.length + grown;
      }),
    apply(subject) {
      const found = places(subject);
      return found.length === 0 ? null : splice(subject, found);
    },
  };
}

function matchesOf(pattern: RegExp, bin: string): Matches | null {
  const at: number[] = [];
  let covered = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(bin); match !== null; match = pattern.exec(bin)) {
    const start = match.index;
    const end = pattern.lastIndex;
    if (end === start) pattern.lastIndex += 1;
    else {
      at.push(start, end);
      covered += end - start;
    }
  }
  WORK.spend(COST.byte * bin.length + (COST.match * at.length) / 2);
  return at.length === 0 ? null : { at, covered };
}

function splicesOf(
  { at }: Matches,
  replace: SubstitutionSpec['replace'],
  bin: string,
): readonly Splice[] | null {
  const found: Splice[] = [];
  for (let i = 0; i < at.length; i += 2) {
    const start = at[i] ?? 0;
    const end = at[i + 1] ?? 0;
    if (typeof replace === 'string') {
      found.push({ start, end, with: replace });
      continue;
    }
    const match = bin.slice(start, end);
    const made = replace(match, start, bin);
    if (made !== null && made !== match) found.push({ start, end, with: made });
  }
  WORK.spend((COST.place * at.length) / 2);
  return found.length === 0 ? null : found;
}

/** What `splicesOf` would add, without its places: most of them are never asked for. Null: there are none. */
function growthOf(
  { at }: Matches,
  replace: Exclude<SubstitutionSpec['replace'], string>,
  bin: string,
): number | null {
  let grown = 0;
  let any = false;
  for (let i = 0; i < at.length; i += 2) {
    const start = at[i] ?? 0;
    const match = bin.slice(start, at[i + 1] ?? 0);
    const made = replace(match, start, bin);
    if (made === null || made === match) continue;
    any = true;
    grown += made.length - match.length;
  }
  WORK.spend((COST.place * at.length) / 2);
  return any ? grown : null;
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
  const kept = new Map<string, T>();
  return (sequence) => {
    const known = kept.get(sequence);
    if (known !== undefined) return known;
    const made = work(Buffer.from(sequence, 'latin1').toString('utf8'));
    if (kept.size < KEPT) kept.set(sequence, made);
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
