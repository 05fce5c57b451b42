import type { FindingCode } from '../../core/report.ts';
import type { Control, Expected } from './control.ts';
import {
  blocker,
  DOCUMENT,
  ENTRIES,
  REGISTER,
  registerText,
  rollback,
  SEAL,
  SOUND,
  sealEntry,
  sealText,
  type Tree,
} from './packet.ts';

/** Controls of blockers and grants: ways for a change to close, or to drop, what it may not. */

const change = (name: string, changed: Tree, expected: Expected): Control => ({
  name,
  base: SOUND,
  head: { ...SOUND, ...changed },
  expected,
});

const register = (
  name: string,
  changed: Readonly<Record<string, unknown>>,
  finding: FindingCode,
  files: Tree = {},
): Control => change(name, { ...files, [REGISTER]: registerText(changed) }, { finding });

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
const SAME_BYTES: Tree = {
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

const MORE = `${DOCUMENT}more\n`;

export const LOCKED: readonly Control[] = [
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
    expected: { finding: 'locked-resealed' },
  },
];

export const CLOSINGS: readonly Control[] = [
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
      ...SAME_BYTES,
      [REGISTER]: registerText({ blockers: [blocker({ evidence: [{ path: 'proof.json' }] })] }),
    },
    head: {
      ...SOUND,
      ...SAME_BYTES,
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
    'two grants on the same evidence',
    {
      grants: [
        granted('permit', 'evidence/permit.txt'),
        granted('cutover', 'evidence/cutover.txt'),
      ],
    },
    'grant-without-evidence',
    SAME_BYTES,
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
];
