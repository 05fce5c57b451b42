import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ROUTES } from '../../src/demo/github/routes.ts';
import {
  BASE,
  BLOB,
  client,
  FORK_HEAD,
  HEAD,
  ISSUE,
  MERGE,
  OPENAPI,
  PULL,
  REPO,
  raw,
  refused,
  start,
  TREE,
} from './embedded-github.fixture.ts';

let github: Awaited<ReturnType<typeof start>>;

beforeEach(async () => {
  github = await start();
});

afterEach(async () => {
  await github.close();
});

test('every operation of the description has a route, and every route an operation', () => {
  expect(Object.keys(ROUTES).sort()).toEqual(Object.keys(OPENAPI.operations).sort());
});

describe('pull requests', () => {
  test('are read completely', async () => {
    const { data } = await client(github).pulls.get(PULL);
    expect(data).toMatchObject({
      number: 7,
      state: 'open',
      merge_commit_sha: MERGE,
      head: { sha: HEAD, label: 'octo:edit/one', repo: { full_name: 'octo/packets', fork: false } },
      base: { sha: BASE, ref: 'main' },
    });
    const urls = JSON.stringify(data).match(/https?:\/\/[^"/]+/g) ?? [];
    expect([...new Set(urls)]).toEqual([github.url]);
    const fork = await client(github).pulls.get({ ...REPO, pull_number: 8 });
    expect(fork.data.head.repo).toMatchObject({ full_name: 'fay/packets', fork: true });
    expect((await refused(client(github).pulls.get({ ...REPO, pull_number: 9 }))).status).toBe(404);
  });

  test('are updated by a push and closed by a merge', async () => {
    github.state.updatePullRequest(7, { headSha: 'e'.repeat(40), mergeCommitSha: null });
    expect((await client(github).pulls.get(PULL)).data).toMatchObject({
      head: { sha: 'e'.repeat(40) },
      mergeable: null,
    });
    expect(github.state.branch('edit/one')?.sha).toBe('e'.repeat(40));
    github.state.updatePullRequest(7, { state: 'merged', mergeCommitSha: MERGE });
    expect((await client(github).pulls.get(PULL)).data).toMatchObject({
      state: 'closed',
      merged: true,
      merged_at: '2026-01-31T10:00:00Z',
    });
  });

  test('have reviews of the reviewed commit', async () => {
    github.state.addReview(7, { author: 'octo', state: 'COMMENTED', commitId: BASE });
    github.state.addReview(7, { author: 'octo', state: 'APPROVED' });
    const { data } = await client(github).pulls.listReviews({ ...PULL, per_page: 1, page: 2 });
    expect(data).toMatchObject([
      { state: 'APPROVED', commit_id: HEAD, user: { login: 'octo' }, author_association: 'OWNER' },
    ]);
    const none = client(github).pulls.listReviews({ ...REPO, pull_number: 9 });
    expect((await refused(none)).status).toBe(404);
  });

  test('are found by commit: a fork knows its own, the base does not', async () => {
    const { repos } = client(github);
    const numbers = async (owner: string, commit_sha: string) => {
      const { data } = await repos.listPullRequestsAssociatedWithCommit({
        ...{ owner, repo: 'packets', commit_sha },
      });
      return data.map(({ number }) => number);
    };
    expect(await numbers('octo', HEAD)).toEqual([7]);
    expect(await numbers('octo', FORK_HEAD)).toEqual([]);
    expect(await numbers('fay', FORK_HEAD)).toEqual([8]);
    github.state.updatePullRequest(8, { state: 'merged', mergeCommitSha: MERGE });
    expect(await numbers('octo', FORK_HEAD)).toEqual([8]);
    expect(await numbers('octo', MERGE)).toEqual([8]);
    expect((await refused(numbers('nobody', HEAD))).status).toBe(404);
  });
});

describe('accounts', () => {
  test('a user has a profile, a bot has only its login', async () => {
    expect((await client(github, 'owner').users.getAuthenticated()).data.login).toBe('octo');
    const bot = await refused(client(github).users.getAuthenticated());
    expect(bot).toMatchObject({ status: 403, message: expect.stringMatching(/^Resource not acc/) });
    const { graphql } = getOctokit('gate', { baseUrl: github.url });
    const viewer = { viewer: { login: 'github-actions[bot]' } };
    expect(await graphql('{ viewer { login } }')).toEqual(viewer);
    expect(await graphql('{viewer{\n login}}')).toEqual(viewer);
    await expect(graphql('{ viewer { id } }')).rejects.toThrow('alone');
    expect((await raw(github, '/graphql', { method: 'POST', body: 'no' })).status).toBe(400);
  });

  test('have permissions; a bot is no user', async () => {
    const permission = async (username: string) => {
      const { data } = await client(github).repos.getCollaboratorPermissionLevel({
        ...{ ...REPO, username },
      });
      return data.permission;
    };
    expect(await permission('wren')).toBe('write');
    expect(await permission('fay')).toBe('read');
    github.state.setPermission('fay', 'admin');
    expect(await permission('FAY')).toBe('admin');
    expect(await refused(permission('github-actions[bot]'))).toMatchObject({
      status: 404,
      message: expect.stringContaining('is not a user'),
    });
    expect((await refused(permission('nobody'))).status).toBe(404);
  });
});

describe('git objects and branches', () => {
  test('come from the port', async () => {
    const { git, repos } = client(github);
    const commit = await git.getCommit({ ...REPO, commit_sha: HEAD });
    expect(commit.data).toMatchObject({ tree: { sha: TREE }, parents: [{ sha: BASE }] });
    const tree = await git.getTree({ ...REPO, tree_sha: TREE, recursive: '1' });
    expect(tree.data.tree.map(({ path, url }) => [path, url])).toEqual([
      ['a/b', `${github.url}/repos/octo/packets/git/blobs/${BLOB}`],
      ['sub', undefined],
    ]);
    expect((await git.getTree({ ...REPO, tree_sha: TREE })).data.tree[0]?.path).toBe('a');
    const blob = await git.getBlob({ ...REPO, file_sha: BLOB });
    expect(Buffer.from(blob.data.content, 'base64')).toEqual(Buffer.alloc(100, 0xff));
    expect(blob.data.content.split('\n')[0]).toHaveLength(60);
    const branch = await repos.getBranch({ ...REPO, branch: 'edit/one' });
    expect(branch.data).toMatchObject({
      name: 'edit/one',
      commit: { sha: HEAD },
      protected: false,
    });
    github.state.setBranch('main', BASE, true);
    expect((await repos.getBranch({ ...REPO, branch: 'main' })).data.protected).toBe(true);
    expect(github.violations).toEqual([]);
  });

  test('that are absent give 404, and so does everything without a port', async () => {
    const bare = await start({ objects: null });
    const missing = '0'.repeat(40);
    for (const [server, sha] of [
      [github, missing],
      [bare, HEAD],
    ] as const) {
      const { git } = client(server);
      expect((await refused(git.getCommit({ ...REPO, commit_sha: sha }))).status).toBe(404);
      expect((await refused(git.getTree({ ...REPO, tree_sha: sha }))).status).toBe(404);
      expect((await refused(git.getBlob({ ...REPO, file_sha: sha }))).status).toBe(404);
      expect((await refused(git.getBlob({ ...REPO, file_sha: 'HEAD' }))).status).toBe(422);
    }
    expect((await client(bare).repos.getBranch({ ...REPO, branch: 'main' })).status).toBe(200);
    const none = client(bare).repos.getBranch({ ...REPO, branch: 'gone' });
    expect((await refused(none)).status).toBe(404);
    await bare.close();
  });
});

test('listens on loopback only', async () => {
  const port = Number(new URL(github.url).port);
  const others = Object.values(networkInterfaces())
    .flat()
    .flatMap((each) => (each === undefined || each.internal ? [] : [each]))
    .filter(({ family }) => family === 'IPv4')
    .map(({ address }) => address);
  const reaches = (host: string) =>
    new Promise<boolean>((resolve) => {
      const socket = connect({ host, port, timeout: 2000 });
      const end = (reached: boolean) => {
        socket.destroy();
        resolve(reached);
      };
      socket.on('connect', () => end(true));
      socket.on('error', () => end(false));
      socket.on('timeout', () => end(false));
    });
  expect(new URL(github.url).hostname).toBe('127.0.0.1');
  expect(await reaches('127.0.0.1')).toBe(true);
  for (const host of ['127.0.0.2', '::1', ...others])
    expect([host, await reaches(host)]).toEqual([host, false]);
});

test('logs requests in the order of arrival', async () => {
  await client(github).issues.listComments({ ...ISSUE, per_page: 5 });
  await raw(github, '/user', { token: 'unknown' });
  expect(github.requests).toEqual([
    {
      method: 'GET',
      path: '/repos/octo/packets/issues/7/comments',
      query: { per_page: '5' },
      status: 200,
      login: 'github-actions[bot]',
    },
    { method: 'GET', path: '/user', query: {}, status: 401, login: null },
  ]);
});
