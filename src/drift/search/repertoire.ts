import type { Step } from '../change/change.ts';
import type { Subject } from '../change/subject.ts';
import type { Direction } from './chain.ts';
import type { Goal } from './goal.ts';

/** A step that depends on what is searched for, so that no table holds it; null where there is none. */
export type StepTowards = (subject: Subject, goal: Goal, direction: Direction) => Step | null;

/** What a search may use: it knows of no cause by itself. */
export interface Repertoire {
  /** In the documented order. */
  readonly steps: readonly Step[];
  /** Tried on every state one step short of a chain's length. */
  readonly cut: StepTowards;
  /** Tried on all states once there is no chain. */
  readonly last: StepTowards;
}
