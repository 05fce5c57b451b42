import { expect, test } from '@jest/globals';
import { search } from './sequences.ts';

/** `npm run model` searches through 100,000; here a fixed part of them is held. */
const SEQUENCES = 2_000;

test('no sequence of changes without an approval breaks what the branch requires', async () => {
  const { broken, sequences, landings } = await search(SEQUENCES, 20_261);
  expect(broken).toBe(null);
  expect(sequences).toBe(SEQUENCES);
  // A model in which nothing lands would prove nothing.
  expect(landings).toBeGreaterThan(SEQUENCES);
}, 300_000);
