import { alone, type Control, type Expected, type Sheet, together } from './control.ts';
import {
  DOCUMENT,
  ENTRIES,
  RECORD,
  SEAL,
  SEAL_TEXT,
  SEALED,
  sealEntry,
  sealText,
  type Tree,
  without,
} from './packet.ts';

/** Controls of a comparison with a base: ways for a change to reseal what it changes. */

const change = (name: string, changed: Tree, expected: Expected): Control => ({
  name,
  base: SEALED,
  head: { ...SEALED, ...changed },
  expected,
});

const MORE = `${DOCUMENT}more\n`;
const RESEALED = SEAL_TEXT.replace(
  JSON.stringify(ENTRIES[0]),
  JSON.stringify(sealEntry('document.md', MORE)),
);

const closedBy = (pattern: string): string =>
  sealText([sealEntry('record.json', RECORD)], { closed: [pattern] });

const CHANGES: readonly Control[] = [
  change('reseal', { 'document.md': MORE, [SEAL]: RESEALED }, { reseal: 'reseal' }),
  change(
    'file that only its own new seal matches',
    { 'document.md': MORE, [SEAL]: RESEALED },
    { mismatch: 'sha256' },
  ),
  change(
    'coverage shrunk',
    { [SEAL]: sealText(ENTRIES.slice(1), { closed: ['evidence/**'] }) },
    { reseal: 'coverage-shrunk' },
  ),
  change('closed shrunk', { [SEAL]: sealText(ENTRIES) }, { reseal: 'closed-shrunk' }),
  change(
    'closed folder entered by listing',
    {
      'evidence/extra.json': '{}\n',
      'extra.seal.json': sealText([sealEntry('evidence/extra.json', '{}\n')]),
    },
    { reseal: 'reseal' },
  ),
  {
    name: 'seal removed',
    base: SEALED,
    head: without(SEALED, SEAL),
    expected: { reseal: 'seal-removed' },
  },
  {
    name: 'text declaration dropped',
    base: {
      ...SEALED,
      [SEAL]: sealText([sealEntry('document.md', DOCUMENT, { text: { bom: false } })]),
    },
    head: { ...SEALED, [SEAL]: sealText([sealEntry('document.md', DOCUMENT)]) },
    expected: { reseal: 'text-changed' },
  },
  {
    name: 'closed folder replaced by a link',
    base: { ...SEALED, 'closed.seal.json': closedBy('plans/**/*.json') },
    head: {
      ...SEALED,
      'closed.seal.json': closedBy('plans/**/*.json'),
      plans: { link: 'elsewhere' },
    },
    expected: { cause: 'unlisted' },
  },
];

/** A root is a path from the top of the tree: it is no folder's own. */
const ROOT_MOVED = change(
  'root moved',
  {
    'elsewhere/document.md': DOCUMENT,
    'elsewhere/record.json': RECORD,
    [SEAL]: sealText(ENTRIES, { root: 'elsewhere', closed: ['evidence/**'] }),
  },
  { reseal: 'root-moved' },
);

const ENTERED = change(
  'closed folder entered by a seal',
  { 'evidence/extra.seal.json': sealText([sealEntry('record.json', RECORD)], { root: '.' }) },
  { cause: 'unlisted' },
);

const SOUND_CHANGE: Control = {
  name: 'sound change',
  base: SEALED,
  head: { ...SEALED, 'other.md': MORE },
  expected: { verdict: 'pass' },
};

export const CHANGE: readonly Sheet[] = [
  together(CHANGES),
  alone(ROOT_MOVED),
  alone(ENTERED),
  alone(SOUND_CHANGE),
];
