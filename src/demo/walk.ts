import {
  type EmbeddedGitHub,
  type OpenApiData,
  startEmbeddedGitHub,
  type TokenPermissions,
} from './embedded-github.ts';
import { driftingEdit, fix7Packet, readFixture } from './packet.ts';
import { runStep, type StepPlan, type StepResult } from './runner.ts';
import { openPullRequest, type SamplePullRequest } from './sample-pull-request.ts';
import type { Sandbox } from './sandbox.ts';

/** The repository, its GitHub and the token of the demo; tests walk the same way. */
export const REPOSITORY = { owner: 'acme', repo: 'decisions' } as const;
export const TOKEN = 'demo-token-of-the-actions-bot';
export const BOT = 'github-actions[bot]';

/** As the workflow of the README grants them. */
export const WORKFLOW_PERMISSIONS: TokenPermissions = {
  contents: 'read',
  'pull-requests': 'write',
  statuses: 'write',
  actions: 'read',
};

let description: OpenApiData | null = null;

function readDescription(): OpenApiData {
  description ??= JSON.parse(readFixture('github-openapi.json').toString()) as OpenApiData;
  return description;
}

export function startGitHub(now: () => Date): Promise<EmbeddedGitHub> {
  const openapi = readDescription();
  return startEmbeddedGitHub({
    openapi,
    ...REPOSITORY,
    identities: {
      [TOKEN]: { login: BOT, type: 'Bot', permission: 'write', permissions: WORKFLOW_PERMISSIONS },
    },
    now,
  });
}

/** Opens the drifting pull request against FIX7-P0. */
export function openDriftingPullRequest(sandbox: Sandbox): SamplePullRequest {
  const packet = fix7Packet();
  return openPullRequest(sandbox, {
    baseRef: 'gate-trial',
    base: packet,
    head: driftingEdit(packet),
  });
}

export function registerPullRequest(github: EmbeddedGitHub, request: SamplePullRequest): void {
  const known = github.state.pullRequest(request.number);
  const shas = {
    baseRef: request.baseRef,
    baseSha: request.baseSha,
    headSha: request.headSha,
    mergeCommitSha: request.mergeSha,
  };
  if (known !== undefined) {
    github.state.updatePullRequest(request.number, shas);
    return;
  }
  github.state.addPullRequest({
    number: request.number,
    title: 'Edit the packet',
    author: 'author',
    head: { ref: request.headRef, sha: request.headSha },
    base: { ref: request.baseRef, sha: request.baseSha },
    mergeCommitSha: request.mergeSha,
  });
}

/** The payload of `pull_request` as far as a runner's event file is read; the whole is in GitHub's documentation. */
export function pullRequestEvent(request: SamplePullRequest): Record<string, unknown> {
  const full_name = `${REPOSITORY.owner}/${REPOSITORY.repo}`;
  return {
    action: 'synchronize',
    number: request.number,
    pull_request: {
      number: request.number,
      user: { login: 'author' },
      merge_commit_sha: request.mergeSha,
      head: { ref: request.headRef, sha: request.headSha, repo: { full_name } },
      base: { ref: request.baseRef, sha: request.baseSha, repo: { full_name } },
    },
  };
}

export type StepChange = Partial<StepPlan> & { readonly main: string };

/** One run of the packaged Action on the pull request. */
export function gateStep(
  sandbox: Sandbox,
  github: Pick<EmbeddedGitHub, 'url'>,
  request: SamplePullRequest,
  change: StepChange,
): Promise<StepResult> {
  return runStep(sandbox, {
    workspace: request.workspace,
    eventName: 'pull_request',
    event: pullRequestEvent(request),
    sha: request.mergeSha,
    ref: `refs/pull/${request.number}/merge`,
    repository: `${REPOSITORY.owner}/${REPOSITORY.repo}`,
    apiUrl: github.url,
    ...change,
    inputs: { token: TOKEN, ...change.inputs },
  });
}
