import type { Listing } from '../../core/listing.ts';
import { type Problem, problem } from '../../core/problem.ts';
import type { Register } from '../../core/register.ts';
import { foldPath } from '../../formats/path-folding.ts';
import type { Coverage } from '../../trust/coverage.ts';

/** One side, as far as locks are concerned. */
export interface LockSide {
  readonly registers: readonly Register[];
  readonly coverage: Coverage;
  readonly listing: Listing;
}

/**
 * Locks of blockers that are not closed, on a path that no seal names: nothing
 * would ever be refused because of them, while a reader takes the file for locked.
 */
export function lockProblems(base: LockSide | null, head: LockSide): Problem[] {
  const covered = (path: string): boolean =>
    head.coverage.has(path) || base?.coverage.has(path) === true;
  const registers = new Set(head.registers.map(({ path }) => path));
  // Made for the first lock that names no sealed file: it takes a pass over all of them.
  let folded: ReadonlyMap<string, string> | null = null;
  const meantBy = (lock: string): string | undefined => {
    folded ??= new Map([...head.coverage.keys()].map((path) => [foldPath(path), path]));
    return folded.get(foldPath(lock));
  };
  return head.registers.flatMap(({ path: file, blockers }) =>
    blockers.flatMap(({ id, status, locks, at }) =>
      status === 'closed'
        ? []
        : locks
            .filter((lock) => !covered(lock) || registers.has(lock))
            .map((lock) => {
              const meant = meantBy(lock);
              const what = registers.has(lock)
                ? 'is a register: locked, no blocker of it could be closed'
                : head.listing.isFolder(lock)
                  ? 'is a folder, and a lock names one sealed file'
                  : 'is not in any seal';
              return problem(
                'unknown-lock',
                `The blocker ${id} locks "${lock}", which ${what}.`,
                meant === undefined
                  ? 'Name a sealed file, or seal this one.'
                  : `Did you mean "${meant}"? Case and Unicode form count.`,
                file,
                at,
              );
            }),
    ),
  );
}
