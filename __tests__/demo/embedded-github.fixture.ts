import { readFileSync } from 'node:fs';
import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, expect } from '@jest/globals';
import {
  type EmbeddedGitHub,
  type GitObjects,
  type OpenApiData,
  startEmbeddedGitHub,
} from '../../src/demo/embedded-github.ts';

export const OPENAPI: OpenApiData = JSON.parse(
  readFileSync(new URL('../../fixtures/github-openapi.json', import.meta.url), 'utf8'),
);

export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);
export const MERGE = 'c'.repeat(40);
export const FORK_HEAD = 'd'.repeat(40);
export const TREE = 'e'.repeat(40);
export const BLOB = 'f'.repeat(40);
export const REPO = { owner: 'octo', repo: 'packets' } as const;

/** What calls name: pull request #7, and as an issue; a check run on its head. */
export const PULL = { ...REPO, pull_number: 7 };
export const ISSUE = { ...REPO, issue_number: 7 };
export const CHECK = { ...REPO, name: 'gate', head_sha: HEAD };

export const IDENTITIES = {
  gate: { login: 'github-actions[bot]', type: 'Bot', permission: 'write' },
  fork: { login: 'github-actions[bot]', type: 'Bot', permission: 'read' },
  other: { login: 'renovate[bot]', type: 'Bot', permission: 'write' },
  owner: { login: 'octo', type: 'User', permission: 'admin' },
  writer: { login: 'wren', type: 'User', permission: 'write' },
  stranger: { login: 'sam', type: 'User', permission: 'none' },
} as const;

export type Token = keyof typeof IDENTITIES;

const SIGNATURE = { name: 'Ada', email: 'ada@example.com', date: '2026-01-30T12:00:00Z' };

/** One commit, one tree, one blob of 100 bytes that are not text. */
export const OBJECTS: GitObjects = {
  commit: async (sha) =>
    [HEAD, BASE, MERGE].includes(sha)
      ? {
          ...{ sha, tree: TREE, parents: [BASE], message: 'x' },
          author: SIGNATURE,
          committer: SIGNATURE,
        }
      : null,
  tree: async (sha, recursive) =>
    sha === TREE
      ? {
          sha,
          entries: [
            { path: recursive ? 'a/b' : 'a', mode: '100644', type: 'blob', sha: BLOB, size: 100 },
            { path: 'sub', mode: '160000', type: 'commit', sha: BASE },
          ],
        }
      : null,
  blob: async (sha) => (sha === BLOB ? new Uint8Array(100).fill(0xff) : null),
};

export type StartedGitHub = EmbeddedGitHub & { readonly clock: { ms: number } };

/**
 * Starts a server before each test, and closes it after it. No request and no response may
 * violate GitHub's description, unless the tests are about that. Returns what a test calls that
 * violates it on purpose: it compares all violations up to then.
 */
export function startForEach(
  use: (github: StartedGitHub) => void,
  { mayViolate = false }: { readonly mayViolate?: boolean } = {},
): (violations: readonly object[]) => void {
  let github: StartedGitHub;
  let expected = 0;
  beforeEach(async () => {
    github = await start();
    expected = 0;
    use(github);
  });
  afterEach(async () => {
    await github.close();
    if (!mayViolate) expect(github.violations.slice(expected)).toEqual([]);
  });
  return (violations) => {
    expect(github.violations).toMatchObject(violations);
    expected = github.violations.length;
  };
}

/**
 * A server with pull request #7 from a branch and #8 from a fork; time stands
 * until moved. `objects: null` leaves it without git objects.
 */
export async function start(
  overrides: { readonly objects?: GitObjects | null } = {},
): Promise<StartedGitHub> {
  const clock = { ms: Date.parse('2026-01-31T10:00:00.123Z') };
  const { objects = OBJECTS } = overrides;
  const github = await startEmbeddedGitHub({
    openapi: OPENAPI,
    ...REPO,
    identities: IDENTITIES,
    now: () => new Date(clock.ms),
    ...(objects === null ? {} : { objects }),
  });
  github.state.addPullRequest({
    number: 7,
    title: 'Edit the packet',
    author: 'wren',
    head: { ref: 'edit/one', sha: HEAD },
    base: { ref: 'main', sha: BASE },
    mergeCommitSha: MERGE,
  });
  github.state.addPullRequest({
    title: 'From outside',
    author: 'fay',
    head: { ref: 'patch', sha: FORK_HEAD, owner: 'fay' },
    base: { ref: 'main', sha: BASE },
  });
  return { ...github, clock };
}

export function client({ url }: EmbeddedGitHub, token: Token = 'gate') {
  return getOctokit(token, { baseUrl: url }).rest;
}

/** The status and message with which a call is refused; throws if it is not. */
export async function refused(
  call: Promise<unknown>,
): Promise<{ status: number; message: string }> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error && 'status' in error && typeof error.status === 'number') {
      return { status: error.status, message: error.message };
    }
    throw error;
  }
  throw new Error('the call was not refused');
}

/** A request below Octokit, for what Octokit would not send. */
export function raw(
  { url }: EmbeddedGitHub,
  path: string,
  init: { method?: string; token?: string; body?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const { method = 'GET', token = 'gate', body, headers = {} } = init;
  const type: Record<string, string> =
    body === undefined ? {} : { 'content-type': 'application/json' };
  return fetch(`${url}${path}`, {
    method,
    headers: { authorization: `token ${token}`, ...type, ...headers },
    ...(body === undefined ? {} : { body }),
  });
}
