import { expect, test } from '@jest/globals';
import {
  client,
  REPO,
  raw,
  refused,
  type StartedGitHub,
  startForEach,
} from '../embedded-github.fixture.ts';

let github: StartedGitHub;
startForEach((started) => {
  github = started;
});

const PULL = '/repos/octo/packets/pulls/7';
const COMMENTS = '/repos/octo/packets/issues/7/comments';
const POST = { method: 'POST', body: '{"body":"once"}' };

test.each([403, 404, 422, 429, 500, 502, 503] as const)(
  'status %d once, then normal answers',
  async (status) => {
    github.fail({ with: { status, message: 'told so' } });
    const first = await raw(github, COMMENTS, POST);
    expect(first.status).toBe(status);
    expect(await first.json()).toMatchObject({ message: 'told so', status: String(status) });
    expect(github.state.comments).toEqual([]);
    expect((await raw(github, COMMENTS, POST)).status).toBe(201);
    expect(github.violations).toEqual([]);
  },
);

test('match method and path, as often as configured, in order', async () => {
  github.fail({ method: 'post', with: { status: 500 } });
  github.fail({ path: /\/pulls\/7$/g, times: 2, with: { status: 502 } });
  github.fail({ path: /\/pulls\//, with: { status: 503 } });
  const statuses: number[] = [];
  for (let n = 0; n < 4; n += 1) statuses.push((await raw(github, PULL)).status);
  expect(statuses).toEqual([502, 502, 503, 200]);
  expect((await raw(github, COMMENTS)).status).toBe(200);
  expect((await raw(github, COMMENTS, POST)).status).toBe(500);
});

test('rate limits have GitHub’s headers and messages', async () => {
  github.fail({ with: { status: 403, rateLimitRemaining: 0 } });
  github.fail({ with: { status: 429, retryAfter: 7 } });
  github.fail({ with: { status: 403, retryAfter: 1 } });
  const primary = await raw(github, PULL);
  expect(primary.headers.get('x-ratelimit-remaining')).toBe('0');
  const reset = Number(primary.headers.get('x-ratelimit-reset'));
  expect(reset).toBe(Math.ceil(github.clock.ms / 1000) + 60);
  expect(await primary.json()).toMatchObject({
    message: expect.stringMatching(/rate limit exceeded/),
  });
  const secondary = await raw(github, PULL);
  expect(secondary.headers.get('retry-after')).toBe('7');
  expect(await secondary.json()).toMatchObject({
    message: expect.stringMatching(/secondary rate/),
  });
  const { message } = await refused(client(github).pulls.get({ ...REPO, pull_number: 7 }));
  expect(message).toMatch(/secondary rate/);
});

test('a dropped request has no effect', async () => {
  github.fail({ method: 'POST', with: 'drop' });
  await expect(raw(github, COMMENTS, POST)).rejects.toThrow('fetch failed');
  expect(github.state.comments).toEqual([]);
  expect(github.requests).toMatchObject([{ method: 'POST', status: null }]);
});

test('a request performed and then dropped has its effect', async () => {
  github.fail({ method: 'POST', with: { performThenDrop: true } });
  await expect(raw(github, COMMENTS, POST)).rejects.toThrow('fetch failed');
  expect(github.state.comments.map(({ body }) => body)).toEqual(['once']);
  expect(github.requests).toMatchObject([{ method: 'POST', status: null }]);
});

test('a delayed request is answered; closing does not wait for it', async () => {
  github.fail({ with: { delayMs: 80 } });
  const before = performance.now();
  expect((await raw(github, PULL)).status).toBe(200);
  expect(performance.now() - before).toBeGreaterThanOrEqual(75);
  github.fail({ with: { delayMs: 60_000 } });
  const pending = expect(raw(github, PULL)).rejects.toThrow('fetch failed');
  while (github.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  await github.close();
  await pending;
  await expect(raw(github, PULL)).rejects.toThrow('fetch failed');
});

test('a blocked request is performed after its trigger', async () => {
  const happened = Promise.withResolvers<void>();
  github.fail({ method: 'POST', body: /once/, with: { after: () => happened.promise } });
  const pending = raw(github, COMMENTS, POST);
  expect((await raw(github, PULL)).status).toBe(200);
  expect(github.state.comments).toEqual([]);
  happened.resolve();
  expect((await pending).status).toBe(201);
  expect(github.state.comments.map(({ body }) => body)).toEqual(['once']);
});

test('an oversized request is dropped, not kept in memory', async () => {
  const body = JSON.stringify({ body: 'x'.repeat(9 * 1024 * 1024) });
  await expect(raw(github, COMMENTS, { method: 'POST', body })).rejects.toThrow('fetch failed');
  expect(github.state.comments).toEqual([]);
});

test('GraphQL requests can fail too', async () => {
  github.fail({ path: /^\/graphql$/, with: { status: 502 } });
  const body = '{"query":"{ viewer { login } }"}';
  expect((await raw(github, '/graphql', { method: 'POST', body })).status).toBe(502);
  expect((await raw(github, '/graphql', { method: 'POST', body })).status).toBe(200);
  expect((await raw(github, '/graphql', { method: 'POST', body, token: 'no' })).status).toBe(401);
});
