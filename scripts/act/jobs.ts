import { fix7Packet } from '../../src/demo/packet.ts';
import {
  checkOut,
  openPullRequest,
  type SamplePullRequest,
} from '../../src/demo/sample-pull-request.ts';
import type { Sandbox } from '../../src/demo/sandbox.ts';
import { pullRequestEvent } from '../../src/demo/walk.ts';

/** The seven events that the gate takes, each on a change that drifts and on one that does not. */

export type Change = 'drift' | 'clean';

export interface Plan {
  readonly event: string;
  readonly payload: (request: SamplePullRequest) => Record<string, unknown>;
  /** The checkout of the runner; the merge of the pull request if absent. */
  readonly workspace?: (sandbox: Sandbox, request: SamplePullRequest) => string;
  /** What `act` does not take from the payload by itself. */
  readonly env?: (request: SamplePullRequest) => Record<string, string>;
  /** Whether there is a pull request to comment on. */
  readonly comments: boolean;
}

const reviewed = (request: SamplePullRequest): Record<string, unknown> => {
  // GitHub's payload of a review has no number at its top.
  const { number: _number, ...event } = pullRequestEvent(request);
  return { ...event, action: 'submitted', review: { state: 'commented', user: { login: 'wren' } } };
};

const queued = ({ baseRef, baseSha, mergeSha, number }: SamplePullRequest) => ({
  action: 'checks_requested',
  merge_group: {
    ...{ head_sha: mergeSha, base_sha: baseSha, base_ref: `refs/heads/${baseRef}` },
    head_ref: `refs/heads/gh-readonly-queue/${baseRef}/pr-${number}-${baseSha}`,
  },
});

const onBranch = ({ baseRef }: SamplePullRequest) => ({ GITHUB_REF: `refs/heads/${baseRef}` });

export const PLANS: readonly Plan[] = [
  { event: 'pull_request', payload: pullRequestEvent, comments: true },
  {
    event: 'pull_request_target',
    payload: pullRequestEvent,
    workspace: (sandbox, { origin, baseRef }) =>
      checkOut(sandbox, { origin, ref: `heads/${baseRef}`, depth: 1 }),
    comments: true,
  },
  {
    event: 'pull_request_review',
    payload: reviewed,
    env: ({ number }) => ({ GITHUB_REF: `refs/pull/${number}/merge` }),
    comments: true,
  },
  {
    event: 'merge_group',
    payload: queued,
    env: (request) => ({ GITHUB_REF: queued(request).merge_group.head_ref }),
    comments: false,
  },
  {
    event: 'push',
    payload: ({ baseRef, baseSha, mergeSha }) => ({
      ...{ ref: `refs/heads/${baseRef}`, before: baseSha, after: mergeSha, deleted: false },
    }),
    comments: false,
  },
  { event: 'schedule', payload: () => ({ schedule: '0 6 * * 1' }), env: onBranch, comments: false },
  { event: 'workflow_dispatch', payload: () => ({ inputs: {} }), env: onBranch, comments: false },
];

/** A pull request on the packet FIX7-P0; the one that drifts has an em dash exchanged. */
export function openChange(sandbox: Sandbox, change: Change): SamplePullRequest {
  const packet = fix7Packet();
  const runbook = (packet['packet/rollback-runbook.md'] ?? Buffer.of()).toString();
  const drifting = { 'packet/rollback-runbook.md': runbook.replaceAll('\u2014', '-') };
  return openPullRequest(sandbox, {
    baseRef: 'main',
    base: packet,
    head: change === 'drift' ? drifting : { 'README.md': 'Not sealed.\n' },
  });
}
