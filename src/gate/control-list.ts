import type { CauseId } from '../core/drift.ts';
import type { ProblemCode } from '../core/problem.ts';
import type { FindingCode, ResealKind } from '../core/report.ts';
import type { RelaxationKind } from '../core/report-blockers.ts';
import type { GateOptions } from './contract.ts';
import { FOREIGN } from './control-foreign.ts';
import {
  blocker,
  DOCUMENT,
  ENTRIES,
  RECORD,
  registerText,
  rollback,
  SOUND,
  sealEntry,
  sealText,
  type Tree,
  without,
} from './control-packet.ts';
import { RATCHET } from './control-ratchet.ts';

/** Why a control must be caught. */
export type Expected =
  | { readonly cause: CauseId }
  | { readonly mismatch: 'sha256' | 'bytes' }
  | { readonly problem: ProblemCode }
  | { readonly reseal: ResealKind }
  | { readonly relaxation: RelaxationKind }
  | { readonly finding: FindingCode }
  /** An option that may not become admissible. */
  | { readonly held: string }
  | { readonly verdict: 'pass' };

export interface Control {
  readonly name: string;
  readonly base: Tree | null;
  readonly head: Tree;
  readonly options?: Partial<GateOptions>;
  readonly expected: Expected;
}

const SEAL = 'control.seal.json';
const REGISTER = 'control.blockers.json';
const SEAL_TEXT = String(SOUND[SEAL]);

const change = (name: string, changed: Tree, expected: Expected): Control => ({
  name,
  base: SOUND,
  head: { ...SOUND, ...changed },
  expected,
});

const removal = (name: string, path: string, expected: Expected): Control => ({
  name,
  base: SOUND,
  head: without(SOUND, path),
  expected,
});

const register = (
  name: string,
  changed: Readonly<Record<string, unknown>>,
  finding: FindingCode,
  files: Tree = {},
): Control => change(name, { ...files, [REGISTER]: registerText(changed) }, { finding });

const badFile = (
  name: string,
  path: string,
  text: string | Uint8Array | { readonly link: string },
  problem: ProblemCode,
): Control => ({ name, base: null, head: { ...SOUND, [path]: text }, expected: { problem } });

const badSeal = (name: string, text: string | Uint8Array, problem: ProblemCode): Control =>
  badFile(name, SEAL, text, problem);

const badRegister = (
  name: string,
  changed: Readonly<Record<string, unknown>>,
  problem: ProblemCode,
): Control => badFile(name, REGISTER, registerText(changed), problem);

/** A closing that rests on one evidence file, sealed by a seal of its own. */
function closing(name: string, evidence: string, sealed: string, schema: string | null): Control {
  const file = { path: 'evidence/proof.json', ...(schema === null ? {} : { schema }) };
  const changed = { blockers: [blocker({ status: 'closed', evidence: [file] })] };
  return register(name, changed, 'blocker-closed-without-evidence', {
    'evidence/proof.json': evidence,
    'proof.seal.json': sealText([sealEntry('evidence/proof.json', sealed)]),
    'own.schema.json': '{"$schema": "https://json-schema.org/draft/2020-12/schema"}',
  });
}

/** Two grants given on the same bytes. */
const ONE_PAPER: Tree = {
  'evidence/permit.txt': 'granted\n',
  'evidence/cutover.txt': 'granted\n',
  'proof.seal.json': sealText([
    sealEntry('evidence/permit.txt', 'granted\n'),
    sealEntry('evidence/cutover.txt', 'granted\n'),
  ]),
};

const granted = (id: string, path: string) => ({
  id,
  status: 'granted',
  by: 'owner',
  evidence: [{ path }],
});

const INVALID_UTF8 = Buffer.concat([
  Buffer.from('{"version": 1, "name": "'),
  Buffer.of(0xc3, 0x28),
]);

const DRIFTS: readonly Control[] = [
  change(
    'sha mismatch',
    { 'document.md': DOCUMENT.replace('Hold', 'Sold') },
    { mismatch: 'sha256' },
  ),
  change('byte-length mismatch', { 'document.md': `${DOCUMENT}x` }, { mismatch: 'bytes' }),
  {
    name: 'byte length alone',
    base: null,
    head: { ...SOUND, [SEAL]: sealText([sealEntry('document.md', DOCUMENT, { bytes: 1 })]) },
    expected: { mismatch: 'bytes' },
  },
  change('dash', { 'document.md': DOCUMENT.replace('\u2014', '-') }, { cause: 'dash' }),
  change(
    'json-escaped',
    { 'record.json': RECORD.replace('\u2014', '\\u2014') },
    { cause: 'json-escaped' },
  ),
  change('bom-added', { 'document.md': `\ufeff${DOCUMENT}` }, { cause: 'bom-added' }),
  change('eol-crlf', { 'document.md': DOCUMENT.replaceAll('\n', '\r\n') }, { cause: 'eol-crlf' }),
  removal('missing', 'document.md', { cause: 'missing' }),
  change('symbolic link', { 'document.md': { link: 'record.json' } }, { cause: 'symlink' }),
  change('unlisted', { 'evidence/extra.json': '{}\n' }, { cause: 'unlisted' }),
  {
    name: 'text that is not as declared',
    base: null,
    head: {
      ...SOUND,
      [SEAL]: sealText([sealEntry('document.md', DOCUMENT, { text: { charset: 'us-ascii' } })]),
    },
    expected: { finding: 'text-mismatch' },
  },
];

const BAD_INPUTS: readonly Control[] = [
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
  {
    name: 'pattern without a match',
    base: null,
    head: without(SOUND, SEAL),
    expected: { problem: 'pattern-unmatched' },
  },
  {
    name: 'nothing to judge',
    base: null,
    head: SOUND,
    options: { seals: { globs: [], explicit: true } },
    expected: { problem: 'nothing-sealed' },
  },
  badRegister(
    'status that is not a status',
    { blockers: [blocker({ status: 'Closed' })] },
    'schema-violation',
  ),
  badRegister('blocker named twice', { blockers: [blocker(), blocker()] }, 'duplicate-id'),
  badRegister('default that is no option', { default: 'WAIT' }, 'unknown-default'),
  badRegister(
    'option that requires an unknown blocker',
    { options: [{ id: 'HOLD', summary: 'hold', requires: ['B-9'] }] },
    'unknown-id',
  ),
];

const MORE = `${DOCUMENT}more\n`;

/** Ways for a change to pass its own exam. */
const SELF_PASSES: readonly Control[] = [
  change(
    'reseal',
    {
      'document.md': MORE,
      [SEAL]: SEAL_TEXT.replace(
        JSON.stringify(ENTRIES[0]),
        JSON.stringify(sealEntry('document.md', MORE)),
      ),
    },
    { reseal: 'reseal' },
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
  removal('seal removed', SEAL, { reseal: 'seal-removed' }),
  change(
    'root moved',
    {
      'elsewhere/document.md': DOCUMENT,
      'elsewhere/record.json': RECORD,
      [SEAL]: sealText(ENTRIES, { root: 'elsewhere', closed: ['evidence/**'] }),
    },
    { reseal: 'root-moved' },
  ),
  {
    name: 'text declaration dropped',
    base: {
      ...SOUND,
      [SEAL]: sealText([sealEntry('document.md', DOCUMENT, { text: { bom: false } })]),
    },
    head: SOUND,
    expected: { reseal: 'text-changed' },
  },
  {
    name: 'locked path resealed',
    base: {
      ...SOUND,
      [REGISTER]: registerText({ blockers: [blocker({ locks: ['document.md'] })] }),
    },
    head: {
      ...SOUND,
      'document.md': MORE,
      [SEAL]: sealText([sealEntry('document.md', MORE), ...ENTRIES.slice(1)], {
        closed: ['evidence/**'],
      }),
    },
    options: { reseal: 'allow' },
    expected: { finding: 'locked-resealed' },
  },
  {
    name: 'locked path uncovered by removing its seal',
    base: {
      ...SOUND,
      'other.seal.json': sealText([sealEntry('other.md', 'other\n')]),
      'other.md': 'other\n',
      [REGISTER]: registerText({ blockers: [blocker({ locks: ['other.md'] })] }),
    },
    head: {
      ...SOUND,
      [REGISTER]: registerText({ blockers: [blocker({ locks: ['other.md'] })] }),
    },
    options: { reseal: 'allow' },
    expected: { finding: 'locked-resealed' },
  },
  removal('register removed', REGISTER, { finding: 'register-removed' }),
  register(
    'blocker vanished',
    { blockers: [blocker({ id: 'B-2', gate: 'other' })] },
    'blocker-vanished',
  ),
  register('blocker renamed', { blockers: [blocker({ id: 'B-2' })] }, 'blocker-renamed'),
  register(
    'blocker closed without evidence',
    { blockers: [blocker({ status: 'closed' })] },
    'blocker-closed-without-evidence',
  ),
  register(
    'blocker closed on unsealed evidence',
    { blockers: [blocker({ status: 'closed', evidence: [{ path: 'proof.json' }] })] },
    'blocker-closed-without-evidence',
    { 'proof.json': rollback() },
  ),
  closing('blocker closed on drifted evidence', rollback(), `${rollback()}\n`, null),
  closing(
    'blocker closed on evidence that does not validate',
    rollback('b'.repeat(64)),
    rollback('b'.repeat(64)),
    'rollback',
  ),
  closing(
    'blocker closed by a schema that only the head has',
    rollback(),
    rollback(),
    'own.schema.json',
  ),
  {
    name: 'blocker closed by dropping the evidence asked for',
    base: {
      ...SOUND,
      ...ONE_PAPER,
      [REGISTER]: registerText({ blockers: [blocker({ evidence: [{ path: 'proof.json' }] })] }),
    },
    head: {
      ...SOUND,
      ...ONE_PAPER,
      [REGISTER]: registerText({
        blockers: [blocker({ status: 'closed', evidence: [{ path: 'evidence/permit.txt' }] })],
      }),
    },
    expected: { finding: 'blocker-closed-without-evidence' },
  },
  {
    name: 'blocker closed by dropping the schema asked for',
    base: {
      ...SOUND,
      [REGISTER]: registerText({
        blockers: [blocker({ evidence: [{ path: 'proof.json', schema: 'rollback' }] })],
      }),
    },
    head: {
      ...SOUND,
      'proof.json': '{}',
      'proof.seal.json': sealText([sealEntry('proof.json', '{}')]),
      [REGISTER]: registerText({
        blockers: [blocker({ status: 'closed', evidence: [{ path: 'proof.json' }] })],
      }),
    },
    expected: { finding: 'blocker-closed-without-evidence' },
  },
  change(
    'second register of the packet',
    { 'second.blockers.json': registerText() },
    {
      finding: 'register-changed',
    },
  ),
  change(
    'register that only the head has',
    {
      'second.blockers.json': registerText({
        packet: 'SECOND',
        options: [
          { id: 'HOLD', summary: 'hold', requires: [] },
          { id: 'LEAP', summary: 'leap', requires: [] },
        ],
      }),
    },
    { held: 'LEAP' },
  ),
  change(
    'option added',
    {
      [REGISTER]: registerText({
        options: [
          { id: 'HOLD', summary: 'hold', requires: [] },
          { id: 'GO', summary: 'go', requires: 'all', grants: ['permit', 'cutover'] },
          { id: 'RUN', summary: 'run', requires: [] },
        ],
      }),
    },
    { held: 'RUN' },
  ),
  register(
    'grant without evidence',
    {
      grants: [
        { id: 'permit', status: 'granted', by: 'owner' },
        { id: 'cutover', status: 'open' },
      ],
    },
    'grant-without-evidence',
  ),
  register(
    'two grants on one evidence file',
    {
      grants: [
        granted('permit', 'evidence/permit.txt'),
        granted('cutover', 'evidence/cutover.txt'),
      ],
    },
    'grant-without-evidence',
    ONE_PAPER,
  ),
  register(
    'grant vanished',
    {
      grants: [{ id: 'permit', status: 'open' }],
      options: [
        { id: 'HOLD', summary: 'hold', requires: [] },
        { id: 'GO', summary: 'go', requires: 'all', grants: ['permit'] },
      ],
    },
    'grant-vanished',
  ),
  register('packet renamed', { packet: 'OTHER' }, 'register-changed'),
  {
    name: 'open blocker that blocks',
    base: SOUND,
    head: SOUND,
    options: { blockOnOpen: 'always' },
    expected: { finding: 'open-blockers' },
  },
];

/** And the other way round: a gate that fails everything proves nothing. */
const SOUNDNESS: readonly Control[] = [
  { name: 'sound packet', base: SOUND, head: SOUND, expected: { verdict: 'pass' } },
];

export const CONTROLS: readonly Control[] = [
  ...DRIFTS,
  ...BAD_INPUTS,
  ...SELF_PASSES,
  ...RATCHET,
  ...FOREIGN,
  ...SOUNDNESS,
];
