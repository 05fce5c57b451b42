import { kept, NON_ASCII, perCharacter, substitution, utf8 } from './by-pattern.ts';
import type { Rewrite } from './change.ts';
import type { Subject } from './subject.ts';
import { COST, WORK } from './work.ts';

/** One rule for each character beyond ASCII, and for the ASCII ones that are named. */
export interface CharacterRule {
  readonly touches: number;
  readonly opens?: boolean;
  /** What a character beyond ASCII becomes; null leaves it. */
  readonly wide: (character: string) => string | null;
  readonly ascii?: Readonly<Record<string, string>>;
  readonly needs?: (subject: Subject) => boolean;
}

/** The first byte of a sequence; and bytes a character from which on they are few. */
const LEAD = /[\xc0-\xff]/g;
const SPARSE = 32;

/** How often each character beyond ASCII is there: the length of any rule's result follows. */
export const censusOf = (subject: Subject): ReadonlyMap<string, number> =>
  subject.memo(censusOf, () => {
    const counts = new Map<string, number>();
    if (subject.ascii || !subject.utf8) return counts;
    const points = new Map<number, number>();
    const { bytes, bin, beyondAscii } = subject;
    // Where they are few a pattern finds them sooner than a loop (measured).
    const isSparse = beyondAscii * SPARSE < bytes.length;
    for (let at = 0; at < bytes.length; at += 1) {
      if (isSparse) {
        LEAD.lastIndex = at;
        if (!LEAD.test(bin)) break;
        at = LEAD.lastIndex - 1;
      }
      const lead = bytes[at] ?? 0;
      if (lead < 0xc0) continue;
      const point = pointAt(bytes, at, lead);
      points.set(point, (points.get(point) ?? 0) + 1);
    }
    WORK.spend(COST.byte * subject.length + COST.character * subject.beyondAscii);
    for (const [point, count] of points) counts.set(String.fromCodePoint(point), count);
    return counts;
  });

const sequenceFor = kept(utf8);

/** The same by UTF-8 sequences, one character a byte. */
export const sequencesOf = (subject: Subject): ReadonlyMap<string, number> =>
  subject.memo(
    sequencesOf,
    () => new Map([...censusOf(subject)].map(([each, count]) => [sequenceFor(each), count])),
  );

/** The code point of a sequence of two bytes and more, in valid UTF-8. */
function pointAt(bytes: Uint8Array, at: number, lead: number): number {
  const next = (i: number): number => (bytes[at + i] ?? 0) & 0x3f;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | next(1);
  if (lead < 0xf0) return ((lead & 0x0f) << 12) | (next(1) << 6) | next(2);
  return ((lead & 0x07) << 18) | (next(1) << 12) | (next(2) << 6) | next(3);
}

/** A rewrite of single characters. */
export function characterwise(rule: CharacterRule): Rewrite {
  const { touches, opens = false, wide, ascii = {}, needs } = rule;
  const written = perCharacter((character) => {
    const made = wide(character);
    return made === null || made === character ? null : utf8(made);
  });
  const named = Object.keys(ascii);
  const sources = [NON_ASCII.source, ...(named.length > 0 ? [`[${named.join('')}]`] : [])];
  const applies = (subject: Subject): boolean =>
    subject.utf8 && (named.length > 0 || !subject.ascii) && (needs?.(subject) ?? true);
  const rewrite = substitution({
    touches,
    opens,
    needs: applies,
    pattern: new RegExp(sources.join('|'), 'g'),
    replace: (match) => (match.length === 1 ? (ascii[match] ?? null) : written(match)),
  });
  /** What one of them adds; NaN where it stays. */
  const growthOf = kept((sequence) => (written(sequence)?.length ?? Number.NaN) - sequence.length);
  const measure = (subject: Subject): number | null => {
    if (!applies(subject)) return null;
    let length = subject.length;
    let any = false;
    const sequences = sequencesOf(subject);
    WORK.spend(COST.character * sequences.size);
    for (const [sequence, count] of sequences) {
      const growth = growthOf(sequence);
      if (Number.isNaN(growth)) continue;
      length += growth * count;
      any = true;
    }
    for (const [from, to] of Object.entries(ascii)) {
      const count = subject.count(from);
      length += (to.length - 1) * count;
      any ||= count > 0;
    }
    return any ? length : null;
  };
  return { ...rewrite, measure };
}
