import { describe, expect, test } from '@jest/globals';
import { createClient } from '../../src/github/client.ts';
import { apiFailure } from '../../src/github/failure.ts';
import { ROUTES } from '../../src/github/routes.ts';
import { PULL, type StartedGitHub, startForEach } from '../demo/embedded-github.fixture.ts';

let github: StartedGitHub;
startForEach((started) => {
  github = started;
});

const attempts = () => github.requests.length;
const get = () => createClient('gate', github.url).request(ROUTES.pull, PULL);

async function failureOf(promise: Promise<unknown>): Promise<ReturnType<typeof apiFailure>> {
  try {
    await promise;
  } catch (cause) {
    return apiFailure(cause);
  }
  throw new Error('it did not fail');
}

describe('transient failures are retried', () => {
  test.each([500, 502, 503] as const)('%i', async (status) => {
    github.fail({ with: { status } });
    expect((await get()).data.number).toBe(7);
    expect(attempts()).toBe(2);
  });

  test('a dropped connection', async () => {
    github.fail({ with: 'drop' });
    expect((await get()).data.number).toBe(7);
  });

  test('a rate limit that says how long to wait', async () => {
    github.fail({ with: { status: 403, retryAfter: 1 } });
    expect((await get()).data.number).toBe(7);
    expect(attempts()).toBe(2);
  });
});

describe('permanent failures are reported', () => {
  test.each([403, 404, 422] as const)('%i, after one attempt', async (status) => {
    github.fail({ times: Infinity, with: { status } });
    expect(await failureOf(get())).toMatchObject({ status });
    expect(attempts()).toBe(1);
  });

  test('an unknown token', async () => {
    const failure = await failureOf(createClient('wrong', github.url).request(ROUTES.pull, PULL));
    expect(failure.status).toBe(401);
  });

  test('an unreachable server has no status', async () => {
    const { url } = github;
    await github.close();
    const client = createClient('gate', url);
    const request = { ...PULL, request: { retries: 0 } };
    expect(await failureOf(client.request(ROUTES.pull, request))).toMatchObject({ status: null });
  });
});

test('the message of a failure is one line, short, and has no token', () => {
  const cause = Object.assign(new Error(`${'x'.repeat(400)}\nauthorization: token s3cret`), {
    status: 502,
    response: {},
  });
  const { status, message } = apiFailure(cause);
  expect(status).toBe(502);
  expect(message).toHaveLength(300);
  expect(message).not.toContain('s3cret');
  expect(apiFailure('boom')).toEqual({ status: null, message: 'boom', limited: false });
  expect(apiFailure(Object.assign(new Error('x'), { status: 500 }))).toEqual({
    status: null,
    message: 'x',
    limited: false,
  });
});
