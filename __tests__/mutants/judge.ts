import { CONTROL_PARTS } from '../../src/core/report.ts';
import type { runControls } from '../../src/gate/controls/controls.ts';
import { importEdited } from './edited-modules.ts';
import { MUTATIONS } from './mutations.ts';

/** Runs the controls of each mutant, and sends which of them passed, in the order of the mutations. */

/** Every part but the search for causes, which no mutation is about and which is half of the program. */
const PARTS = CONTROL_PARTS.filter((part) => part !== 'causes');

for (const mutation of MUTATIONS) {
  const edited = await importEdited<{ readonly runControls: typeof runControls }>(
    mutation,
    'src/gate/controls/controls.ts',
  );
  const results = await edited.runControls(PARTS);
  process.send?.(results.flatMap(({ passed }) => passed));
}
