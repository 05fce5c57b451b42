import type { CauseId, Location } from '../core/drift.ts';
import { LIMITS } from '../core/limits.ts';
import type { Rewrite, Splice } from './change/change.ts';
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

/** Sorted by offset, the first few of each cause, the rest counted. */
export function toLocations(found: Subject, places: readonly Place[]): Located {
  const kept = new Map<CauseId, number>();
  const locations: Location[] = [];
  let more = 0;
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const count = kept.get(place.cause) ?? 0;
    kept.set(place.cause, count + 1);
    if (count >= LIMITS.locationsPerCause) more += 1;
    else locations.push(toLocation(found, place));
  }
  return { locations, more };
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

/** The places of a proven chain, in the found bytes. */
export function placesOf(chain: Chain, direction: Direction): readonly Place[] {
  const links = direction === 'undo' ? chain.map(forward) : chain.map(inverse).reverse();
  return links.flatMap((link, depth) => {
    const back = links.slice(0, depth).reverse();
    // Any place may be among the first few of its cause; all are mapped, in one pass each.
    return link.splices.map((splice) => toPlace(link, splice, back));
  });
}

interface Undoing {
  readonly cause: CauseId;
  readonly before: Subject;
  readonly splices: readonly Splice[];
  readonly shifts: readonly number[];
}

function forward({ step, before, after, splices }: Link): Undoing {
  const known = splices ?? traced(step.rewrite, before, after);
  return { cause: step.cause, before, splices: known, shifts: shifts(known) };
}

const traced = (rewrite: Rewrite, before: Subject, after: Subject): readonly Splice[] =>
  rewrite.trace?.(before, after) ?? plainDifference(before, after);

/** The same change, described from the side of its result. */
function inverse({ step, before, after, splices }: Link): Undoing {
  let shift = 0;
  const inverted = (splices ?? traced(step.rewrite, before, after)).map(
    ({ start, end, with: made }) => {
      const at = start + shift;
      shift += made.length - (end - start);
      return {
        start: at,
        end: at + made.length,
        with: before.bytes.toString('latin1', start, end),
      };
    },
  );
  return { cause: step.cause, before: after, splices: inverted, shifts: shifts(inverted) };
}

/** Growth up to and with each splice. */
function shifts(splices: readonly Splice[]): readonly number[] {
  let sum = 0;
  return splices.map(({ start, end, with: made }) => {
    sum += made.length - (end - start);
    return sum;
  });
}

function toPlace(link: Undoing, splice: Splice, back: readonly Undoing[]): Place {
  let { start, end } = splice;
  for (const earlier of back) {
    end = backThrough(earlier, end, start === end ? 'start' : 'end');
    start = Math.min(backThrough(earlier, start, 'start'), end);
  }
  return {
    cause: link.cause,
    start,
    end,
    found: link.before.bytes.subarray(splice.start, splice.end),
    sealed: Buffer.from(splice.with, 'latin1'),
  };
}

/** An offset after an undone change, in the bytes before it. */
function backThrough(link: Undoing, offset: number, side: 'start' | 'end'): number {
  const { splices, shifts: sums } = link;
  let low = 0;
  let high = splices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = (splices[middle]?.start ?? 0) + (sums[middle - 1] ?? 0);
    if (at < offset || (at === offset && side === 'start')) low = middle + 1;
    else high = middle;
  }
  const splice = splices[low - 1];
  if (splice === undefined) return offset;
  const made = splice.start + (sums[low - 2] ?? 0) + splice.with.length;
  if (offset >= made) return offset - (sums[low - 1] ?? 0);
  return side === 'start' ? splice.start : splice.end;
}
