import fc from 'fast-check';
import { EDITS, type Edit } from './edits.ts';
import { type Branch, type Turn, type User, World } from './world.ts';

/** One step of a contributor, a reviewer or the forge. */
class Step implements fc.AsyncCommand<object, World> {
  readonly #what: string;
  readonly #act: (world: World) => Promise<void> | void;

  constructor(what: string, act: (world: World) => Promise<void> | void) {
    this.#what = what;
    this.#act = act;
  }

  check(): boolean {
    return true;
  }

  async run(_: object, world: World): Promise<void> {
    await this.#act(world);
  }

  toString(): string {
    return this.#what;
  }
}

const edits = Object.entries(EDITS);
const pull = fc.nat(3);
const branch = fc.constantFrom<Branch>('main', 'weak');

const push = (at: fc.Arbitrary<number>) =>
  fc
    .tuple(at, fc.constantFrom(...edits))
    .map(
      ([n, [title, edit]]: [number, [string, Edit]]) =>
        new Step(`push to ${n}: ${title}`, (world) => world.push(n, edit)),
    );

const STATES = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'ODD'] as const;

const review = fc
  .tuple(pull, fc.constantFrom<User>('mallory', 'olga', 'rita', 'bot'), fc.constantFrom(...STATES))
  .map(
    ([n, user, state]) =>
      new Step(`${user} reviews ${n}: ${state}`, (world) => world.review(n, user, state)),
  );

const attempt = fc
  .array(fc.constantFrom(...edits), { minLength: 1, maxLength: 3 })
  .map(
    (chosen) =>
      new Step(`attempt: ${chosen.map(([title]) => title).join(' + ')}`, (world) =>
        world.attempt(chosen.map(([, edit]) => edit)),
      ),
  );

/** Reviewed on the way: what an approval was given for may change before the landing. */
const reviewed = fc
  .tuple(
    fc.array(fc.constantFrom(...edits), { minLength: 1, maxLength: 2 }),
    fc.array(
      fc.oneof(
        fc.constantFrom<Turn[]>(...edits.map(([, edit]) => ({ edit }))),
        fc.constantFrom<Turn[]>({ base: 'weak' }, { base: 'main' }),
        fc.record({
          user: fc.constantFrom<User[]>('mallory', 'olga', 'olga', 'rita'),
          state: fc.constantFrom('APPROVED', 'APPROVED', ...STATES),
        }),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(
    ([chosen, turns]) =>
      new Step(
        `reviewed: ${chosen.map(([title]) => title).join(' + ')}; ${turns.map(told).join(', ')}`,
        (world) =>
          world.attempt(
            chosen.map(([, edit]) => edit),
            turns,
          ),
      ),
  );

function told(turn: Turn): string {
  if ('base' in turn) return `to ${turn.base}`;
  if ('user' in turn) return `${turn.user} ${turn.state}`;
  return `push ${edits.find(([, edit]) => edit === turn.edit)?.[0]}`;
}

const land = pull.map((n) => new Step(`merge ${n}`, (world) => world.land(n)));

/** Weighted by repetition: pushes and merges are what a sequence lives on. */
const STEPS = [
  branch.map((base) => new Step(`open into ${base}`, (world) => world.open(base))),
  fc.constant(new Step('open into main', (world) => world.open('main'))),
  push(pull),
  push(pull),
  attempt,
  attempt,
  attempt,
  reviewed,
  reviewed,
  review,
  land,
  land,
  land,
  pull.map((n) => new Step(`twin of ${n}`, (world) => world.twin(n))),
  pull.map((n) => new Step(`update ${n}`, (world) => world.update(n))),
  fc
    .tuple(pull, branch)
    .map(([n, to]) => new Step(`retarget ${n} to ${to}`, (world) => world.retarget(n, to))),
  pull.map((n) => new Step(`close ${n}`, (world) => world.close(n))),
  pull.map((n) => new Step(`reopen ${n}`, (world) => world.reopen(n))),
  fc.nat(20).map((n) => new Step(`re-run event ${n}`, (world) => world.rerun(n))),
  fc
    .tuple(pull, pull)
    .map(([a, b]) => new Step(`queue ${a} and ${b}`, (world) => world.queue(a, b))),
];

export interface Searched {
  /** Null: no sequence broke an invariant; else the shortest one found, and what it broke. */
  readonly broken: string | null;
  readonly sequences: number;
  /** Landings on the protected branch: a model in which nothing lands proves nothing. */
  readonly landings: number;
}

/**
 * Searches for a sequence of steps after which the protected branch is not what it promised to be.
 * @param shrink whether the sequence that is found is made as short as can be
 */
export async function search(sequences: number, seed: number, shrink = true): Promise<Searched> {
  let landings = 0;
  const property = fc.asyncProperty(
    fc.commands(STEPS, { maxCommands: 40, size: 'max' }),
    async (steps) => {
      const world = new World();
      world.open('main');
      await fc.asyncModelRun(() => ({ model: {}, real: world }), steps);
      landings += world.log.length;
    },
  );
  const result = await fc.check(property, { seed, numRuns: sequences, endOnFailure: !shrink });
  return {
    broken: result.failed ? `${result.counterexample}: ${result.errorInstance}` : null,
    sequences: result.numRuns,
    landings,
  };
}
