import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';
import { LIMITS } from '../core/limits.ts';
import { type Bounds, boundedRequests } from './bounded-requests.ts';

/**
 * Without the method for each operation of the API (`rest`): a table of all of them
 * is a third of the client, and the package is built without it.
 */
export type GitHubClient = Omit<ReturnType<typeof getOctokit>, 'rest'>;

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
  bounds: Bounds = {},
): GitHubClient {
  const request = signal === undefined ? {} : { request: { signal } };
  return getOctokit(
    token,
    { baseUrl: apiUrl, log: SILENT, ...request },
    boundedRequests({ seconds: LIMITS.quickRequestSeconds, token, ...bounds }),
  );
}

/**
 * A client that honours `retry-after` and repeats what failed in passing: 5xx
 * and dropped connections by the retry plugin, 403 and 429 with a wait by the
 * throttling plugin, as long as the wait ends before the deadline. Loaded late:
 * a run that posts nothing never pays for it.
 *
 * The plugin's own second between two writes, and three between two that notify,
 * are for programs that write many: a run writes a handful.
 */
export function createClient(token: string, apiUrl: string, bounds: Bounds = {}): GitHubClient {
  const { deadline = null, now = () => performance.now() } = bounds;
  const mayRetry = (
    retryAfter: number,
    _options: object,
    _client: unknown,
    retryCount: number,
  ): boolean =>
    retryCount < LIMITS.requestRetries &&
    retryAfter <= LIMITS.rateLimitWaitSeconds &&
    (deadline === null || now() + retryAfter * 1000 < deadline);
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      log: SILENT,
      // Not as a request's default: there it repeats refusals (403, 404, 422) too, and waits for them.
      retry: { retries: LIMITS.requestRetries, doNotRetry: REFUSALS },
      throttle: {
        onRateLimit: mayRetry,
        onSecondaryRateLimit: mayRetry,
        write: new Bottleneck.Group({ maxConcurrent: 1 }),
        notifications: new Bottleneck.Group({ maxConcurrent: 1 }),
      },
    },
    boundedRequests({ seconds: LIMITS.requestSeconds, token, ...bounds }),
    retry,
    throttling,
  );
}
