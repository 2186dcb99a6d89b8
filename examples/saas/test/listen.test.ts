import { createServer } from 'node:http';
import type { Server } from 'node:http';

import { afterEach, expect, it } from 'vitest';

import { listen } from '../server/web/listen.js';

const servers: Server[] = [];

function newServer(): Server {
  const server = createServer();
  servers.push(server);
  return server;
}

afterEach(() => servers.splice(0).forEach((server) => server.close()));

it('takes the next free port where the wanted one is taken', async () => {
  const port = await listen(newServer(), 0);
  expect(await listen(newServer(), port)).toBeGreaterThan(port);
});

it('fails where it is told to take that port and no other', async () => {
  const port = await listen(newServer(), 0);
  await expect(listen(newServer(), port, { exactly: true })).rejects.toThrow('EADDRINUSE');
});

it('listens at the address that it is told', async () => {
  const server = newServer();
  await listen(server, 0, { host: '127.0.0.1' });
  expect(server.address()).toMatchObject({ address: '127.0.0.1' });
});
