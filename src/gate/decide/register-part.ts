import type { Register } from '../../core/register.ts';

type RegisterPart = Pick<
  typeof import('./registers.ts'),
  | 'decideBlockers'
  | 'evidencePaths'
  | 'lockFindings'
  | 'lookAlikeProblems'
  | 'pairRegisters'
  | 'registerChanges'
>;

interface SideOf {
  readonly registers: readonly Register[];
}

/** What judges the registers of a change; where neither side has one, what finds nothing. */
export async function registerPart(base: SideOf | null, head: SideOf): Promise<RegisterPart> {
  const none = head.registers.length + (base?.registers.length ?? 0) === 0;
  return none ? NO_REGISTERS : import('./registers.ts');
}

/** The same answers as those of the part itself on no register (a test compares them). */
export const NO_REGISTERS: RegisterPart = {
  pairRegisters: () => [],
  registerChanges: async () => [],
  evidencePaths: () => new Set(),
  decideBlockers: async () => ({ blockers: null, findings: [] }),
  lockFindings: async () => [],
  lookAlikeProblems: async () => [],
};
