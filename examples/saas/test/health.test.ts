import { createServer } from 'node:http';
import type { Server } from 'node:http';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { createHealth } from '../server/web/createHealth.js';
import type { Health } from '../server/web/createHealth.js';
import { listen } from '../server/web/listen.js';

let health: Health;
let server: Server;
let url: string;

beforeEach(async () => {
  health = createHealth({ deadlineMs: 50 });
  server = createServer(health.answer);
  url = `http://localhost:${await listen(server, 0)}/api/health`;
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

async function ready() {
  const response = await fetch(url);
  return { code: response.status, retryAfter: response.headers.get('Retry-After'), answer: (await response.json()) as unknown };
}

it('is live and not ready while it starts', async () => {
  expect((await fetch(`${url}/live`)).status).toBe(200);
  expect(await ready()).toEqual({ code: 503, retryAfter: '2', answer: { status: 'starting', checks: {} } });
});

it('is ready while every check holds', async () => {
  health.started({ database: () => Promise.resolve(true), mail: () => true });
  expect(await ready()).toEqual({
    code: 200,
    retryAfter: null,
    answer: { status: 'ready', checks: { database: 'ok', mail: 'ok' } },
  });
});

it.each([
  ['does not hold', () => false],
  ['rejects', () => Promise.reject(new Error('password authentication failed for postgres://user:hunter2@db'))],
  [
    'throws',
    () => {
      throw new Error('hunter2');
    },
  ],
  ['never answers', () => new Promise<boolean>(() => {})],
])('is live and not ready where a check %s, and does not say why', async (_, check) => {
  health.started({ database: check, mail: () => true });
  expect(await ready()).toEqual({
    code: 503,
    retryAfter: '2',
    answer: { status: 'failing', checks: { database: 'failed', mail: 'ok' } },
  });
  expect((await fetch(`${url}/live`)).status).toBe(200);
});

it('asks once while it waits for an answer, however many want to know', async () => {
  let asked = 0;
  health.started({
    database: () => {
      asked += 1;
      return new Promise<boolean>(() => {});
    },
  });
  await Promise.all([1, 2, 3, 4, 5].map(ready));
  await ready();
  expect(asked).toBe(1);
});

it('is not ready once it stops', async () => {
  health.started({ mail: () => true });
  health.stopping();
  expect(await ready()).toMatchObject({ code: 503, retryAfter: '2', answer: { status: 'stopping' } });
});

it('may not be kept by anybody', async () => {
  expect((await fetch(url)).headers.get('Cache-Control')).toBe('no-store');
  expect((await fetch(`${url}/live`)).headers.get('Cache-Control')).toBe('no-store');
});
