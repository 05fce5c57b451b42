import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import picomatch from 'picomatch';
import { NOT_MUTATED, ROOMS } from '../scripts/mutation/rooms.ts';

const ROOT = join(import.meta.dirname, '..');

/** The rooms that mutation testing answers for, and the file that puts the gate together. */
const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  // Types alone: there is nothing to change.
  .filter((path) => path !== 'src/gate/contract.ts')
  .filter((path) =>
    /^src\/(?:gate\.ts|(?:core|formats|blockers|trust|gate|drift)\/.*\.ts)$/.test(path),
  );

test('every source of these rooms is mutated in one part, or listed as left out', () => {
  const leftOut = picomatch(NOT_MUTATED.map((pattern) => pattern.replace(/^!/, '')));
  const parts = ROOMS.flatMap((room) => room.parts);
  const times = FILES.filter((path) => !leftOut(path)).map((path) => [
    path,
    parts.filter(({ mutate }) => picomatch([...mutate])(path)).length,
  ]);
  expect(times.length).toBeGreaterThan(100);
  expect(times.filter(([, count]) => count !== 1)).toEqual([]);
});
