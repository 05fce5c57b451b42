import type { ControlPart } from '../../core/report.ts';
import { CHANGE } from './change-controls.ts';
import type { Sheet } from './control.ts';
import { VERIFICATION } from './verification-controls.ts';

/** The controls of each part of the gate, loaded where that part is used. */
const LOADERS: Readonly<Record<ControlPart, () => Promise<readonly Sheet[]>>> = {
  verification: async () => VERIFICATION,
  // Small, and of each change with a base: a file of its own takes longer to load.
  change: async () => CHANGE,
  registers: async () => (await import('./register-controls.ts')).REGISTERS,
  checksums: async () => (await import('./foreign-controls.ts')).CHECKSUM_LISTS,
  bagit: async () => (await import('./foreign-controls.ts')).BAGS,
  'in-toto': async () => (await import('./foreign-controls.ts')).STATEMENTS,
  causes: async () => (await import('./cause-controls.ts')).CAUSES,
};

export function controlsOf(part: ControlPart): Promise<readonly Sheet[]> {
  return LOADERS[part]();
}
