import type { ServerResponse } from 'node:http';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { isInvitesError } from '../../../src/client/InvitesError.js';
import { createRestInvitesClient } from '../../../src/client/rest/createRestInvitesClient.js';
import type { RestInvitesClient } from '../../../src/client/rest/createRestInvitesClient.js';
import type { InvitesErrorDetails } from '../../../src/domain/InvitesErrorDetails.js';
import { json, raw, startHttpServer } from '../../support/startHttpServer.js';
import type { TestHttpServer } from '../../support/startHttpServer.js';

let server: TestHttpServer;
let client: RestInvitesClient;

beforeAll(async () => {
  server = await startHttpServer();
  client = createRestInvitesClient({ baseUrl: server.url });
});
afterAll(() => server.stop());

async function failureOf(promise: Promise<unknown>): Promise<InvitesErrorDetails> {
  const error: unknown = await promise.then(
    () => {
      throw new Error('It did not fail.');
    },
    (reason: unknown) => reason,
  );
  if (!isInvitesError(error)) throw error;
  return error.details;
}

type Answer = (response: ServerResponse) => void;
type Expected = InvitesErrorDetails['code'] | InvitesErrorDetails;

const html = '<!doctype html><title>Sign in</title>';
const invalid: InvitesErrorDetails = { code: 'validation', fields: [] };
const limited = (retryAfterMs: number | null): InvitesErrorDetails => ({ code: 'rate_limited', retryAfterMs });
const dropped: Answer = (response) => response.destroy();
const cutOff =
  (status: number): Answer =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
    response.write('{"items":[', () => response.destroy());
  };

const hangs: Answer = () => {};
const hangsInBody: Answer = (response) => void response.writeHead(200).write('{');

const withoutBody: readonly (readonly [status: number, expected: Expected])[] = [
  [400, invalid],
  [401, 'unauthenticated'],
  [402, 'quota_exceeded'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [405, 'unknown'],
  [408, 'timeout'],
  [409, 'conflict'],
  [410, 'gone'],
  [412, 'conflict'],
  [413, 'too_large'],
  [415, 'unknown'],
  [418, 'unknown'],
  [422, invalid],
  [423, 'unknown'],
  [429, limited(null)],
  [500, 'server'],
  [501, 'server'],
  [502, 'server'],
  [503, 'server'],
  [504, 'timeout'],
  [301, 'unauthenticated'],
  [302, 'unauthenticated'],
  [303, 'unauthenticated'],
  [307, 'unauthenticated'],
  [308, 'unauthenticated'],
];

const bodies: readonly (readonly [name: string, answer: Answer, expected: Expected])[] = [
  ['a code that its status does not have', json({ error: { code: 'quota_exceeded' } }, 403), 'quota_exceeded'],
  ['an unknown code', json({ error: { code: 'teapot' } }, 403), 'forbidden'],
  ['a code that is no text', json({ error: { code: 7 } }, 404), 'not_found'],
  ['an error that is a text', json({ error: 'forbidden' }, 403), 'forbidden'],
  ['an error that is null', json({ error: null }, 500), 'server'],
  ['a body that is null', json(null, 500), 'server'],
  ['a body that is an array', json([], 409), 'conflict'],
  ['an HTML body', raw(html, 502, { 'Content-Type': 'text/html' }), 'server'],
  ['an HTML body of a 401', raw(html, 401, { 'Content-Type': 'text/html' }), 'unauthenticated'],
  ['a truncated body', raw('{"error":{"code":"forb', 403, { 'Content-Type': 'application/json' }), 'forbidden'],
  ['a body that is cut off', cutOff(403), 'forbidden'],
  ['a body of 1 MB', raw('x'.repeat(1_000_000), 500), 'server'],
  [
    'a prototype as code',
    raw('{"error":{"__proto__":{"code":"forbidden"}}}', 500, { 'Content-Type': 'application/json' }),
    'server',
  ],
  [
    'invalid fields',
    json({ error: { code: 'validation', fields: [{ path: 'userInvites.0.email', code: 'invalid_email' }] } }, 400),
    { code: 'validation', fields: [{ path: 'userInvites.0.email', code: 'invalid_email' }] },
  ],
  ['fields of the wrong type', json({ error: { code: 'validation', fields: 'email' } }, 400), invalid],
  ['no fields', json({ error: { code: 'validation' } }, 422), invalid],
  [
    'a status',
    json({ error: { code: 'invite_not_pending', status: 'accepted' } }, 409),
    { code: 'invite_not_pending', status: 'accepted' },
  ],
  [
    'an unknown status',
    json({ error: { code: 'invite_not_pending', status: 'eaten' } }, 409),
    { code: 'invite_not_pending', status: 'unknown' },
  ],
  [
    'an address',
    json({ error: { code: 'wrong_account', invitedEmail: 'a@example.com' } }, 403),
    { code: 'wrong_account', invitedEmail: 'a@example.com' },
  ],
  ['no address', json({ error: { code: 'wrong_account' } }, 403), { code: 'wrong_account', invitedEmail: null }],
];

const limits: readonly (readonly [name: string, answer: Answer, expected: Expected])[] = [
  ['seconds in the header', raw('', 429, { 'Retry-After': '30' }), limited(30_000)],
  ['an absurd header', raw('', 429, { 'Retry-After': '1000000000' }), limited(null)],
  ['a header that is text', raw('', 429, { 'Retry-After': 'later' }), limited(null)],
  ['milliseconds in the body', json({ error: { code: 'rate_limited', retryAfterMs: 1500 } }, 429), limited(1500)],
  ['both', json({ error: { code: 'rate_limited', retryAfterMs: 1500 } }, 429, { 'Retry-After': '30' }), limited(1500)],
  ['a negative body', json({ error: { code: 'rate_limited', retryAfterMs: -5 } }, 429), limited(null)],
  ['a body of zero', json({ error: { code: 'rate_limited', retryAfterMs: 0 } }, 429), limited(null)],
  [
    'an absurd body and a header',
    json({ error: { code: 'rate_limited', retryAfterMs: 1e15 } }, 429, { 'Retry-After': '30' }),
    limited(30_000),
  ],
  ['a body of text', json({ error: { code: 'rate_limited', retryAfterMs: '5s' } }, 429), limited(null)],
];

const successes: readonly (readonly [name: string, answer: Answer, expected: Expected])[] = [
  ['an HTML page', raw(html, 200, { 'Content-Type': 'text/html; charset=utf-8' }), 'unauthenticated'],
  ['an HTML page in capitals', raw(html, 200, { 'Content-Type': 'Text/HTML' }), 'unauthenticated'],
  ['HTML without a content type', raw(html), 'malformed'],
  ['204', raw('', 204), 'malformed'],
  ['nothing', raw(''), 'malformed'],
  ['spaces', raw('  '), 'malformed'],
  ['null', json(null), 'malformed'],
  ['a number', json(7), 'malformed'],
  ['an array', json([]), 'malformed'],
  ['truncated JSON', raw('{"items":[{"id":"1"', 200, { 'Content-Type': 'application/json' }), 'malformed'],
  ['a body that is cut off', cutOff(200), 'network'],
  ['items that are none', json({ items: 'none' }), 'malformed'],
  ['items of null', json({ items: [null] }), 'malformed'],
  ['an item without an id', json({ items: [{ email: 'a@example.com' }] }), 'malformed'],
  ['an item without an address', json({ items: [{ id: '1' }] }), 'malformed'],
  ['GraphQL errors', json({ errors: [{ message: 'no' }], data: null }), 'malformed'],
  ['a flag of failure', json({ success: false }), 'malformed'],
  ['binary data', raw(Buffer.from([0xff, 0xd8, 0x00, 0x01])), 'malformed'],
  ['a closed connection', dropped, 'network'],
];

const table = [
  ...withoutBody.map(
    ([status, expected]) =>
      [`a bare ${status}`, raw('', status, status < 400 ? { Location: '/sign-in' } : {}), expected] as const,
  ),
  ...bodies.map(([name, ...rest]) => [`an error with ${name}`, ...rest] as const),
  ...limits.map(([name, ...rest]) => [`a 429 with ${name}`, ...rest] as const),
  ...successes.map(([name, ...rest]) => [`a 200 with ${name}`, ...rest] as const),
];

describe('B9: raw answers', () => {
  it.each(table)('%s', async (_, answer, expected) => {
    server.answer(answer);
    expect(await failureOf(client.userInvites({ limit: 10 }))).toEqual(
      typeof expected === 'string' ? { code: expected } : expected,
    );
  });

  it('reads JSON behind a byte order mark', async () => {
    server.answer(raw('\uFEFF{"items":[]}', 200, { 'Content-Type': 'application/json' }));
    expect(await client.userInvites({ limit: 10 })).toMatchObject({ items: [] });
  });

  it('reads JSON of another content type', async () => {
    server.answer(raw('{"items":[]}', 200, { 'Content-Type': 'text/plain' }));
    expect(await client.userInvites({ limit: 10 })).toMatchObject({ items: [] });
  });
});

describe('what never reached the server', () => {
  it('reports a refused connection as network', async () => {
    const nobody = createRestInvitesClient({ baseUrl: 'http://127.0.0.1:9' });
    expect(await failureOf(nobody.userInvite('i1'))).toEqual({ code: 'network' });
  });

  it.each([
    ['throws', () => Promise.reject(new Error('No token.'))],
    [
      'throws at once',
      () => {
        throw new Error('No token.');
      },
    ],
    ['throws null', () => Promise.reject(null)],
    ['gives a name that is none', () => ({ 'not a name': 'x' })],
  ])('rejects with an InvitesError where the headers function %s', async (_, headers) => {
    const own = createRestInvitesClient({ baseUrl: server.url, headers });
    expect(await failureOf(own.userInvite('i1'))).toEqual({ code: 'unknown' });
  });

  it('is offline where the headers function fails without a network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const headers = () => Promise.reject(new TypeError('Failed to fetch'));
    const own = createRestInvitesClient({ baseUrl: server.url, headers });
    expect(await failureOf(own.userInvite('i1')).finally(() => vi.unstubAllGlobals())).toEqual({ code: 'offline' });
  });

  it('keeps the InvitesError of a headers function', async () => {
    const { InvitesError } = await import('../../../src/client/InvitesError.js');
    const own = createRestInvitesClient({
      baseUrl: server.url,
      headers: () => Promise.reject(new InvitesError({ code: 'unauthenticated' })),
    });
    expect(await failureOf(own.userInvite('i1'))).toEqual({ code: 'unauthenticated' });
  });

  it('takes an opaque redirect, as browsers answer it, for a sign-in page', async () => {
    const opaque = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    const own = createRestInvitesClient({ baseUrl: '', fetch: () => Promise.resolve(opaque) });
    expect(await failureOf(own.userInvite('i1'))).toEqual({ code: 'unauthenticated' });
  });
});

describe('aborting', () => {
  it.each([
    ['before the request', hangs, true],
    ['while the answer is awaited', hangs, false],
    ['while the body is awaited', hangsInBody, false],
  ])('rejects with the reason of the signal %s', async (_, answer, early) => {
    server.answer(answer);
    const controller = new AbortController();
    const reason = new Error('Not wanted any more.');
    if (early) controller.abort(reason);
    const promise = client.userInvites({ limit: 10 }, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 50);
    await expect(promise).rejects.toBe(reason);
  });

  it('rejects with the reason of the signal while the headers are awaited', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const headers = () => new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('Ended.'))));
    const own = createRestInvitesClient({ baseUrl: server.url, headers });
    const promise = own.userInvites({ limit: 10 }, { signal });
    controller.abort('not wanted');
    await expect(promise).rejects.toBe('not wanted');
  });
});
