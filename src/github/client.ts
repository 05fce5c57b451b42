import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

export type GitHubClient = ReturnType<typeof getOctokit>;

/** How long a run waits for GitHub's limits before it gives up, in seconds. */
const LONGEST_WAIT = 60;
const RETRIES = 2;

/**
 * Refusals that stay refusals, and 429, which the throttling plugin repeats: were
 * it repeated by both, nine requests would go out, and six waits be sat through.
 */
const REFUSALS = [400, 401, 403, 404, 410, 422, 429, 451];

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** A client that repeats nothing: for what must be answered within seconds, or not at all. */
export function createQuickClient(
  token: string,
  apiUrl: string,
  signal?: AbortSignal,
): GitHubClient {
  const request = signal === undefined ? {} : { request: { signal } };
  return getOctokit(token, { baseUrl: apiUrl, log: SILENT, ...request });
}

/**
 * A client that honours `retry-after` and repeats what failed in passing: 5xx
 * and dropped connections by the retry plugin, 403 and 429 with a wait by the
 * throttling plugin. Loaded late: a run that posts nothing never pays for it.
 */
export function createClient(token: string, apiUrl: string): GitHubClient {
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      log: SILENT,
      // Not as a request's default: there it repeats refusals (403, 404, 422) too, and waits for them.
      retry: { retries: RETRIES, doNotRetry: REFUSALS },
      throttle: {
        onRateLimit: mayRetry,
        onSecondaryRateLimit: mayRetry,
      },
    },
    retry,
    throttling,
  );
}

function mayRetry(
  retryAfter: number,
  _options: object,
  _client: unknown,
  retryCount: number,
): boolean {
  return retryCount < RETRIES && retryAfter <= LONGEST_WAIT;
}
