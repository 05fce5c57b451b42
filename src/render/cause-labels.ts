import type { CauseId } from '../core/drift.ts';
import type { CheckedFile } from '../core/report.ts';

/** What a cause is called on every surface. */
export const CAUSE_LABELS: Readonly<Record<CauseId, string>> = {
  'bom-added': 'BOM added',
  'bom-removed': 'BOM removed',
  'eol-crlf': 'LF became CRLF',
  'eol-lf': 'CRLF became LF',
  'eol-cr': 'line endings became CR',
  'eol-mixed': 'line endings mixed',
  'eol-doubled': 'line endings doubled (CR CR LF)',
  'final-newline-added': 'final newline added',
  'final-newline-removed': 'final newline removed',
  'trailing-whitespace': 'trailing whitespace changed',
  'tabs-spaces': 'tabs and spaces exchanged',
  'blank-lines': 'runs of blank lines changed',
  dash: 'dashes exchanged',
  quotes: 'quotes exchanged',
  ellipsis: 'ellipses exchanged',
  'space-lookalike': 'look-alike spaces exchanged',
  invisible: 'invisible characters changed (suspicious)',
  homoglyph: 'look-alike letters exchanged (suspicious)',
  'unicode-normalization': 'Unicode normalization changed',
  'json-escaped': 'JSON re-encoded with escapes',
  'json-unescaped': 'JSON re-encoded without escapes',
  'json-numbers': 'JSON numbers rewritten, same values',
  'json-reordered': 'JSON keys reordered',
  'json-reformatted': 'JSON reformatted',
  'character-references': 'character references exchanged',
  'text-escaped': 'non-ASCII characters escaped or unescaped',
  transcoded: 'encoding changed',
  mojibake: 'mojibake (decoded wrongly)',
  'replacement-characters': 'characters lost to replacements',
  transliterated: 'transliterated',
  'ident-expanded': '$Id$ expanded',
  'export-subst': '$Format$ expanded',
  base64: 'Base64 of the whole file',
  truncated: 'truncated',
  extended: 'extended',
  'nul-filled': 'overwritten with NUL bytes',
  'bit-flipped': 'one bit flipped',
  'git-lfs-pointer': 'Git LFS pointer in place of the file',
  symlink: 'symbolic link in place of the file',
  submodule: 'submodule in place of the file',
  directory: 'directory in place of the file',
  missing: 'missing',
  moved: 'moved',
  'case-renamed': 'renamed in case only',
  swapped: 'swapped with another sealed file',
  unlisted: 'not listed in the seal',
  edited: 'edited',
};

/** Dashes as a place shows them, by their names. */
const DASHES: ReadonlyMap<string | null, string> = new Map([
  ['\u27e6U+2014 EM DASH\u27e7', 'em dash'],
  ['\u27e6U+2013 EN DASH\u27e7', 'en dash'],
  ['\u27e6U+2212 MINUS SIGN\u27e7', 'minus sign'],
  ['-', 'hyphen'],
  ['--', 'two hyphens'],
]);

/** What a cause of one file is called: of dashes which became which, if all of its places are known and alike. */
export function labelOf({ locations, more }: CheckedFile, id: CauseId): string {
  if (id !== 'dash' || more > 0) return CAUSE_LABELS[id];
  const labels = new Set(
    locations
      .filter(({ cause }) => cause === id)
      .map(({ sealed, found }) => {
        const [from, to] = [DASHES.get(sealed), DASHES.get(found)];
        return from === undefined || to === undefined ? '' : `${from} replaced by ${to}`;
      }),
  );
  const [only = ''] = labels;
  return labels.size === 1 && only !== '' ? only : CAUSE_LABELS[id];
}
