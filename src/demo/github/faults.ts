import { type Reply, refusal } from './reply.ts';

export type FaultStatus = 401 | 403 | 404 | 410 | 422 | 429 | 500 | 502 | 503;

/** An answer in the place of the real one. */
export interface StatusFault {
  readonly status: FaultStatus;
  /** Seconds, sent as `retry-after`: GitHub's sign of a secondary rate limit. */
  readonly retryAfter?: number;
  /** Zero is GitHub's sign of the primary rate limit; the reset is `retryAfter` or 60 seconds away. */
  readonly rateLimitRemaining?: 0;
  readonly message?: string;
}

export type FaultEffect =
  | StatusFault
  /** The connection is destroyed before anything is done. */
  | 'drop'
  /** The action is performed, then the connection is destroyed: a retry may do it twice. */
  | { readonly performThenDrop: true }
  /** The action is performed after a pause. */
  | { readonly delayMs: number }
  /** The action is performed once something has happened: it takes part in a race as a test wants it. */
  | { readonly after: () => Promise<unknown> }
  /** The action is performed, and its answer is cut off, or replaced by a page, with status 200. */
  | { readonly spoil: 'cut off' | 'page' }
  /** The repository has this name now, `owner/name`: 301, and nothing is performed. */
  | { readonly movedTo: string };

/** What is to go wrong, and for which requests; an absent filter takes all. */
export interface Fault {
  readonly method?: string;
  /** Tested against the path, without the query. */
  readonly path?: RegExp;
  /** Tested against the body of the request. */
  readonly body?: RegExp;
  /** How many matching requests get it; 1 if absent, `Infinity` for all. */
  readonly times?: number;
  readonly with: FaultEffect;
}

const RESET_SECONDS = 60;

/** Faults in the order in which they were asked for; each serves its number of requests. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** The effect that this request gets, or null; it is used up. */
  take(method: string, path: string, body: string): FaultEffect | null {
    const next = this.#waiting.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.method === undefined || fault.method.toUpperCase() === method) &&
        (fault.path === undefined || path.search(fault.path) >= 0) &&
        (fault.body === undefined || body.search(fault.body) >= 0),
    );
    if (next === undefined) return null;
    next.left -= 1;
    return next.fault.with;
  }
}

/** The answer that GitHub gives in this trouble, in its words and headers. */
export function faultReply(fault: StatusFault, now: Date): Reply {
  const headers: Record<string, string> = {};
  if (fault.retryAfter !== undefined) headers['retry-after'] = String(fault.retryAfter);
  if (fault.rateLimitRemaining !== undefined) {
    const reset = Math.ceil(now.getTime() / 1000) + (fault.retryAfter ?? RESET_SECONDS);
    headers['x-ratelimit-remaining'] = String(fault.rateLimitRemaining);
    headers['x-ratelimit-reset'] = String(reset);
  }
  return refusal(fault.status, fault.message ?? messageOf(fault), headers);
}

/** Clients tell the two rate limits apart by these words. */
function messageOf({ status, retryAfter, rateLimitRemaining }: StatusFault): string {
  if (rateLimitRemaining === 0) return 'API rate limit exceeded for installation.';
  if (status === 429 || (status === 403 && retryAfter !== undefined)) {
    return 'You have exceeded a secondary rate limit. Please wait before you try again.';
  }
  const messages: Readonly<Record<FaultStatus, string>> = {
    401: 'Bad credentials',
    403: 'Resource not accessible by integration',
    404: 'Not Found',
    410: 'This repository has disabled issues.',
    422: 'Validation Failed',
    429: 'Too Many Requests',
    500: 'Server Error',
    502: 'Bad Gateway',
    503: 'Service Unavailable',
  };
  return messages[status];
}
