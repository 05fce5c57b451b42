import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { approvingReviewers, findApproval, type Review } from '../../src/github/reviews.ts';
import { BASE, HEAD, REPO, start } from '../demo/embedded-github.factory.ts';

const HEAD_OF = { headSha: HEAD, author: 'wren' };

function review(login: string, overrides: Partial<Review> = {}): Review {
  return { login, bot: false, state: 'APPROVED', commit: HEAD, ...overrides };
}

describe('who may approve', () => {
  const who = (reviews: readonly Review[], approvers: readonly string[] = []) =>
    approvingReviewers(reviews, HEAD_OF, approvers);

  test('a person other than the author, on exactly this head', () => {
    expect(who([review('octo')])).toEqual(['octo']);
    expect(who([review('wren')])).toEqual([]);
    expect(who([review('WREN')])).toEqual([]);
    expect(who([review('octo', { commit: BASE })])).toEqual([]);
    expect(who([review('octo', { commit: null })])).toEqual([]);
    expect(who([review('renovate[bot]', { bot: true })])).toEqual([]);
    expect(who([])).toEqual([]);
  });

  test('nobody, where nobody knows the author: it could be the reviewer', () => {
    expect(approvingReviewers([review('octo')], { headSha: HEAD, author: null }, [])).toEqual([]);
  });

  test.each([
    ['a comment keeps it', 'COMMENTED', ['octo']],
    ['a pending review keeps it', 'PENDING', ['octo']],
    ['a request for changes withdraws it', 'CHANGES_REQUESTED', []],
    ['a dismissal withdraws it', 'DISMISSED', []],
  ])('after the approval %s', (_, state, left) => {
    expect(who([review('octo'), review('octo', { state })])).toEqual(left);
    expect(who([review('octo'), review('OCTO', { state })])).toEqual(left);
  });

  test('a later approval counts again; one of an older head does not hide it', () => {
    const requested = review('octo', { state: 'CHANGES_REQUESTED' });
    expect(who([requested, review('octo')])).toEqual(['octo']);
    expect(who([review('octo', { commit: BASE }), review('octo')])).toEqual(['octo']);
    expect(who([review('octo'), review('octo', { commit: BASE })])).toEqual([]);
  });

  test('where approvers are named, only they', () => {
    const reviews = [review('octo'), review('Ada')];
    expect(who(reviews, ['ada'])).toEqual(['Ada']);
    expect(who(reviews, ['nobody'])).toEqual([]);
    // Being named does not make an author another person.
    expect(who([review('wren')], ['wren'])).toEqual([]);
  });
});

describe('against GitHub', () => {
  let github: Awaited<ReturnType<typeof start>>;

  beforeEach(async () => {
    github = await start();
  });

  afterEach(async () => {
    expect(github.violations).toEqual([]);
    await github.close();
  });

  const find = (approvers: readonly string[] = []) =>
    findApproval(
      getOctokit('gate', { baseUrl: github.url }),
      { ...REPO, number: 7, ...HEAD_OF },
      approvers,
    );
  const approve = (author: string) => github.state.addReview(7, { author, state: 'APPROVED' });

  test('with write access it counts, and names who and what', async () => {
    approve('octo');
    expect(await find()).toEqual({ by: 'octo', commit: HEAD });
  });

  test.each([
    ['write', { by: 'ada', commit: HEAD }],
    ['admin', { by: 'ada', commit: HEAD }],
    ['read', null],
    ['none', null],
  ] as const)('of somebody with the permission %s', async (permission, approval) => {
    github.state.setPermission('ada', permission);
    approve('ada');
    expect(await find()).toEqual(approval);
  });

  test('a reader’s approval does not stand before a writer’s', async () => {
    github.state.setPermission('ada', 'read');
    approve('ada');
    approve('octo');
    expect(await find()).toEqual({ by: 'octo', commit: HEAD });
  });

  test('a bot is not asked for', async () => {
    approve('renovate[bot]');
    expect(await find()).toBeNull();
    expect(github.requests.filter(({ path }) => path.includes('collaborators'))).toEqual([]);
  });

  test('somebody whom GitHub does not know any more hides no other’s approval', async () => {
    github.state.setPermission('gone', 'write');
    approve('gone');
    approve('octo');
    github.fail({ path: /collaborators\/gone\/permission/, with: { status: 404 } });
    expect(await find()).toEqual({ by: 'octo', commit: HEAD });
  });

  test('none, stale, and the author’s own', async () => {
    expect(await find()).toBeNull();
    github.state.addReview(7, { author: 'octo', state: 'APPROVED', commitId: BASE });
    expect(await find()).toBeNull();
    approve('wren');
    expect(await find()).toBeNull();
    expect(github.requests.filter(({ path }) => path.includes('collaborators'))).toEqual([]);
  });

  test('is found behind a hundred and more reviews', async () => {
    for (let n = 0; n < 150; n += 1)
      github.state.addReview(7, { author: 'sam', state: 'COMMENTED' });
    approve('octo');
    expect(await find()).toMatchObject({ by: 'octo' });
    github.state.addReview(7, { author: 'octo', state: 'CHANGES_REQUESTED' });
    expect(await find()).toBeNull();
  });

  test('only of those named', async () => {
    approve('octo');
    expect(await find(['ada'])).toBeNull();
    expect(await find(['OCTO'])).toMatchObject({ by: 'octo' });
  });
});
