import { expect, test } from '@jest/globals';
import {
  BASE,
  CHECK,
  client,
  FORK_HEAD,
  HEAD,
  REPO,
  refused,
  type StartedGitHub,
  startForEach,
} from '../embedded-github.fixture.ts';

let github: StartedGitHub;
const expectViolations = startForEach((started) => {
  github = started;
});

function annotations(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    path: 'packet.md',
    start_line: at + 1,
    end_line: at + 1,
    annotation_level: 'failure' as const,
    message: 'drift',
  }));
}

test('annotations are appended, 50 a request', async () => {
  const { checks } = client(github);
  const output = { title: 'Drift', summary: '51 places' };
  const made = await checks.create({
    ...CHECK,
    status: 'in_progress',
    output: { ...output, annotations: annotations(50) },
  });
  expect(made.data).toMatchObject({
    status: 'in_progress',
    conclusion: null,
    started_at: '2026-01-31T10:00:00Z',
    output: { annotations_count: 50 },
    app: { slug: 'github-actions' },
    pull_requests: [{ number: 7 }],
  });
  github.clock.ms += 5000;
  const done = await checks.update({
    ...REPO,
    check_run_id: made.data.id,
    conclusion: 'failure',
    output: { ...output, annotations: annotations(1) },
  });
  expect(done.data).toMatchObject({
    status: 'completed',
    conclusion: 'failure',
    completed_at: '2026-01-31T10:00:05Z',
    output: { annotations_count: 51 },
  });
  expect(github.state.checkRuns[0]?.annotations).toHaveLength(51);
  expect(github.violations).toEqual([]);
});

test('51 annotations in one request are refused with GitHub’s message', async () => {
  const output = { title: 'Drift', summary: '', annotations: annotations(51) };
  expect(await refused(client(github).checks.create({ ...CHECK, output }))).toMatchObject({
    status: 422,
    message: expect.stringContaining('No more than 50 items are allowed; 51 were supplied.'),
  });
  expect(github.state.checkRuns).toEqual([]);
  expectViolations([{ side: 'request', method: 'POST' }]);
});

test('are listed by commit or branch, the latest of a name unless all are asked for', async () => {
  const { checks } = client(github);
  await checks.create({ ...CHECK, conclusion: 'failure' });
  await checks.create({ ...CHECK, conclusion: 'success' });
  await checks.create({ ...CHECK, name: 'other' });
  await checks.create({ ...CHECK, head_sha: BASE });
  const conclusions = async (asked: object) => {
    const { data } = await checks.listForRef({ ...REPO, ref: HEAD, ...asked });
    return data.check_runs.map(({ name, conclusion }) => [name, conclusion]);
  };
  expect(await conclusions({})).toEqual([
    ['other', null],
    ['gate', 'success'],
  ]);
  expect(await conclusions({ ref: 'heads/edit/one', check_name: 'gate' })).toHaveLength(1);
  expect(await conclusions({ ref: 'edit/one', filter: 'all' })).toHaveLength(3);
  expect(await conclusions({ status: 'queued' })).toEqual([['other', null]]);
  const page = await checks.listForRef({ ...REPO, ref: HEAD, per_page: 1 });
  expect(page.data).toMatchObject({ total_count: 2, check_runs: [{ name: 'other' }] });
  expect(page.headers.link).toContain('rel="next"');
  expect(github.violations).toEqual([]);
});

test('need an existing commit and a valid conclusion', async () => {
  const { checks } = client(github);
  for (const head_sha of ['main', FORK_HEAD]) {
    expect(await refused(checks.create({ ...CHECK, head_sha }))).toMatchObject({
      status: 422,
      message: expect.stringContaining('No commit found'),
    });
  }
  expect((await refused(checks.create({ ...CHECK, conclusion: 'stale' }))).status).toBe(422);
  const unconcluded = { ...CHECK, status: 'completed' as const };
  // Octokit's types know that a completed run needs a conclusion; callers without types do not.
  expect((await refused(checks.create(unconcluded as never))).status).toBe(422);
  const gone = { ...REPO, check_run_id: 1, conclusion: 'success' as const };
  expect((await refused(checks.update(gone))).status).toBe(404);
  expect(github.violations).toEqual([]);
});

test('annotations are listed in pages, with null for absent members', async () => {
  const { checks } = client(github);
  const [first] = annotations(1);
  const placed = { ...annotations(1)[0], start_column: 3, end_column: 4, title: 'Homoglyph' };
  const output = { title: 'Drift', summary: '', annotations: [first, placed] };
  // Octokit's types want every annotation whole; `first` is.
  const { data } = await checks.create({ ...CHECK, output } as never);
  const list = (asked: object = {}) =>
    checks.listAnnotations({ ...REPO, check_run_id: data.id, ...asked });
  expect((await list()).data).toMatchObject([
    { path: 'packet.md', annotation_level: 'failure', title: null, start_column: null },
    { title: 'Homoglyph', start_column: 3, end_column: 4, raw_details: null },
  ]);
  const second = await list({ per_page: 1, page: 2 });
  expect(second.data).toMatchObject([{ title: 'Homoglyph' }]);
  expect(second.headers.link).toContain('rel="prev"');
  expect((await refused(list({ check_run_id: 1 }))).status).toBe(404);
  expect(github.violations).toEqual([]);
});
