import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { driftingEdit, fix7Packet } from '../../src/demo/packet.ts';
import { Scene } from './scene.fixture.ts';

/** A proxy that leads one name, which no resolver knows, to a port of this machine. */
let proxy: Server;
let target = 0;
const asked: string[] = [];

beforeAll(async () => {
  proxy = createServer();
  proxy.on('connect', (request, socket) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? 'no credentials'}`);
    const onward = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  proxy.closeAllConnections();
  proxy.close();
});

const packet = fix7Packet();

test('a run behind a proxy sends its requests through it, with the credentials of its address', async () => {
  await using scene = await Scene.open({
    baseRef: 'gate-trial',
    base: packet,
    head: driftingEdit(packet),
  });
  target = Number(new URL(scene.github.url).port);
  const { port } = proxy.address() as AddressInfo;
  const apiUrl = `http://github.invalid${new URL(scene.github.url).pathname.replace(/\/$/, '')}`;
  const env = { http_proxy: `http://user:word@127.0.0.1:${port}` };
  const seen = await scene.run({ apiUrl, env });
  expect(seen.outputs.verdict).toBe('fail');
  expect(seen.comments).toHaveLength(1);
  const credentials = `Basic ${Buffer.from('user:word').toString('base64')}`;
  expect(new Set(asked)).toEqual(new Set([`github.invalid:80 ${credentials}`]));
});
