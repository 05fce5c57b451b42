/** Why a call to GitHub failed, in words a log can carry: no request, no header, no token. */
export interface ApiFailure {
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  readonly message: string;
}

export function apiFailure(cause: unknown): ApiFailure {
  const status = (cause as { status?: unknown }).status;
  const answered = typeof status === 'number' && (cause as { response?: unknown }).response != null;
  const message = cause instanceof Error ? cause.message : String(cause);
  return {
    status: answered ? status : null,
    message: (message.split('\n', 1)[0] ?? '').slice(0, 300),
  };
}

/** Why there is no answer, as a clause: `HTTP 403`, `no answer`. */
export function failureClause(cause: unknown): string {
  const { status } = apiFailure(cause);
  if (status === null) return 'no answer';
  return status === 401 ? 'HTTP 401: the token is not valid' : `HTTP ${status}`;
}
