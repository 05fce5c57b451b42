import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';

/**
 * What `@actions/github` and its HTTP client use of undici, in the package's
 * place (see `scripts/bundle.ts`): without a proxy, requests are made by Node's
 * own `fetch`, which is undici too, and through one by Node's own client, with an
 * agent that opens the tunnel. undici itself would be a fifth of all code.
 */

/** As `@actions/http-client` makes one from `https_proxy`, `http_proxy` and `no_proxy`. */
interface ProxyOptions {
  /** Address of the proxy; its user and password, if any, are in the token. */
  readonly uri: string;
  /** The value of `Proxy-Authorization`. */
  readonly token?: string;
}

/** A proxy, until there is a request for it. */
export class ProxyAgent {
  readonly proxy: ProxyOptions;

  constructor(proxy: ProxyOptions) {
    this.proxy = proxy;
  }
}

type Init = Pick<RequestInit, 'method' | 'headers' | 'body' | 'signal'> & {
  readonly dispatcher?: unknown;
};

/**
 * `fetch`, through the proxy that the dispatcher is. Rejects as `fetch` does. A
 * redirect is not followed behind a proxy: whoever asks does that.
 */
export async function fetch(url: string | URL, init: Init = {}): Promise<Response> {
  const { dispatcher, ...request } = init;
  if (!(dispatcher instanceof ProxyAgent)) return globalThis.fetch(url, request);
  return fetchThrough(dispatcher.proxy, new URL(url), request);
}

async function fetchThrough(
  { uri, token }: ProxyOptions,
  url: URL,
  { method = 'GET', headers, body, signal }: Init,
): Promise<Response> {
  if (body != null && typeof body !== 'string') throw new TypeError('the body must be a text');
  signal?.throwIfAborted();
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const agent = new HttpsProxyAgent(uri, {
    headers: token === undefined ? {} : { 'Proxy-Authorization': token },
  });
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
      method,
      headers: Object.fromEntries(new Headers(headers)),
      agent,
      ...(signal == null ? {} : { signal }),
    });
    // The agent passes on what the proxy says as if the server had said it.
    agent.once('proxyConnect', ({ statusCode = 0 }: { readonly statusCode?: number }) => {
      if (statusCode === 200) return;
      asked.destroy(new Error(`the proxy refused the connection (HTTP ${statusCode})`));
    });
    // A request that has no connection yet does not say that it was ended.
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    asked.once('response', resolve);
    asked.once('error', reject);
    asked.end(body ?? undefined);
  });
  return responseOf(answer, url);
}

const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

function responseOf(answer: IncomingMessage, url: URL): Response {
  const { statusCode: status = 0, statusMessage: statusText = '', rawHeaders } = answer;
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '');
  }
  if (BODILESS.has(status)) answer.resume();
  // Node's own types of a web stream are not those of the standard library.
  const body = BODILESS.has(status) ? null : (Readable.toWeb(answer) as ReadableStream);
  const response = new Response(body, { status, statusText, headers });
  // Read by the client for pages and messages; a response of one's own has none.
  return Object.defineProperty(response, 'url', { value: url.href });
}
