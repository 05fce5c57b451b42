import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type FaultEffect, type Faults, faultReply } from './faults.ts';
import type { Reply } from './reply.ts';
import type { Incoming, Service } from './service.ts';

/** One line of the log, in the order of arrival. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Null while unanswered, and for good where the connection was dropped. */
  readonly status: number | null;
  /** Null where the token is missing or unknown. */
  readonly login: string | null;
}

export interface ServerParts {
  readonly service: Service;
  readonly faults: Faults;
  readonly log: LoggedRequest[];
  readonly now: () => Date;
}

const LOOPBACK = '127.0.0.1';
/** A `GITHUB_TOKEN` may make so many requests an hour; told, but not enforced. */
const HOURLY_LIMIT = 1_000;
/** More than the largest request that GitHub's limits allow: 50 annotations of 64 KiB. */
const MAX_BODY = 8 * 1024 * 1024;

/** The HTTP side: reads requests, lets faults have their way, logs, and sends replies. */
export class LoopbackServer {
  readonly #server: Server;
  #parts: ServerParts | null = null;
  #count = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      // What is left to fail is reading: the client went away.
      const { socket } = request;
      this.#handle(request, response).catch(() => socket.destroy());
    });
  }

  /** Listens on loopback alone, at a free port; returns `http://127.0.0.1:PORT`. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, LOOPBACK, resolve);
    });
    const { port } = this.#server.address() as AddressInfo;
    return `http://${LOOPBACK}:${port}`;
  }

  /** From here on requests are answered: what answers them needs the address first. */
  serve(parts: ServerParts): void {
    this.#parts = parts;
  }

  /** Destroys open connections; may be called twice. */
  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts = this.#parts;
    const { socket } = request; // the request lets go of it once its body is read or given up
    const incoming = await read(request);
    if (parts === null || incoming === null) {
      socket.destroy();
      return;
    }
    const { method, path, query } = incoming;
    const login = parts.service.caller(incoming)?.login ?? null;
    const entry = { method, path, query: Object.fromEntries(query), status: null, login };
    const at = parts.log.push(entry) - 1;
    const effect = parts.faults.take(method, path, incoming.body);
    const reply = await perform(parts, incoming, effect);
    if (reply === null) {
      socket.destroy();
      return;
    }
    parts.log[at] = { ...entry, status: reply.status };
    this.#send(response, reply, parts.now(), spoilOf(effect));
  }

  #send(response: ServerResponse, reply: Reply, now: Date, spoil: Spoil): void {
    this.#count += 1;
    const reset = Math.ceil(now.getTime() / 1000) + 3600;
    const headers: Record<string, string> = {
      date: now.toUTCString(),
      'x-github-media-type': 'github.v3; format=json',
      'x-github-request-id': `0000:${this.#count.toString(16).toUpperCase().padStart(8, '0')}`,
      'x-ratelimit-limit': String(HOURLY_LIMIT),
      'x-ratelimit-remaining': String(Math.max(1, HOURLY_LIMIT - this.#count)),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
      'x-ratelimit-used': String(this.#count),
      ...reply.headers,
    };
    if (reply.body === undefined) {
      response.writeHead(reply.status, headers).end();
      return;
    }
    const text = JSON.stringify(reply.body);
    const sent = spoil === 'cut off' ? text.slice(0, text.length >> 1) : PAGE;
    const body = Buffer.from(spoil === null ? text : sent);
    headers['content-type'] =
      `${spoil === 'page' ? 'text/html' : 'application/json'}; charset=utf-8`;
    headers['content-length'] = String(body.length);
    response.writeHead(reply.status, headers).end(body);
  }
}

const PAGE = '<html><body>Proxy: sign in</body></html>';

type Spoil = 'cut off' | 'page' | null;

function spoilOf(effect: FaultEffect | null): Spoil {
  return typeof effect === 'object' && effect !== null && 'spoil' in effect ? effect.spoil : null;
}

/** The reply to send, or null where the connection is to be dropped. */
async function perform(
  { service, now }: ServerParts,
  incoming: Incoming,
  effect: FaultEffect | null,
): Promise<Reply | null> {
  if (effect === null) return service.answer(incoming, null);
  if (effect === 'drop') return null;
  if ('status' in effect) return service.answer(incoming, faultReply(effect, now()));
  if ('movedTo' in effect) return moved(incoming, effect.movedTo);
  // Unreferenced: a pause must not keep a process alive whose server is closed.
  if ('delayMs' in effect) await pause(effect.delayMs, undefined, { ref: false });
  if ('after' in effect) await effect.after();
  const reply = await service.answer(incoming, null);
  return 'performThenDrop' in effect ? null : reply;
}

/** GitHub's documentation, "Best practices for using the REST API": a renamed repository redirects. */
function moved({ path, query }: Incoming, to: string): Reply {
  const location = path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repos/${to}`);
  const search = query.size === 0 ? '' : `?${query}`;
  return {
    status: 301,
    headers: { location: `${location}${search}` },
    body: { message: 'Moved Permanently' },
  };
}

/** The request in full; null where its body is over the cap. */
async function read(request: IncomingMessage): Promise<Incoming | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    chunks.push(Buffer.from(chunk));
    bytes += chunks.at(-1)?.length ?? 0;
    if (bytes > MAX_BODY) return null;
  }
  const target = request.url ?? '/';
  const cut = target.indexOf('?');
  return {
    method: request.method ?? 'GET',
    path: cut < 0 ? target : target.slice(0, cut),
    query: new URLSearchParams(cut < 0 ? '' : target.slice(cut + 1)),
    headers: request.headers,
    body: Buffer.concat(chunks).toString(),
  };
}
