import type { Direction } from '../chain.ts';
import type { Goal } from '../goal.ts';
import { type CauseEntry, type Rewrite, type Step, TOUCHES } from '../rewrite.ts';
import type { Subject } from '../subject.ts';

/** Prefixes tried where the wanted length is not known: those that end at a line end. */
const PREFIXES = 256;

/**
 * `truncated` and `extended`: one side is the start of the other. What is cut
 * off depends on what is sought, so the search asks here and not in the table's
 * steps: a length that is known leaves one cut to try.
 */
export function cutStep(subject: Subject, goal: Goal, direction: Direction): Step | null {
  const end = wantedPrefix(subject, goal);
  if (end === null) return null;
  const extended = direction === 'undo';
  const added = subject.length - end;
  const bytes = added === 1 ? '1 byte was' : `${added} bytes were`;
  return {
    cause: extended ? 'extended' : 'truncated',
    family: 'extent',
    rewrite: prefix(end),
    when: null,
    says: () => (extended ? `${bytes} added at the end.` : `The last ${bytes} cut off.`),
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

function prefix(end: number): Rewrite {
  return {
    touches: TOUCHES.everything,
    opens: false,
    measure: () => end,
    apply: (subject) => subject.bytes.subarray(0, end),
    places: null,
  };
}

export const EXTENT_CAUSES: readonly CauseEntry[] = [
  {
    id: 'truncated',
    undo: [],
    redo: [],
    observe: (found) => (found.length === 0 ? 'the file is empty' : null),
  },
  { id: 'extended', undo: [], redo: [], observe: () => null },
];
