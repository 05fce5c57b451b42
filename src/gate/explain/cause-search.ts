import { Allowance } from '../../drift/change/work.ts';
import { diagnose } from '../../drift/diagnose.ts';
import { excerptSize, excerptsOf } from '../../drift/excerpts.ts';

/**
 * All that looks into the bytes of a drifted file, behind one door: it is half
 * of the program, and most runs find no drift.
 */
export const causeSearch = { diagnose, excerptsOf, excerptSize, allowance: () => new Allowance() };

export type CauseSearch = typeof causeSearch;
