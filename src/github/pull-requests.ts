import { LIMITS } from '../core/limits.ts';
import type { GitHubClient } from './client.ts';
import type { PullRequestEvent } from './event.ts';
import { type Listed, readPages } from './paging.ts';
import { ROUTES } from './routes.ts';

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** A pull request as GitHub says it is now. */
export interface PullRequestState extends Omit<PullRequestEvent, 'kind'> {
  /** How many commits it has; null where the answer does not say (lists, Gitea). */
  readonly commits: number | null;
  /** Whether it can be merged; null while GitHub finds out, and where the answer does not say. */
  readonly mergeable: boolean | null;
}

/** Open pull requests, the one updated last first; a very long list is read in part. */
export type OpenPullRequests = Listed<PullRequestState>;

/** Reads one pull request. Throws what the client throws. */
export async function readPullRequest(
  client: GitHubClient,
  repository: Repository,
  number: number,
  signal: AbortSignal = AbortSignal.timeout(LIMITS.stateMilliseconds),
): Promise<PullRequestState> {
  const asked = { ...repository, pull_number: number, request: { signal } };
  const { data } = await client.request(ROUTES.pull, asked);
  const { commits, merged, mergeable } = data;
  return {
    ...stateOf(data),
    state: merged ? 'merged' : data.state === 'open' ? 'open' : 'closed',
    commits: typeof commits === 'number' ? commits : null,
    mergeable: mergeable ?? null,
  };
}

/** Reads the open pull requests up to LIMITS.pullRequestPages. Throws what the client throws. */
export async function listOpenPullRequests(
  client: GitHubClient,
  repository: Repository,
  signal: AbortSignal = AbortSignal.timeout(LIMITS.listMilliseconds),
): Promise<OpenPullRequests> {
  const { items, complete } = await readPages(LIMITS.pullRequestPages, (page) =>
    client.request(ROUTES.pulls, {
      ...repository,
      ...{ state: 'open', sort: 'updated', direction: 'desc', per_page: 100, page },
      request: { signal },
    }),
  );
  return {
    items: items.map((listed) => ({ ...stateOf(listed), commits: null, mergeable: null })),
    complete,
  };
}

/**
 * Reads the open pull requests of one head, `owner:branch`. Throws what the
 * client throws.
 */
export async function listPullRequestsOf(
  client: GitHubClient,
  repository: Repository,
  head: string,
): Promise<readonly PullRequestState[]> {
  const { items } = await readPages(LIMITS.pullRequestPages, (page) =>
    client.request(ROUTES.pulls, { ...repository, state: 'open', head, per_page: 100, page }),
  );
  return items.map((listed) => ({ ...stateOf(listed), commits: null, mergeable: null }));
}

interface Answered {
  readonly number: number;
  readonly state: string;
  readonly user: { readonly login: string } | null;
  readonly merge_commit_sha: string | null;
  readonly head: AnsweredSide;
  readonly base: AnsweredSide;
}

interface AnsweredSide {
  readonly sha: string;
  readonly ref: string;
  readonly repo: { readonly full_name: string } | null;
}

function stateOf(data: Answered): Omit<PullRequestState, 'commits' | 'mergeable'> {
  const { number, state, user, head, base, merge_commit_sha } = data;
  const headRepository = head.repo?.full_name ?? null;
  return {
    number,
    state: state === 'open' ? 'open' : 'closed',
    author: user?.login ?? null,
    headSha: head.sha,
    headRepository,
    fork: headRepository === null || headRepository !== base.repo?.full_name,
    baseSha: base.sha,
    baseRef: base.ref,
    mergeCandidates: merge_commit_sha === null ? [] : [merge_commit_sha],
  };
}

/**
 * What of a pull request is no longer as its event says, one clause each. The
 * base branch's tip is not compared: it moves by every merge, and the merge
 * that is judged has a first parent of its own.
 */
export function changesSince(
  event: Pick<PullRequestEvent, 'headSha' | 'baseRef'>,
  now: Pick<PullRequestEvent, 'headSha' | 'baseRef' | 'state'>,
): string[] {
  const changes: string[] = [];
  if (now.state !== 'open') changes.push(`the pull request is ${now.state}`);
  if (now.headSha !== event.headSha) {
    changes.push(`its head is ${now.headSha}, not ${event.headSha}`);
  }
  if (now.baseRef !== event.baseRef) {
    changes.push(`its base branch is ${now.baseRef}, not ${event.baseRef}`);
  }
  return changes;
}

/** Other open pull requests with this head, into other branches: a check on the head is theirs too. */
export function twinsOf(
  event: Pick<PullRequestEvent, 'number' | 'headSha' | 'baseRef'>,
  open: readonly PullRequestState[],
): PullRequestState[] {
  return open.filter(
    ({ number, headSha, baseRef }) =>
      number !== event.number && headSha === event.headSha && baseRef !== event.baseRef,
  );
}
