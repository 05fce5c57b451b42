/** What a route answers, before it is validated against the contract and sent. */
export interface Reply {
  readonly status: number;
  /** Undefined where there is no body (204). */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const DOCUMENTATION = 'https://docs.github.com/rest';

/** The message with which GitHub refuses a token that lacks a permission. */
export const NOT_ACCESSIBLE = 'Resource not accessible by integration';

export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status: 200, body, headers };
}

export function created(body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status: 201, body, headers };
}

export function noContent(): Reply {
  return { status: 204, body: undefined, headers: {} };
}

/** An error as GitHub writes it: the schema `basic-error`. */
export function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const body = { message, documentation_url: DOCUMENTATION, status: String(status) };
  return { status, body, headers };
}

export function notFound(message = 'Not Found'): Reply {
  return refusal(404, message);
}

/** 422 for one field: the schema `validation-error`. */
export function invalid(resource: string, field: string, code: string, message: string): Reply {
  const errors = [{ resource, code, field, message }];
  const body = {
    message: 'Validation Failed',
    errors,
    documentation_url: DOCUMENTATION,
    status: '422',
  };
  return { status: 422, body, headers: {} };
}
