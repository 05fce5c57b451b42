import { UnreadableAnswer } from './bounded-requests.ts';

/** Why a call to GitHub failed, in words a log can carry: no request, no header, no token. */
export interface ApiFailure {
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  readonly message: string;
  /** The server asks to wait: a rate limit, not a missing permission. */
  readonly limited: boolean;
}

interface Answer {
  readonly headers?: Readonly<Record<string, unknown>>;
}

export function apiFailure(cause: unknown): ApiFailure {
  const { status, response } = Object(cause) as { status?: unknown; response?: Answer | null };
  const answered =
    typeof status === 'number' && (response != null || cause instanceof UnreadableAnswer);
  const message = cause instanceof Error ? cause.message : String(cause);
  return {
    status: answered ? status : null,
    message: (message.split('\n', 1)[0] ?? '').slice(0, 300),
    limited: answered && isLimit(status, message, response?.headers ?? {}),
  };
}

/** GitHub's documentation, "Rate limits for the REST API": 403 or 429, with one of these beside it. */
function isLimit(status: number, message: string, headers: Answer['headers'] & object): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const named = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return named || /\brate limit\b/i.test(message);
}

const MEANINGS: Readonly<Record<number, string>> = {
  401: 'the token is not valid',
  403: 'the token lacks the permission',
  404: 'not found, or the token lacks the permission',
  410: 'gone',
};

/** Why there is no answer, as a clause: `HTTP 403: the token lacks the permission`, `no answer`. */
export function failureClause(cause: unknown): string {
  const { status, limited } = apiFailure(cause);
  if (status === null) return isTimeout(cause) ? 'no answer in time' : 'no answer';
  if (cause instanceof UnreadableAnswer) return `HTTP ${status} with an unreadable answer`;
  const meaning = limited ? 'rate limit' : MEANINGS[status];
  return meaning === undefined ? `HTTP ${status}` : `HTTP ${status}: ${meaning}`;
}

function isTimeout(cause: unknown): boolean {
  const { name, cause: inner } = Object(cause) as { name?: unknown; cause?: unknown };
  const names = [name, (Object(inner) as { name?: unknown }).name];
  return names.some((each) => each === 'TimeoutError' || each === 'AbortError');
}
