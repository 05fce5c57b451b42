import type { Rewrite, Splice } from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import { COST, WORK } from '../change/work.ts';
import type { Goal } from './goal.ts';

/** Subsets of one step's places tried at one node; above it only runs of neighbours are. */
export const PARTIAL_COMBINATIONS = 2_000;
/** Neighbouring runs tried where the combinations are too many. */
export const PARTIAL_RUNS = 2_000;

/**
 * Some of a step's places, not all: a change that was made in part. The length
 * difference says how many; which ones is tried where there are few ways, else
 * only runs of neighbours (a passage pasted in). In the order of the places.
 */
export function* someOf(
  places: readonly Splice[],
  wanted: number | null,
  cap: number,
): Generator<readonly Splice[]> {
  const count = places.length;
  if (count < 2) return;
  for (const size of sizes(places, wanted)) {
    if (combinations(count, size) <= cap) yield* choose(places, size);
    else if (count - size + 1 <= Math.min(cap, PARTIAL_RUNS)) yield* runs(places, size);
  }
}

/** The parts of a change that are tried: the one that leads to bytes at hand, else guesses. */
export function partsOf(
  places: readonly Splice[],
  { bytes }: Subject,
  { wanted }: Goal,
  { missing, cap }: { readonly missing: number | null; readonly cap: number },
): Iterable<readonly Splice[]> {
  if (wanted === null) return someOf(places, missing, cap);
  const some = placesTowards(places, bytes, wanted.bytes);
  return some === null ? [] : [some];
}

/**
 * Could some places of a change lead to the wanted bytes, where those are known? Not where the first
 * byte that differs is before the first place: asked before the places are listed.
 */
export function mayLead(rewrite: Rewrite, subject: Subject, { wanted }: Goal): boolean {
  if (wanted === null || rewrite.first === undefined) return true;
  const first = rewrite.first(subject);
  return first !== null && first <= sharedStart(subject, wanted);
}

/** Bytes that both start with. */
const sharedStart = (subject: Subject, wanted: Subject): number =>
  subject.memo(wanted, () => {
    const shorter = Math.min(subject.length, wanted.length);
    let at = 0;
    while (at < shorter && subject.bytes[at] === wanted.bytes[at]) at += 1;
    WORK.spend(COST.byte * at);
    return at;
  });

/**
 * Which of the places must change for the bytes to become the wanted ones; null
 * where none do. One walk along both: what is between places must agree.
 */
export function placesTowards(
  places: readonly Splice[],
  from: Buffer,
  wanted: Buffer,
): readonly Splice[] | null {
  const changed: Splice[] = [];
  let at = 0;
  let atWanted = 0;
  const agrees = (start: number, end: number, there: number): boolean =>
    there + end - start <= wanted.length &&
    from.compare(wanted, there, there + end - start, start, end) === 0;
  for (const [i, place] of places.entries()) {
    const { start, end, with: made } = place;
    if (!agrees(at, start, atWanted)) return null;
    atWanted += start - at;
    const next = places[i + 1]?.start ?? from.length;
    const isMade = wanted.toString('latin1', atWanted, atWanted + made.length) === made;
    const isMadeOn = isMade && agrees(end, next, atWanted + made.length);
    const isKept = agrees(start, end, atWanted);
    if (isMadeOn || (isMade && !isKept)) {
      changed.push(place);
      atWanted += made.length;
    } else if (isKept) atWanted += end - start;
    else return null;
    at = end;
  }
  const ends = agrees(at, from.length, atWanted) && atWanted + from.length - at === wanted.length;
  return ends && changed.length > 0 ? changed : null;
}

/** How many places may have changed, given what each adds; uneven places are not searched for. */
function sizes(places: readonly Splice[], wanted: number | null): readonly number[] {
  const [first] = places;
  if (first === undefined) return [];
  const each = growthOf(first);
  if (wanted === null) return [1];
  const size = each === 0 ? 0 : wanted / each;
  if (each === 0 ? wanted !== 0 : !Number.isInteger(size) || size < 1 || size >= places.length) {
    return [];
  }
  if (!isEven(places, each)) return [];
  return each === 0 ? uniform(places.length) : [size];
}

const even = new WeakMap<readonly Splice[], boolean>();

/** Do all places add the same? Asked of the same ones many times over. */
function isEven(places: readonly Splice[], each: number): boolean {
  const known = even.get(places);
  if (known !== undefined) return known;
  const made = places.every((place) => growthOf(place) === each);
  even.set(places, made);
  return made;
}

/** Is there a number of places, not all of them, that makes up this length in few enough ways? */
export function attainable(places: readonly Splice[], wanted: number, cap: number): boolean {
  const count = places.length;
  return (
    count > 1 &&
    sizes(places, wanted).some(
      (size) => combinations(count, size) <= cap || count - size + 1 <= Math.min(cap, PARTIAL_RUNS),
    )
  );
}

/** Would there be more ways than are tried one by one? */
export function exceeds(places: readonly Splice[], wanted: number | null, cap: number): boolean {
  return sizes(places, wanted).some((size) => combinations(places.length, size) > cap);
}

/** Places that change no length do not say how many they are: one, two, all but one. */
function uniform(count: number): readonly number[] {
  return [...new Set([1, 2, count - 1])].filter((size) => size >= 1 && size < count);
}

const growthOf = ({ start, end, with: made }: Splice): number => made.length - (end - start);

/** Binomial coefficient, capped well above any cap that is asked for. */
export function combinations(count: number, size: number): number {
  let ways = 1;
  for (let i = 0; i < Math.min(size, count - size); i += 1) {
    ways = (ways * (count - i)) / (i + 1);
    if (ways > 1e9) return 1e9;
  }
  return Math.round(ways);
}

function* choose(places: readonly Splice[], size: number): Generator<readonly Splice[]> {
  const picked = Array.from({ length: size }, (_, i) => i);
  while (true) {
    yield picked.flatMap((at) => places[at] ?? []);
    let slot = size - 1;
    while (slot >= 0 && picked[slot] === places.length - size + slot) slot -= 1;
    if (slot < 0) return;
    const next = (picked[slot] ?? 0) + 1;
    for (let i = slot; i < size; i += 1) picked[i] = next + i - slot;
  }
}

function* runs(places: readonly Splice[], size: number): Generator<readonly Splice[]> {
  for (let from = 0; from + size <= places.length; from += 1) yield places.slice(from, from + size);
}
