import { getOctokit } from '@actions/github';
import { describe, expect, test } from '@jest/globals';
import { findApproval } from '../../src/github/reviews.ts';
import {
  BASE,
  HEAD,
  REPO,
  type StartedGitHub,
  startForEach,
} from '../demo/embedded-github.fixture.ts';

describe('from GitHub', () => {
  let github: StartedGitHub;
  startForEach((started) => {
    github = started;
  });

  const answer = (approvers: readonly string[] = [], commits: number | null = 1) =>
    findApproval(
      getOctokit('gate', { baseUrl: github.url }),
      REPO,
      { number: 7, headSha: HEAD, author: 'wren', commits },
      approvers,
    );
  const find = async (approvers: readonly string[] = []) => (await answer(approvers)).approved;
  const why = async (approvers: readonly string[] = [], commits: number | null = 1) => {
    const given = await answer(approvers, commits);
    return given.approved === null ? given.why : null;
  };
  const approve = (author: string) => github.state.addReview(7, { author, state: 'APPROVED' });

  test('an approval with write access counts, with user and commit', async () => {
    approve('octo');
    expect(await find()).toEqual({ by: 'octo', commit: HEAD });
  });

  test.each([
    ['write', { by: 'ada', commit: HEAD }],
    ['admin', { by: 'ada', commit: HEAD }],
    ['read', null],
    ['none', null],
  ] as const)('an approval by a user with the permission %s', async (permission, approval) => {
    github.state.setPermission('ada', permission);
    approve('ada');
    expect(await find()).toEqual(approval);
  });

  test('an approval by a reader does not hide that of a writer', async () => {
    github.state.setPermission('ada', 'read');
    approve('ada');
    approve('octo');
    expect(await find()).toEqual({ by: 'octo', commit: HEAD });
  });

  test('no permission is requested for a bot', async () => {
    approve('renovate[bot]');
    expect(await find()).toBeNull();
    expect(github.requests.filter(({ path }) => path.includes('collaborators'))).toEqual([]);
  });

  test('an unknown user hides no approval of another', async () => {
    github.state.setPermission('gone', 'write');
    approve('gone');
    approve('octo');
    github.fail({ path: /collaborators\/gone\/permission/, with: { status: 404 } });
    expect(await find()).toEqual({ by: 'octo', commit: HEAD });
  });

  test('no approval, a stale one, and that of the author', async () => {
    expect(await find()).toBeNull();
    github.state.addReview(7, { author: 'octo', state: 'APPROVED', commitId: BASE });
    expect(await find()).toBeNull();
    approve('wren');
    expect(await find()).toBeNull();
    expect(github.requests.filter(({ path }) => path.includes('collaborators'))).toEqual([]);
  });

  test('an approval is found behind more than a hundred reviews', async () => {
    for (let n = 0; n < 150; n += 1)
      github.state.addReview(7, { author: 'sam', state: 'COMMENTED' });
    approve('octo');
    expect(await find()).toMatchObject({ by: 'octo' });
    github.state.addReview(7, { author: 'octo', state: 'CHANGES_REQUESTED' });
    expect(await find()).toBeNull();
  });

  test('only an approval of a named user counts', async () => {
    approve('octo');
    expect(await find(['ada'])).toBeNull();
    expect(await why(['ada'])).toContain('octo is not among reseal-approvers');
    expect(await find(['OCTO'])).toMatchObject({ by: 'octo' });
  });

  test('an approval of the author or the committer of any commit, on any page, does not count', async () => {
    approve('octo');
    const others = Array.from({ length: 120 }, (_, at) => ({
      ...{ sha: String(at).padStart(40, '0'), author: 'wren', committer: null },
    }));
    for (const last of [
      { sha: HEAD, author: 'octo', committer: null },
      { sha: HEAD, author: null, committer: 'Octo' },
    ]) {
      github.state.setCommits(7, [...others, last]);
      expect(await why([], 121)).toContain('octo wrote a commit of it');
    }
    github.state.setCommits(7, [...others, { sha: HEAD, author: null, committer: null }]);
    expect(await find()).toMatchObject({ by: 'octo' });
  });

  test('no approval counts where GitHub lists fewer commits than there are', async () => {
    approve('octo');
    const many = Array.from({ length: 251 }, (_, at) => ({
      ...{ sha: String(at).padStart(40, '0'), author: 'wren', committer: 'wren' },
    }));
    github.state.setCommits(7, many);
    expect(await why([], 251)).toContain('GitHub lists 250 of its 251 commits');
  });

  test.each(['base_ref_changed', 'automatic_base_change_succeeded'])(
    'an approval from before %s does not count',
    async (event) => {
      approve('octo');
      github.clock.ms += 60_000;
      github.state.addEvent(7, { event });
      expect(await why()).toContain('octo approved before the base branch was changed');
      github.clock.ms += 60_000;
      approve('octo');
      expect(await find()).toMatchObject({ by: 'octo' });
    },
  );

  test('the last change of the base counts, not one on the first page', async () => {
    github.state.addEvent(7, { event: 'base_ref_changed' });
    for (let at = 0; at < 110; at += 1) github.state.addEvent(7, { event: 'renamed' });
    github.clock.ms += 60_000;
    approve('octo');
    expect(await find()).toMatchObject({ by: 'octo' });
    github.clock.ms += 60_000;
    github.state.addEvent(7, { event: 'base_ref_changed' });
    expect(await find()).toBeNull();
  });

  test.each([
    [/\/reviews$/, 403, 'the reviews could not be read (HTTP 403: the token lacks the permission)'],
    [/\/commits$/, 404, 'the commits could not be read (HTTP 404: not found'],
    [/\/timeline$/, 503, 'the timeline could not be read (HTTP 503)'],
    [
      /\/permission$/,
      403,
      'octo approved this head commit, and the permission could not be read (HTTP 403: ',
    ],
    [
      /\/permission$/,
      404,
      'octo approved this head commit, and the permission could not be read (HTTP 404: ',
    ],
    [
      /\/permission$/,
      503,
      'octo approved this head commit, and the permission could not be read (HTTP 503)',
    ],
  ] as const)(
    'a look-up of %s that fails with %i is reported as failed',
    async (path, status, clause) => {
      approve('octo');
      github.fail({ path, times: Infinity, with: { status } });
      const said = await why();
      expect(said).toContain(clause);
      expect(said).not.toContain('no approving review');
    },
  );

  test('reviews that cannot be read are not reported as absent', async () => {
    approve('octo');
    github.fail({ path: /\/reviews$/, with: { status: 403 } });
    expect(await why()).not.toContain('no approving review');
    github.fail({ path: /\/reviews$/, with: 'drop' });
    expect(await why()).toBe('the reviews could not be read (no answer)');
  });
});
