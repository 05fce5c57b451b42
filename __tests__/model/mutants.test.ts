import { beforeAll, describe, expect, test } from '@jest/globals';
import { answersOf } from '../mutants/answers.ts';
import { MODEL_MUTATIONS } from './model-mutations.ts';

/** The model against the gate without one of its checks: it must find the order that breaks it. */

describe('the model finds a gate without', () => {
  let broken: Promise<string | null>[] = [];
  beforeAll(() => {
    broken = answersOf(new URL('./find-out.ts', import.meta.url), MODEL_MUTATIONS.length);
  });

  test.each(MODEL_MUTATIONS.map((mutation, at) => ({ ...mutation, at })))(
    '$takenOut',
    async ({ at }) => {
      expect(await broken[at]).not.toBe(null);
    },
    300_000,
  );
});
