import type { ProxyOptions } from './tunnel.ts';

/**
 * What `@actions/github` and its HTTP client use of undici, in the package's
 * place (see `scripts/bundle.ts`): without a proxy, requests are made by Node's
 * own `fetch`, which is undici too, and through one by Node's own client. The
 * package itself would be a fifth of all code.
 */

/** A proxy, until there is a request for it. */
export class ProxyAgent {
  readonly proxy: ProxyOptions;

  constructor(proxy: ProxyOptions) {
    this.proxy = proxy;
  }
}

type Init = Omit<RequestInit, 'dispatcher'> & { readonly dispatcher?: unknown };

/** `fetch`, through the proxy that the dispatcher is. Rejects as `fetch` does. */
export async function fetch(url: string | URL, init: Init = {}): Promise<Response> {
  const { dispatcher, ...request } = init;
  if (!(dispatcher instanceof ProxyAgent)) return globalThis.fetch(url, request);
  const { fetchThrough } = await import('./tunnel.ts');
  return fetchThrough(dispatcher.proxy, new URL(url), request);
}
