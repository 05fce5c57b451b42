import { describe, expect, test } from '@jest/globals';
import { createQuickClient } from '../../src/github/client.ts';
import {
  changesSince,
  listOpenPullRequests,
  type PullRequestState,
  readPullRequest,
  twinsOf,
} from '../../src/github/pull-requests.ts';
import {
  BASE,
  FORK_HEAD,
  HEAD,
  MERGE,
  REPO,
  type StartedGitHub,
  startForEach,
} from '../demo/embedded-github.fixture.ts';

const EVENT = { number: 7, headSha: HEAD, baseRef: 'main', state: 'open' } as const;

describe('changes since the event', () => {
  test.each([
    [{}, []],
    [{ state: 'merged' }, ['the pull request is merged']],
    [{ state: 'closed' }, ['the pull request is closed']],
    [{ headSha: BASE }, [`its head is ${BASE}, not ${HEAD}`]],
    [{ baseRef: 'weak' }, ['its base branch is weak, not main']],
    [{ baseRef: 'Main' }, ['its base branch is Main, not main']],
  ] as const)('%j', (change, clauses) => {
    expect(changesSince(EVENT, { ...EVENT, ...change })).toEqual(clauses);
  });

  test('are reported completely', () => {
    const now = { headSha: BASE, baseRef: 'weak', state: 'closed' } as const;
    expect(changesSince(EVENT, now)).toHaveLength(3);
  });
});

describe('from GitHub', () => {
  let github: StartedGitHub;
  startForEach((started) => {
    github = started;
  });

  const client = () => createQuickClient('gate', github.url);

  test('a pull request is read in its present state', async () => {
    expect(await readPullRequest(client(), REPO, 7)).toEqual({
      ...{
        number: 7,
        state: 'open',
        author: 'wren',
        headSha: HEAD,
        fork: false,
        commits: 1,
        mergeable: true,
      },
      ...{ headRepository: 'octo/packets', baseSha: BASE, baseRef: 'main' },
      mergeCandidates: [MERGE],
    });
    expect(await readPullRequest(client(), REPO, 8)).toMatchObject({ fork: true });
    for (const state of ['closed', 'merged'] as const) {
      github.state.updatePullRequest(7, { state });
      expect(await readPullRequest(client(), REPO, 7)).toMatchObject({ state });
    }
  });

  test('nothing is requested twice, and no rate limit is awaited', async () => {
    github.fail({ path: /./, times: Infinity, with: { status: 429, retryAfter: 30 } });
    await expect(readPullRequest(client(), REPO, 7)).rejects.toMatchObject({ status: 429 });
    expect(github.requests).toHaveLength(1);
  });

  test('the open ones are read over all pages, and twins are found among them', async () => {
    for (let number = 100; number < 240; number += 1) {
      const base = { ref: number === 101 ? 'weak' : 'main', sha: BASE };
      const head = { ref: `h-${number}`, sha: number < 103 ? HEAD : FORK_HEAD };
      github.state.addPullRequest({ number, title: 'x', author: 'sam', head, base });
    }
    github.state.updatePullRequest(101, { title: 'the oldest' });
    const { items, complete } = await listOpenPullRequests(client(), REPO);
    expect([items.length, complete]).toEqual([142, true]);
    // The others have another head, or the same base branch: they are judged by the same bytes.
    expect(twinsOf(EVENT, items).map(({ number }) => number)).toEqual([101]);
  });
});

test('a pull request is no twin of itself, whatever the list contains', () => {
  const [one]: PullRequestState[] = [
    {
      ...EVENT,
      ...{ baseRef: 'weak', author: null, headRepository: null, fork: true, baseSha: BASE },
      ...{ mergeCandidates: [], commits: null, mergeable: null },
    },
  ];
  expect(one === undefined ? null : twinsOf(EVENT, [one])).toEqual([]);
});
