import { LIMITS } from '../core/limits.ts';
import { type Parsed, problem } from '../core/problem.ts';
import type { Finding } from '../core/report.ts';
import type { Connection } from '../github/connection.ts';
import type { PullRequestEvent } from '../github/event.ts';
import { apiFailure, failureClause } from '../github/failure.ts';
import {
  changesSince,
  listOpenPullRequests,
  type PullRequestState,
  readPullRequest,
  twinsOf,
} from '../github/pull-requests.ts';
import type { ActionOptions } from './inputs.ts';

export interface CurrentState {
  /** The pull request as it is now; null where GitHub did not say. */
  readonly now: PullRequestState | null;
  /** Other open pull requests with the same head, into other branches. */
  readonly twins: readonly PullRequestState[];
  /** What could not be asked. */
  readonly findings: readonly Finding[];
}

/**
 * Asks what the pull request is now. An event tells what it was: a re-run has
 * the event of the first attempt, and a job may have waited. One that says
 * something else than GitHub does is a problem, never judged.
 */
export async function askState(
  event: PullRequestEvent,
  connection: Connection,
  options: ActionOptions,
): Promise<Parsed<CurrentState>> {
  const { repository } = options;
  if (event.state !== 'open') return outOfDate([`the pull request is ${event.state}`]);
  if (!connection.hasToken) return unknown('the input "token" is empty', options);
  const client = await connection.quick();
  let now: PullRequestState;
  try {
    now = await insisting(LIMITS.stateMilliseconds, (signal) =>
      readPullRequest(client, repository, event.number, signal),
    );
  } catch (cause) {
    return unknown(failureClause(cause), options);
  }
  const changes = changesSince(event, now);
  if (changes.length > 0) return outOfDate(changes);
  try {
    const open = await insisting(LIMITS.listMilliseconds, (signal) =>
      listOpenPullRequests(client, repository, signal),
    );
    const findings = open.complete ? [] : [unlisted(`only ${open.items.length} were read`)];
    return {
      ok: true,
      value: { now, twins: twinsOf(event, open.items), findings },
    };
  } catch (cause) {
    const findings = [unlisted(failureClause(cause))];
    return { ok: true, value: { now, twins: [], findings } };
  }
}

/** Asks again at once what failed in passing, all within one deadline; a refusal stays one. */
async function insisting<T>(
  milliseconds: number,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const signal = AbortSignal.timeout(milliseconds);
  for (let retries = 0; ; retries += 1) {
    try {
      return await ask(signal);
    } catch (cause) {
      const { status } = apiFailure(cause);
      if (retries >= LIMITS.stateRetries || (status !== null && status < 500)) throw cause;
    }
  }
}

function outOfDate(changes: readonly string[]): Parsed<never> {
  return {
    ok: false,
    problems: [
      problem(
        'out-of-date',
        `The run is out of date: ${changes.join('; ')}.`,
        'Look at the newest run of the pull request; if this is the newest, re-run it, or push again.',
      ),
    ],
  };
}

/** The first attempt comes with its event; a later one may come at any time. */
function unknown(why: string, { run }: ActionOptions): Parsed<CurrentState> {
  if (run.attempt !== null && run.attempt > 1) {
    return {
      ok: false,
      problems: [
        problem(
          'out-of-date',
          `The present state of the pull request could not be read (${why}), and a re-run (attempt ${run.attempt}) cannot be trusted without it.`,
          'Let the job read pull requests with a valid token, then re-run it; or push to the pull request again.',
        ),
      ],
    };
  }
  const message = `The present state of the pull request could not be read (${why}): this run judged what its event says, which may be out of date.`;
  return { ok: true, value: { now: null, twins: [], findings: [stateUnknown(message)] } };
}

function unlisted(why: string): Finding {
  return stateUnknown(
    `The open pull requests could not all be read (${why}): another one with the same head and another base branch would not be noticed.`,
  );
}

/** A note that the run had to do without an answer of GitHub. */
export function stateUnknown(message: string): Finding {
  return {
    code: 'state-unknown',
    severity: 'note',
    message,
    file: null,
    line: null,
    remedy: 'Pass a valid token in a job with "permissions: pull-requests: read" or write.',
  };
}
