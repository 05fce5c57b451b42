import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, test } from '@jest/globals';
import { fetch, ProxyAgent } from '../../src/github/proxied-fetch.ts';
import { CERTIFICATE, KEY } from './tls.fixture.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  setDefaultCACertificates(getCACertificates('bundled'));
});

async function listen(server: Server): Promise<number> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A proxy that leads every name to a port of this machine, and notes what it is asked. */
async function proxyTo(port: number) {
  const asked: IncomingMessage[] = [];
  const server = createServer();
  server.on('connect', (request, socket: Socket) => {
    asked.push(request);
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  return { asked, uri: `http://127.0.0.1:${await listen(server)}/` };
}

const secure = (answer: RequestListener): Promise<number> =>
  listen(createSecureServer({ cert: CERTIFICATE, key: KEY }, answer));

describe('a request through a proxy', () => {
  test('reaches the server by TLS; the proxy sees host, port and its own credentials', async () => {
    setDefaultCACertificates([CERTIFICATE]);
    const seen: { request: IncomingMessage; body: string }[] = [];
    const port = await secure((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        seen.push({ request, body });
        response.writeHead(201, { 'content-type': 'application/json', link: '<x>; rel="next"' });
        response.end('{"id": 7}');
      });
    });
    const proxy = await proxyTo(port);
    const answer = await fetch('https://github.invalid/repos/a/b?page=2', {
      method: 'POST',
      headers: { authorization: 'token secret' },
      body: '{"state": "\u2713"}',
      dispatcher: new ProxyAgent({ uri: proxy.uri, token: 'Basic dTp3' }),
    });
    expect([answer.status, answer.url]).toEqual([201, 'https://github.invalid/repos/a/b?page=2']);
    expect(answer.headers.get('link')).toBe('<x>; rel="next"');
    expect(await answer.json()).toEqual({ id: 7 });
    expect(seen.map(({ body }) => body)).toEqual(['{"state": "\u2713"}']);
    expect(seen[0]?.request).toMatchObject({ method: 'POST', url: '/repos/a/b?page=2' });
    expect(seen[0]?.request.headers).toMatchObject({
      authorization: 'token secret',
      host: 'github.invalid',
      'content-length': '16',
    });
    expect(seen[0]?.request.headers).not.toHaveProperty('proxy-authorization');
    expect(proxy.asked.map(({ url }) => url)).toEqual(['github.invalid:443']);
    expect(proxy.asked[0]?.headers).toMatchObject({ 'proxy-authorization': 'Basic dTp3' });
    expect(proxy.asked[0]?.headers).not.toHaveProperty('authorization');
  });

  test('is not made where the server shows a certificate that nobody vouches for', async () => {
    let requests = 0;
    const port = await secure((_, response) => {
      requests += 1;
      response.end();
    });
    const { uri } = await proxyTo(port);
    const asked = fetch('https://github.invalid/', { dispatcher: new ProxyAgent({ uri }) });
    await expect(asked).rejects.toThrow(/self-signed certificate/);
    expect(requests).toBe(0);
  });

  test('is not made where the certificate is for another name', async () => {
    setDefaultCACertificates([CERTIFICATE]);
    const { uri } = await proxyTo(await secure((_, response) => response.end()));
    const asked = fetch('https://other.invalid/', { dispatcher: new ProxyAgent({ uri }) });
    await expect(asked).rejects.toThrow(/other\.invalid/);
  });

  test('without TLS, to a port; an answer may have no content, and a redirect stays one', async () => {
    const port = await listen(
      createServer(({ url = '' }, response) => {
        response.writeHead(url === '/gone' ? 204 : 301, { location: '/gone' }).end();
      }),
    );
    const { uri, asked } = await proxyTo(port);
    const dispatcher = new ProxyAgent({ uri });
    const gone = await fetch('http://github.invalid:8080/gone', { dispatcher });
    expect([gone.status, await gone.text()]).toEqual([204, '']);
    const moved = await fetch('http://github.invalid:8080/moved', { dispatcher });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/gone']);
    await moved.body?.cancel();
    expect(asked.map(({ url }) => url)).toEqual(['github.invalid:8080', 'github.invalid:8080']);
    expect(asked[0]?.headers).not.toHaveProperty('proxy-authorization');
  });

  test.each([
    ['refuses', 'HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n', /407/],
    ['hangs up', null, /ended before receiving CONNECT response/],
  ])('fails where the proxy %s', async (_, says, why) => {
    const server = createServer();
    server.on('connect', (_request, socket: Socket) => {
      if (says === null) socket.destroy();
      else socket.end(says);
    });
    const uri = `http://127.0.0.1:${await listen(server)}/`;
    const asked = fetch('https://github.invalid/', { dispatcher: new ProxyAgent({ uri }) });
    await expect(asked).rejects.toThrow(why);
  });

  test('ends with its signal while the proxy is silent', async () => {
    const server = createServer();
    const sockets: Socket[] = [];
    server.on('connect', (_request, socket: Socket) => {
      sockets.push(socket.on('error', () => {}));
    });
    const uri = `http://127.0.0.1:${await listen(server)}/`;
    const signal = AbortSignal.timeout(100);
    const asked = fetch('https://github.invalid/', { dispatcher: new ProxyAgent({ uri }), signal });
    await expect(asked).rejects.toThrow(/abort|timeout/i);
    expect(sockets).toHaveLength(1);
    for (const socket of sockets) socket.destroy();
  });
});

test('without a proxy, a request is made by fetch itself', async () => {
  const port = await listen(createServer((_, response) => response.end('direct')));
  expect(await (await fetch(`http://127.0.0.1:${port}/`, {})).text()).toBe('direct');
});
