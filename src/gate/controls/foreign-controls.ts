import { sha256 } from '../../core/hashing.ts';
import type { GateOptions } from '../contract.ts';
import { alone, type Control, type Sheet } from './control.ts';
import { DOCUMENT, RECORD, type Tree } from './packet.ts';

/** Controls over seals of other tools: a checksum list, a bag, a statement. */

const digest = (text: string): string => sha256(Buffer.from(text));
const line = (text: string, path: string): string => `${digest(text)}  ${path}\n`;

const LIST = 'SHA256SUMS';
const LISTED: Tree = {
  'a.md': DOCUMENT,
  'b.json': RECORD,
  [LIST]: line(DOCUMENT, 'a.md') + line(RECORD, 'b.json'),
};

const MANIFEST = 'manifest-sha256.txt';
const BAG: Tree = {
  'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
  'data/a.md': DOCUMENT,
  [MANIFEST]: line(DOCUMENT, 'data/a.md'),
};

const STATEMENT = 'a.intoto.json';
const STATED: Tree = {
  'a.md': DOCUMENT,
  [STATEMENT]: JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'a.md', digest: { sha256: digest(DOCUMENT) } }],
    predicateType: 'https://example.com/none/v1',
    predicate: {},
  }),
};

const named = (glob: string): Partial<GateOptions> => ({
  seals: { globs: [glob], explicit: true },
});

const CONTROLS: readonly Control[] = [
  {
    name: 'checksum list: another digest',
    base: LISTED,
    head: { ...LISTED, 'a.md': RECORD },
    options: named(LIST),
    expected: { mismatch: 'sha256' },
  },
  {
    name: 'checksum list: a line dropped',
    base: LISTED,
    head: { ...LISTED, [LIST]: line(DOCUMENT, 'a.md') },
    options: named(LIST),
    expected: { reseal: 'coverage-shrunk' },
  },
  {
    name: 'checksum list: a line that is none',
    base: LISTED,
    head: { ...LISTED, [LIST]: `${LISTED[LIST]}not a line\n` },
    options: named(LIST),
    expected: { problem: 'malformed-line' },
  },
  {
    name: 'bag: another digest',
    base: BAG,
    head: { ...BAG, 'data/a.md': RECORD },
    options: named('bagit.txt'),
    expected: { mismatch: 'sha256' },
  },
  {
    name: 'bag: a payload file that no manifest lists',
    base: BAG,
    head: { ...BAG, 'data/b.md': RECORD },
    options: named('bagit.txt'),
    expected: { cause: 'unlisted' },
  },
  {
    name: 'statement: another digest',
    base: STATED,
    head: { ...STATED, 'a.md': RECORD },
    options: named(STATEMENT),
    expected: { mismatch: 'sha256' },
  },
];

const of = (prefix: string): readonly Sheet[] =>
  CONTROLS.filter(({ name }) => name.startsWith(prefix)).map(alone);

export const CHECKSUM_LISTS = of('checksum list');
export const BAGS = of('bag');
export const STATEMENTS = of('statement');
