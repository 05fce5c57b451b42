import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { connect as startTls } from 'node:tls';

/** As `@actions/http-client` makes one from `https_proxy`, `http_proxy` and `no_proxy`. */
export interface ProxyOptions {
  /** Address of the proxy; its user and password, if any, are in the token. */
  readonly uri: string;
  /** The value of `Proxy-Authorization`. */
  readonly token?: string;
}

/** What is read of `fetch`'s settings. A redirect is never followed: whoever asks does that. */
export type TunnelledInit = Pick<RequestInit, 'method' | 'headers' | 'body' | 'signal'>;

/**
 * One request through a tunnel that a proxy opens (RFC 9110, 9.3.6): the proxy
 * sees host and port, and TLS is with the server itself. Rejects where the proxy
 * refuses or nobody answers, and once the signal is aborted.
 */
export async function fetchThrough(
  proxy: ProxyOptions,
  url: URL,
  { method = 'GET', headers, body, signal }: TunnelledInit,
): Promise<Response> {
  if (body != null && typeof body !== 'string') throw new TypeError('the body must be a text');
  signal?.throwIfAborted();
  const whenAborted = signal == null ? {} : { signal };
  const socket = await tunnelTo(url, proxy, whenAborted);
  const secure = url.protocol === 'https:';
  const settings = {
    method,
    headers: Object.fromEntries(new Headers(headers)),
    defaultPort: secure ? 443 : 80,
    // No agent: the tunnel is for this request alone.
    createConnection: () => (secure ? tlsOver(socket, url.hostname) : socket),
    ...whenAborted,
  } as const;
  const asked = (secure ? httpsRequest : httpRequest)(url, settings);
  asked.end(body ?? undefined);
  return responseOf(await answerOf(asked), url);
}

const portOf = ({ protocol, port }: URL): string => port || (protocol === 'https:' ? '443' : '80');

/** Without the brackets that a URL puts around an address of IPv6. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

async function tunnelTo(
  url: URL,
  { uri, token }: ProxyOptions,
  whenAborted: { readonly signal?: AbortSignal },
): Promise<Socket> {
  const proxy = new URL(uri);
  const authority = `${url.hostname}:${portOf(url)}`;
  const ask = (proxy.protocol === 'https:' ? httpsRequest : httpRequest)({
    host: hostOf(proxy),
    port: portOf(proxy),
    method: 'CONNECT',
    path: authority,
    headers: {
      host: authority,
      ...(token === undefined ? {} : { 'proxy-authorization': token }),
    },
    agent: false,
    ...whenAborted,
  });
  return new Promise((resolve, reject) => {
    ask.once('connect', ({ statusCode = 0 }, socket, head) => {
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(new Error(`the proxy refused the connection (HTTP ${statusCode})`));
    });
    ask.once('response', ({ statusCode }) => {
      ask.destroy();
      reject(new Error(`the proxy refused the connection (HTTP ${statusCode})`));
    });
    ask.once('error', reject);
    ask.end();
  });
}

/** A server's certificate is for its name; where it has none but an address, no name is sent. */
function tlsOver(socket: Socket, hostname: string): Socket {
  const host = hostname.replace(/^\[|\]$/g, '');
  return startTls({ socket, host, ...(isIP(host) === 0 ? { servername: host } : {}) });
}

function answerOf(asked: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.once('response', resolve);
    asked.once('error', reject);
  });
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
