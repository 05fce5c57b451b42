import { type Parsed, type Problem, problem } from '../core/problem.ts';

/**
 * What a runner says it runs for, from `GITHUB_EVENT_NAME`, the payload and
 * `GITHUB_SHA`. Only facts are read here; git decides which of them hold.
 * Source: GitHub's documentation, "Events that trigger workflows" and "Webhook
 * events and payloads".
 */
export type ChangeEvent = PullRequestEvent | MergeGroupEvent | CommitEvent;

export interface PullRequestEvent {
  readonly kind: 'pull-request';
  readonly number: number;
  /** What the event says; whether it is so still is for GitHub to say. */
  readonly state: 'open' | 'closed' | 'merged';
  /** Login; null where the account is gone. */
  readonly author: string | null;
  readonly headSha: string;
  /** `owner/name`; null where the fork was deleted. */
  readonly headRepository: string | null;
  readonly fork: boolean;
  /** The base branch's tip when the event was made: it may be stale. */
  readonly baseSha: string;
  readonly baseRef: string;
  /** Commits that may be the merge that would land, likeliest first. */
  readonly mergeCandidates: readonly string[];
}

export interface MergeGroupEvent {
  readonly kind: 'merge-group';
  readonly headSha: string;
  /** The pull request that the queue's branch names (`…/pr-N-SHA`); null where it names none. */
  readonly number: number | null;
  readonly baseSha: string;
  readonly baseRef: string;
}

/** A push, a schedule, a run by hand: a commit of a branch, and nobody proposes anything. */
export interface CommitEvent {
  readonly kind: 'commit';
  readonly sha: string;
  readonly ref: string | null;
}

export interface EventFacts {
  readonly name: string;
  readonly sha: string | null;
  readonly ref: string | null;
  readonly payload: unknown;
}

const PULL_REQUEST = new Set(['pull_request', 'pull_request_target', 'pull_request_review']);
const COMMIT = new Set(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch']);

export function parseEvent(facts: EventFacts): Parsed<ChangeEvent> {
  const { name } = facts;
  if (PULL_REQUEST.has(name)) return pullRequest(facts);
  if (name === 'merge_group') return mergeGroup(facts);
  if (COMMIT.has(name)) return commit(facts);
  return refused(
    `The event "${name}" names no change to judge.`,
    'Run the gate on pull_request, pull_request_target, pull_request_review, merge_group, push, schedule or workflow_dispatch.',
  );
}

/** Number, head and origin of a payload's pull request, as far as they are sound; null without a number. */
export function pullRequestOf(
  payload: unknown,
): { readonly number: number; readonly headSha: string; readonly fork: boolean } | null {
  const request = child(payload, 'pull_request');
  const number = numberOf(payload, request);
  if (number === null) return null;
  const head = child(request, 'head');
  const from = text(child(child(head, 'repo'), 'full_name'));
  const into = text(child(child(child(request, 'base'), 'repo'), 'full_name'));
  return { number, headSha: oid(child(head, 'sha')) ?? '', fork: from === null || from !== into };
}

function pullRequest({ name, sha, payload }: EventFacts): Parsed<ChangeEvent> {
  const request = child(payload, 'pull_request');
  const number = numberOf(payload, request);
  const head = child(request, 'head');
  const base = child(request, 'base');
  const headSha = oid(child(head, 'sha'));
  const baseSha = oid(child(base, 'sha'));
  const baseRef = text(child(base, 'ref'));
  if (number === null || headSha === null || baseSha === null || baseRef === null) {
    return malformed(name, 'pull_request.number, head.sha, base.sha or base.ref');
  }
  const merged = child(request, 'merged') === true || text(child(request, 'merged_at')) !== null;
  const closed = child(request, 'state') === 'closed';
  const headRepository = text(child(child(head, 'repo'), 'full_name'));
  const baseRepository = text(child(child(base, 'repo'), 'full_name'));
  const merge = oid(child(request, 'merge_commit_sha'));
  // On pull_request_target GITHUB_SHA is a commit of a branch of this repository, not the merge.
  const candidates = name === 'pull_request_target' ? [merge] : [oid(sha), merge];
  return {
    ok: true,
    value: {
      kind: 'pull-request',
      number,
      state: merged ? 'merged' : closed ? 'closed' : 'open',
      author: text(child(child(request, 'user'), 'login')),
      headSha,
      headRepository,
      fork: headRepository === null || headRepository !== baseRepository,
      baseSha,
      baseRef,
      mergeCandidates: [...new Set(candidates.filter((entry) => entry !== null))],
    },
  };
}

function mergeGroup({ name, payload }: EventFacts): Parsed<ChangeEvent> {
  const group = child(payload, 'merge_group');
  const headSha = oid(child(group, 'head_sha'));
  const baseSha = oid(child(group, 'base_sha'));
  const baseRef = text(child(group, 'base_ref'));
  if (headSha === null || baseSha === null || baseRef === null) {
    return malformed(name, 'merge_group.head_sha, base_sha or base_ref');
  }
  return {
    ok: true,
    value: {
      kind: 'merge-group',
      headSha,
      number: queuedNumber(text(child(group, 'head_ref'))),
      baseSha,
      baseRef: branchOf(baseRef),
    },
  };
}

function commit({ name, sha, ref, payload }: EventFacts): Parsed<ChangeEvent> {
  const commitSha = oid(sha) ?? (name === 'push' ? oid(child(payload, 'after')) : null);
  if (commitSha === null) return malformed(name, 'GITHUB_SHA');
  return { ok: true, value: { kind: 'commit', sha: commitSha, ref: ref && branchOf(ref) } };
}

/** `refs/heads/gh-readonly-queue/main/pr-104-929f…`: the newest pull request of the group. */
function queuedNumber(headRef: string | null): number | null {
  const digits = /\/pr-([1-9]\d{0,8})-[0-9a-f]{40,64}$/.exec(headRef ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

function child(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** The number of a pull request: a fraction, or a number past what a double counts, names none. */
function numberOf(payload: unknown, request: unknown): number | null {
  const number = child(request, 'number') ?? child(payload, 'number');
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A full object id that names a commit; all zeros name none (a branch that was deleted). */
function oid(value: unknown): string | null {
  if (typeof value !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return null;
  return /^0+$/.test(value) ? null : value;
}

function malformed(name: string, what: string): Parsed<never> {
  return refused(
    `The payload of the event "${name}" lacks a sound ${what}.`,
    'Run the gate in a workflow of GitHub Actions, with the event file as the runner wrote it.',
  );
}

function refused(message: string, remedy: string): Parsed<never> {
  const problems: Problem[] = [problem('bad-event', message, remedy)];
  return { ok: false, problems };
}
