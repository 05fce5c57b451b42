import { type Control, type Expected, type Sheet, together } from './control.ts';
import { DOCUMENT, RECORD, SEALED, type Tree } from './packet.ts';

/** Controls of the search for causes: one drift of each kind that tools make most. */

const drift = (name: string, changed: Tree, expected: Expected): Control => ({
  name,
  base: SEALED,
  head: { ...SEALED, ...changed },
  expected,
});

export const CAUSES: readonly Sheet[] = [
  together(
    [
      drift('dash', { 'document.md': DOCUMENT.replace('\u2014', '-') }, { cause: 'dash' }),
      drift(
        'json-escaped',
        { 'record.json': RECORD.replace('\u2014', '\\u2014') },
        { cause: 'json-escaped' },
      ),
      drift('bom-added', { 'document.md': `\ufeff${DOCUMENT}` }, { cause: 'bom-added' }),
      drift(
        'eol-crlf',
        { 'document.md': DOCUMENT.replaceAll('\n', '\r\n') },
        { cause: 'eol-crlf' },
      ),
    ],
    { searchCauses: true },
  ),
];
