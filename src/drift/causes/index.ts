import type { CauseEntry } from '../rewrite.ts';
import { BOM_CAUSES } from './bom.ts';
import { DASH_CAUSE } from './dash.ts';
import { EOL_CAUSES } from './eol.ts';
import { EXTENT_CAUSES } from './extent.ts';
import { FINAL_NEWLINE_CAUSES } from './final-newline.ts';
import { JSON_ESCAPE_CAUSES } from './json-escape.ts';
import { LFS_CAUSE } from './lfs.ts';

/**
 * The table: every named change of bytes, once. Its order is the documented
 * order: among chains of equal length the earlier cause wins, and changes that
 * commute are told in it.
 */
export const CAUSES: readonly CauseEntry[] = [
  ...BOM_CAUSES,
  ...EOL_CAUSES,
  ...FINAL_NEWLINE_CAUSES,
  DASH_CAUSE,
  ...JSON_ESCAPE_CAUSES,
  ...EXTENT_CAUSES,
  LFS_CAUSE,
];
