import type { ByteSource } from '../../core/byte-source.ts';
import { isSealed } from '../../core/digest.ts';
import { isRegular } from '../../core/listing.ts';
import { hashAll } from '../../core/reading.ts';
import type { Register } from '../../core/register.ts';
import type { Finding, Reseal } from '../../core/report.ts';
import type { CheckedBlockers } from '../../core/report-blockers.ts';
import type { LockSide } from '../read/lock-problems.ts';
import { algorithmsOf } from '../verify/sealed-tree.ts';

/** What a change seals otherwise, as far as locks are concerned. */
export interface SealedOtherwise {
  readonly reseals: readonly Reseal[];
  /** A seal of the base cannot be read: what it said of a path is unknown. */
  readonly baseUnreadable: boolean;
}

/**
 * A path that an unclosed blocker locks may not be resealed, whoever approves.
 * The base's locks count. Where the base's own seal cannot be read, a locked
 * path may only be sealed as the base has it.
 */
export async function lockFindings(
  base: (LockSide & { readonly source: ByteSource }) | null,
  head: LockSide,
  blockers: CheckedBlockers | null,
  { reseals, baseUnreadable }: SealedOtherwise,
): Promise<Finding[]> {
  const locks = locksOf([...(base?.registers ?? []), ...head.registers], blockers);
  if (locks.size === 0) return [];
  const unknown = baseUnreadable
    ? [...locks.keys()].filter((path) => base?.coverage.has(path) === false)
    : [];
  const asOnBase = await sealedAsOnBase(unknown, base, head);
  const uncovered = [...(base?.coverage.keys() ?? [])].filter((path) => !head.coverage.has(path));
  const resealed = new Set([
    ...reseals.filter(({ kind }) => kind !== 'seal-moved').map(({ path }) => path),
    // A removed seal is one reseal, not one for each of its files.
    ...uncovered,
    ...unknown,
  ]);
  return [...locks].flatMap(([path, id]): Finding[] => {
    if (!resealed.has(path) || asOnBase.has(path)) return [];
    return [
      {
        code: 'locked-resealed',
        severity: 'fail',
        message: `${path} is resealed while the blocker ${id} locks it.`,
        file: path,
        line: null,
        remedy: `Put the seal back, or close ${id} first, in a change of its own.`,
      },
    ];
  });
}

/** The locking blocker by path; a blocker that was not closed on the base locks still. */
function locksOf(
  registers: readonly Register[],
  blockers: CheckedBlockers | null,
): ReadonlyMap<string, string> {
  const unclosed = new Set(
    (blockers?.items ?? [])
      .filter(({ was, status }) => status !== 'closed' || was !== 'closed')
      .map(({ id }) => id),
  );
  const locks = new Map<string, string>();
  for (const { id, locks: paths } of registers.flatMap((register) => register.blockers)) {
    if (unclosed.has(id)) for (const path of paths) locks.set(path, id);
  }
  return locks;
}

async function sealedAsOnBase(
  paths: readonly string[],
  base: (LockSide & { readonly source: ByteSource }) | null,
  head: LockSide,
): Promise<ReadonlySet<string>> {
  if (base === null || paths.length === 0) return new Set();
  const entries = paths.flatMap((path) => base.listing.get(path) ?? []).filter(isRegular);
  const sealed = paths.flatMap((path) => head.coverage.get(path) ?? []);
  const hashed = await hashAll(base.source, entries, { others: algorithmsOf(sealed) });
  return new Set(
    paths.filter((path) => {
      const found = hashed.get(path);
      const claim = head.coverage.get(path);
      return found?.ok === true && claim !== undefined && isSealed(claim.file, found.digest);
    }),
  );
}
