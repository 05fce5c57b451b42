import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { repositoryName } from '../../scripts/set-repository.ts';
import type { TokenPermissions } from '../../src/demo/embedded-github.ts';
import type { Files } from '../../src/demo/sandbox.ts';
import { TOKEN } from '../../src/demo/walk.ts';
import { asFork, publish, READ_ONLY, unprivileged } from './fork.fixture.ts';
import { mergeGroupOf } from './queue.fixture.ts';
import { reportOf, Scene, type Seen, type Step } from './scene.fixture.ts';

/** Each example, as it is and with a damaged file, through the packaged action with its workflow's inputs and permissions. */

const FOLDER = join(import.meta.dirname, '../../examples');

function filesOf(example: string): Files {
  const top = join(FOLDER, example);
  const paths = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length + 1));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(top, path))]));
}

/** A job of a workflow: what its step passes to this action, and what its token may do. */
interface Job {
  readonly inputs: Readonly<Record<string, string>>;
  readonly permissions: TokenPermissions;
}

function jobsOf(example: string, workflow = 'seal-vs-bytes.yml'): readonly Job[] {
  const path = join(FOLDER, example, '.github/workflows', workflow);
  const { jobs, permissions } = parse(readFileSync(path, 'utf8'));
  return Object.values<{
    permissions?: TokenPermissions;
    steps: { uses?: string; with?: object }[];
  }>(jobs).map((job) => {
    const step = job.steps.find(({ uses }) => uses === `${repositoryName()}@v1`);
    if (step === undefined) throw new Error(`${example} does not use this action`);
    const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)]);
    return { inputs: Object.fromEntries(inputs), permissions: job.permissions ?? permissions };
  });
}

function onlyJob(example: string, workflow?: string): Job {
  const [job, second] = jobsOf(example, workflow);
  if (job === undefined || second !== undefined) throw new Error(`${example} has not one job`);
  return job;
}

/** One run with the inputs and the permissions of a job. */
function run(opened: Scene, { inputs, permissions }: Job, step: Step = {}): Promise<Seen> {
  opened.github.permit(TOKEN, permissions);
  return opened.run({ ...step, inputs: { ...inputs, ...step.inputs } });
}

/** What is damaged in each, and the cause that is found; of a list without lengths too. */
const DAMAGE: Readonly<Record<string, readonly [path: string, cause: string]>> = {
  bagit: ['archive/data/letter.txt', 'eol-crlf'],
  'enterprise-server': ['docs/decision.md', 'eol-crlf'],
  'fork-safe': ['docs/plan.json', 'eol-crlf'],
  'markdown-register': ['docs/runbook.md', 'eol-crlf'],
  'matrix-shards': ['records/005.json', 'eol-crlf'],
  'merge-queue': ['docs/decision.md', 'eol-crlf'],
  'plain-documents': ['docs/decision.md', 'eol-crlf'],
  sha256sums: ['release/tool-macos.txt', 'eol-crlf'],
};

const damaged = (files: Files, path: string): Files => ({
  [path]: Buffer.from(String(files[path]).replaceAll('\n', '\r\n')),
});

async function scene(example: string, drifts: boolean): Promise<Scene> {
  const base = filesOf(example);
  const [path] = DAMAGE[example] ?? [''];
  return Scene.open({ base, head: drifts ? damaged(base, path) : { 'NOTES.md': 'Not sealed.\n' } });
}

function expectVerdict(seen: Seen, example: string, drifts: boolean): void {
  const [path, cause] = DAMAGE[example] ?? ['', ''];
  const drifted = reportOf(seen).files.filter(({ status }) => status !== 'match');
  const found = drifted.map(({ path: name, causes }) => [name, causes.map(({ id }) => id)]);
  // A bag has two manifests that may list a file.
  expect([...new Set(found.map((each) => JSON.stringify(each)))]).toEqual(
    drifts ? [JSON.stringify([path, [cause]])] : [],
  );
  expect(seen.outputs.verdict).toBe(drifts ? 'fail' : 'pass');
}

test('every example is run', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(DAMAGE));
});

const PLAIN = ['bagit', 'enterprise-server', 'markdown-register', 'plain-documents', 'sha256sums'];

describe.each(PLAIN)('%s', (example) => {
  test.each([false, true])('drift: %s', async (drifts) => {
    await using opened = await scene(example, drifts);
    const seen = await run(opened, onlyJob(example));
    expectVerdict(seen, example, drifts);
    expect(seen.comments).toHaveLength(1);
    if (example === 'markdown-register') expect(seen.outputs['blockers-open']).toBe('2');
  });
});

test('enterprise-server: links lead to that server', async () => {
  await using opened = await scene('enterprise-server', true);
  const env = { GITHUB_SERVER_URL: 'https://github.example.com' };
  const seen = await run(opened, onlyJob('enterprise-server'), { env });
  expect(seen.comments[0]).toContain('(https://github.example.com/acme/decisions/blob/');
  expect(seen.comments[0]).not.toContain('https://github.com/acme');
});

test.each([false, true])('merge-queue: drift: %s', async (drifts) => {
  await using opened = await scene('merge-queue', drifts);
  const group = mergeGroupOf(opened, [{ number: opened.request.number }]);
  const seen = await run(opened, onlyJob('merge-queue'), group);
  expectVerdict(seen, 'merge-queue', drifts);
});

test.each([false, true])('matrix-shards: drift: %s', async (drifts) => {
  await using opened = await scene('matrix-shards', drifts);
  const [shard, joining] = jobsOf('matrix-shards');
  if (shard === undefined || joining === undefined) throw new Error('not two jobs');
  const reports = opened.sandbox.path('reports');
  mkdirSync(reports);
  for (const part of [1, 2, 3]) {
    const named = shard.inputs.shard?.replace(/\$\{\{ matrix\.shard \}\}/, `${part}`) ?? '';
    const { reportText, comments } = await run(opened, shard, { inputs: { shard: named } });
    expect(comments).toEqual([]);
    writeFileSync(join(reports, `${part}.json`), reportText);
  }
  const workspace = opened.sandbox.path('empty');
  mkdirSync(workspace);
  const joined = await run(opened, joining, { workspace, inputs: { reports } });
  expectVerdict(joined, 'matrix-shards', drifts);
  expect(joined.outputs['files-sealed']).toBe('8');
  expect(joined.comments).toHaveLength(1);
});

test.each([false, true])('fork-safe: drift: %s', async (drifts) => {
  await using opened = await scene('fork-safe', drifts);
  asFork(opened, [drifts ? 'docs/plan.json' : 'NOTES.md']);
  const judging = onlyJob('fork-safe');
  expect(judging.permissions).toEqual(READ_ONLY);
  const made = await unprivileged(opened, { inputs: judging.inputs });
  expect(made.comments).toEqual([]);
  const publishing = onlyJob('fork-safe', 'publish-seal-vs-bytes.yml');
  opened.github.permit(TOKEN, publishing.permissions);
  const seen = await publish(opened, made, { step: { inputs: publishing.inputs } });
  expectVerdict(seen, 'fork-safe', drifts);
  const [status] = opened.github.state.statuses.of(opened.request.headSha);
  expect(status?.state).toBe(drifts ? 'failure' : 'success');
});
