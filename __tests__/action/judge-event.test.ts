import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { judgeEvent } from '../../src/action/judge-event.ts';
import { startProgress } from '../../src/action/progress.ts';
import { startGit } from '../../src/action/repository.ts';
import { openPullRequest, type SamplePullRequest } from '../../src/demo/sample-pull-request.ts';
import type { Files, Sandbox } from '../../src/demo/sandbox.ts';
import { Connection } from '../../src/github/connection.ts';
import { sealOf } from '../gate/gate.fixture.ts';
import { inSandbox } from '../git/sandbox.fixture.ts';
import { options } from './inputs.fixture.ts';

const A = 'one\ntwo\n';
const SEALED: Files = { 'a.md': A, 'x.seal.json': sealOf({ 'a.md': A }) };

function open(sandbox: Sandbox, head: Files): SamplePullRequest {
  return openPullRequest(sandbox, { base: SEALED, head });
}

function payloadOf({ number, headSha, baseSha, baseRef, mergeSha }: SamplePullRequest): unknown {
  const repo = { full_name: 'octo/packets' };
  return {
    pull_request: {
      number,
      user: { login: 'wren' },
      head: { sha: headSha, ref: 'edit-packet', repo },
      base: { sha: baseSha, ref: baseRef, repo },
      merge_commit_sha: mergeSha,
    },
  };
}

/** Judges in a workspace as the action would, without a token. */
async function judge(
  sandbox: Sandbox,
  workspace: string,
  event: {
    readonly name: string;
    readonly payload: unknown;
    readonly sha: string;
    readonly attempt?: string;
    readonly begun?: () => Promise<void>;
  },
) {
  const file = sandbox.path('event.json');
  writeFileSync(
    file,
    typeof event.payload === 'string' ? event.payload : JSON.stringify(event.payload),
  );
  const asked = options(
    {},
    {
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_PATH: file,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_SHA: event.sha,
      GITHUB_RUN_ATTEMPT: event.attempt ?? '1',
    },
  );
  const clock = () => ({ startedAt: '2026-01-02T03:04:05.000Z', milliseconds: 1 });
  const heavy = <T>(work: () => T): T => work();
  const progress = startProgress(() => {});
  const connection = new Connection(asked);
  const begun = event.begun ?? (async () => {});
  const git = startGit(asked, sandbox.env);
  return judgeEvent(asked, { connection, clock, heavy, progress, begun }, git);
}

describe('a pull request', () => {
  test('is judged once the status says that the run has begun', () =>
    inSandbox(async (sandbox) => {
      const request = open(sandbox, { 'a.md': A.replaceAll('\n', '\r\n') });
      const event = { name: 'pull_request', payload: payloadOf(request), sha: request.mergeSha };
      let begin = (): void => {};
      const begun = new Promise<void>((resolve) => {
        begin = resolve;
      });
      let asked = (): void => {};
      const waits = new Promise<void>((resolve) => {
        asked = resolve;
      });
      let done = false;
      const judged = judge(sandbox, request.workspace, {
        ...event,
        begun: () => {
          asked();
          return begun;
        },
      }).finally(() => {
        done = true;
      });
      await waits;
      await setTimeout(200);
      expect(done).toBe(false);
      begin();
      expect((await judged).report.verdict).toBe('fail');
    }));

  test('is judged by the merge commit, whatever the checkout contains', () =>
    inSandbox(async (sandbox) => {
      const request = open(sandbox, { 'a.md': A.replaceAll('\n', '\r\n') });
      writeFileSync(`${request.workspace}/a.md`, A);
      const event = { name: 'pull_request', payload: payloadOf(request), sha: request.mergeSha };
      const { report } = await judge(sandbox, request.workspace, event);
      expect(report).toMatchObject({
        verdict: 'fail',
        checked: {
          source: 'commit',
          commit: request.mergeSha,
          base: request.baseSha,
          head: request.headSha,
        },
        files: [{ path: 'a.md', since: 'this-change', causes: [{ id: 'eol-crlf' }] }],
        run: { event: 'pull_request', id: '1234567890' },
      });
      expect(report.files[0]?.restore).toBe(
        `git --literal-pathspecs checkout ${request.baseSha} -- a.md`,
      );
    }));

  test('a reseal without a token is not approved', () =>
    inSandbox(async (sandbox) => {
      const request = open(sandbox, {
        'a.md': 'new\n',
        'x.seal.json': sealOf({ 'a.md': 'new\n' }),
      });
      const event = { name: 'pull_request', payload: payloadOf(request), sha: request.mergeSha };
      const { report } = await judge(sandbox, request.workspace, event);
      expect(report).toMatchObject({
        verdict: 'fail',
        reseals: [{ decision: 'refused', approved: null }],
      });
    }));
});

test('a push is judged against its own seals', () =>
  inSandbox(async (sandbox) => {
    const request = open(sandbox, { 'b.md': 'b' });
    const event = { name: 'push', payload: {}, sha: request.mergeSha };
    const { report } = await judge(sandbox, request.workspace, event);
    expect(report).toMatchObject({
      verdict: 'pass',
      checked: { commit: request.mergeSha, base: null },
    });
  }));

describe('when GitHub does not give the present state', () => {
  const run = (sandbox: Sandbox, attempt: string) => {
    const request = open(sandbox, { 'b.md': 'b' });
    const event = { name: 'pull_request', payload: payloadOf(request), sha: request.mergeSha };
    return judge(sandbox, request.workspace, { ...event, attempt });
  };

  test('a first attempt is judged, with a note', () =>
    inSandbox(async (sandbox) => {
      const { report } = await run(sandbox, '1');
      expect(report).toMatchObject({
        verdict: 'pass',
        findings: expect.arrayContaining([
          expect.objectContaining({ code: 'state-unknown', severity: 'note' }),
        ]),
      });
    }));

  test('a re-run is not judged', () =>
    inSandbox(async (sandbox) => {
      const { report } = await run(sandbox, '2');
      expect(report).toMatchObject({ verdict: 'error', problems: [{ code: 'out-of-date' }] });
    }));
});

describe('events that cannot be judged', () => {
  test.each([
    ['an event that names no change', 'issue_comment', {}, 'bad-event'],
    ['an event file that is not JSON', 'pull_request', '{', 'bad-event'],
    ['an empty event file', 'pull_request', 'null', 'bad-event'],
  ] as const)('%s', (_, name, payload, code) =>
    inSandbox(async (sandbox) => {
      const judged = await judge(sandbox, sandbox.folder, { name, payload, sha: '1'.repeat(40) });
      expect(judged).toMatchObject({
        event: null,
        report: { verdict: 'error', problems: [{ code }] },
      });
    }),
  );

  test('a workspace that is absent or not a repository', () =>
    inSandbox(async (sandbox) => {
      const event = { name: 'push', payload: {}, sha: '1'.repeat(40) };
      const { report } = await judge(sandbox, sandbox.folder, event);
      expect(report).toMatchObject({ verdict: 'error', problems: [{ code: 'not-a-repository' }] });
      const gone = await judge(sandbox, sandbox.path('gone'), event);
      expect(gone.report).toMatchObject({ verdict: 'error', problems: [{ code: 'git-failed' }] });
    }));

  test('a commit that exists nowhere', () =>
    inSandbox(async (sandbox) => {
      const request = open(sandbox, {});
      const event = { name: 'push', payload: {}, sha: '1'.repeat(40) };
      const { report } = await judge(sandbox, request.workspace, event);
      expect(report).toMatchObject({ verdict: 'error', problems: [{ code: 'commit-missing' }] });
    }));

  test('an absent base is an error that names the fix of the workflow', () =>
    inSandbox(async (sandbox) => {
      const request = openPullRequest(sandbox, { base: SEALED, head: { 'b.md': 'b' }, depth: 1 });
      sandbox.git(
        request.workspace,
        'remote',
        'set-url',
        'origin',
        `file://${sandbox.path('gone')}`,
      );
      const event = { name: 'pull_request', payload: payloadOf(request), sha: request.mergeSha };
      const { report } = await judge(sandbox, request.workspace, event);
      expect(report).toMatchObject({
        verdict: 'error',
        problems: [{ code: 'base-missing', remedy: expect.stringContaining('fetch-depth: 2') }],
      });
    }));
});
