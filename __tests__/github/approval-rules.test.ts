import { describe, expect, test } from '@jest/globals';
import {
  approvingReviewers,
  type Review,
  type Reviewed,
  refusalClause,
  weighReviews,
} from '../../src/github/approval-rules.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

const REVIEWED: Reviewed = { headSha: HEAD, author: 'wren', writers: [], baseChangedAt: null };

const at = (minute: number): string => `2026-01-31T10:${String(minute).padStart(2, '0')}:00Z`;

function review(login: string, overrides: Partial<Review> = {}): Review {
  return {
    ...{ login, bot: false, state: 'APPROVED', commit: HEAD, submittedAt: at(10) },
    official: null,
    ...overrides,
  };
}

const who = (
  reviews: readonly Review[],
  approvers: readonly string[] = [],
  reviewed: Partial<Reviewed> = {},
) => approvingReviewers(reviews, { ...REVIEWED, ...reviewed }, approvers);

const why = (reviews: readonly Review[], reviewed: Partial<Reviewed> = {}) =>
  weighReviews(reviews, { ...REVIEWED, ...reviewed }, []).refused;

describe('who may approve', () => {
  test('a user other than the author, on exactly this head', () => {
    expect(who([review('octo')])).toEqual(['octo']);
    expect(who([review('wren')])).toEqual([]);
    expect(who([review('WREN')])).toEqual([]);
    expect(who([review('octo', { commit: BASE })])).toEqual([]);
    expect(who([review('octo', { commit: null })])).toEqual([]);
    expect(who([review('renovate[bot]', { bot: true })])).toEqual([]);
    expect(who([])).toEqual([]);
  });

  test('nobody, where the author is unknown: it could be the reviewer', () => {
    expect(who([review('octo')], [], { author: null })).toEqual([]);
  });

  test('nobody who wrote a commit, with logins compared without case', () => {
    expect(who([review('octo')], [], { writers: ['ada', 'OCTO'] })).toEqual([]);
    expect(who([review('octo')], [], { writers: ['ada'] })).toEqual(['octo']);
  });

  test('only the named approvers, where some are named', () => {
    const reviews = [review('octo'), review('Ada')];
    expect(who(reviews, ['ada'])).toEqual(['Ada']);
    expect(who(reviews, ['nobody'])).toEqual([]);
    // Being named does not make an author another person.
    expect(who([review('wren')], ['wren'])).toEqual([]);
  });
});

describe('the latest review of a user', () => {
  test.each([
    ['is kept after a comment', 'COMMENTED', ['octo']],
    ['is kept after a comment of Gitea', 'COMMENT', ['octo']],
    ['is kept after a pending review', 'PENDING', ['octo']],
    ['is withdrawn by a request for changes', 'CHANGES_REQUESTED', []],
    ['is withdrawn by a dismissal', 'DISMISSED', []],
    ['is withdrawn by an unknown state', 'RETRACTED', []],
    ['is withdrawn by a state in another case', 'approved', []],
    ['is withdrawn by an empty state', '', []],
  ])('after the approval %s', (_, state, left) => {
    expect(who([review('octo'), review('octo', { state })])).toEqual(left);
    expect(who([review('octo'), review('OCTO', { state, submittedAt: at(11) })])).toEqual(left);
  });

  test('is determined by time, not by the order of the list', () => {
    const requested = review('octo', { state: 'CHANGES_REQUESTED', submittedAt: at(20) });
    expect(who([requested, review('octo')])).toEqual([]);
    expect(who([requested, review('octo', { submittedAt: at(21) })])).toEqual(['octo']);
  });

  test('in one second is determined by the order of the list', () => {
    const requested = review('octo', { state: 'CHANGES_REQUESTED' });
    expect(who([requested, review('octo')])).toEqual(['octo']);
    expect(who([review('octo'), requested])).toEqual([]);
  });

  test.each([null, '', 'yesterday'])(
    'without a time (%j) does not override another review',
    (none) => {
      const requested = review('octo', { state: 'CHANGES_REQUESTED' });
      expect(who([requested, review('octo', { submittedAt: none })])).toEqual([]);
      const untimed = review('octo', { state: 'CHANGES_REQUESTED', submittedAt: none });
      expect(who([untimed, review('octo', { submittedAt: at(59) })])).toEqual([]);
      expect(who([review('octo', { submittedAt: none })])).toEqual(['octo']);
    },
  );

  test('of another commit overrides an approval of this one, and the reverse', () => {
    const older = review('octo', { commit: BASE });
    expect(who([older, review('octo')])).toEqual(['octo']);
    expect(who([review('octo'), older])).toEqual([]);
  });

  test('does not revoke the approval of another user', () => {
    expect(who([review('octo'), review('ada', { state: 'CHANGES_REQUESTED' })])).toEqual(['octo']);
  });
});

describe('a changed base branch', () => {
  test.each([
    ['before the approval', at(9), ['octo']],
    ['in the same second', at(10), []],
    ['after the approval', at(11), []],
  ])('%s', (_, changed, left) => {
    expect(who([review('octo')], [], { baseChangedAt: Date.parse(changed) })).toEqual(left);
  });

  test('at an unreadable time, or with an approval without a time', () => {
    expect(who([review('octo')], [], { baseChangedAt: Number.POSITIVE_INFINITY })).toEqual([]);
    const untimed = review('octo', { submittedAt: null });
    expect(who([untimed], [], { baseChangedAt: Date.parse(at(1)) })).toEqual([]);
  });
});

describe('why an approval does not count', () => {
  test.each<[string, readonly Review[], Partial<Reviewed>]>([
    ['octo approved an older commit', [review('octo', { commit: BASE })], {}],
    ['wren approved their own pull request', [review('wren')], {}],
    ['octo wrote a commit of it', [review('octo')], { writers: ['octo'] }],
    [
      'octo approved before the base branch was changed',
      [review('octo')],
      { baseChangedAt: Date.parse(at(30)) },
    ],
    [
      'octo withdrew the approval',
      [review('octo'), review('octo', { state: 'CHANGES_REQUESTED' })],
      {},
    ],
    ['octo (review dismissed)', [review('octo', { state: 'DISMISSED' })], {}],
    ['renovate[bot] is not a person', [review('renovate[bot]', { bot: true })], {}],
  ])('%s', (clause, reviews, reviewed) => {
    expect(why(reviews, reviewed)).toEqual([clause]);
  });

  test('names nobody who never approved', () => {
    expect(why([review('octo', { state: 'CHANGES_REQUESTED' })])).toEqual([]);
  });

  test('names at most three, and counts the rest', () => {
    const none = 'no approving review of this head commit by another user with write access';
    expect(refusalClause([])).toBe(none);
    expect(refusalClause(['a x', 'b x', 'c x'])).toBe(`${none} (a x, b x, c x)`);
    expect(refusalClause(['a x', 'b x', 'c x', 'd x', 'e x'])).toBe(
      `${none} (a x, b x, c x, and 2 more)`,
    );
  });
});

test('users that a server without permissions lists as official are named beside the approvers', () => {
  const reviews = [
    review('octo', { official: true }),
    review('stranger', { official: false }),
    review('gone', { official: true, state: 'DISMISSED' }),
    review('older', { official: true, commit: BASE }),
  ];
  const { approving, official } = weighReviews(reviews, REVIEWED, []);
  expect(approving).toEqual(['octo', 'stranger']);
  expect([...official]).toEqual([
    ['octo', true],
    ['stranger', false],
  ]);
});
