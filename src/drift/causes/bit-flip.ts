import type { CauseEntry } from '../change/change.ts';

/** Known by a search of its own (`bit-flip.ts`): which bit it was, no table says. */
export const BIT_FLIP_CAUSE: CauseEntry = {
  id: 'bit-flipped',
  undo: [],
  redo: [],
  observe: () => null,
};
