import type { ProxyAgent as RealProxyAgent, fetch as realFetch } from 'undici';

/**
 * What `@actions/github` and its HTTP client use of undici, in the package's
 * place (see `scripts/bundle.ts`): half a megabyte that only a run behind a proxy
 * needs. Without one, requests are made by Node's own `fetch`, which is undici too.
 */

interface Undici {
  readonly ProxyAgent: new (options: Options) => RealProxyAgent;
}

type Options = ConstructorParameters<typeof RealProxyAgent>[0];

/** A proxy, until there is a request for it. */
export class ProxyAgent {
  readonly #options: Options;
  #agent: RealProxyAgent | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  agentOf(undici: Undici): RealProxyAgent {
    this.#agent ??= new undici.ProxyAgent(this.#options);
    return this.#agent;
  }
}

type Init = Omit<RequestInit, 'dispatcher'> & { readonly dispatcher?: unknown };
type UndiciInit = NonNullable<Parameters<typeof realFetch>[1]>;

/** `fetch`, through the proxy that the dispatcher is. Rejects as `fetch` does. */
export async function fetch(url: string | URL, init: Init = {}): Promise<unknown> {
  const { dispatcher, ...request } = init;
  if (!(dispatcher instanceof ProxyAgent)) return globalThis.fetch(url, request);
  const undici = await import('undici');
  // Both describe the requests of the same standard.
  return undici.fetch(url, {
    ...(request as UndiciInit),
    dispatcher: dispatcher.agentOf(undici),
  });
}
