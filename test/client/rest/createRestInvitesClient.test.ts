import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createRestInvitesClient } from '../../../src/client/rest/createRestInvitesClient.js';
import type { RestInvitesClient } from '../../../src/client/rest/createRestInvitesClient.js';
import { json, raw, startHttpServer } from '../../support/startHttpServer.js';
import type { TestHttpServer } from '../../support/startHttpServer.js';

const invite = { id: 'i1', email: 'ada@example.com', status: 'pending' };
const accepted = { organization: { name: 'Northwind' }, roles: ['member'] };
const preview = { ...accepted, status: 'pending', email: 'ada@example.com' };

let server: TestHttpServer;
let client: RestInvitesClient;

beforeAll(async () => {
  server = await startHttpServer();
  client = createRestInvitesClient({ baseUrl: `${server.url}/api/organizations/northwind` });
});
afterAll(() => server.stop());
afterEach(() => {
  server.requests.length = 0;
});

function write(idempotencyKey = 'key-1') {
  return { idempotencyKey, signal: new AbortController().signal };
}

interface Call {
  name: string;
  call: () => Promise<unknown>;
  answer: unknown;
  request: string;
  body?: unknown;
}

const tenant = '/api/organizations/northwind';
const calls: readonly Call[] = [
  {
    name: 'userInvites',
    call: () => client.userInvites({ limit: 10, offset: 20, search: 'ada' }),
    answer: { items: [invite] },
    request: `GET ${tenant}/invites?limit=10&offset=20&search=ada`,
  },
  { name: 'userInvite', call: () => client.userInvite('i1'), answer: invite, request: `GET ${tenant}/invites/i1` },
  {
    name: 'userInvite, with an id that is no path segment',
    call: () => client.userInvite('../a?b#c/é'),
    answer: invite,
    request: `GET ${tenant}/invites/..%2Fa%3Fb%23c%2F%C3%A9`,
  },
  {
    name: 'sendUserInvites',
    call: () =>
      client.sendUserInvites({ userInvites: [{ email: 'ada@example.com', roles: ['member'] }], message: 'Hi' }, write()),
    answer: { results: [{ email: 'ada@example.com', outcome: 'sent' }] },
    request: `POST ${tenant}/invites`,
    body: { userInvites: [{ email: 'ada@example.com', roles: ['member'] }], message: 'Hi' },
  },
  {
    name: 'resendUserInvite',
    call: () => client.resendUserInvite('i1', write()),
    answer: invite,
    request: `POST ${tenant}/invites/i1/resend`,
    body: {},
  },
  {
    name: 'cancelUserInvite',
    call: () => client.cancelUserInvite('i1', write()),
    answer: invite,
    request: `POST ${tenant}/invites/i1/cancel`,
    body: {},
  },
  {
    name: 'updateUserInvite',
    call: () => client.updateUserInvite('i1', { roles: ['viewer'], firstName: null }, write()),
    answer: invite,
    request: `PATCH ${tenant}/invites/i1`,
    body: { roles: ['viewer'], firstName: null },
  },
  {
    name: 'restoreUserInvite',
    call: () => client.restoreUserInvite('i1', write()),
    answer: invite,
    request: `POST ${tenant}/invites/i1/restore`,
    body: {},
  },
  {
    name: 'userInviteLink',
    call: () => client.userInviteLink('i1', write()),
    answer: { url: 'https://saas.example/accept#token=secret' },
    request: `POST ${tenant}/invites/i1/link`,
    body: {},
  },
  {
    name: 'resendUserInvites',
    call: () => client.resendUserInvites({ ids: ['i1', 'i2'] }, write()),
    answer: { results: [{ id: 'i1', outcome: 'done', invite }] },
    request: `POST ${tenant}/invites/resend`,
    body: { ids: ['i1', 'i2'] },
  },
  {
    name: 'cancelUserInvites',
    call: () => client.cancelUserInvites({ filter: { status: ['pending'] }, search: 'ada', exceptIds: ['i3'] }, write()),
    answer: { results: [] },
    request: `POST ${tenant}/invites/cancel`,
    body: { filter: { status: ['pending'] }, search: 'ada', exceptIds: ['i3'] },
  },
  {
    name: 'deleteUserInvites',
    call: () => client.deleteUserInvites({ ids: ['i1'] }, write()),
    answer: { results: [{ id: 'i1', outcome: 'done' }] },
    request: `POST ${tenant}/invites/delete`,
    body: { ids: ['i1'] },
  },
  {
    name: 'checkUserInviteToken',
    call: () => client.checkUserInviteToken('secret'),
    answer: preview,
    request: `POST ${tenant}/invite-tokens/check`,
    body: { token: 'secret' },
  },
  {
    name: 'acceptUserInvite',
    call: () => client.acceptUserInvite({ token: 'secret', values: { name: 'Ada' } }, write()),
    answer: accepted,
    request: `POST ${tenant}/invite-tokens/accept`,
    body: { token: 'secret', values: { name: 'Ada' } },
  },
  {
    name: 'declineUserInvite',
    call: () => client.declineUserInvite({ token: 'secret', reason: 'no' }, write()),
    answer: {},
    request: `POST ${tenant}/invite-tokens/decline`,
    body: { token: 'secret', reason: 'no' },
  },
  {
    name: 'requestUserInvite',
    call: () => client.requestUserInvite({ token: 'secret' }, write()),
    answer: {},
    request: `POST ${tenant}/invite-tokens/request`,
    body: { token: 'secret' },
  },
  {
    name: 'receivedUserInvites',
    call: () => client.receivedUserInvites(),
    answer: { invites: [{ ...preview, id: 'i1' }] },
    request: `GET ${tenant}/received-invites`,
  },
  {
    name: 'acceptUserInvite, from the inbox',
    call: () => client.acceptUserInvite({ id: 'i/1' }, write()),
    answer: accepted,
    request: `POST ${tenant}/received-invites/i%2F1/accept`,
    body: {},
  },
  {
    name: 'declineUserInvite, from the inbox',
    call: () => client.declineUserInvite({ id: 'i1', reason: 'no' }, write()),
    answer: {},
    request: `POST ${tenant}/received-invites/i1/decline`,
    body: { reason: 'no' },
  },
  {
    name: 'roles',
    call: () => client.roles({}),
    answer: { roles: [{ key: 'member', name: 'Member' }] },
    request: `GET ${tenant}/roles`,
  },
  {
    name: 'inviters',
    call: () => client.inviters({ search: 'zoë & co' }),
    answer: { inviters: [{ id: 'u1', name: 'Zoë' }] },
    request: `GET ${tenant}/inviters?search=zo%C3%AB+%26+co`,
  },
  {
    name: 'checkInvitees',
    call: () => client.checkInvitees(['ada@example.com']),
    answer: { invitees: [{ email: 'ada@example.com', state: 'ok' }] },
    request: `POST ${tenant}/invitees/check`,
    body: { emails: ['ada@example.com'] },
  },
  { name: 'quota', call: () => client.quota(), answer: { limit: 10, used: 2 }, request: `GET ${tenant}/quota` },
];

describe('S14: requests', () => {
  it.each(calls)('$name sends $request', async ({ call, answer, request, body }) => {
    server.answer(json(answer));
    await call();
    const [received, ...others] = server.requests;
    expect(others).toEqual([]);
    expect(`${received?.method} ${received?.url}`).toBe(request);
    expect(received?.headers.accept).toBe('application/json');
    expect(received?.body === '' ? undefined : JSON.parse(received?.body ?? '')).toEqual(body);
    expect(received?.headers['content-type']).toBe(body === undefined ? undefined : 'application/json');
  });

  it.each(
    calls.filter(({ name }) => /^(send|resend|cancel|restore|userInviteLink|delete|update|accept|decline|request)/.test(name)),
  )('B8: $name carries its idempotency key', async ({ call, answer }) => {
    server.answer(json(answer));
    await call();
    expect(server.requests[0]?.headers['idempotency-key']).toBe('key-1');
  });

  it('never puts a token in an address', async () => {
    server.answer(json(preview));
    await client.checkUserInviteToken('secret');
    expect(server.requests[0]?.url).not.toContain('secret');
  });

  it('takes an empty answer to a decline', async () => {
    server.answer(raw('', 204));
    await expect(client.declineUserInvite({ token: 'secret' })).resolves.toBeUndefined();
  });

  it('works without options of its own', async () => {
    server.answer(json(invite));
    await expect(client.cancelUserInvite('i1')).resolves.toMatchObject({ id: 'i1' });
    expect(server.requests[0]?.headers).not.toHaveProperty('idempotency-key');
  });
});

describe('option: tokensUrl', () => {
  it('moves the token routes elsewhere', async () => {
    const other = createRestInvitesClient({ baseUrl: `${server.url}/tenant`, tokensUrl: `${server.url}/tokens` });
    server.answer(json(preview));
    await other.checkUserInviteToken('secret');
    expect(server.requests[0]?.url).toBe('/tokens/check');
  });
});

describe('option: receivedUrl', () => {
  it('moves the inbox elsewhere', async () => {
    const other = createRestInvitesClient({ baseUrl: `${server.url}/tenant`, receivedUrl: `${server.url}/inbox` });
    server.answer(json({ invites: [{ ...preview, id: 'i1' }, 'nothing'] }));
    expect(await other.receivedUserInvites()).toMatchObject([{ id: 'i1', email: 'ada@example.com' }]);
    expect(server.requests[0]?.url).toBe('/inbox');
  });
});

describe('option: headers', () => {
  it('sends fixed headers', async () => {
    const own = createRestInvitesClient({ baseUrl: server.url, headers: { Authorization: 'Bearer a' } });
    server.answer(json(invite));
    await own.userInvite('i1');
    expect(server.requests[0]?.headers.authorization).toBe('Bearer a');
  });

  it('asks a function before each request, also one that takes its time', async () => {
    let count = 0;
    const own = createRestInvitesClient({
      baseUrl: server.url,
      headers: async () => {
        await Promise.resolve();
        count += 1;
        return { Authorization: `Bearer ${count}` };
      },
    });
    server.answer(json(invite));
    await own.userInvite('i1');
    await own.cancelUserInvite('i1', write());
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer 1', 'Bearer 2']);
  });

  it('S14: cannot take the JSON content type away', async () => {
    const own = createRestInvitesClient({ baseUrl: server.url, headers: { 'Content-Type': 'text/plain', Accept: 'text/html' } });
    server.answer(json(invite));
    await own.cancelUserInvite('i1', write());
    expect(server.requests[0]?.headers).toMatchObject({ 'content-type': 'application/json', accept: 'application/json' });
  });
});

describe('options: credentials and fetch', () => {
  it.each([
    [undefined, 'same-origin'],
    ['include', 'include'],
    ['omit', 'omit'],
  ] as const)('passes credentials %s on as %s, and follows no redirect', async (credentials, expected) => {
    const inits: RequestInit[] = [];
    const own = createRestInvitesClient({
      baseUrl: '/api',
      credentials,
      fetch: async (_url, init) => {
        inits.push(init ?? {});
        return Response.json(invite);
      },
    });
    await own.userInvite('i1');
    expect(inits).toMatchObject([{ credentials: expected, redirect: 'manual' }]);
  });
});

describe('option: capabilities', () => {
  it('replaces single capabilities', () => {
    const own = createRestInvitesClient({ baseUrl: '', capabilities: { sendLimit: 5, sort: ['sentAt'] } });
    expect(own.capabilities).toEqual({ ...client.capabilities, sendLimit: 5, sort: ['sentAt'] });
  });
});
