import type { Splice } from './change.ts';
import type { Subject } from './subject.ts';
import { COST, WORK } from './work.ts';

/** Number of a pattern's matches, and bytes that they cover. */
export interface Extent {
  readonly count: number;
  readonly covered: number;
}

/** What a match becomes, as bytes; null leaves it as it is. */
export type Replacement = (match: string) => string | null;

/** Different matches, each with how often it is there. */
export type Texts = Iterable<readonly [text: string, count: number]>;

/** Rewrites of one pattern, each to another form, share what is found. */
export interface Source {
  readonly pattern: RegExp;
  readonly positions: object;
  readonly texts: object;
}

const SOURCES = new Map<string, Source>();

export function sourceOf(pattern: RegExp): Source {
  const known = SOURCES.get(pattern.source);
  if (known !== undefined) return known;
  const made = { pattern, positions: {}, texts: {} };
  SOURCES.set(pattern.source, made);
  return made;
}

/** Starts and ends of a pattern's matches, in turn; and how many bytes they cover. */
export interface Matches extends Extent {
  readonly at: readonly number[];
}

const bytesOfMatches = ({ at }: Matches): number => 8 * at.length;
/** An entry of a map and its key (measured). */
const bytesOfTexts = ({ size }: ReadonlyMap<string, number>): number => 100 * size;

const NO_MATCHES: Matches = { at: [], count: 0, covered: 0 };
export const NO_TEXTS: ReadonlyMap<string, number> = new Map();

/** Empty matches are none. */
export function matchesOf(subject: Subject, { pattern, positions }: Source): Matches {
  return (
    subject.large(positions, () => foundIn(subject.bin, pattern), bytesOfMatches) ?? NO_MATCHES
  );
}

function foundIn(bin: string, pattern: RegExp): Matches | null {
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
  const count = at.length / 2;
  WORK.spend(COST.byte * bin.length + COST.match * count);
  return count === 0 ? null : { at, count, covered };
}

/**
 * The different texts that match, each with how often: texts use few escapes and
 * few characters, so that what a change of them adds follows from these few.
 */
export function textsOf(subject: Subject, { pattern, texts }: Source): ReadonlyMap<string, number> {
  const work = (): ReadonlyMap<string, number> | null => {
    const counts = new Map<string, number>();
    const { bin } = subject;
    let found = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(bin); match !== null; match = pattern.exec(bin)) {
      const text = match[0];
      found += 1;
      if (text === '') pattern.lastIndex += 1;
      else counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    WORK.spend(COST.byte * subject.length + COST.match * found);
    return counts.size === 0 ? null : counts;
  };
  return subject.large(texts, work, bytesOfTexts) ?? NO_TEXTS;
}

/** What a change of all of them adds; null where none changes. */
export function growthOf(texts: Texts, replace: Replacement): number | null {
  let grown = 0;
  let any = false;
  for (const [text, count] of texts) {
    WORK.spend(COST.place);
    const made = replace(text);
    if (made === null || made === text) continue;
    any = true;
    grown += count * (made.length - text.length);
  }
  return any ? grown : null;
}

/** Where the first match is; null where there is none. */
export function firstIn(bin: string, { pattern }: Source): number | null {
  pattern.lastIndex = 0;
  const at = pattern.exec(bin)?.index ?? null;
  WORK.spend(COST.byte * (at ?? bin.length));
  return at;
}

/** The bytes with all matches replaced; null where none changes. */
export function replacedIn(
  bin: string,
  { pattern }: Source,
  replace: string | Replacement,
): Buffer | null {
  let any = false;
  const text = bin.replace(pattern, (match) => {
    const made = typeof replace === 'string' ? replace : replace(match);
    if (match === '' || made === null) return match;
    any ||= typeof replace === 'string' || made !== match;
    return made;
  });
  WORK.spend(COST.byte * bin.length + text.length);
  return any ? Buffer.from(text, 'latin1') : null;
}

/** A place in an array takes 58 bytes, and 82 where its text is its own (measured). */
export const bytesOfSplices = ({ length }: readonly Splice[]): number => 80 * length;

/** The places of the matches that become another text. */
export function splicesOf(
  { at, count }: Matches,
  bin: string,
  replace: string | Replacement,
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
    const made = replace(match);
    if (made !== null && made !== match) found.push({ start, end, with: made });
  }
  WORK.spend(COST.place * count);
  return found.length === 0 ? null : found;
}
