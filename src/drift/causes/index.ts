import type { CauseEntry } from '../change/change.ts';
import type { Direction } from '../search/chain.ts';
import type { Repertoire } from '../search/repertoire.ts';
import { BASE64_CAUSE } from './base64.ts';
import { BIT_FLIP_CAUSE } from './bit-flip.ts';
import { BLANK_LINES_CAUSE } from './blank-lines.ts';
import { BOM_CAUSES } from './bom.ts';
import { REFERENCE_CAUSE } from './character-references.ts';
import { DASH_CAUSE } from './dash.ts';
import { ELLIPSIS_CAUSE } from './ellipsis.ts';
import { EOL_CAUSES } from './eol.ts';
import { EXPORT_SUBST_CAUSE } from './export-subst.ts';
import { cutStep, EXTENT_CAUSES, startStep } from './extent.ts';
import { FINAL_NEWLINE_CAUSES } from './final-newline.ts';
import { HOMOGLYPH_CAUSE } from './homoglyph.ts';
import { IDENT_CAUSE } from './ident.ts';
import { INVISIBLE_CAUSE } from './invisible.ts';
import { JSON_ESCAPE_CAUSES } from './json-escape.ts';
import { JSON_FORMAT_CAUSE } from './json-format.ts';
import { JSON_NUMBER_CAUSE } from './json-number.ts';
import { JSON_ORDER_CAUSE } from './json-order.ts';
import { LFS_CAUSE } from './lfs.ts';
import { LINK_TEXT_CAUSE } from './link-text.ts';
import { MOJIBAKE_CAUSE } from './mojibake.ts';
import { NORMALIZATION_CAUSE } from './normalization.ts';
import { QUOTES_CAUSE } from './quotes.ts';
import { REPLACED_CAUSES } from './replaced.ts';
import { SPACE_CAUSE } from './space.ts';
import { TEXT_ESCAPE_CAUSE } from './text-escape.ts';
import { TRANSCODED_CAUSE } from './transcoded.ts';
import { WHITESPACE_CAUSES } from './whitespace.ts';

/**
 * The table: every named change of bytes, once. Its order is the documented
 * order: among chains of equal length the earlier cause wins, and changes that
 * commute are reported in it.
 */
export const CAUSES: readonly CauseEntry[] = [
  ...BOM_CAUSES,
  ...EOL_CAUSES,
  ...FINAL_NEWLINE_CAUSES,
  ...WHITESPACE_CAUSES,
  BLANK_LINES_CAUSE,
  DASH_CAUSE,
  QUOTES_CAUSE,
  ELLIPSIS_CAUSE,
  SPACE_CAUSE,
  INVISIBLE_CAUSE,
  HOMOGLYPH_CAUSE,
  NORMALIZATION_CAUSE,
  ...JSON_ESCAPE_CAUSES,
  JSON_NUMBER_CAUSE,
  JSON_ORDER_CAUSE,
  JSON_FORMAT_CAUSE,
  REFERENCE_CAUSE,
  TEXT_ESCAPE_CAUSE,
  TRANSCODED_CAUSE,
  MOJIBAKE_CAUSE,
  ...REPLACED_CAUSES,
  IDENT_CAUSE,
  EXPORT_SUBST_CAUSE,
  BASE64_CAUSE,
  ...EXTENT_CAUSES,
  BIT_FLIP_CAUSE,
  LFS_CAUSE,
  LINK_TEXT_CAUSE,
];

/** All that a search may use, from the found bytes (`undo`) or from the sealed ones (`redo`). */
export function repertoire(direction: Direction): Repertoire {
  return { steps: CAUSES.flatMap((entry) => entry[direction]), cut: cutStep, last: startStep };
}
