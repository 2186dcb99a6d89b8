import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { createRoqTokens } from '../../../src/client/roq/createRoqTokens.js';
import { toInvitesErrorDetails } from '../../../src/client/toInvitesErrorDetails.js';
import { json, startHttpServer } from '../../support/startHttpServer.js';
import type { TestHttpServer } from '../../support/startHttpServer.js';

const project = { environmentId: 'env', apiKey: 'key' };
const hour = 3_600_000;

let server: TestHttpServer;
let turn = 0;

const tokenUntil = (ms: number) => `e30.${Buffer.from(JSON.stringify({ exp: ms / 1000 })).toString('base64url')}.${turn++}`;

beforeAll(async () => {
  server = await startHttpServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  server.requests.length = 0;
});

const answerTokens = (lifetimeMs: number) =>
  server.answer((response) => json({ accessToken: tokenUntil(Date.now() + lifetimeMs) })(response));
const asked = () =>
  server.requests.map(({ url, body, headers }) => [url, JSON.parse(body), headers['roq-platform-authorization']]);

it('gets the token of the service account, once for everybody who asks', async () => {
  answerTokens(hour);
  const { service } = createRoqTokens({ host: server.url, ...project });
  const [first, second] = await Promise.all([service(), service()]);
  expect([second, await service()]).toEqual([first, first]);
  expect(asked()).toEqual([
    ['/v01/authorize/serviceAccount', { email: 'project-service-account@roq.tech', ...project }, undefined],
  ]);
});

it('gets the token of each user with that of the service account', async () => {
  answerTokens(hour);
  const { service, asUser } = createRoqTokens({ host: `${server.url}/`, ...project });
  const [zoe, tomas, again] = [await asUser('zoe')(), await asUser('tomas')(), await asUser('zoe')()];
  expect(again).toBe(zoe);
  expect(tomas).not.toBe(zoe);
  const bearer = `Bearer ${await service()}`;
  expect(asked().slice(1)).toEqual([
    ['/v01/authorize', { userId: 'zoe', ...project }, bearer],
    ['/v01/authorize', { userId: 'tomas', ...project }, bearer],
  ]);
});

it.each([
  ['a minute before it ends', 10 * 60_000, 9 * 60_000],
  ['after an hour, where it does not say', Number.NaN, hour],
])('gets another token %s', async (_, lifetimeMs, keptMs) => {
  answerTokens(lifetimeMs);
  const { service } = createRoqTokens({ host: server.url, ...project });
  const first = await service();
  vi.setSystemTime(Date.now() + keptMs - 1);
  expect(await service()).toBe(first);
  vi.setSystemTime(Date.now() + 1);
  expect(await service()).not.toBe(first);
});

it('keeps no failure', async () => {
  const { service } = createRoqTokens({ host: server.url, ...project });
  server.answer(json({ code: 'INVALID_API_KEY' }, 401));
  expect(toInvitesErrorDetails(await service().catch((error: unknown) => error))).toEqual({ code: 'unauthenticated' });
  answerTokens(hour);
  expect(await service()).toContain('e30.');
});

it('gets another one of whom it is told to forget, and of nobody else', async () => {
  answerTokens(hour);
  const { service, asUser, forget } = createRoqTokens({ host: server.url, ...project });
  const [account, zoe, tomas] = [await service(), await asUser('zoe')(), await asUser('tomas')()];
  forget('zoe');
  expect(await asUser('zoe')()).not.toBe(zoe);
  expect([await service(), await asUser('tomas')()]).toEqual([account, tomas]);
  forget();
  expect(await service()).not.toBe(account);
});
