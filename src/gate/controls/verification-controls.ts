import type { ProblemCode } from '../../core/problem.ts';
import { alone, type Control, type Expected, type Sheet, together } from './control.ts';
import {
  DOCUMENT,
  ENTRIES,
  RECORD,
  REGISTER,
  SEAL,
  SEAL_TEXT,
  SEALED,
  sealEntry,
  sealText,
  type Tree,
  without,
} from './packet.ts';

/** Controls of what every run does: find the seals, read them, and compare the bytes. */

const drift = (name: string, changed: Tree, expected: Expected): Control => ({
  name,
  base: null,
  head: { ...SEALED, ...changed },
  expected,
});

const INVALID_UTF8 = Buffer.concat([
  Buffer.from('{"version": 1, "name": "'),
  Buffer.of(0xc3, 0x28),
]);

const DRIFTS: readonly Control[] = [
  drift(
    'sha mismatch',
    { 'document.md': DOCUMENT.replace('Hold', 'Sold') },
    { mismatch: 'sha256' },
  ),
  drift('byte-length mismatch', { 'document.md': `${DOCUMENT}x` }, { mismatch: 'bytes' }),
  drift(
    'byte length alone',
    { [SEAL]: sealText([sealEntry('document.md', DOCUMENT, { bytes: 1 })]) },
    { mismatch: 'bytes' },
  ),
  {
    name: 'missing',
    base: null,
    head: without(SEALED, 'document.md'),
    expected: { cause: 'missing' },
  },
  drift('symbolic link', { 'document.md': { link: 'record.json' } }, { cause: 'symlink' }),
  drift('unlisted', { 'evidence/extra.json': '{}\n' }, { cause: 'unlisted' }),
  drift(
    'text that is not as declared',
    { [SEAL]: sealText([sealEntry('document.md', DOCUMENT, { text: { charset: 'us-ascii' } })]) },
    { finding: 'text-mismatch' },
  ),
];

const badFile = (
  name: string,
  path: string,
  content: Tree[string],
  problem: ProblemCode,
): Control => drift(name, { [path]: content }, { problem });

const badSeal = (name: string, content: Tree[string], problem: ProblemCode): Control =>
  badFile(name, SEAL, content, problem);

const BAD_SEALS: readonly Control[] = [
  badSeal('not JSON', '{"version": 1, "files": [', 'not-json'),
  badSeal('seal with a BOM', `\ufeff${SEAL_TEXT}`, 'bom-refused'),
  badSeal('seal not in UTF-8', INVALID_UTF8, 'not-utf8'),
  badSeal('nested too deeply', '['.repeat(10_000), 'too-deep'),
  badSeal(
    'duplicate key',
    SEAL_TEXT.replace('"version":1', '"version":1,"version":1'),
    'duplicate-key',
  ),
  badSeal(
    'unknown key',
    SEAL_TEXT.replace('"version":1', '"version":1,"skip":true'),
    'schema-violation',
  ),
  badSeal('path through ..', SEAL_TEXT.replace('document.md', '../document.md'), 'unsafe-path'),
  badSeal('file sealed twice', SEAL_TEXT.replace('record.json', 'document.md'), 'duplicate-path'),
  badSeal('seal of no file', sealText([]), 'empty-seal'),
  badFile('seal that is a link', SEAL, { link: 'record.json' }, 'unsafe-path'),
  badFile(
    'seals that disagree',
    'other.seal.json',
    sealText([sealEntry('document.md', RECORD)]),
    'seals-disagree',
  ),
  badFile('register that is a link', REGISTER, { link: 'record.json' }, 'unsafe-path'),
];

const UNMATCHED: Control = {
  name: 'pattern without a match',
  base: null,
  head: without(SEALED, SEAL),
  expected: { problem: 'pattern-unmatched' },
};

const NOTHING: Control = {
  name: 'nothing to judge',
  base: null,
  head: SEALED,
  options: { seals: { globs: [], explicit: true } },
  expected: { problem: 'nothing-sealed' },
};

/** And the other way round: a gate that fails everything proves nothing. */
const SOUND_FILES: Control = {
  name: 'sound files',
  base: null,
  head: { ...SEALED, 'other.seal.json': sealText(ENTRIES) },
  expected: { verdict: 'pass' },
};

export const VERIFICATION: readonly Sheet[] = [
  together(DRIFTS),
  together(BAD_SEALS),
  alone(UNMATCHED),
  alone(NOTHING),
  alone(SOUND_FILES),
];
