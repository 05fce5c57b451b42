import type { ProblemCode } from '../../core/problem.ts';
import { CLOSINGS, LOCKED } from './blocker-controls.ts';
import { alone, type Control, type Expected, type Sheet, together } from './control.ts';
import { blocker, REGISTER, registerText, SOUND, type Tree, without } from './packet.ts';
import { LOOK_ALIKE, RATCHET, UNREADABLE } from './ratchet-controls.ts';

/** Controls of registers: bad ones, and options that a change may not make admissible. */

const change = (name: string, changed: Tree, expected: Expected): Control => ({
  name,
  base: SOUND,
  head: { ...SOUND, ...changed },
  expected,
});

const badRegister = (
  name: string,
  changed: Readonly<Record<string, unknown>>,
  problem: ProblemCode,
): Control => ({
  name,
  base: null,
  head: { ...SOUND, [REGISTER]: registerText(changed) },
  expected: { problem },
});

const BAD_REGISTERS: readonly Control[] = [
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

const HELD: readonly Control[] = [
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
];

/** Its finding names no file: it was removed. */
const REMOVED: Control = {
  name: 'register removed',
  base: SOUND,
  head: without(SOUND, REGISTER),
  expected: { finding: 'register-removed' },
};

const OPEN: Control = {
  name: 'open blocker that blocks',
  base: SOUND,
  head: SOUND,
  options: { blockOnOpen: 'always' },
  expected: { finding: 'open-blockers' },
};

const SOUND_REGISTER: Control = {
  name: 'sound register',
  base: SOUND,
  head: SOUND,
  expected: { verdict: 'pass' },
};

export const REGISTERS: readonly Sheet[] = [
  together(BAD_REGISTERS),
  together(LOCKED, { reseal: 'allow' }),
  together(CLOSINGS),
  alone(REMOVED),
  ...HELD.map(alone),
  alone(OPEN),
  together(RATCHET),
  together(UNREADABLE),
  alone(LOOK_ALIKE),
  alone(SOUND_REGISTER),
];
