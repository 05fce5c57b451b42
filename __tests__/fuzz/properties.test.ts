import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from '../any-text.fixture.ts';
import { escapeInput } from './corpus.ts';
import type { FuzzTarget } from './target.ts';
import { TARGETS } from './targets.ts';

/** Every parser and renderer on inputs put together from its words, its sound inputs and any bytes. */

/** Runs of most targets; of those that render or search, fewer. */
const RUNS = 1_000;
const FEW = 120;
const SLOW: ReadonlySet<string> = new Set(['diagnose', 'comment', 'html', 'surfaces']);

function inputsOf({ words, seeds }: FuzzTarget): fc.Arbitrary<Buffer> {
  const part = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...words).map((word) => Buffer.from(word)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)) },
    {
      weight: 1,
      arbitrary: anyText(4).map((text) => Buffer.from(text)),
    },
  );
  const made = fc.array(part, { maxLength: 12 }).map((parts) => Buffer.concat(parts));
  /** A sound input with something else in one place. */
  const spliced = fc
    .tuple(fc.constantFrom(...seeds), fc.nat(), fc.nat(8), made)
    .map(([seed, at, without, between]) => {
      const bytes = Buffer.from(seed);
      const from = at % (bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(from + without)]);
    });
  const any = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
  return fc.oneof(made, { weight: 2, arbitrary: spliced }, any);
}

describe.each(TARGETS.map((target) => ({ name: target.name, target })))('$name', ({ target }) => {
  const numRuns = SLOW.has(target.name) ? FEW : RUNS;

  test(`satisfies its properties on ${numRuns} inputs of any kind`, async () => {
    let runs = 0;
    const property = fc.asyncProperty(inputsOf(target), async (input) => {
      runs += 1;
      try {
        await target.run(input);
      } catch (cause) {
        throw new Error(`on ${escapeInput(input)}`, { cause });
      }
    });
    await fc.assert(property, { numRuns, seed: 20260102 });
    expect(runs).toBe(numRuns);
  });
});

test('a target that violates a property is caught', async () => {
  const broken: FuzzTarget = {
    name: 'broken',
    words: ['a', 'b'],
    seeds: ['ab'],
    run(input) {
      if (input.includes('aa')) throw new Error('a promise is broken');
    },
  };
  const property = fc.property(inputsOf(broken), (input) => broken.run(input) as undefined);
  expect(fc.check(property, { numRuns: RUNS, seed: 20260102 }).failed).toBe(true);
});
