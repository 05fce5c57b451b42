import { describe, expect, test } from '@jest/globals';
import {
  judgeRelaxations,
  judgeReseals,
  needsApproval,
  type ResealPolicy,
} from '../../src/trust/policy.ts';
import { seal, sealedFile } from '../core/seal.fixture.ts';
import { changes } from './change.fixture.ts';

const a = sealedFile('a');
const resealed = changes([seal('x', [a])], [seal('x', [sealedFile('a', 'other')])]);
const moved = changes([seal('x', [a])], [seal('y', [a])]);
const approval = { by: 'wren', commit: '1'.repeat(40) };
const given = { approved: approval };
const withheld = { approved: null, why: 'octo approved an older commit' };

describe('a reseal', () => {
  test.each<[ResealPolicy, boolean, string]>([
    ['require-approval', false, 'refused'],
    ['require-approval', true, 'approved'],
    ['deny', false, 'refused'],
    ['deny', true, 'refused'],
    ['allow', false, 'allowed'],
    ['allow', true, 'allowed'],
  ])('%s, approved %s: %s', (policy, approved, decision) => {
    const [result] = judgeReseals(resealed, policy, approved ? given : withheld);
    expect(result).toMatchObject({ kind: 'reseal', path: 'a', decision });
    expect(result?.approved).toEqual(decision === 'approved' ? approval : null);
    expect(result?.because).toMatch(/^the seal states another digest; \w/);
  });

  test('that is refused says why it is not approved', () => {
    const [result] = judgeReseals(resealed, 'require-approval', withheld);
    expect(result?.because).toBe('the seal states another digest; octo approved an older commit');
  });

  test('an approval covers each change of the commit', () => {
    const all = judgeReseals([...resealed, ...moved], 'require-approval', given);
    expect(all.map(({ decision }) => decision)).toEqual(['approved', 'allowed']);
  });
});

test('a seal that was only moved is allowed by every policy', () => {
  for (const policy of ['require-approval', 'deny', 'allow'] as const) {
    expect(judgeReseals(moved, policy, null)).toMatchObject([{ decision: 'allowed' }]);
  }
});

test('a review is looked up only where it could change the result', () => {
  expect(needsApproval(resealed, [], 'require-approval')).toBe(true);
  expect(needsApproval(resealed, [], 'deny')).toBe(false);
  expect(needsApproval(resealed, [], 'allow')).toBe(false);
  expect(needsApproval(moved, [], 'require-approval')).toBe(false);
  expect(needsApproval([], [], 'require-approval')).toBe(false);
  expect(needsApproval([], [{}], 'require-approval')).toBe(true);
  expect(needsApproval([], [{}], 'deny')).toBe(false);
});

describe('the reason of a decision', () => {
  test.each([
    ['allow', null, 'allowed', 'the policy allows reseals'],
    ['deny', given, 'refused', 'the policy denies reseals'],
    ['require-approval', null, 'refused', 'no approval was looked up'],
    ['require-approval', withheld, 'refused', 'octo approved an older commit'],
    ['require-approval', given, 'approved', 'approved by wren on this head commit'],
  ] as const)('%s: %#', (policy, answer, decision, why) => {
    expect(judgeReseals(resealed, policy, answer)).toEqual([
      {
        ...resealed[0],
        said: undefined,
        approved: decision === 'approved' ? approval : null,
        decision,
        because: `the seal states another digest; ${why}`,
      },
    ]);
  });

  test('a moved seal reports no loss', () => {
    expect(judgeReseals(moved, 'deny', null)[0]?.because).toMatch(/; nothing it covered is lost$/);
  });
});

describe('a relaxation', () => {
  const change = {
    kind: 'gate-changed',
    register: 'p0.blockers.json',
    subject: 'B-1',
    was: 'prove',
    now: 'say',
    file: 'p0.blockers.json',
    line: 3,
  } as const;

  test.each([
    ['allow', null, 'allowed', 'the policy allows relaxations'],
    ['deny', given, 'refused', 'the policy denies relaxations'],
    ['require-approval', null, 'refused', 'no approval was looked up'],
    ['require-approval', withheld, 'refused', 'octo approved an older commit'],
    ['require-approval', given, 'approved', 'approved by wren on this head commit'],
  ] as const)('is judged like a reseal: %s, %#', (policy, answer, decision, because) => {
    const approved = decision === 'approved' ? approval : null;
    expect(judgeRelaxations([change], policy, answer)).toEqual([
      { ...change, approved, decision, because },
    ]);
  });
});
