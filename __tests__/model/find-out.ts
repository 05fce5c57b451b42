import { importEdited } from '../mutants/edited-modules.ts';
import { MODEL_MUTATIONS } from './model-mutations.ts';
import type { search } from './sequences.ts';

/** Searches with each mutant for a sequence that breaks it, and sends the first one, or null. */

/** Lots that are searched at most, and sequences in each; a mutant is found out long before. */
const LOTS = 30;
const LOT = 300;

for (const mutation of MODEL_MUTATIONS) {
  const edited = await importEdited<{ readonly search: typeof search }>(
    mutation,
    '__tests__/model/sequences.ts',
  );
  let broken: string | null = null;
  for (let seed = 1; broken === null && seed <= LOTS; seed += 1) {
    ({ broken } = await edited.search(LOT, seed, false));
  }
  process.send?.(broken);
}
