import type { RelaxationKind } from '../core/report-blockers.ts';
import type { Control, Expected } from './control-list.ts';
import { blocker, registerText, SOUND, sealEntry, sealText, type Tree } from './control-packet.ts';

/** Controls of what one change may prepare for the next: the register's ratchet, look-alikes, closed folders. */

const REGISTER = 'control.blockers.json';
const SCHEMA = 'own.schema.json';
const HOLD = { id: 'HOLD', summary: 'hold', requires: [] };
const GO = { id: 'GO', summary: 'go', requires: 'all', grants: ['permit', 'cutover'] };
const PROOF = { path: 'proof.json', schema: 'rollback' };
const REQUIRED = { evidence: [PROOF], locks: ['document.md'] };
const GRANTS = [
  { id: 'permit', status: 'open', evidence: [{ path: 'permit.txt', schema: SCHEMA }] },
  { id: 'cutover', status: 'open' },
];

/** A base whose register requires all that can be required. */
const BASE: Tree = {
  ...SOUND,
  [SCHEMA]: '{"type": "object", "required": ["granted"]}',
  [REGISTER]: registerText({ grants: GRANTS, blockers: [blocker(REQUIRED)] }),
};

function relaxed(
  name: string,
  changed: Readonly<Record<string, unknown>>,
  relaxation: RelaxationKind,
): Control {
  const text = registerText({ grants: GRANTS, blockers: [blocker(REQUIRED)], ...changed });
  return { name, base: BASE, head: { ...BASE, [REGISTER]: text }, expected: { relaxation } };
}

function relaxedBlocker(
  name: string,
  changed: Readonly<Record<string, unknown>>,
  relaxation: RelaxationKind,
): Control {
  return relaxed(name, { blockers: [blocker({ ...REQUIRED, ...changed })] }, relaxation);
}

const entered = (name: string, files: Tree, expected: Expected): Control => ({
  name,
  base: SOUND,
  head: { ...SOUND, ...files },
  expected,
});

const closedBy = (pattern: string): string =>
  sealText([sealEntry('record.json', String(SOUND['record.json']))], { closed: [pattern] });

export const RATCHET: readonly Control[] = [
  relaxed('option removed', { options: [HOLD] }, 'option-removed'),
  relaxed(
    'option added that requires nothing',
    { options: [HOLD, GO, { ...HOLD, id: 'RUN' }] },
    'option-added',
  ),
  relaxed(
    'option requires less',
    { options: [HOLD, { ...GO, requires: ['B-1'] }] },
    'option-requires',
  ),
  relaxed(
    'option needs fewer grants',
    { options: [HOLD, { ...GO, grants: ['permit'] }] },
    'option-grants',
  ),
  relaxed(
    'option means something else',
    { options: [{ ...HOLD, summary: 'go' }, GO] },
    'option-summary',
  ),
  relaxed('default changed', { default: 'GO' }, 'default-changed'),
  relaxedBlocker('evidence dropped', { evidence: [] }, 'evidence-removed'),
  relaxedBlocker(
    'evidence schema dropped',
    { evidence: [{ path: 'proof.json' }] },
    'evidence-removed',
  ),
  relaxed(
    'evidence of a grant dropped',
    {
      grants: [
        { id: 'permit', status: 'open' },
        { id: 'cutover', status: 'open' },
      ],
    },
    'evidence-removed',
  ),
  relaxedBlocker('lock dropped', { locks: [] }, 'lock-removed'),
  relaxedBlocker('gate reworded', { gate: 'nothing' }, 'gate-changed'),
  relaxedBlocker('actor replaced', { actors: ['author'] }, 'actors-changed'),
  {
    name: 'evidence schema weakened',
    base: BASE,
    head: { ...BASE, [SCHEMA]: '{}' },
    expected: { relaxation: 'schema-changed' },
  },
  {
    name: 'unreadable register removed',
    base: { ...SOUND, [REGISTER]: '{' },
    head: Object.fromEntries(Object.entries(SOUND).filter(([path]) => path !== REGISTER)),
    expected: { problem: 'not-json' },
  },
  entered(
    'second register under a look-alike packet',
    { 'second.blockers.json': registerText({ packet: 'CONTR\u041eL' }) },
    { problem: 'look-alike-id' },
  ),
  entered(
    'option that reads like another',
    { [REGISTER]: registerText({ options: [HOLD, GO, { ...HOLD, id: 'G\u041e' }] }) },
    { problem: 'look-alike-id' },
  ),
  entered(
    'lock on what no seal names',
    { [REGISTER]: registerText({ blockers: [blocker({ locks: ['Document.md'] })] }) },
    { problem: 'unknown-lock' },
  ),
  entered(
    'closed folder entered by a seal',
    {
      'evidence/extra.seal.json': sealText(
        [sealEntry('record.json', String(SOUND['record.json']))],
        { root: '.' },
      ),
    },
    { cause: 'unlisted' },
  ),
  {
    name: 'closed folder replaced by a link',
    base: { ...SOUND, 'closed.seal.json': closedBy('plans/**/*.json') },
    head: {
      ...SOUND,
      'closed.seal.json': closedBy('plans/**/*.json'),
      plans: { link: 'elsewhere' },
    },
    expected: { cause: 'unlisted' },
  },
];
