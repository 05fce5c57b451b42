import { describe, expect, test } from '@jest/globals';
import { GATE_PERMISSIONS, type TokenPermissions } from '../../../src/demo/embedded-github.ts';
import {
  CHECK,
  client,
  HEAD,
  PULL,
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

const COMMENT = { ...REPO, issue_number: 7, body: 'x' };
const STATUS = { ...REPO, sha: HEAD, state: 'success' } as const;

type Client = ReturnType<typeof client>;

/** Each needs one scope of those that the gate is granted. */
const CALLS: Readonly<Record<string, (of: Client) => Promise<unknown>>> = {
  'statuses: write': ({ repos }) => repos.createCommitStatus(STATUS),
  'statuses: read': ({ repos }) => repos.getCombinedStatusForRef({ ...REPO, ref: HEAD }),
  'checks: write': ({ checks }) => checks.create(CHECK),
  'checks: read': ({ checks }) => checks.listForRef({ ...REPO, ref: HEAD }),
  'pull-requests: write': ({ issues }) => issues.createComment(COMMENT),
  'pull-requests: read': ({ pulls }) => pulls.listReviews(PULL),
  'contents: read': ({ git }) => git.getCommit({ ...REPO, commit_sha: HEAD }),
  'actions: read': ({ actions }) => actions.getWorkflowRun({ ...REPO, run_id: 1 }),
};

describe.each([
  ['statuses', 'read', ['statuses: write']],
  ['statuses', 'none', ['statuses: write', 'statuses: read']],
  ['checks', 'read', ['checks: write']],
  ['pull-requests', 'read', ['pull-requests: write']],
  ['pull-requests', 'none', ['pull-requests: write', 'pull-requests: read']],
  ['actions', 'none', ['actions: read']],
  ['contents', 'none', ['contents: read']],
] as const)('a token with %s: %s', (scope, access, lacking) => {
  test('is refused calls that need another scope', async () => {
    github.state.addWorkflowRun({ id: 1, headSha: HEAD });
    github.permit('gate', { ...GATE_PERMISSIONS, [scope]: access });
    const refusals: string[] = [];
    for (const [needed, call] of Object.entries(CALLS)) {
      const answer = await call(client(github)).catch((error: Error) => error);
      if (!(answer instanceof Error)) continue;
      refusals.push(needed);
      expect(answer).toMatchObject({
        status: 403,
        message: expect.stringMatching(/^Resource not accessible by integration/),
      });
    }
    expect(refusals.sort()).toEqual([...lacking].sort());
  });
});

test('a scope that is not named is not granted, as in a workflow', async () => {
  github.permit('gate', { statuses: 'write' });
  expect((await refused(client(github).pulls.get(PULL))).status).toBe(403);
  expect((await client(github).repos.createCommitStatus(STATUS)).status).toBe(201);
});

test('either of two scopes allows comments on a pull request', async () => {
  const answers = async (permissions: TokenPermissions): Promise<number> => {
    github.permit('gate', permissions);
    const body = JSON.stringify({ body: 'x' });
    const path = '/repos/octo/packets/issues/7/comments';
    return (await raw(github, path, { method: 'POST', body })).status;
  };
  expect(await answers({ issues: 'write' })).toBe(201);
  expect(await answers({ 'pull-requests': 'write' })).toBe(201);
  expect(await answers({ issues: 'read', 'pull-requests': 'read' })).toBe(403);
});

test('no scope lets a read-only token write, and public data needs no scope', async () => {
  github.permit('fork', { statuses: 'write' });
  expect((await refused(client(github, 'fork').repos.createCommitStatus(STATUS))).status).toBe(403);
  const level = { ...REPO, username: 'wren' };
  github.permit('gate', {});
  expect((await client(github).repos.getCollaboratorPermissionLevel(level)).status).toBe(200);
  expect(() => github.permit('nobody', {})).toThrow('belongs to no user');
});
