import { LIMITS } from '../core/limits.ts';
import type { GitHubClient } from './client.ts';
import { apiFailure } from './failure.ts';
import { readPages } from './paging.ts';
import { ROUTES } from './routes.ts';
import { type RunClaim, readRunAddress, runAddress } from './run-address.ts';

/** What GitHub keeps of one commit under one name: read, and added to. */

export type StatusState = 'pending' | 'success' | 'failure' | 'error';

/** One commit and one context: what a ruleset requires. */
export interface StatusPlace {
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
  readonly context: string;
  /** Repository path of this run's workflow; null where it is of another repository. */
  readonly workflow: string | null;
}

/** The run that speaks, and where its log is; a null address can claim nothing. */
export interface StatusSpeaker extends RunClaim {
  readonly url: string | null;
  /** Whether another gate may speak for the same run and attempt; a published report has one publisher. */
  readonly shared: boolean;
}

export interface StatusWords {
  readonly state: StatusState;
  readonly description: string;
}

export interface SetStatus extends StatusWords {
  readonly id: number;
  readonly url: string | null;
  readonly claim: RunClaim | null;
}

export function saysTheSame(a: StatusWords, b: StatusWords): boolean {
  return a.state === b.state && a.description === b.description;
}

export function isSameRun(claim: RunClaim | null, { run, attempt }: RunClaim): boolean {
  return claim !== null && claim.run === run && claim.attempt === attempt;
}

/**
 * GitHub takes so many statuses of a commit and a name, and no more: what is set
 * last stays for good. The last ones are kept for what blocks.
 */
export function isCrowded(statuses: readonly SetStatus[]): boolean {
  return statuses.length >= LIMITS.statusesBeforeLast;
}

export const CROWDED: StatusWords = {
  state: 'error',
  description: 'This commit has nearly as many statuses as GitHub takes: push another one',
};

/** The statuses of the context, newest first. */
export async function listStatuses(client: GitHubClient, place: StatusPlace): Promise<SetStatus[]> {
  return (await readStatuses(client, place, LIMITS.statusPages)).statuses;
}

/** Those of them that are among the newest of the commit, and whether these are all. */
export function newestStatuses(
  client: GitHubClient,
  place: StatusPlace,
): Promise<{ readonly statuses: SetStatus[]; readonly isAll: boolean }> {
  return readStatuses(client, place, 1);
}

/** GitHub tells contexts apart without regard to case. */
async function readStatuses(
  client: GitHubClient,
  { owner, repo, sha, context }: StatusPlace,
  pages: number,
): Promise<{ readonly statuses: SetStatus[]; readonly isAll: boolean }> {
  const { items } = await readPages(pages, (page) =>
    client.request(ROUTES.statuses, { owner, repo, ref: sha, per_page: PAGE, page }),
  );
  const statuses = items
    .filter((status) => status.context.toLowerCase() === context.toLowerCase())
    .map((status) => ({
      id: status.id,
      state: stateOf(status),
      description: status.description ?? '',
      url: status.target_url ?? null,
      claim: readRunAddress(status.target_url ?? ''),
    }))
    .sort((a, b) => b.id - a.id);
  return { statuses, isAll: items.length < PAGE };
}

const PAGE = 100;

/** Gitea calls the state `status`; one that is unknown here (its `warning`) is none that passes. */
function stateOf(status: { readonly state?: string }): StatusState {
  const word: unknown = status.state ?? Reflect.get(status, 'status');
  return word === 'pending' || word === 'success' || word === 'failure' ? word : 'error';
}

/**
 * Not repeated blindly by the client: a newer run may have spoken during the
 * wait. What failed in passing is tried once more at once.
 */
export async function postStatus(
  client: GitHubClient,
  { owner, repo, sha, context }: StatusPlace,
  speaker: StatusSpeaker,
  { state, description }: StatusWords,
): Promise<number> {
  const target_url = runAddress(speaker.url, speaker);
  const asked = {
    ...{ owner, repo, sha, context, state, description },
    ...(target_url === null ? {} : { target_url }),
    request: { retries: 0 },
  };
  try {
    return (await client.request(ROUTES.createStatus, asked)).data.id;
  } catch (cause) {
    const { status, limited } = apiFailure(cause);
    if (limited || (status !== null && status < 500)) throw cause;
    return (await client.request(ROUTES.createStatus, asked)).data.id;
  }
}

/** The word is said; where it cannot be looked at once more, it stays. */
export async function listStatusesAgain(
  client: GitHubClient,
  place: StatusPlace,
): Promise<SetStatus[]> {
  try {
    return await listStatuses(client, place);
  } catch {
    return [];
  }
}
