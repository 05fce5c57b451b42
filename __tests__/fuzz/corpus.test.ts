import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CORPUS, escapeInput, readCorpus, unescapeInput } from './corpus.ts';
import { REGRESSIONS } from './regressions.ts';
import { TARGETS, targetNamed } from './targets.ts';

/** The short form of `npm run fuzz`: every kept input through its target once. */

describe.each(TARGETS.map((target) => ({ name: target.name, target })))('$name', ({ target }) => {
  test('every kept input satisfies its properties', async () => {
    const inputs = [...target.seeds.map((seed) => Buffer.from(seed)), ...readCorpus(target.name)];
    expect(inputs.length).toBeGreaterThan(target.seeds.length);
    for (const input of inputs) {
      try {
        await target.run(input);
      } catch (cause) {
        throw new Error(`on ${escapeInput(input)}`, { cause });
      }
    }
  });
});

describe('regressions found by fuzzing', () => {
  test.each(REGRESSIONS)('$target: $name', async ({ target, input }) => {
    await targetNamed(target).run(unescapeInput(input));
  });
});

describe('the kept corpus', () => {
  test('has a file for each target, and no other', () => {
    expect(existsSync(CORPUS)).toBe(true);
    expect(readdirSync(CORPUS).sort()).toEqual(TARGETS.map(({ name }) => `${name}.txt`).sort());
  });

  test('is text: an input is unchanged after writing and reading', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (input) => {
        const line = escapeInput(input);
        expect(line).toMatch(/^[ -~]*$/);
        expect([...unescapeInput(line)]).toEqual([...input]);
      }),
      { seed: 31, numRuns: 300 },
    );
    expect(() => unescapeInput('a\\q')).toThrow('a backslash that escapes nothing');
  });

  test('is small', () => {
    for (const { name } of TARGETS) {
      const bytes = readCorpus(name).reduce((sum, input) => sum + input.length, 0);
      expect([name, bytes < 400_000]).toEqual([name, true]);
    }
    expect(join(CORPUS, '..')).toBe(import.meta.dirname);
  });
});
