import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request of the action and what it was answered. */
export interface Exchange {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly status: number;
  /** The request's body, and of the answer's the beginning. */
  readonly sent: string;
  readonly answer: string;
}

const SHOWN = 300;
/** Headers that are of one connection, or no longer true once a body has been read. */
const HOP = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'content-encoding',
]);

/** Sits in front of a server on loopback, passes everything on, and writes down what was said. */
export class Tap implements AsyncDisposable {
  readonly #server: Server;
  #exchanges: Exchange[] = [];
  #url = '';

  constructor(target: string) {
    this.#server = createServer((request, response) => {
      this.#pass(target, request).then(
        ({ status, headers, body }) => response.writeHead(status, headers).end(body),
        () => response.destroy(),
      );
    });
  }

  get url(): string {
    return this.#url;
  }

  /** Everything since the last call. */
  take(): readonly Exchange[] {
    const taken = this.#exchanges;
    this.#exchanges = [];
    return taken;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    this.#url = `http://127.0.0.1:${port}`;
  }

  async #pass(target: string, request: IncomingMessage) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const sent = Buffer.concat(chunks);
    const { method = 'GET', url: path = '/' } = request;
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      HOP.has(name) || value === undefined ? [] : [[name, String(value)]],
    );
    const answer = await fetch(`${target}${path}`, {
      ...{ method, headers: Object.fromEntries(headers), redirect: 'manual' },
      ...(sent.length === 0 ? {} : { body: sent }),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    this.#exchanges.push({
      ...{ method, path, status: answer.status },
      ...{ sent: sent.toString().slice(0, SHOWN), answer: body.toString().slice(0, SHOWN) },
    });
    const kept = [...answer.headers].filter(([name]) => !HOP.has(name));
    return { status: answer.status, headers: Object.fromEntries(kept), body };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
