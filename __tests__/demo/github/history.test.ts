import { describe, expect, test } from '@jest/globals';
import {
  BASE,
  client,
  FORK_HEAD,
  HEAD,
  MERGE,
  PULL,
  REPO,
  type StartedGitHub,
  startForEach,
} from '../embedded-github.fixture.ts';

let github: StartedGitHub;
startForEach((started) => {
  github = started;
});

describe('lists of pull requests', () => {
  const numbers = async (query: object = {}): Promise<number[]> => {
    const { data } = await client(github).pulls.list({ ...REPO, ...query });
    return data.map(({ number }) => number);
  };

  test('contain the open ones, newest first, by default', async () => {
    expect(await numbers()).toEqual([8, 7]);
    github.state.updatePullRequest(8, { state: 'closed' });
    expect(await numbers()).toEqual([7]);
    expect(await numbers({ state: 'closed' })).toEqual([8]);
    expect(await numbers({ state: 'all' })).toEqual([8, 7]);
  });

  test('are filtered by head and base', async () => {
    expect(await numbers({ head: 'fay:patch' })).toEqual([8]);
    expect(await numbers({ head: 'octo:patch' })).toEqual([]);
    expect(await numbers({ base: 'main' })).toEqual([8, 7]);
    expect(await numbers({ base: 'weak' })).toEqual([]);
  });

  test('are sorted by update, in either direction, and come in pages', async () => {
    github.clock.ms += 5_000;
    github.state.updatePullRequest(7, { title: 'Edited' });
    expect(await numbers({ sort: 'updated', direction: 'desc' })).toEqual([7, 8]);
    expect(await numbers({ sort: 'updated', direction: 'asc' })).toEqual([8, 7]);
    expect(await numbers({ per_page: 1, page: 2 })).toEqual([7]);
  });
});

describe('timelines', () => {
  const timeline = async () => {
    const events = await client(github).issues.listEventsForTimeline({ ...REPO, issue_number: 7 });
    return events.data;
  };

  test('contain commits, reviews, force-pushes and base changes with their times', async () => {
    github.clock.ms += 60_000;
    github.state.addReview(7, { author: 'octo', state: 'APPROVED' });
    github.clock.ms += 60_000;
    github.state.updatePullRequest(7, { baseRef: 'release', baseSha: MERGE });
    github.clock.ms += 60_000;
    github.state.updatePullRequest(7, { headSha: FORK_HEAD, forced: true });
    const events = await timeline();
    expect(events.map(({ event }) => event)).toEqual([
      'committed',
      'reviewed',
      'base_ref_changed',
      'head_ref_force_pushed',
      'committed',
    ]);
    expect(events[1]).toMatchObject({ state: 'approved', commit_id: HEAD });
    expect(events[2]).toMatchObject({ created_at: '2026-01-31T10:02:00Z' });
    expect(github.state.pullRequest(7)?.base).toMatchObject({ ref: 'release', sha: MERGE });
  });

  test('contain an event that a test adds, at its time', async () => {
    const createdAt = '2026-01-01T00:00:00Z';
    github.state.addEvent(7, { event: 'automatic_base_change_succeeded', createdAt });
    expect((await timeline())[0]).toMatchObject({
      event: 'automatic_base_change_succeeded',
      created_at: createdAt,
    });
  });
});

describe('commits of a pull request', () => {
  const listed = async () => {
    const { data } = await client(github).pulls.listCommits({
      ...REPO,
      pull_number: 7,
      per_page: 100,
    });
    return data.map(({ sha, author, committer }) => [sha, author?.login, committer?.login]);
  };

  test('have author and committer, or null where GitHub has no account', async () => {
    expect(await listed()).toEqual([[HEAD, 'wren', 'wren']]);
    github.state.setCommits(7, [
      { sha: BASE, author: null, committer: 'octo' },
      { sha: HEAD, author: 'wren', committer: null },
    ]);
    expect(await listed()).toEqual([
      [BASE, undefined, 'octo'],
      [HEAD, 'wren', undefined],
    ]);
    const { data } = await client(github).pulls.get(PULL);
    expect(data.commits).toBe(2);
  });

  test('are listed up to 250, and counted beyond', async () => {
    const commits = Array.from({ length: 260 }, (_, at) => ({
      sha: String(at).padStart(40, '0'),
      author: 'wren',
      committer: 'wren',
    }));
    github.state.setCommits(7, commits);
    const page = await client(github).pulls.listCommits({
      ...{ ...REPO, pull_number: 7, per_page: 100 },
      page: 3,
    });
    expect(page.data).toHaveLength(50);
    const { data } = await client(github).pulls.get(PULL);
    expect(data.commits).toBe(260);
  });
});

test('a workflow run is found by its id, and a re-run is another attempt of it', async () => {
  const { id } = github.state.addWorkflowRun({ headSha: HEAD });
  const run = () => client(github).actions.getWorkflowRun({ ...REPO, run_id: id });
  expect((await run()).data).toMatchObject({
    ...{ id, run_attempt: 1, head_sha: HEAD, event: 'pull_request', status: 'in_progress' },
    ...{ path: '.github/workflows/seal-vs-bytes.yml', workflow_id: 1 },
    pull_requests: [{ number: 7 }],
  });
  github.state.addWorkflowRun({ id, runAttempt: 2, headSha: HEAD, status: 'completed' });
  expect((await run()).data).toMatchObject({ run_attempt: 2, status: 'completed' });
  const unknown = client(github).actions.getWorkflowRun({ ...REPO, run_id: 1 });
  await expect(unknown).rejects.toMatchObject({ status: 404 });
});

describe('workflow runs', () => {
  const run = async (run_id: number) => {
    const { data } = await client(github).actions.getWorkflowRun({ ...REPO, run_id });
    return data;
  };
  const numbers = async (id: number) =>
    ((await run(id)).pull_requests ?? []).map(({ number }) => number);

  test('have the times of the run and of this attempt', async () => {
    const { id } = github.state.addWorkflowRun({ headSha: HEAD, headBranch: 'edit/one' });
    github.clock.ms += 60_000;
    github.state.addWorkflowRun({ id, headSha: HEAD, headBranch: 'edit/one', runAttempt: 2 });
    expect(await run(id)).toMatchObject({
      ...{ created_at: '2026-01-31T10:00:00Z', run_started_at: '2026-01-31T10:01:00Z' },
      ...{ run_attempt: 2, head_branch: 'edit/one' },
    });
  });

  test('list the pull requests of their head, none from a fork, unless configured', async () => {
    const own = github.state.addWorkflowRun({ headSha: HEAD });
    expect(await numbers(own.id)).toEqual([7]);
    const headRepository = { owner: 'fay', repo: 'packets' };
    const fork = github.state.addWorkflowRun({ headSha: FORK_HEAD, headRepository });
    expect(await numbers(fork.id)).toEqual([]);
    expect((await run(fork.id)).head_repository.full_name).toBe('fay/packets');
    const told = github.state.addWorkflowRun({ headSha: HEAD, pullRequests: [8] });
    expect(await numbers(told.id)).toEqual([8]);
  });

  test('list their jobs', async () => {
    const jobs = [
      { id: 5, name: 'gate', status: 'completed' as const, conclusion: 'failure' as const },
      { id: 6, name: 'other', status: 'in_progress' as const, conclusion: null },
    ];
    const { id } = github.state.addWorkflowRun({ headSha: HEAD, jobs });
    const list = (asked: object = {}) =>
      client(github).actions.listJobsForWorkflowRun({ ...REPO, run_id: id, ...asked });
    expect((await list()).data).toMatchObject({
      total_count: 2,
      jobs: [
        { id: 5, name: 'gate', conclusion: 'failure', run_id: id, head_sha: HEAD },
        { id: 6, status: 'in_progress', completed_at: null },
      ],
    });
    expect((await list({ per_page: 1, page: 2 })).data.jobs).toHaveLength(1);
    await expect(list({ run_id: 1 })).rejects.toMatchObject({ status: 404 });
  });
});
