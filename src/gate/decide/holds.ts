import type { CheckedBlockers } from '../../core/report-blockers.ts';

/** Once the verdict is no pass, nothing but the default is admissible, whatever the register says. */
export function holdOptions(blockers: CheckedBlockers | null, why: string): CheckedBlockers | null {
  if (blockers === null) return null;
  const defaults = new Map(blockers.registers.map(({ path, default: id }) => [path, id]));
  return {
    ...blockers,
    options: blockers.options.map((option) =>
      option.state !== 'not-admissible' && defaults.get(option.register) !== option.id
        ? { ...option, state: 'not-admissible', admissible: false, because: [why] }
        : option,
    ),
  };
}
