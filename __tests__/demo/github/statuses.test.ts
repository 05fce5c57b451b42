import { expect, test } from '@jest/globals';
import {
  BASE,
  client,
  FORK_HEAD,
  HEAD,
  REPO,
  raw,
  refused,
  type StartedGitHub,
  startForEach,
} from '../embedded-github.fixture.ts';

let github: StartedGitHub;
const expectViolations = startForEach((started) => {
  github = started;
});

const STATUS = { ...REPO, sha: HEAD, state: 'pending', context: 'seal-vs-bytes' } as const;

test('a status is posted, and listed newest first in pages', async () => {
  const { repos } = client(github);
  const made = await repos.createCommitStatus({
    ...{ ...STATUS, description: 'Judging', target_url: 'https://example.com/run/1' },
  });
  expect(made.status).toBe(201);
  expect(made.headers.location).toBe(`${github.url}/repos/octo/packets/statuses/${HEAD}`);
  expect(made.data).toMatchObject({
    ...{ state: 'pending', context: 'seal-vs-bytes', description: 'Judging' },
    ...{ target_url: 'https://example.com/run/1', created_at: '2026-01-31T10:00:00Z' },
    creator: { login: 'github-actions[bot]' },
  });
  await repos.createCommitStatus({ ...STATUS, state: 'failure' });
  await repos.createCommitStatus({ ...STATUS, sha: BASE });
  const list = (asked: object = {}) =>
    repos.listCommitStatusesForRef({ ...REPO, ref: HEAD, ...asked });
  expect((await list()).data.map(({ state }) => state)).toEqual(['failure', 'pending']);
  expect((await list({ ref: 'edit/one' })).data).toHaveLength(2);
  const second = await list({ per_page: 1, page: 2 });
  expect(second.data.map(({ state }) => state)).toEqual(['pending']);
  expect(second.headers.link).toContain('rel="prev"');
});

test('the newest of each context counts, its name compared without case', async () => {
  const { repos } = client(github);
  const combined = async () => {
    const { data } = await repos.getCombinedStatusForRef({ ...REPO, ref: HEAD });
    return [data.state, data.total_count, data.sha];
  };
  expect(await combined()).toEqual(['pending', 0, HEAD]);
  await repos.createCommitStatus({ ...STATUS, state: 'failure' });
  expect(await combined()).toEqual(['failure', 1, HEAD]);
  await repos.createCommitStatus({ ...STATUS, state: 'success', context: 'Seal-vs-Bytes' });
  expect(await combined()).toEqual(['success', 1, HEAD]);
  await repos.createCommitStatus({ ...REPO, sha: HEAD, state: 'pending' });
  expect(await combined()).toEqual(['pending', 2, HEAD]);
  await repos.createCommitStatus({ ...STATUS, state: 'error' });
  expect(await combined()).toEqual(['failure', 2, HEAD]);
  expect(github.state.statuses.latest(HEAD).map(({ context }) => context)).toEqual([
    'seal-vs-bytes',
    'default',
  ]);
});

test('a branch, a short SHA and an unknown commit have no status', async () => {
  const { repos } = client(github);
  for (const sha of ['main', FORK_HEAD, HEAD.slice(0, 7)]) {
    expect(await refused(repos.createCommitStatus({ ...STATUS, sha }))).toMatchObject({
      status: 422,
      message: expect.stringContaining(`No commit found for SHA: ${sha}`),
    });
    if (sha === 'main') continue;
    const asked = { ...REPO, ref: sha };
    expect((await refused(repos.listCommitStatusesForRef(asked))).status).toBe(404);
    expect((await refused(repos.getCombinedStatusForRef(asked))).status).toBe(404);
  }
  expect(github.state.statuses.all).toEqual([]);
});

test('a description has at most 140 characters, an address is http or https', async () => {
  const { repos } = client(github);
  const fits = { ...STATUS, description: '\u{1F512}'.repeat(140) };
  expect((await repos.createCommitStatus(fits)).status).toBe(201);
  const long = { ...STATUS, description: 'x'.repeat(141) };
  expect(await refused(repos.createCommitStatus(long))).toMatchObject({
    status: 422,
    message: expect.stringContaining('description is too long (maximum is 140 characters)'),
  });
  const elsewhere = { ...STATUS, target_url: 'ftp://example.com' };
  expect(await refused(repos.createCommitStatus(elsewhere))).toMatchObject({
    status: 422,
    message: expect.stringContaining('target_url must use http(s) scheme'),
  });
  expect(github.state.statuses.all).toHaveLength(1);
});

test('a commit has at most 1000 statuses of one context', async () => {
  const { repos } = client(github);
  const { sha, context } = STATUS;
  for (let at = 0; at < 1_000; at += 1) {
    github.state.addStatus({
      ...{ sha, context, state: 'pending', creator: 'octo' },
      ...{ description: null, targetUrl: null },
    });
  }
  expect(await refused(repos.createCommitStatus(STATUS))).toMatchObject({
    status: 422,
    message: expect.stringContaining('reached the maximum number of statuses'),
  });
  expect((await repos.createCommitStatus({ ...STATUS, context: 'other' })).status).toBe(201);
  expect((await repos.createCommitStatus({ ...STATUS, sha: BASE })).status).toBe(201);
});

test('an unknown state violates the description', async () => {
  const path = `/repos/octo/packets/statuses/${HEAD}`;
  const body = JSON.stringify({ state: 'neutral' });
  expect((await raw(github, path, { method: 'POST', body })).status).toBe(400);
  expectViolations([{ side: 'request', method: 'POST' }]);
});
