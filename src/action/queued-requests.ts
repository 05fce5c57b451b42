import { LIMITS } from '../core/limits.ts';
import type { Finding } from '../core/report.ts';
import type { QueueEntry } from '../git/merge-group.ts';
import type { Connection } from '../github/connection.ts';
import type { MergeGroupEvent } from '../github/event.ts';
import { failureClause } from '../github/failure.ts';
import {
  listOpenPullRequests,
  type PullRequestState,
  readPullRequest,
} from '../github/pull-requests.ts';
import { stateUnknown } from './current-state.ts';
import type { ActionOptions } from './inputs.ts';

/** An entry of a merge group, and the open pull requests with its head. */
export interface Queued {
  readonly entry: QueueEntry;
  readonly requests: readonly PullRequestState[];
  /** What is said where nothing approves it. */
  readonly why: string;
}

export interface QueuedRequests {
  readonly queued: readonly Queued[];
  readonly findings: readonly Finding[];
}

/**
 * Which pull request brings each entry. An entry whose head is of no open pull
 * request into this branch is refused; where GitHub does not answer, that is a
 * note, and nothing is approved.
 */
export async function queuedRequests(
  entries: readonly QueueEntry[],
  event: MergeGroupEvent,
  connection: Connection,
  { repository }: ActionOptions,
): Promise<QueuedRequests> {
  if (!connection.hasToken) return unknown(entries, 'the input "token" is empty');
  const client = await connection.quick();
  try {
    const { number } = event;
    const last = number === null ? [] : [await readPullRequest(client, repository, number)];
    // The queue names the pull request of its newest entry; the others are found by their heads.
    const alone = entries.length === 1 && number !== null;
    const listed = alone ? null : await listOpenPullRequests(client, repository);
    return match(entries, event, [...last, ...(listed?.items ?? [])], listed?.complete ?? true);
  } catch (cause) {
    return unknown(entries, failureClause(cause));
  }
}

function unknown(entries: readonly QueueEntry[], why: string): QueuedRequests {
  const said = `the pull requests of the merge group could not be read (${why})`;
  const message = `${said.replace(/^t/, 'T')}: which of them bring these entries is unknown.`;
  return {
    queued: entries.map((entry) => ({ entry, requests: [], why: said })),
    findings: [stateUnknown(message)],
  };
}

function match(
  entries: readonly QueueEntry[],
  { number, baseRef }: MergeGroupEvent,
  known: readonly PullRequestState[],
  complete: boolean,
): QueuedRequests {
  const findings: Finding[] = [];
  const queued = entries.map((entry, at): Queued => {
    const named = at === entries.length - 1 ? number : null;
    const requests = known.filter(
      (request) =>
        request.state === 'open' &&
        request.headSha === entry.head &&
        request.baseRef === baseRef &&
        (named === null || request.number === named),
    );
    const unique = [...new Map(requests.map((request) => [request.number, request])).values()];
    const who = named === null ? 'no open pull request' : `#${named} is not an open pull request`;
    const why = `${who} into ${baseRef} with the head ${entry.head}`;
    if (unique.length === 0) findings.push(unbrought(entry, why, complete));
    return { entry, requests: unique.slice(0, LIMITS.twinsJudged), why };
  });
  return { queued, findings };
}

function unbrought({ commit }: QueueEntry, why: string, complete: boolean): Finding {
  const partly = complete ? '' : ' (the list of open pull requests was read in part)';
  return {
    code: 'entry-refused',
    severity: 'fail',
    message: `The entry ${commit.slice(0, 10)} of this merge group cannot be traced to its pull request: ${why}${partly}.`,
    file: null,
    line: null,
    remedy: 'Take it out of the merge queue, and queue the pull request as it is now.',
  };
}
