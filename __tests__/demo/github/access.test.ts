import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  CHECK,
  client,
  ISSUE,
  PULL,
  REPO,
  raw,
  refused,
  start,
  type Token,
} from '../embedded-github.fixture.ts';

let github: Awaited<ReturnType<typeof start>>;

beforeAll(async () => {
  github = await start();
});

afterAll(() => github.close());

test('no token, an unknown token and a token for a hidden repository are refused', async () => {
  const { status } = await fetch(`${github.url}/repos/octo/packets/pulls/7`);
  expect(status).toBe(401);
  for (const token of ['unknown', '__proto__', 'constructor']) {
    const response = await raw(github, '/repos/octo/packets/pulls/7', { token });
    expect([token, response.status]).toEqual([token, 401]);
  }
  const bearer = { authorization: 'Bearer gate' };
  expect((await raw(github, '/repos/octo/packets/pulls/7', { headers: bearer })).status).toBe(200);
});

test('a read-only token reads and does not write', async () => {
  const { issues, checks, pulls } = client(github, 'fork');
  const { id } = github.state.addComment(7, 'wren', 'mine');
  const comment = { ...REPO, comment_id: id };
  expect((await pulls.get(PULL)).status).toBe(200);
  const writes = [
    () => issues.createComment({ ...ISSUE, body: 'x' }),
    () => issues.updateComment({ ...comment, body: 'x' }),
    () => issues.deleteComment(comment),
    () => checks.create(CHECK),
  ];
  for (const write of writes) {
    expect(await refused(write())).toMatchObject({
      status: 403,
      message: expect.stringMatching(/^Resource not accessible by integration/),
    });
  }
  expect(github.state.comments).toHaveLength(1);
  expect(github.state.checkRuns).toEqual([]);
});

test.each<[Token, object]>([
  ['stranger', REPO],
  ['gate', { owner: 'octo', repo: 'other' }],
  ['gate', { owner: 'other', repo: 'packets' }],
  ['gate', { owner: 'fay', repo: 'packets' }], // a fork, which answers for commits alone
])('%s gets 404 for %j', async (token, repository) => {
  const { issues } = client(github, token);
  const asked = { ...ISSUE, ...repository };
  expect((await refused(issues.listComments(asked))).status).toBe(404);
  expect((await refused(issues.createComment({ ...asked, body: 'x' }))).status).toBe(404);
});

test('unknown numbers give 404, names match in any case', async () => {
  const { issues, pulls } = client(github);
  const gone = { ...REPO, issue_number: 99 };
  expect((await refused(issues.listComments(gone))).status).toBe(404);
  expect((await refused(issues.createComment({ ...gone, body: 'x' }))).status).toBe(404);
  const loud = { owner: 'OCTO', repo: 'Packets', pull_number: 7 };
  expect((await pulls.get(loud)).status).toBe(200);
});

test('check runs are created by apps, and updated by the same app', async () => {
  expect(await refused(client(github, 'owner').checks.create(CHECK))).toMatchObject({
    status: 403,
    message: expect.stringContaining('GitHub App'),
  });
  const { data } = await client(github).checks.create(CHECK);
  const change = { ...REPO, check_run_id: data.id, conclusion: 'success' as const };
  expect((await refused(client(github, 'other').checks.update(change))).status).toBe(403);
  expect((await client(github).checks.update(change)).data.conclusion).toBe('success');
});
