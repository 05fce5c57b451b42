import type { Register } from '../core/register.ts';
import type { CheckedBlockers, Finding, Reseal } from '../core/report.ts';

/**
 * A path that an unclosed blocker locks may not be resealed, whoever approves. The base's locks count.
 * @param uncovered paths that the base seals and the head does not: a removed seal is one reseal, not one a file
 */
export function lockFindings(
  base: readonly Register[],
  head: readonly Register[],
  blockers: CheckedBlockers | null,
  reseals: readonly Reseal[],
  uncovered: readonly string[],
): Finding[] {
  const resealed = new Set([
    ...reseals.filter(({ kind }) => kind !== 'seal-moved').map(({ path }) => path),
    ...uncovered,
  ]);
  const unclosed = new Set(
    (blockers?.items ?? [])
      .filter(({ was, status }) => status !== 'closed' || was !== 'closed')
      .map(({ id }) => id),
  );
  const locks = new Map<string, string>();
  for (const { id, locks: paths } of [...base, ...head].flatMap((register) => register.blockers)) {
    if (unclosed.has(id)) for (const path of paths) locks.set(path, id);
  }
  return [...locks].flatMap(([path, id]): Finding[] => {
    if (!resealed.has(path)) return [];
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

/** Once the verdict is no pass, nothing but the default is admissible, whatever the register says. */
export function holdOptions(blockers: CheckedBlockers | null, why: string): CheckedBlockers | null {
  if (blockers === null) return null;
  const defaults = new Map(blockers.registers.map(({ path, default: id }) => [path, id]));
  return {
    ...blockers,
    options: blockers.options.map((option) =>
      option.admissible && defaults.get(option.register) !== option.id
        ? { ...option, admissible: false, because: [why] }
        : option,
    ),
  };
}
