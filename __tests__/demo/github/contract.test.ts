import { describe, expect, test } from '@jest/globals';
import { Contract, type RawRequest } from '../../../src/demo/github/contract.ts';
import {
  client,
  HEAD,
  OBJECTS,
  OPENAPI,
  REPO,
  raw,
  refused,
  type StartedGitHub,
  start,
  startForEach,
} from '../embedded-github.fixture.ts';

let github: StartedGitHub;
startForEach(
  (started) => {
    github = started;
  },
  { mayViolate: true },
);

describe('requests', () => {
  const COMMENTS = '/repos/octo/packets/issues/7/comments';
  const post = (body: string, headers = {}) => ({ method: 'POST', body, headers });

  test.each([
    [
      'an invalid number',
      '/repos/octo/packets/pulls/seven',
      {},
      'path/pull_number must be integer',
    ],
    [
      'an unknown query parameter',
      `${COMMENTS}?perpage=5`,
      {},
      'must NOT have additional properties (perpage)',
    ],
    [
      'a query parameter of another type',
      `${COMMENTS}?per_page=ten`,
      {},
      'query/per_page must be integer',
    ],
    ['a query parameter given twice', `${COMMENTS}?page=1&page=2`, {}, 'query/page is given twice'],
    ['an invalid time', `${COMMENTS}?since=yesterday`, {}, 'must match format "date-time"'],
    [
      'an unknown enum value',
      `/repos/octo/packets/commits/${HEAD}/check-runs?status=done`,
      {},
      'query/status must be equal',
    ],
    ['no body', COMMENTS, { method: 'POST' }, 'body is missing'],
    [
      'a body without a required field',
      COMMENTS,
      post('{"text":"x"}'),
      "must have required property 'body'",
    ],
    ['a body of another type', COMMENTS, post('{"body":1}'), 'body/body must be string'],
    ['a body that is not JSON', COMMENTS, post('{'), 'Problems parsing JSON'],
    [
      'a body of another media type',
      COMMENTS,
      post('{"body":"x"}', { 'content-type': 'text/plain' }),
      'content-type: text/plain',
    ],
    [
      'a body for a request without one',
      '/repos/octo/packets/issues/comments/1',
      { method: 'DELETE', body: '{}' },
      'body where none is documented',
    ],
    [
      'a media type that is not served',
      '/repos/octo/packets/pulls/7',
      { headers: { accept: 'application/vnd.github.diff' } },
      'accept: application/vnd.github.diff',
    ],
  ])('%s is refused and recorded', async (_name, path, init, reason) => {
    const response = await raw(github, path, init);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining(reason) });
    expect(github.violations[0]).toMatchObject({
      side: 'request',
      reason: expect.stringContaining(reason),
    });
    expect(github.state.comments).toEqual([]);
  });

  test.each([
    ['GET', '/repos/octo/packets'],
    ['PUT', '/repos/octo/packets/issues/7/comments'],
    ['GET', '/repos/octo//pulls/7'],
    ['GET', '/repos/octo/packets/pulls/7/'],
    ['GET', '/graphql'],
  ])('%s %s is unknown: 404, and recorded', async (method, path) => {
    expect((await raw(github, path, { method })).status).toBe(404);
    expect(github.violations).toEqual([
      { side: 'request', method, path, reason: 'no such operation in the description' },
    ]);
  });
});

describe('responses', () => {
  test('outside the description become 500, and are recorded', async () => {
    const signature = { name: 'Ada', email: 'a@b', date: 'last Tuesday' };
    const wrong = await start({
      objects: {
        ...OBJECTS,
        commit: async (sha) => ({
          ...{ sha, tree: sha, parents: [], message: '' },
          ...{ author: signature, committer: signature },
        }),
      },
    });
    const answer = await refused(client(wrong).git.getCommit({ ...REPO, commit_sha: HEAD }));
    expect(answer).toMatchObject({
      status: 500,
      message: expect.stringContaining('/author/date must match format "date-time"'),
    });
    expect(wrong.violations[0]).toMatchObject({ side: 'response', method: 'GET' });
    await wrong.close();
  });

  test('of a route that throws become 500, and are recorded', async () => {
    const broken = await start({
      objects: { ...OBJECTS, blob: () => Promise.reject(new Error('disk')) },
    });
    const asked = client(broken).git.getBlob({ ...REPO, file_sha: HEAD });
    expect((await refused(asked)).status).toBe(500);
    expect(broken.violations).toMatchObject([{ reason: 'the server failed: Error: disk' }]);
    await broken.close();
  });

  test('are validated by status, body and headers', () => {
    const contract = new Contract(OPENAPI);
    const remove = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const reply = { status: 204, body: undefined, headers: {} };
    const error = { message: 'Bad credentials' };
    const one = { link: '<http://127.0.0.1/>; rel="next"' };
    expect(contract.response(remove, reply)).toEqual([]);
    expect(contract.response(remove, { ...reply, body: {} })).toHaveLength(1);
    expect(contract.response(remove, { ...reply, headers: one })).toHaveLength(1);
    expect(contract.response(remove, { ...reply, status: 200 })).toHaveLength(1);
    expect(contract.response(remove, { ...reply, status: 401, body: error })).toEqual([]);
    expect(contract.response(remove, { ...reply, status: 401, body: 'no' })).toHaveLength(1);
    expect(contract.response(create, { ...reply, status: 201, body: {} })).toContain(
      'header location is missing',
    );
  });
});

describe('the description', () => {
  test('names its version, and has no dangling reference and no OpenAPI keyword', () => {
    const text = JSON.stringify(OPENAPI);
    expect(OPENAPI.source).toMatchObject({ package: '@octokit/openapi', version: '23.0.2' });
    const references = [...text.matchAll(/"\$ref":"#\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(new Set([...references, 'basic-error'])).toEqual(new Set(Object.keys(OPENAPI.schemas)));
    expect(text.match(/"(nullable|example|deprecated|x-[^"]+)":/g)).toBeNull();
  });

  test.each(Object.entries(OPENAPI.operations))('%s compiles', (operation, data) => {
    const contract = new Contract(OPENAPI);
    const empty: RawRequest = {
      parameters: {},
      query: new URLSearchParams(),
      headers: { 'content-type': 'application/json', 'user-agent': 'test' },
      body: data.body === null ? '' : '[]',
    };
    const takesNothing = data.parameters.length === 0 && data.body === null;
    expect(contract.request(operation, empty).ok).toBe(takesNothing);
    for (const [status, response] of Object.entries(data.responses)) {
      const reply = { status: Number(status), body: 'no', headers: {} };
      expect([response, contract.response(operation, reply).length > 0]).toEqual([response, true]);
    }
  });
});
