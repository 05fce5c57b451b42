/** All that judges registers, in one module: a run without a register does not load it. */
export { decideBlockers } from './decide/decision.ts';
export { evidencePaths } from './decide/evidence-facts.ts';
export { lockFindings } from './decide/locks.ts';
export { lookAlikeProblems } from './decide/look-alikes.ts';
export { pairRegisters, registerChanges } from './decide/ratchet.ts';
