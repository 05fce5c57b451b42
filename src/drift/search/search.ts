import { hash } from 'node:crypto';
import { splice } from '../change/by-pattern.ts';
import type { Step } from '../change/change.ts';
import { spansOf } from '../change/spans.ts';
import { Subject } from '../change/subject.ts';
import { WORK } from '../change/work.ts';
import {
  applySteps,
  type Chain,
  type Direction,
  eachMoveAt,
  type Move,
  movesAfter,
  type Node,
} from './chain.ts';
import {
  type Budget,
  budgetFor,
  CANDIDATE_COST,
  type Goal,
  partialBudget,
  setBudget,
} from './goal.ts';
import { exceeds, mayLead, partsOf } from './partial.ts';
import type { Repertoire, StepTowards } from './repertoire.ts';
import {
  astray,
  CHAIN_LENGTH,
  capAt,
  inPart,
  isBeside,
  isBuildable,
  isWorthwhile,
  lessThanWhole,
  WIDE_BYTES,
} from './rules.ts';
import { subsets } from './subsets.ts';

/**
 * The shortest chain of steps from `start` to the goal; among equals the first
 * in the documented order, whole changes before partial ones. Independent steps
 * are combined by arithmetic on their length changes; a step that interacts with
 * others is built and the search goes on from its result.
 */
export class Search {
  readonly #goal: Goal;
  readonly #direction: Direction;
  readonly #steps: readonly Step[];
  readonly #repertoire: Repertoire;
  readonly #budget: Budget;
  #partials: Budget;
  #sets: Budget;
  /** Some change could have been made in part, in more ways than are tried. */
  #tooMany = false;
  #triedTogether = false;
  readonly #seen = new Set<string>();

  constructor(goal: Goal, direction: Direction, repertoire: Repertoire) {
    this.#direction = direction;
    this.#goal = goal;
    this.#repertoire = repertoire;
    this.#steps = repertoire.steps;
    this.#budget = budgetFor(goal);
    this.#partials = partialBudget(0);
    this.#sets = setBudget(0);
  }

  /** Why the search stopped short of what it would have tried; null if it did not. */
  get limit(): string | null {
    const limit = this.#limit;
    return limit === null || this.#goal.bytes !== null
      ? limit
      : `${limit}, as no byte length is sealed`;
  }

  get #limit(): string | null {
    if (this.#budget.spent !== null) return this.#budget.spent;
    if (this.#sets.spent !== null) return 'too many chains whose lengths add up';
    const few = this.#partials.spent === null && !this.#tooMany;
    return few ? null : 'too many ways to change some places only';
  }

  run(start: Subject): Chain | null {
    const chain = this.#run(start);
    // Nothing more is taken: where the work is spent, that is why the search ends here.
    this.#budget.take(0);
    return chain;
  }

  #run(start: Subject): Chain | null {
    this.#partials = partialBudget(start.length);
    this.#sets = setBudget(start.length);
    const moves: Move[] = [];
    const root: Node = { subject: start, chain: [], moves };
    const nodes: Node[][] = [[root]];
    // Most drift is one whole change: tried as it is measured, the steps after it cost nothing.
    for (const move of eachMoveAt(start, this.#steps, this.#goal.wanted)) {
      moves.push(move);
      const alone = this.#whole({ ...root, moves: [move] }, 1);
      if (alone !== null || this.#budget.spent !== null) return alone;
    }
    const first = this.#ofLength(nodes, 1);
    if (first !== null || this.#budget.spent !== null) return first;
    const together = this.#together(root);
    if (together !== null || this.#budget.spent !== null) return together;
    nodes.push(this.#grow([root], 1));
    for (let length = 2; length <= CHAIN_LENGTH; length += 1) {
      const found = this.#ofLength(nodes, length);
      if (found !== null || this.#budget.spent !== null) return found;
      if (length < CHAIN_LENGTH) nodes.push(this.#grow(nodes[length - 1] ?? [], length));
    }
    return this.#extent(nodes.flat(), this.#repertoire.last);
  }

  /**
   * Of a large file, whole changes that do not touch one another are tried together
   * before the states behind each of them are made: measuring those is most of the
   * cost, and nearly every tool makes such changes.
   */
  #together(root: Node): Chain | null {
    this.#triedTogether = root.subject.length > WIDE_BYTES && this.#goal.bytes !== null;
    if (!this.#triedTogether) return null;
    for (let size = 2; size <= CHAIN_LENGTH; size += 1) {
      const found = this.#whole(root, size);
      if (found !== null) return found;
    }
    return null;
  }

  #ofLength(nodes: readonly Node[][], length: number): Chain | null {
    for (const [depth, level] of nodes.entries()) {
      if (depth === 0 && (length === 1 || this.#triedTogether)) continue;
      for (const node of level) {
        const found = this.#whole(node, length - depth);
        if (found !== null) return found;
      }
    }
    const cut = this.#extent(nodes[length - 1] ?? [], this.#repertoire.cut);
    if (cut !== null) return cut;
    for (const [depth, level] of nodes.entries()) {
      for (const node of level) {
        const found = this.#partly(node, length - depth);
        if (found !== null) return found;
      }
    }
    return null;
  }

  /** Is the wanted a part of one of these states? */
  #extent(nodes: readonly Node[], stepAt: StepTowards): Chain | null {
    for (const { subject, chain } of nodes) {
      if (!this.#budget.take(this.#goal.bytes ?? subject.length)) return null;
      const step = stepAt(subject, this.#goal, this.#direction);
      if (step === null) continue;
      const after = new Subject(step.rewrite.apply(subject) ?? subject.bytes);
      return [...chain, { step, before: subject, after, spans: null }];
    }
    return null;
  }

  /** Every set of `size` independent whole steps whose lengths add up. */
  #whole(node: Node, size: number): Chain | null {
    for (const moves of subsets(node.moves, size, this.#missing(node))) {
      if (this.#goal.bytes === null && !isWorthwhile(moves, node.subject.length)) continue;
      if (!this.#budget.take(node.subject.length * size)) return null;
      if (size > 1 && !this.#sets.take(node.subject.length * size + CANDIDATE_COST)) return null;
      const end = applySteps(node, moves, this.#direction);
      if (end !== null && this.#goal.reached(end.subject.bytes)) return end.chain;
    }
    return null;
  }

  /** `size - 1` common whole steps, then some of the places of one independent of them. */
  #partly(node: Node, size: number): Chain | null {
    if (size === 1) return this.#partial(node, node.moves, 0);
    const missing = this.#missing(node);
    // Recovered bytes are compared place by place afterwards, whatever the chain.
    if (missing === null || this.#direction === 'redo') return null;
    if (size > 2 && node.subject.length > WIDE_BYTES) return null;
    const cap = this.#goal.wanted === null ? capAt(size - 1) : Number.POSITIVE_INFINITY;
    for (const moves of subsets(node.moves.filter(isBeside), size - 1, null)) {
      if (WORK.isSpent) return null;
      const rest = missing - moves.reduce((sum, move) => sum + move.delta, 0);
      const partly = node.moves.filter((move) => inPart(node.subject, move, moves, { rest, cap }));
      if (partly.length === 0) continue;
      if (!this.#budget.take(node.subject.length)) return null;
      const end = applySteps(node, moves, this.#direction);
      const found = end === null ? null : this.#partial(end, partly, size - 1);
      if (found !== null) return found;
    }
    return null;
  }

  #partial(node: Node, moves: readonly Move[], depth: number): Chain | null {
    const missing = this.#missing(node);
    const cap = capAt(depth);
    for (const { step, delta } of moves) {
      if (WORK.isSpent) return null;
      if (step.wholly === true) continue;
      // After whole steps the rest was judged before they were applied.
      if (depth === 0 && missing !== null && !lessThanWhole(missing, delta)) continue;
      if (!mayLead(step.rewrite, node.subject, this.#goal)) continue;
      const places = step.rewrite.places?.(node.subject) ?? [];
      if (step.when !== null && !step.when(node.subject, this.#goal.wanted)) continue;
      if (depth === 0 && this.#goal.wanted === null && exceeds(places, missing, cap)) {
        this.#tooMany = true;
      }
      for (const some of partsOf(places, node.subject, this.#goal, { missing, cap })) {
        if (!this.#partials.take(node.subject.length)) return null;
        const bytes = splice(node.subject, some);
        if (!this.#goal.reached(bytes)) continue;
        const after = new Subject(bytes);
        const link = { step, before: node.subject, after, spans: spansOf(some) };
        return [...node.chain, link];
      }
    }
    return null;
  }

  /** The nodes one step further on from which a chain may still be completed. */
  #grow(level: readonly Node[], depth: number): Node[] {
    const grown: Node[] = [];
    for (const node of level) {
      for (const move of node.moves) {
        if (!move.fresh && depth > 1) continue;
        if (!move.step.rewrite.opens && !isBuildable(node, move, depth, this.#missing(node)))
          continue;
        if (!this.#budget.take(node.subject.length)) return grown;
        const end = applySteps(node, [move], this.#direction);
        if (end === null || this.#known(end.subject)) continue;
        if (astray(move, end.subject, this.#goal.wanted)) continue;
        const moves = movesAfter(node, move.step, end.subject, this.#steps, this.#goal.wanted);
        grown.push({ ...end, moves });
      }
    }
    return grown;
  }

  #known(subject: Subject): boolean {
    const key = hash('sha256', subject.bytes, 'base64');
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }

  #missing(node: Node): number | null {
    return this.#goal.bytes === null ? null : this.#goal.bytes - node.subject.length;
  }
}
