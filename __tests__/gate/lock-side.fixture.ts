import { Listing } from '../../src/core/listing.ts';
import type { Blocker } from '../../src/core/register.ts';
import type { Seal } from '../../src/core/seal.ts';
import type { LockSide } from '../../src/gate/read/lock-problems.ts';
import { blocker, register } from '../blockers/register.fixture.ts';
import { side } from '../trust/change.fixture.ts';

/** A side with one register of these blockers. */
export const lockSide = (
  blockers: readonly Blocker[],
  seals: readonly Seal[] = [],
  paths: readonly string[] = [],
): LockSide => ({
  registers: [register({ path: 'r.json', blockers })],
  coverage: side(...seals).coverage,
  listing: new Listing(paths.map((path) => ({ path, kind: 'file', oid: null }))),
});

/** The blocker B-1, which locks a path. */
export const locking = (path: string, change: Partial<Blocker> = {}) =>
  blocker('B-1', { locks: [path], ...change });
