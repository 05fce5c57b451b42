import { LIMITS } from '../core/limits.ts';
import type { GitHubClient } from './client.ts';
import { isNewer } from './marker.ts';
import type { RunClaim } from './run-address.ts';
import { isRunOnHead } from './run-claim.ts';
import {
  CROWDED,
  isCrowded,
  isSameRun,
  listStatuses,
  listStatusesAgain,
  newestStatuses,
  postStatus,
  type SetStatus,
  type StatusPlace,
  type StatusSpeaker,
  type StatusWords,
  saysTheSame,
} from './status-list.ts';

export type { StatusPlace, StatusSpeaker, StatusState, StatusWords } from './status-list.ts';

export type StatusOutcome =
  | 'set'
  /** A newer run has spoken; its word was left, or put back. */
  | 'superseded'
  /** Another gate of this very run says something else under the same name. */
  | 'contradicted'
  /** Green is no longer said of this commit: another word might not be taken. */
  | 'crowded';

/**
 * Whether what is shown of the commit is the word of a newer run, by the newest
 * statuses alone: null where these do not tell, or an older word covers that one.
 * Throws what the client throws.
 */
export async function hasNewer(
  client: GitHubClient,
  place: StatusPlace,
  speaker: StatusSpeaker,
  description: string,
): Promise<boolean | null> {
  const { statuses, isAll } = await newestStatuses(client, place);
  const words: StatusWords = { state: 'pending', description };
  const newer = await newestRival(client, place, speaker, words, statuses);
  if (newer === null) return isAll ? false : null;
  return isSameRun(statuses[0]?.claim ?? null, newer) ? true : null;
}

/**
 * Sets `pending`: until this run says otherwise, nothing is known of the commit, and
 * what an older run said of it must not stay while this one works. Returns the
 * status's id. Throws what the client throws.
 */
export function setPending(
  client: GitHubClient,
  place: StatusPlace,
  speaker: StatusSpeaker,
  description: string,
): Promise<number> {
  return postStatus(client, place, speaker, { state: 'pending', description });
}

/**
 * Looks whether a newer run has spoken, after `pending` was set: then what that run
 * said last is said once more. Throws what the client throws.
 */
export async function yieldToNewer(
  client: GitHubClient,
  place: StatusPlace,
  speaker: StatusSpeaker,
  { id, description }: { readonly id: number; readonly description: string },
): Promise<void> {
  const statuses = await listStatuses(client, place);
  const words: StatusWords = { state: 'pending', description };
  const own = new Set([id]);
  const newer = await newestRival(client, place, speaker, words, statuses);
  if (newer !== null) await putBack(client, place, { speaker, words, own }, statuses, newer);
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
  const before = await listStatuses(client, place);
  const words = verdict.state === 'success' && isCrowded(before) ? CROWDED : verdict;
  const newer = await newestRival(client, place, speaker, words, before);
  const spoken: Spoken = { speaker, words, own: new Set(pendingId === null ? [] : [pendingId]) };
  if (newer !== null) return putBack(client, place, spoken, before, newer);
  const said = contradiction(othersOf(before, speaker, [pendingId]), words);
  const own = await postStatus(client, place, speaker, said ?? words);
  spoken.own.add(own);
  const after = await listStatusesAgain(client, place);
  const later = await newestRival(client, place, speaker, words, after);
  if (later !== null) return putBack(client, place, spoken, after, later);
  if (said !== null) return 'contradicted';
  if (words === CROWDED) return 'crowded';
  const differing = contradiction(othersOf(after, speaker, [own, pendingId]), words);
  if (differing === null) return 'set';
  await postStatus(client, place, speaker, differing);
  return 'contradicted';
}

/** What other gates of this run have said. */
function othersOf(
  statuses: readonly SetStatus[],
  speaker: StatusSpeaker,
  own: readonly (number | null)[],
): SetStatus[] {
  if (!speaker.shared) return [];
  return statuses.filter(({ id, claim }) => !own.includes(id) && isSameRun(claim, speaker));
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
    const said = statuses.find((status) => isSameRun(status.claim, claim));
    const greener = said?.state === 'success' && words.state !== 'success';
    if (answer === 'unknown' && !greener) return claim;
  }
  return null;
}

/** What a run has said of the commit, and the ids of its statuses. */
interface Spoken {
  readonly speaker: StatusSpeaker;
  readonly words: StatusWords;
  readonly own: Set<number>;
}

/**
 * What a newer run said last is said once more, where something older covers it. The
 * newer run may have spoken again before that: then this covers it in turn, so it is
 * looked at again until what is shown is its last word.
 */
async function putBack(
  client: GitHubClient,
  place: StatusPlace,
  { speaker, words, own }: Spoken,
  statuses: readonly SetStatus[],
  newer: RunClaim,
): Promise<StatusOutcome> {
  let seen = statuses;
  let by = newer;
  for (let turn = 0; turn < LIMITS.statusPutBacks; turn += 1) {
    const last = seen.find(({ id, claim }) => !own.has(id) && isSameRun(claim, by));
    const [shown] = seen;
    if (last === undefined || shown === undefined) break;
    const said = last.state === 'success' && isCrowded(seen) ? CROWDED : last;
    const isBack = !own.has(shown.id) || saysTheSame(shown, said);
    if (isBack && isSameRun(shown.claim, by)) break;
    own.add(await postStatus(client, place, { ...by, url: last.url, shared: true }, said));
    seen = await listStatusesAgain(client, place);
    const others = seen.filter(({ id }) => !own.has(id));
    by = (await newestRival(client, place, speaker, words, others)) ?? by;
  }
  return 'superseded';
}

function unique(claims: readonly RunClaim[]): RunClaim[] {
  return [...new Map(claims.map((claim) => [`${claim.run}.${claim.attempt}`, claim])).values()];
}
