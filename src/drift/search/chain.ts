import { overlaps, type Spans, type Step } from '../change/change.ts';
import { spansOf } from '../change/spans.ts';
import { Subject } from '../change/subject.ts';
import { WORK } from '../change/work.ts';

/** One step of a proven chain: the bytes before and after it, and the places where known. */
export interface Link {
  readonly step: Step;
  readonly before: Subject;
  readonly after: Subject;
  /** In `before`; null where the change is not a matter of places. */
  readonly spans: Spans | null;
}

/** All places of a step. Most candidates are not the goal: they are listed once one is. */
class WholeLink implements Link {
  readonly step: Step;
  readonly before: Subject;
  readonly after: Subject;
  #spans: Spans | null = null;

  constructor(step: Step, before: Subject, after: Subject) {
    this.step = step;
    this.before = before;
    this.after = after;
  }

  get spans(): Spans | null {
    const { places, spans } = this.step.rewrite;
    if (places === null) return null;
    this.#spans ??= spans?.(this.before) ?? spansOf(places(this.before));
    return this.#spans;
  }
}

/** `undo` starts from the found bytes, `redo` from the sealed ones. */
export type Direction = 'undo' | 'redo';

/** Links in the order in which they were applied. */
export type Chain = readonly Link[];

/** A step that is possible at a node, and what it does to the length there. */
export interface Move {
  readonly step: Step;
  /** Place in the documented order. */
  readonly index: number;
  readonly delta: number;
  /** Not known to be independent of the step that led to the node: a set must hold one such. */
  readonly fresh: boolean;
}

/** A state of the search: bytes, and the steps that gave them. */
export interface Node {
  readonly subject: Subject;
  readonly chain: Chain;
  readonly moves: readonly Move[];
}

/** The steps possible on `subject`, in the documented order. */
export function movesAt(subject: Subject, steps: readonly Step[], wanted: Subject | null): Move[] {
  const moves: Move[] = [];
  for (const [index, step] of steps.entries()) {
    if (WORK.isSpent) break;
    const move = moveAt(subject, step, index, wanted);
    if (move !== null) moves.push(move);
  }
  return moves;
}

/** The same, each measured when it is asked for. */
export function* eachMoveAt(
  subject: Subject,
  steps: readonly Step[],
  wanted: Subject | null,
): Generator<Move> {
  for (const [index, step] of steps.entries()) {
    if (WORK.isSpent) return;
    const move = moveAt(subject, step, index, wanted);
    if (move !== null) yield move;
  }
}

function moveAt(subject: Subject, step: Step, index: number, wanted: Subject | null): Move | null {
  if (step.when !== null && !step.when(subject, wanted)) return null;
  const length = step.rewrite.measure(subject);
  if (length !== null && wanted !== null && lacksWhatIsWritten(step, subject, wanted)) return null;
  return length === null ? null : { step, index, delta: length - subject.length, fresh: true };
}

/** The wanted bytes must hold what the step writes, more often than now; only for what is not ASCII. */
function lacksWhatIsWritten({ rewrite }: Step, subject: Subject, wanted: Subject): boolean {
  const { writes } = rewrite;
  if (writes === undefined || writes < '\x80' || !wanted.utf8) return false;
  return wanted.count(writes) <= subject.count(writes);
}

/**
 * The moves after `by` was applied at `parent`. After a step that opens nothing,
 * those that touch nothing in common with it keep the length change they had.
 */
export function movesAfter(
  parent: Node,
  by: Step,
  after: Subject,
  steps: readonly Step[],
  wanted: Subject | null,
): readonly Move[] {
  const used = new Set(parent.chain.map((link) => link.step.family)).add(by.family);
  if (by.rewrite.opens) {
    return movesAt(after, steps, wanted).filter((move) => !used.has(move.step.family));
  }
  const moves = parent.moves
    .filter(({ step }) => !used.has(step.family) && !overlaps(step.rewrite, by.rewrite))
    .map((move) => ({ ...move, fresh: false }));
  steps.forEach((step, index) => {
    if (used.has(step.family) || !overlaps(step.rewrite, by.rewrite) || WORK.isSpent) return;
    const move = moveAt(after, step, index, wanted);
    if (move !== null) moves.push(move);
  });
  return moves.sort((a, b) => a.index - b.index);
}

/** Applies whole steps one after the other; null where one finds nothing to do. */
export function applySteps(node: Node, moves: readonly Move[], direction: Direction): Node | null {
  let { subject } = node;
  const chain = [...node.chain];
  // Told in the documented order: so undone from its end, and redone from its start.
  const sign = direction === 'undo' ? -1 : 1;
  for (const { step } of [...moves].sort((a, b) => sign * (a.index - b.index))) {
    const bytes = step.rewrite.apply(subject);
    if (bytes === null) return null;
    const after = new Subject(bytes);
    chain.push(new WholeLink(step, subject, after));
    subject = after;
  }
  return { subject, chain, moves: [] };
}
