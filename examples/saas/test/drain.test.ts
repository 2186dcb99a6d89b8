import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestListener, Server } from 'node:http';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { createDrain } from '../server/web/createDrain.js';
import type { Drain } from '../server/web/createDrain.js';
import { listen } from '../server/web/listen.js';

let drain: Drain;
let server: Server;
let port: number;
let arrived: (path: string) => void;
const held = new Map<string, Parameters<RequestListener>[1]>();

const hold: RequestListener = (incoming, response) => {
  held.set(incoming.url!, response);
  arrived(incoming.url!);
};

beforeEach(async () => {
  server = createServer((incoming, response) => drain.answer(incoming, response, hold));
  drain = createDrain(server);
  port = await listen(server, 0);
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
  held.clear();
});

async function ask(path: string): Promise<ClientRequest> {
  const there = new Promise<string>((resolve) => (arrived = resolve));
  const asked = request({ port, path, host: 'localhost' });
  asked.end();
  await there;
  return asked;
}

async function answerOf(asked: ClientRequest): Promise<IncomingMessage> {
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  return response;
}

it('lets a request under way end, on a connection that carries no other, and accepts none', async () => {
  const asked = await ask('/slow');
  const closed = drain.close(60_000);

  await expect(fetch(`http://localhost:${port}/new`)).rejects.toThrow('fetch failed');
  held.get('/slow')!.end('done');

  const response = await answerOf(asked);
  expect(response.statusCode).toBe(200);
  expect(response.headers.connection).toBe('close');
  await closed;
});

it('does not wait where nothing is under way', async () => {
  await expect(drain.close(60_000)).resolves.toBeUndefined();
});

it('cuts off what outlasts the deadline', async () => {
  const asked = await ask('/forever');
  const failed = once(asked, 'error');
  await drain.close(20);
  expect(String(await failed)).toContain('socket hang up');
});
