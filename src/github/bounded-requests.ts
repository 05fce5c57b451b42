import type { getOctokit } from '@actions/github';

type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>;
type Octokit = Parameters<Plugin>[0];

type RequestSettings = NonNullable<Parameters<Octokit['request']>[1]>['request'] & object;

/** What a client's requests are held to. */
export interface Bounds {
  /** How long one request may take, in seconds. */
  readonly seconds?: number;
  /** When the last request must be over, in milliseconds of `now`; null: no such time. */
  readonly deadline?: number | null;
  /** Default: a clock that nobody sets, `performance.now`. */
  readonly now?: () => number;
  /** Goes with each request. A server may repeat it in what it refuses; an error's message does not. */
  readonly token?: string;
  /** Told after each request whether the server answered at all. */
  readonly onAnswer?: (answered: boolean) => void;
}

/** An answer that says success and holds no JSON: cut off, or written by something in between. */
export class UnreadableAnswer extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`the answer (HTTP ${status}) is not readable as JSON`);
    this.name = 'UnreadableAnswer';
    this.status = status;
  }
}

/** A renamed repository answers so, with the address by its number. */
const REDIRECTS = new Set([301, 302, 307, 308]);

/**
 * Holds each single request to a time, follows one redirect with the method and
 * the body that were sent (fetch turns a POST into a GET at a 301), and refuses
 * an answer that is no JSON. Registered before the plugins that repeat, so that
 * each attempt is held to it.
 *
 * Source: Fetch standard, "HTTP-redirect fetch"; GitHub's documentation,
 * "Best practices for using the REST API", on redirects.
 */
export function boundedRequests(bounds: Bounds): Plugin {
  const { seconds = 10, deadline = null, now = () => performance.now() } = bounds;
  const { token = '', onAnswer = () => {} } = bounds;
  return (octokit: Octokit) => {
    const asked = new WeakMap<object, RequestSettings>();
    octokit.hook.wrap('request', async (request, options) => {
      // A repetition comes with the same options, as the attempt before it left them.
      const settings = asked.get(options) ?? options.request ?? {};
      asked.set(options, settings);
      const left = deadline === null ? Number.POSITIVE_INFINITY : deadline - now();
      const limit = AbortSignal.timeout(Math.max(1, Math.min(seconds * 1000, left)));
      const own = settings.signal;
      const signal = own === undefined ? limit : AbortSignal.any([own, limit]);
      const fetch = followingOnce(settings.fetch ?? globalThis.fetch);
      // In place: the hook that adds the token is registered before any plugin, and sees these options.
      options.request = { ...options.request, signal, fetch };
      const ask = async () => {
        const answer = await request(options);
        onAnswer(true);
        if (answer.status >= 300 || typeof answer.data === 'string') refuse(answer);
        return answer;
      };
      try {
        return await ask();
      } catch (cause) {
        // What was cut off on its way is asked for once more; what was written is not written twice.
        if (cause instanceof UnreadableAnswer && options.method === 'GET') return await ask();
        if (!(cause instanceof UnreadableAnswer)) onAnswer(hasResponse(cause));
        if (cause instanceof Error) cause.message = withoutToken(cause.message, token);
        throw cause;
      }
    });
    return {};
  };
}

/** A text in which the token, plain or as HTTP's basic credentials, is replaced by stars. */
function withoutToken(text: string, token: string): string {
  if (token === '') return text;
  const basic = [`x-access-token:${token}`, token].map((each) =>
    Buffer.from(each).toString('base64'),
  );
  return [token, ...basic].reduce((shown, form) => shown.replaceAll(form, '***'), text);
}

type Fetch = typeof globalThis.fetch;

/** To the same server alone: the token goes with it. A second redirect is the caller's to refuse. */
function followingOnce(fetch: Fetch): Fetch {
  return async (url, init) => {
    const answer = await fetch(url, { ...init, redirect: 'manual' });
    const location = REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
    if (location === null) return answer;
    const from = new URL(String(url));
    const to = new URL(location, from);
    if (to.origin !== from.origin) throw new UnreadableAnswer(answer.status);
    await answer.body?.cancel();
    return fetch(to, { ...init, redirect: 'manual' });
  };
}

/** 204 and 205 carry nothing, and an empty text is what they read as. */
function refuse({ status, data }: { readonly status: number; readonly data: unknown }): void {
  if ((status === 204 || status === 205) && data === '') return;
  throw new UnreadableAnswer(status);
}

function hasResponse(cause: unknown): boolean {
  return (cause as { response?: unknown }).response !== undefined;
}
