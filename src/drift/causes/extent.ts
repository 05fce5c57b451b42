import type { CauseId } from '../../core/drift.ts';
import { type CauseEntry, type Rewrite, type Step, TOUCHES } from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import type { Direction } from '../search/chain.ts';
import type { Goal } from '../search/goal.ts';

/** Prefixes tried where the wanted length is not known: those that end at a line ending. */
const PREFIXES = 256;
/** Fewer NUL bytes than these in a row are no lost block. */
const NULS = 8;

/**
 * `truncated` and `extended`: one side is the start, or the end, of the other;
 * `nul-filled`: a block of it is lost. What is cut off depends on what is searched for,
 * so the search asks here and not in the table's steps: a length that is known
 * leaves one cut to try.
 */
export function cutStep(subject: Subject, goal: Goal, direction: Direction): Step | null {
  const end = wantedPrefix(subject, goal);
  if (end !== null) return extent(subject, direction, [0, end]);
  const same = goal.bytes === subject.length && direction === 'redo';
  return same ? nulStep(subject, goal) : null;
}

/**
 * The same at the start, where a person takes out or puts in a line: it explains
 * nothing, so the search asks only once it knows of nothing better.
 */
export function startStep(subject: Subject, goal: Goal, direction: Direction): Step | null {
  const { bytes } = goal;
  if (bytes === null || bytes >= subject.length || bytes === 0) return null;
  const start = subject.length - bytes;
  return goal.reached(subject.bytes.subarray(start))
    ? extent(subject, direction, [start, subject.length])
    : null;
}

type Range = readonly [start: number, end: number];

function extent(subject: Subject, direction: Direction, [start, end]: Range): Step {
  const count = subject.length - (end - start);
  const bytes = count === 1 ? '1 byte was' : `${count} bytes were`;
  const added = direction === 'undo';
  const last = added ? 'end' : 'last';
  const where = start === 0 ? last : added ? 'start' : 'first';
  return {
    cause: added ? 'extended' : 'truncated',
    family: 'extent',
    rewrite: whole((s) => s.bytes.subarray(start, end), end - start),
    when: null,
    edits: start > 0,
    says: () => (added ? `${bytes} added at the ${where}.` : `The ${where} ${bytes} cut off.`),
  };
}

function wantedPrefix({ bytes }: Subject, goal: Goal): number | null {
  if (goal.bytes !== null) {
    if (goal.bytes >= bytes.length) return null;
    return goal.reached(bytes.subarray(0, goal.bytes)) ? goal.bytes : null;
  }
  let tried = 0;
  for (let lf = bytes.indexOf(10); lf !== -1 && tried < PREFIXES; lf = bytes.indexOf(10, lf + 1)) {
    tried += 1;
    if (lf + 1 < bytes.length && goal.reached(bytes.subarray(0, lf + 1))) return lf + 1;
  }
  return null;
}

/** One block of the wanted bytes is NUL and nothing else differs: a crash, a hole in a sparse copy. */
function nulStep({ bytes }: Subject, { wanted }: Goal): Step | null {
  if (wanted === null || !wanted.has('\0')) return null;
  const to = wanted.bytes;
  let start = 0;
  while (start < bytes.length && bytes[start] === to[start]) start += 1;
  let end = bytes.length;
  while (end > start && bytes[end - 1] === to[end - 1]) end -= 1;
  const count = end - start;
  if (count < NULS || to.subarray(start, end).some((byte) => byte !== 0)) return null;
  const all = count === bytes.length;
  return {
    cause: 'nul-filled',
    family: 'extent',
    rewrite: whole((s) => Buffer.from(s.bytes).fill(0, start, end), bytes.length),
    when: null,
    says: () =>
      all
        ? `All ${count} bytes were replaced by NUL bytes.`
        : `${count} bytes from offset ${start} were replaced by NUL bytes.`,
  };
}

function whole(apply: (subject: Subject) => Uint8Array, length: number): Rewrite {
  return {
    touches: TOUCHES.everything,
    opens: false,
    measure: () => length,
    apply,
    places: null,
  };
}

const seen = (id: CauseId, observe: (found: Subject) => string | null): CauseEntry => ({
  id,
  undo: [],
  redo: [],
  observe,
});

export const EXTENT_CAUSES: readonly CauseEntry[] = [
  seen('truncated', (found) => (found.length === 0 ? 'the file is empty' : null)),
  seen('extended', () => null),
  seen('nul-filled', ({ bytes }) => {
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0) end -= 1;
    const count = bytes.length - end;
    if (count < NULS) return null;
    return end === 0 ? `it contains only NUL bytes (${count})` : `it ends in ${count} NUL bytes`;
  }),
];
