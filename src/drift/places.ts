import type { CauseId, Location } from '../core/drift.ts';
import { LIMITS } from '../core/limits.ts';
import type { Spans } from './change/change.ts';
import { spansOf } from './change/spans.ts';
import type { Subject } from './change/subject.ts';
import { plainDifference } from './compare/difference.ts';
import { endPositionAt, positionAt } from './locate.ts';
import type { Chain, Direction, Link } from './search/chain.ts';
import { type Tokens, visibleBytes } from './visible.ts';

/** One place: bytes of the found file, and what was sealed there. */
export interface Place {
  readonly cause: CauseId;
  readonly start: number;
  readonly end: number;
  readonly found: Uint8Array | null;
  readonly sealed: Uint8Array | null;
}

export interface Located {
  readonly locations: readonly Location[];
  readonly more: number;
}

/** Causes in whose places every character that is not ASCII is named. */
const NAMED: ReadonlySet<CauseId> = new Set<CauseId>([
  'homoglyph',
  'unicode-normalization',
  'transliterated',
  'replacement-characters',
  'mojibake',
]);

/**
 * Sorted by offset, the first few of each cause, the rest counted.
 * @param others places that are not listed because as many of their cause precede them
 */
export function toLocations(found: Subject, places: readonly Place[], others = 0): Located {
  const kept = new Map<CauseId, number>();
  const locations: Location[] = [];
  let more = others;
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const count = kept.get(place.cause) ?? 0;
    kept.set(place.cause, count + 1);
    if (count >= LIMITS.locationsPerCause) more += 1;
    else locations.push(toLocation(found, place));
  }
  return { locations, more };
}

/** Where a proven chain changed the found bytes. */
export function locationsOf(found: Subject, chain: Chain, direction: Direction): Located {
  const links = direction === 'undo' ? chain.map(forward) : chain.map(inverse).reverse();
  const places: Place[] = [];
  let more = 0;
  for (const [depth, link] of links.entries()) {
    const back = links.slice(0, depth).reverse();
    // In the order of the bytes on either side: the first ones are the first in the found bytes.
    const listed = Math.min(link.starts.length, LIMITS.locationsPerCause);
    for (let at = 0; at < listed; at += 1) places.push(toPlace(link, at, back));
    more += link.starts.length - listed;
  }
  return toLocations(found, places, more);
}

function toLocation(subject: Subject, { cause, start, end, found, sealed }: Place): Location {
  const from = positionAt(subject, start);
  const to = endPositionAt(subject, start, end);
  const tokens: Tokens = NAMED.has(cause) ? 'all' : 'marks';
  return {
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    offset: start,
    length: end - start,
    cause,
    found: found === null ? null : visibleBytes(found, tokens),
    sealed: sealed === null ? null : visibleBytes(sealed, tokens),
  };
}

/** One change, from the side of the found bytes. */
interface Undoing {
  readonly cause: CauseId;
  /** The bytes that have the change. */
  readonly before: Subject;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Length of what was at each place, and growth up to and with it. */
  readonly sizes: Int32Array;
  readonly shifts: Int32Array;
  /** What was at a place. */
  readonly sealedAt: (place: number) => Uint8Array;
}

function forward(link: Link): Undoing {
  const { starts, ends, sizes, textAt } = spansFor(link);
  const sealedAt = (place: number): Buffer => Buffer.from(textAt(place), 'latin1');
  const shifts = shiftsOf(starts, ends, sizes);
  return { cause: link.step.cause, before: link.before, starts, ends, sizes, shifts, sealedAt };
}

/** The same change, described from the side of its result. */
function inverse(link: Link): Undoing {
  const spans = spansFor(link);
  const sealedAt = (place: number): Buffer =>
    link.before.bytes.subarray(spans.starts[place], spans.ends[place]);
  const grown = shiftsOf(spans.starts, spans.ends, spans.sizes);
  const starts = spans.starts.map((start, place) => start + (grown[place - 1] ?? 0));
  const ends = starts.map((start, place) => start + (spans.sizes[place] ?? 0));
  const sizes = spans.ends.map((end, place) => end - (spans.starts[place] ?? 0));
  const shifts = shiftsOf(starts, ends, sizes);
  return { cause: link.step.cause, before: link.after, starts, ends, sizes, shifts, sealedAt };
}

const spansFor = ({ step, before, after, spans }: Link): Spans =>
  spans ?? spansOf(step.rewrite.trace?.(before, after) ?? plainDifference(before, after));

/** Growth up to and with each place. */
function shiftsOf(starts: Int32Array, ends: Int32Array, sizes: Int32Array): Int32Array {
  let sum = 0;
  return starts.map((start, place) => {
    sum += (sizes[place] ?? 0) - ((ends[place] ?? 0) - start);
    return sum;
  });
}

function toPlace(link: Undoing, at: number, back: readonly Undoing[]): Place {
  const from = link.starts[at] ?? 0;
  const to = link.ends[at] ?? 0;
  let [start, end] = [from, to];
  for (const earlier of back) {
    end = backThrough(earlier, end, start === end ? 'start' : 'end');
    start = Math.min(backThrough(earlier, start, 'start'), end);
  }
  const found = link.before.bytes.subarray(from, to);
  return { cause: link.cause, start, end, found, sealed: link.sealedAt(at) };
}

/** An offset after an undone change, in the bytes before it. */
function backThrough(link: Undoing, offset: number, side: 'start' | 'end'): number {
  const { starts, ends, sizes, shifts } = link;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = (starts[middle] ?? 0) + (shifts[middle - 1] ?? 0);
    if (at < offset || (at === offset && side === 'start')) low = middle + 1;
    else high = middle;
  }
  const start = starts[low - 1];
  if (start === undefined) return offset;
  const made = start + (shifts[low - 2] ?? 0) + (sizes[low - 1] ?? 0);
  if (offset >= made) return offset - (shifts[low - 1] ?? 0);
  return side === 'start' ? start : (ends[low - 1] ?? start);
}
