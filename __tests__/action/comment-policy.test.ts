import { describe, expect, test } from '@jest/globals';
import { postsFirst } from '../../src/action/publish/comment-policy.ts';
import type { Report } from '../../src/core/report.ts';
import {
  checkedBlocker,
  checkedBlockers,
  checkedFile,
  checkedRegister,
  finding,
  relaxation,
  report,
  reportOf,
  reseal,
} from '../render/report.fixture.ts';

const NOTE = { severity: 'note', file: null, line: null, remedy: null } as const;

/** Reports of the same words, with whether each policy posts a first comment. */
const CASES: readonly [what: string, report: Report, onChange: boolean, onDrift: boolean][] = [
  ['nothing that is watched', report(), false, false],
  ['unchanged open blockers', report({ blockers: checkedBlockers() }), false, false],
  [
    'a note of the run',
    report({ findings: [finding({ ...NOTE, code: 'base-moved' })] }),
    false,
    false,
  ],
  ['drift', reportOf([checkedFile()]), true, true],
  ['an error', report({ verdict: 'error' }), true, true],
  ['drift, advisory', reportOf([checkedFile()], { mode: 'advisory' }), true, true],
  ['an approved reseal', report({ reseals: [reseal({ decision: 'approved' })] }), true, false],
  [
    'an allowed relaxation',
    report({ relaxations: [relaxation({ decision: 'allowed' })] }),
    true,
    false,
  ],
  [
    'a proposed seal',
    report({
      seals: [{ path: 's', format: 'native', trust: 'new', files: 1, sha256: 'a'.repeat(64) }],
    }),
    true,
    false,
  ],
  [
    'a narrowed blocker',
    report({ blockers: checkedBlockers({ items: [checkedBlocker({ change: 'narrowed' })] }) }),
    true,
    false,
  ],
  [
    'a proposed register',
    report({ blockers: checkedBlockers({ registers: [checkedRegister({ trust: 'new' })] }) }),
    true,
    false,
  ],
  [
    'the gate’s workflow',
    report({ findings: [finding({ ...NOTE, code: 'gate-changed' })] }),
    true,
    false,
  ],
];

describe.each(CASES)('a first comment on %s', (_, subject, onChange, onDrift) => {
  test('is posted according to the policy', () => {
    const posts = (['always', 'on-change', 'on-drift', 'never'] as const).map((policy) =>
      postsFirst(policy, subject),
    );
    expect(posts).toEqual([true, onChange, onDrift, false]);
  });
});
