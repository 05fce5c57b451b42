import type { CauseId, DiagnosedCause } from '../core/drift.ts';

const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;

/** A cause derived from the places where the sealed and the found bytes differ. */
export function toldFromPlaces(id: CauseId, count: number): string {
  return WORDS[id]?.(places(count)) ?? `The bytes differ in ${places(count)}.`;
}

const WORDS: Partial<Record<CauseId, (where: string) => string>> = {
  'bom-added': () => 'A UTF-8 BOM was added at the start.',
  'bom-removed': () => 'The UTF-8 BOM at the start was removed.',
  'eol-crlf': (where) => `Line endings became CR LF in ${where}.`,
  'eol-lf': (where) => `Line endings became LF in ${where}.`,
  'eol-cr': (where) => `Line endings became CR in ${where}.`,
  'eol-mixed': (where) => `The line endings became mixed: another one in ${where}.`,
  'eol-doubled': (where) => `The line endings were doubled in ${where}.`,
  'final-newline-added': () => 'Line endings were added at the end of the file.',
  'final-newline-removed': () => 'Line endings were removed at the end of the file.',
  'trailing-whitespace': (where) => `Whitespace at line endings was stripped or added in ${where}.`,
  'tabs-spaces': (where) => `Tabs and spaces were exchanged in the indentation in ${where}.`,
  dash: (where) => `Dashes were exchanged in ${where}.`,
  quotes: (where) => `Typographic and ASCII quotes were exchanged in ${where}.`,
  ellipsis: (where) => `"…" and "..." were exchanged in ${where}.`,
  'space-lookalike': (where) => `Spaces and their look-alikes were exchanged in ${where}.`,
  invisible: (where) => `Invisible characters were inserted or removed in ${where}.`,
  homoglyph: (where) => `Characters were replaced by look-alikes in ${where}.`,
  'unicode-normalization': (where) => `The Unicode normalization changed in ${where}.`,
  'json-escaped': (where) => `JSON characters were written as escapes in ${where}.`,
  'json-unescaped': (where) => `JSON escapes were written as characters in ${where}.`,
  'json-reformatted': (where) => `JSON reformatted with the same values in ${where}.`,
  'json-numbers': (where) => `JSON numbers rewritten in ${where}; all decimal values unchanged.`,
  'json-reordered': () => 'JSON members reordered; all values unchanged.',
  'character-references': (where) =>
    `Characters and character references were exchanged in ${where}.`,
  'blank-lines': (where) => `Runs of blank lines were collapsed in ${where}.`,
  'replacement-characters': (where) => `Characters were lost to "?" or U+FFFD in ${where}.`,
  transliterated: (where) => `Characters were replaced by ASCII look-alikes in ${where}.`,
  edited: (where) => `The content was edited in ${where}.`,
};

/** A sentence with contents of the file in it, which a redacted report leaves out. */
export function quoting(
  before: string,
  content: string,
  after: string,
): Pick<DiagnosedCause, 'summary' | 'redacted'> {
  return { summary: before + content + after, redacted: before + after };
}
