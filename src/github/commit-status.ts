import { LIMITS } from '../core/limits.ts';
import type { GitHubClient } from './client.ts';
import { apiFailure } from './failure.ts';
import { isNewer } from './marker.ts';
import { readPages } from './paging.ts';
import { type RunClaim, readRunAddress, runAddress } from './run-address.ts';
import { isRunOnHead } from './run-claim.ts';

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

export type StatusOutcome =
  | 'set'
  /** A newer run has spoken; its word was left, or put back. */
  | 'superseded'
  /** Another gate of this very run says something else under the same name. */
  | 'contradicted'
  /** Green is no longer said of this commit: another word might not be taken. */
  | 'crowded';

interface SetStatus extends StatusWords {
  readonly id: number;
  readonly url: string | null;
  readonly claim: RunClaim | null;
}

/**
 * Sets `pending`: until this run says otherwise, nothing is known of the commit.
 * Returns the status's id; null where a newer run has spoken. Throws what the
 * client throws.
 */
export async function setPending(
  client: GitHubClient,
  place: StatusPlace,
  speaker: StatusSpeaker,
  description: string,
): Promise<number | null> {
  const words: StatusWords = { state: 'pending', description };
  const rival = await newestRival(client, place, speaker, words, await list(client, place));
  return rival === null ? post(client, place, speaker, words) : null;
}

/**
 * Sets the verdict, unless a newer run has spoken: then what that run said last
 * is what stays. The latest status of a context counts, so the order of runs is
 * kept by reading first; the time between the reading and the writing is one
 * request. Two gates of one run under one name may not cover one another: where
 * they differ, the status is `error`.
 *
 * Throws what the client throws.
 */
export async function setVerdict(
  client: GitHubClient,
  place: StatusPlace,
  speaker: StatusSpeaker,
  verdict: StatusWords,
  pendingId: number | null,
): Promise<StatusOutcome> {
  const before = await list(client, place);
  const words = verdict.state === 'success' && isCrowded(before) ? CROWDED : verdict;
  const newer = await newestRival(client, place, speaker, words, before);
  if (newer !== null) return putBack(client, place, before, newer);
  const said = contradiction(othersOf(before, speaker, [pendingId]), words);
  const own = await post(client, place, speaker, said ?? words);
  const after = await listAgain(client, place);
  const later = await newestRival(client, place, speaker, words, after);
  if (later !== null) return putBack(client, place, after, later);
  if (said !== null) return 'contradicted';
  if (words === CROWDED) return 'crowded';
  const differing = contradiction(othersOf(after, speaker, [own, pendingId]), words);
  if (differing === null) return 'set';
  await post(client, place, speaker, differing);
  return 'contradicted';
}

/**
 * GitHub takes so many statuses of a commit and a name, and no more: what is set
 * last stays for good. The last ones are kept for what blocks.
 */
function isCrowded(statuses: readonly SetStatus[]): boolean {
  return statuses.length >= LIMITS.statusesBeforeLast;
}

const CROWDED: StatusWords = {
  state: 'error',
  description: 'This commit has nearly as many statuses as GitHub takes: push another one',
};

/** What other gates of this run have said. */
function othersOf(
  statuses: readonly SetStatus[],
  speaker: StatusSpeaker,
  own: readonly (number | null)[],
): SetStatus[] {
  if (!speaker.shared) return [];
  return statuses.filter(({ id, claim }) => !own.includes(id) && isSame(claim, speaker));
}

/** The word is said; where it cannot be looked at once more, it stays. */
async function listAgain(client: GitHubClient, place: StatusPlace): Promise<SetStatus[]> {
  try {
    return await list(client, place);
  } catch {
    return [];
  }
}

/** What is set where another gate of the same run ended otherwise; null where none did. */
function contradiction(others: readonly SetStatus[], words: StatusWords): StatusWords | null {
  const differs = others.some(
    ({ state, description }) =>
      state !== 'pending' && (state !== words.state || description !== words.description),
  );
  if (!differs) return null;
  return {
    state: 'error',
    description: 'Two gates of this run share one name: give each its own comment-key',
  };
}

/**
 * The newest run that this one yields to: it exists, and is of this workflow and
 * this commit. Where runs cannot be read, and of a run of another workflow, a
 * later number is believed, but never for the good: what anybody may claim does
 * not turn this run's word green.
 */
async function newestRival(
  client: GitHubClient,
  place: StatusPlace,
  speaker: StatusSpeaker,
  words: StatusWords,
  statuses: readonly SetStatus[],
): Promise<RunClaim | null> {
  const claims = statuses.flatMap(({ claim }) => (claim === null ? [] : [claim]));
  const newer = unique(claims).filter((claim) => isNewer(claim, speaker));
  newer.sort((a, b) => (isNewer(a, b) ? -1 : 1));
  for (const claim of newer.slice(0, LIMITS.claimsAsked)) {
    const answer = await isRunOnHead(client, place, claim);
    if (answer === 'true') return claim;
    const said = statuses.find((status) => isSame(status.claim, claim));
    const greener = said?.state === 'success' && words.state !== 'success';
    if (answer === 'unknown' && !greener) return claim;
  }
  return null;
}

/** What a newer run said last is said once more, where something older covers it. */
async function putBack(
  client: GitHubClient,
  place: StatusPlace,
  statuses: readonly SetStatus[],
  newer: RunClaim,
): Promise<StatusOutcome> {
  const [shown] = statuses;
  const last = statuses.find(({ claim }) => isSame(claim, newer));
  if (last !== undefined && shown !== undefined && !isSame(shown.claim, newer)) {
    const words = last.state === 'success' && isCrowded(statuses) ? CROWDED : last;
    await post(client, place, { ...newer, url: last.url, shared: true }, words);
  }
  return 'superseded';
}

function isSame(claim: RunClaim | null, { run, attempt }: RunClaim): boolean {
  return claim !== null && claim.run === run && claim.attempt === attempt;
}

function unique(claims: readonly RunClaim[]): RunClaim[] {
  return [...new Map(claims.map((claim) => [`${claim.run}.${claim.attempt}`, claim])).values()];
}

/** The statuses of the context, newest first. GitHub tells contexts apart without regard to case. */
async function list(
  client: GitHubClient,
  { owner, repo, sha, context }: StatusPlace,
): Promise<SetStatus[]> {
  const { items } = await readPages(LIMITS.statusPages, (page) =>
    client.rest.repos.listCommitStatusesForRef({ owner, repo, ref: sha, per_page: 100, page }),
  );
  return items
    .filter((status) => status.context.toLowerCase() === context.toLowerCase())
    .map((status) => ({
      id: status.id,
      state: stateOf(status),
      description: status.description ?? '',
      url: status.target_url ?? null,
      claim: readRunAddress(status.target_url ?? ''),
    }))
    .sort((a, b) => b.id - a.id);
}

/** Gitea calls the state `status`; one that is unknown here (its `warning`) is none that passes. */
function stateOf(status: { readonly state?: string }): StatusState {
  const word: unknown = status.state ?? Reflect.get(status, 'status');
  return word === 'pending' || word === 'success' || word === 'failure' ? word : 'error';
}

/**
 * Not repeated blindly by the client: a newer run may have spoken during the
 * wait. What failed in passing is tried once more at once.
 */
async function post(
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
    return (await client.rest.repos.createCommitStatus(asked)).data.id;
  } catch (cause) {
    const { status, limited } = apiFailure(cause);
    if (limited || (status !== null && status < 500)) throw cause;
    return (await client.rest.repos.createCommitStatus(asked)).data.id;
  }
}
