import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { Session } from '../../../examples/saas/test/support/createSession.js';
import { startBetterAuthServer } from '../../../examples/saas/test/support/startBetterAuthServer.js';
import type { BetterAuthServer } from '../../../examples/saas/test/support/startBetterAuthServer.js';
import { createBetterAuthInvitesClient } from '../../../src/client/better-auth/createBetterAuthInvitesClient.js';
import { json, raw, startHttpServer } from '../../support/startHttpServer.js';
import type { TestHttpServer } from '../../support/startHttpServer.js';

const write = { idempotencyKey: 'key-1', signal: new AbortController().signal };

describe('what better-auth refuses', () => {
  let server: BetterAuthServer;
  let owner: Session;
  let organizationId: string;

  beforeAll(async () => {
    server = await startBetterAuthServer({
      plugin: { invitationLimit: 2 },
      limit: { path: '/organization/cancel-invitation', most: 1 },
    });
    owner = await server.signUp('owner@northwind.example');
    organizationId = await server.found(owner);
  });
  afterAll(() => server.close());
  afterEach(() => {
    server.invitations.length = 0;
  });

  const clientOf = (session: Session, id = organizationId) =>
    createBetterAuthInvitesClient({ baseUrl: `${server.url}/api/auth`, organizationId: id, fetch: session.fetch });

  const send = (session: Session, ...invitees: { email: string; roles?: string[] }[]) =>
    clientOf(session).sendUserInvites({ userInvites: invitees }, write);

  it('is unauthenticated for somebody who is signed out', async () => {
    const nobody = clientOf(server.session());
    await expect(nobody.userInvites({ limit: 10 })).rejects.toMatchObject({ details: { code: 'unauthenticated' } });
    await expect(send(server.session(), { email: 'ada@example.com' })).rejects.toMatchObject({
      details: { code: 'unauthenticated' },
    });
  });

  it('is forbidden for a stranger, which better-auth says without a code, and for a member', async () => {
    const stranger = await server.signUp('stranger@example.com');
    await expect(clientOf(stranger).userInvites({ limit: 10 })).rejects.toMatchObject({ details: { code: 'forbidden' } });

    await send(owner, { email: 'stranger@example.com', roles: ['member'] });
    await clientOf(stranger).acceptUserInvite({ token: server.invitations[0]!.id }, write);
    await expect(clientOf(stranger).userInvites({ limit: 10 })).rejects.toMatchObject({ details: { code: 'forbidden' } });
    await expect(send(stranger, { email: 'ada@example.com' })).rejects.toMatchObject({ details: { code: 'forbidden' } });
  });

  it('is a matter of the role where an admin makes an owner, and stops nobody else', async () => {
    const admin = await server.signUp('admin@northwind.example');
    await send(owner, { email: 'admin@northwind.example', roles: ['admin'] });
    await clientOf(admin).acceptUserInvite({ token: server.invitations[0]!.id }, write);

    const { results } = await send(admin, { email: 'a@example.com', roles: ['owner'] }, { email: 'b@example.com' });
    expect(results).toMatchObject([
      { outcome: 'failed', error: { code: 'validation', fields: [{ path: 'roles', code: 'forbidden' }] } },
      { outcome: 'sent' },
    ]);
  });

  it('is the quota where too many invitations are open', async () => {
    const { results } = await send(owner, ...['a', 'b', 'c', 'd'].map((name) => ({ email: `${name}@example.com` })));
    expect(results.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
      ['sent', undefined],
      ['sent', undefined],
      ['failed', 'quota_exceeded'],
      ['failed', 'quota_exceeded'],
    ]);
  });

  it('is the quota for those that have expired, and not for those that are sent again with them', async () => {
    await send(owner, { email: 'expired@example.com' });
    server.expire('expired@example.com');
    await send(owner, { email: 'a@example.com' }, { email: 'b@example.com' });
    const ids = server.invitations.map(({ id }) => id);
    const { results } = await clientOf(owner).resendUserInvites({ ids }, write);
    expect(results.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
      ['failed', 'quota_exceeded'],
      ['done', undefined],
      ['done', undefined],
    ]);
  });

  it('says after how long to come back, in a header of better-auth’s own', async () => {
    await send(owner, { email: 'a@example.com' }, { email: 'b@example.com' });
    const [first, second] = server.invitations;
    const client = clientOf(owner);
    await client.cancelUserInvite(first!.id, write);
    const refused = (await client.cancelUserInvite(second!.id, write).catch((error: unknown) => error)) as {
      details: { code: string; retryAfterMs: number };
    };
    expect(refused.details.code).toBe('rate_limited');
    expect(refused.details.retryAfterMs).toBeGreaterThan(50_000);
    expect(refused.details.retryAfterMs).toBeLessThanOrEqual(60_000);
  });
});

describe('an answer that is none', () => {
  let server: TestHttpServer;
  beforeAll(async () => {
    server = await startHttpServer();
  });
  afterAll(() => server.stop());

  it.each([
    ['another status', json({ message: 'Teapot' }, 418), 'unknown'],
    ['a failure of the server', raw('', 500), 'server'],
    ['a path that nobody serves', raw('', 404), 'not_found'],
    ['the page of a sign-in', raw('<html>', 200, { 'Content-Type': 'text/html' }), 'unauthenticated'],
    ['a redirect to it', raw('', 302, { Location: '/sign-in' }), 'unauthenticated'],
    ['no list', json({ invitations: [] }), 'malformed'],
    ['a list with an invitation without an address', json([{ id: '1' }]), 'malformed'],
    ['a code that nobody knows', json({ code: 'NEW_CODE', message: 'New' }, 403), 'forbidden'],
    ['an error as the server’s own layers may send it', json({ error: { code: 'quota_exceeded' } }, 400), 'quota_exceeded'],
    ['a limit that says nothing of its end', json({ message: 'Too many requests.' }, 429), 'rate_limited'],
  ] as const)('such as %3$s: %1$s', async (_name, answer, code) => {
    server.answer(answer);
    const client = createBetterAuthInvitesClient({ baseUrl: `${server.url}/api/auth`, organizationId: 'o1' });
    await expect(client.userInvites({ limit: 10 })).rejects.toMatchObject({ details: { code } });
  });

  it('is degraded where it is only odd', async () => {
    server.answer(json([{ id: 7, email: 'ada@example.com', role: 5, status: null, createdAt: 'x', expiresAt: null, more: {} }]));
    const client = createBetterAuthInvitesClient({ baseUrl: `${server.url}/api/auth`, organizationId: 'o1' });
    expect((await client.userInvites({ limit: 10 })).items).toMatchObject([
      { id: '7', email: 'ada@example.com', roles: [], status: 'unknown', createdAt: null, sentAt: null, invitedBy: null },
    ]);
  });
});
