import type { CauseId } from '../core/drift.ts';
import { sha256 } from '../core/hashing.ts';
import type { EntryKind } from '../core/listing.ts';
import { type MemoryFile, MemorySource } from '../core/memory-source.ts';
import type { ProblemCode } from '../core/problem.ts';
import type { FindingCode, ResealKind, Verdict } from '../core/report.ts';
import { decide } from '../core/verdict.ts';
import type { GateOptions } from './contract.ts';
import { type Judgement, judge } from './judge.ts';

/**
 * The gate proves itself in every run: each drift it must catch and each bad
 * input it must refuse goes, in memory, through the functions that judge the
 * real files. A control that is not caught for its own reason, or a sound
 * packet that is not passed, makes the verdict `error`.
 */

/** Why a control must be caught. */
export type Expected =
  | { readonly cause: CauseId }
  | { readonly mismatch: 'sha256' | 'bytes' }
  | { readonly problem: ProblemCode }
  | { readonly reseal: ResealKind }
  | { readonly finding: FindingCode }
  | { readonly verdict: 'pass' };

export interface Control {
  readonly name: string;
  readonly base: Tree | null;
  readonly head: Tree;
  readonly expected: Expected;
}

export type Tree = Readonly<Record<string, string | Uint8Array>>;

export interface ControlsResult {
  readonly run: number;
  /** Names of the controls that were not caught. */
  readonly passed: readonly string[];
}

export async function runControls(
  controls: readonly Control[] = CONTROLS,
  judgeWith: typeof judge = judge,
): Promise<ControlsResult> {
  const passed: string[] = [];
  for (const control of controls) {
    if (!(await isCaught(control, judgeWith))) passed.push(control.name);
  }
  return { run: controls.length, passed };
}

async function isCaught(control: Control, judgeWith: typeof judge): Promise<boolean> {
  try {
    const judgement = await judgeWith(OPTIONS, {
      head: sourceOf(control.head),
      base: control.base === null ? null : sourceOf(control.base),
      recovery: null,
      checkout: null,
      attributes: null,
      approval: async () => null,
    });
    const verdict = decide({ ...judgement, controls: { run: 1, caught: 1 } });
    return meets(control.expected, verdict, judgement);
  } catch {
    return false;
  }
}

function meets(expected: Expected, verdict: Verdict, judgement: Judgement): boolean {
  if ('verdict' in expected) return verdict === expected.verdict;
  if ('problem' in expected) {
    return verdict === 'error' && judgement.problems.some(({ code }) => code === expected.problem);
  }
  if (verdict !== 'fail') return false;
  if ('cause' in expected) {
    return judgement.files.some(({ causes }) => causes.some(({ id }) => id === expected.cause));
  }
  if ('mismatch' in expected) {
    return judgement.files.some(({ mismatch }) => mismatch.includes(expected.mismatch));
  }
  if ('reseal' in expected) {
    return judgement.reseals.some(
      ({ kind, decision }) => kind === expected.reseal && decision === 'refused',
    );
  }
  return judgement.findings.some(
    ({ code, severity }) => code === expected.finding && severity === 'fail',
  );
}

const OPTIONS: GateOptions = {
  mode: 'enforce',
  seals: { globs: ['**/*.seal.json'], explicit: true },
  registers: { globs: ['**/*.blockers.json'], explicit: false },
  reseal: 'require-approval',
  blockOnOpen: 'never',
  productionBranches: [],
  targetBranch: null,
  workflow: null,
  baseMoved: false,
  checked: { head: null, against: null },
};

function sourceOf(tree: Tree): MemorySource {
  const kind: EntryKind = 'file';
  const files = Object.entries(tree).map(([path, content]): [string, MemoryFile] => [
    path,
    { kind, bytes: typeof content === 'string' ? Buffer.from(content) : content },
  ]);
  return new MemorySource(new Map(files));
}

const DOCUMENT = '# Control\n\nHold \u2014 until each blocker is closed.\n';
const RECORD = '{"decision": "hold \u2014 until proven", "open": 7}\n';
const EVIDENCE = '{"restored": true}\n';

function sealEntry(path: string, content: string): Record<string, unknown> {
  return { path, sha256: sha256(Buffer.from(content)), bytes: Buffer.byteLength(content) };
}

function sealText(...files: readonly Record<string, unknown>[]): string {
  return JSON.stringify({ version: 1, files });
}

const SEAL = sealText(sealEntry('document.md', DOCUMENT), sealEntry('record.json', RECORD));

/** A register of one blocker; `change` replaces fields of the register. */
function registerText(change: Record<string, unknown> = {}): string {
  return JSON.stringify({
    version: 1,
    packet: 'CONTROL',
    default: 'HOLD',
    options: [
      { id: 'HOLD', summary: 'hold', requires: [] },
      { id: 'GO', summary: 'go', requires: 'all', grants: ['permit'] },
    ],
    grants: [{ id: 'permit', status: 'open' }],
    blockers: [blocker()],
    ...change,
  });
}

function blocker(change: Record<string, unknown> = {}): Record<string, unknown> {
  return { id: 'B-1', status: 'open', actors: ['owner'], gate: 'prove it', ...change };
}

const SOUND: Tree = {
  'control.seal.json': SEAL,
  'document.md': DOCUMENT,
  'record.json': RECORD,
  'control.blockers.json': registerText(),
};

const drift = (name: string, change: Tree, expected: Expected): Control => ({
  name,
  base: SOUND,
  head: { ...SOUND, ...change },
  expected,
});

const badSeal = (name: string, text: string | Uint8Array, problem: ProblemCode): Control => ({
  name,
  base: null,
  head: { ...SOUND, 'control.seal.json': text },
  expected: { problem },
});

const without = (...paths: readonly string[]): Tree =>
  Object.fromEntries(Object.entries(SOUND).filter(([path]) => !paths.includes(path)));

const INVALID_UTF8 = Buffer.concat([
  Buffer.from('{"version": 1, "name": "'),
  Buffer.of(0xc3, 0x28),
]);

export const CONTROLS: readonly Control[] = [
  // Each drift class.
  drift(
    'sha mismatch',
    { 'document.md': DOCUMENT.replace('Hold', 'Sold') },
    { mismatch: 'sha256' },
  ),
  drift('byte-length mismatch', { 'document.md': `${DOCUMENT}x` }, { mismatch: 'bytes' }),
  drift('dash', { 'document.md': DOCUMENT.replace('\u2014', '-') }, { cause: 'dash' }),
  drift(
    'json-escaped',
    { 'record.json': RECORD.replace('\u2014', '\\u2014') },
    { cause: 'json-escaped' },
  ),
  drift('bom-added', { 'document.md': `\ufeff${DOCUMENT}` }, { cause: 'bom-added' }),
  drift('eol-crlf', { 'document.md': DOCUMENT.replaceAll('\n', '\r\n') }, { cause: 'eol-crlf' }),
  { name: 'missing', base: SOUND, head: without('document.md'), expected: { cause: 'missing' } },
  // Each bad input.
  badSeal('not JSON', '{"version": 1, "files": [', 'not-json'),
  badSeal('seal with a BOM', `\ufeff${SEAL}`, 'bom-refused'),
  badSeal('seal not in UTF-8', INVALID_UTF8, 'not-utf8'),
  badSeal('duplicate key', SEAL.replace('"version":1', '"version":1,"version":1'), 'duplicate-key'),
  badSeal(
    'unknown key',
    SEAL.replace('"version":1', '"version":1,"skip":true'),
    'schema-violation',
  ),
  badSeal('path through ..', SEAL.replace('document.md', '../document.md'), 'unsafe-path'),
  badSeal('file sealed twice', SEAL.replace('record.json', 'document.md'), 'duplicate-path'),
  badSeal('seal of no file', sealText(), 'empty-seal'),
  {
    name: 'pattern without a match',
    base: null,
    head: without('control.seal.json'),
    expected: { problem: 'pattern-unmatched' },
  },
  {
    name: 'status that is not a status',
    base: null,
    head: {
      ...SOUND,
      'control.blockers.json': registerText({ blockers: [blocker({ status: 'Closed' })] }),
    },
    expected: { problem: 'schema-violation' },
  },
  // Each way for a change to pass its own exam.
  drift(
    'reseal',
    {
      'document.md': `${DOCUMENT}more\n`,
      'control.seal.json': sealText(
        sealEntry('document.md', `${DOCUMENT}more\n`),
        sealEntry('record.json', RECORD),
      ),
    },
    { reseal: 'reseal' },
  ),
  drift(
    'coverage shrunk',
    { 'control.seal.json': sealText(sealEntry('record.json', RECORD)) },
    { reseal: 'coverage-shrunk' },
  ),
  {
    name: 'seal removed',
    base: SOUND,
    head: without('control.seal.json'),
    expected: { reseal: 'seal-removed' },
  },
  {
    name: 'register removed',
    base: SOUND,
    head: without('control.blockers.json'),
    expected: { finding: 'register-removed' },
  },
  drift(
    'blocker vanished',
    {
      'control.blockers.json': registerText({ blockers: [blocker({ id: 'B-2', gate: 'other' })] }),
    },
    { finding: 'blocker-vanished' },
  ),
  drift(
    'blocker closed without evidence',
    { 'control.blockers.json': registerText({ blockers: [blocker({ status: 'closed' })] }) },
    { finding: 'blocker-closed-without-evidence' },
  ),
  drift(
    'blocker closed on unsealed evidence',
    {
      'evidence.json': EVIDENCE,
      'control.blockers.json': registerText({
        blockers: [blocker({ status: 'closed', evidence: [{ path: 'evidence.json' }] })],
      }),
    },
    { finding: 'blocker-closed-without-evidence' },
  ),
  drift(
    'option loosened',
    {
      'control.blockers.json': registerText({
        options: [
          { id: 'HOLD', summary: 'hold', requires: [] },
          { id: 'GO', summary: 'go', requires: [], grants: ['permit'] },
        ],
      }),
    },
    { finding: 'option-loosened' },
  ),
  drift(
    'grant without evidence',
    {
      'control.blockers.json': registerText({
        grants: [{ id: 'permit', status: 'granted', by: 'owner' }],
      }),
    },
    { finding: 'grant-without-evidence' },
  ),
  drift(
    'default changed',
    { 'control.blockers.json': registerText({ default: 'GO' }) },
    { finding: 'default-changed' },
  ),
  // And the other way round: a gate that fails everything proves nothing.
  { name: 'sound packet', base: SOUND, head: SOUND, expected: { verdict: 'pass' } },
];
