import { getOctokit } from '@actions/github';
import { expect, test } from '@jest/globals';
import {
  client,
  ISSUE,
  REPO,
  refused,
  type StartedGitHub,
  startForEach,
} from '../embedded-github.fixture.ts';

let github: StartedGitHub;
startForEach((started) => {
  github = started;
});

test('comments are posted, read, edited and deleted', async () => {
  const { issues } = client(github);
  const posted = await issues.createComment({ ...ISSUE, body: 'drift in 1 file' });
  const id = { ...REPO, comment_id: posted.data.id };
  expect(posted.status).toBe(201);
  expect(posted.headers.location).toBe(posted.data.url);
  expect(posted.data).toMatchObject({
    body: 'drift in 1 file',
    user: { login: 'github-actions[bot]', type: 'Bot', id: 41898282 },
    performed_via_github_app: { id: 15368, slug: 'github-actions' },
    created_at: '2026-01-31T10:00:00Z',
    html_url: `${github.url}/octo/packets/pull/7#issuecomment-${posted.data.id}`,
  });
  github.clock.ms += 60_000;
  const edited = await issues.updateComment({ ...id, body: 'no drift' });
  expect(edited.data).toMatchObject({
    created_at: '2026-01-31T10:00:00Z',
    updated_at: '2026-01-31T10:01:00Z',
  });
  expect((await issues.getComment(id)).data.body).toBe('no drift');
  expect((await issues.deleteComment(id)).status).toBe(204);
  expect((await refused(issues.getComment(id))).status).toBe(404);
  expect((await refused(issues.deleteComment(id))).status).toBe(404);
  expect((await refused(issues.updateComment({ ...id, body: 'x' }))).status).toBe(404);
  expect(github.violations).toEqual([]);
});

test('over 250 comments come in pages, with links both ways', async () => {
  for (let n = 1; n <= 251; n += 1) github.state.addComment(7, 'wren', `comment ${n}`);
  github.state.addComment(8, 'wren', 'elsewhere');
  const octokit = getOctokit('gate', { baseUrl: github.url });
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    ...ISSUE,
    per_page: 100,
  });
  expect(all).toHaveLength(251);
  expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort((a, b) => a - b));
  const page = (n: number) =>
    octokit.rest.issues.listComments({ ...ISSUE, per_page: 500, page: n });
  const at = (n: number, rel: string) =>
    `<${github.url}/repos/octo/packets/issues/7/comments?per_page=500&page=${n}>; rel="${rel}"`;
  expect((await page(1)).headers.link).toBe(`${at(2, 'next')}, ${at(3, 'last')}`);
  expect((await page(2)).headers.link).toBe(
    `${at(1, 'prev')}, ${at(3, 'next')}, ${at(3, 'last')}, ${at(1, 'first')}`,
  );
  const last = await page(3);
  expect(last.headers.link).toBe(`${at(2, 'prev')}, ${at(1, 'first')}`);
  expect(last.data).toHaveLength(51);
  expect((await octokit.rest.issues.listComments(ISSUE)).data).toHaveLength(30);
  expect((await page(9)).data).toEqual([]);
  expect(github.violations).toEqual([]);
});

test('comments are listed since a time; one page has no link', async () => {
  github.state.addComment(7, 'wren', 'old');
  github.clock.ms += 1000;
  github.state.addComment(7, 'wren', 'new');
  const { data, headers } = await client(github).issues.listComments({
    ...ISSUE,
    since: '2026-01-31T10:00:01Z',
  });
  expect(data.map(({ body }) => body)).toEqual(['new']);
  expect(headers.link).toBeUndefined();
});

test('a comment has at most 65,536 code points', async () => {
  const { issues } = client(github);
  const posted = await issues.createComment({ ...ISSUE, body: '\u{1F512}'.repeat(65_536) });
  const long = { body: 'x'.repeat(65_537) };
  const expected = { status: 422, message: expect.stringContaining('Body is too long') };
  expect(await refused(issues.createComment({ ...ISSUE, ...long }))).toMatchObject(expected);
  const edit = issues.updateComment({ ...REPO, comment_id: posted.data.id, ...long });
  expect(await refused(edit)).toMatchObject(expected);
  expect((await refused(issues.createComment({ ...ISSUE, body: ' ' }))).status).toBe(422);
  expect(github.state.comments).toHaveLength(1);
  expect(github.violations).toEqual([]);
});

test('comments of others may be edited with write access', async () => {
  const { id } = github.state.addComment(7, 'wren', 'mine');
  const edited = await client(github).issues.updateComment({
    ...REPO,
    comment_id: id,
    body: 'ours',
  });
  expect(edited.data).toMatchObject({ body: 'ours', user: { login: 'wren' } });
});
