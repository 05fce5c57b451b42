/** All that judges registers, in one module: a run without a register does not load it. */
export { decideBlockers } from './decision.ts';
export { evidencePaths } from './evidence-facts.ts';
export { lockFindings } from './locks.ts';
export { lookAlikeProblems } from './look-alikes.ts';
export { pairRegisters, registerChanges } from './ratchet.ts';
