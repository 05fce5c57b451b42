import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { LONGEST } from './sequencer.ts';

test('each file that is run first exists', () => {
  const missing = LONGEST.filter((name) => !existsSync(new URL(`../${name}`, import.meta.url)));
  expect(missing).toEqual([]);
  expect(new Set(LONGEST).size).toBe(LONGEST.length);
});
