import type { RelaxationKind } from '../../core/report-blockers.ts';
import type { Control, Expected } from './control.ts';
import { blocker, REGISTER, registerText, SOUND, type Tree, without } from './packet.ts';

/** Controls of what one change may prepare for the next: the register's ratchet, and look-alikes. */

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
];

/** What the base or the change says cannot be judged. */
export const UNREADABLE: readonly Control[] = [
  {
    name: 'unreadable register removed',
    base: { ...SOUND, [REGISTER]: '{' },
    head: without(SOUND, REGISTER),
    expected: { problem: 'not-json' },
  },
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
];

/** Two packets of one tree: in a folder of its own, neither would have its name. */
export const LOOK_ALIKE: Control = entered(
  'second register under a look-alike packet',
  { 'second.blockers.json': registerText({ packet: 'CONTR\u041eL' }) },
  { problem: 'look-alike-id' },
);
