import type { InvitesError } from 'react-user-invites/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Session } from './support/createSession.js';
import { startTestServer } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

let server: TestServer;
let inviteId: string;

beforeAll(async () => {
  server = await startTestServer();
  const { results } = await server.owner.invites().sendUserInvites({ userInvites: [{ email: 'target@rights.example' }] });
  inviteId = results[0]!.invite!.id;
}, 60_000);

afterAll(() => server.close());

function everyCall(session: Session, organization: string): Record<string, () => Promise<unknown>> {
  const client = session.invites(organization);
  return {
    list: () => client.userInvites({ limit: 10 }),
    read: () => client.userInvite(inviteId),
    send: () => client.sendUserInvites({ userInvites: [{ email: 'x@rights.example' }] }),
    resend: () => client.resendUserInvite(inviteId),
    cancel: () => client.cancelUserInvite(inviteId),
    update: () => client.updateUserInvite(inviteId, { firstName: 'X' }),
    roles: () => client.roles({}),
    quota: () => client.quota(),
    restore: () => client.restoreUserInvite(inviteId),
    link: () => client.userInviteLink(inviteId),
    check: () => client.checkInvitees(['x@rights.example']),
    inviters: () => client.inviters({}),
    resendAll: () => client.resendUserInvites({ ids: [inviteId] }),
    cancelAll: () => client.cancelUserInvites({ filter: {}, exceptIds: [] }),
    deleteAll: () => client.deleteUserInvites({ filter: {}, exceptIds: [] }),
  };
}

async function refusals(session: Session, organization: string): Promise<Record<string, unknown>> {
  const calls = Object.entries(everyCall(session, organization));
  return Object.fromEntries(
    await Promise.all(
      calls.map(
        async ([name, call]) =>
          [
            name,
            await call().then(
              () => 'allowed',
              (error: InvitesError) => error.details.code,
            ),
          ] as const,
      ),
    ),
  );
}

function refusedWith(code: string): Record<string, unknown> {
  return Object.fromEntries(Object.keys(everyCall(server.owner, '')).map((name) => [name, code]));
}

describe('the API of an organization', () => {
  it('is closed to those who are signed out', async () => {
    expect(await refusals(server.session(), 'northwind')).toEqual(refusedWith('unauthenticated'));
  });

  it('does not exist for those who do not belong to it', async () => {
    const stranger = server.session();
    await stranger.signUp('stranger@rights.example');
    expect(await refusals(stranger, 'northwind')).toEqual(refusedWith('not_found'));
    expect(await refusals(stranger, 'no-such-organization')).toEqual(refusedWith('not_found'));
  });

  it.each(['member@northwind.example', 'editor@northwind.example'])('is forbidden to %s', async (email) => {
    const member = server.session();
    await member.signIn(email);
    expect(await refusals(member, 'northwind')).toEqual(refusedWith('forbidden'));
  });

  it('is open to an admin', async () => {
    const admin = server.session();
    await admin.signIn('admin@northwind.example');
    expect((await admin.invites().userInvites({ limit: 10 })).totalCount).toBe(1);
  });

  it('does not reach into another organization', async () => {
    const other = server.session();
    await other.signUp('founder@other.example');
    const { user } = (await (await other.get('/api/viewer')).json()) as { user: { id: string } };
    await server.auth.api.createOrganization({ body: { name: 'Other', slug: 'other', userId: user.id } });
    const client = other.invites('other');

    expect((await client.userInvites({ limit: 10 })).totalCount).toBe(0);
    await expect(client.userInvite(inviteId)).rejects.toMatchObject({ details: { code: 'not_found' } });
    await expect(client.cancelUserInvite(inviteId)).rejects.toMatchObject({ details: { code: 'not_found' } });
    await expect(client.resendUserInvite(inviteId)).rejects.toMatchObject({ details: { code: 'not_found' } });
    await expect(client.updateUserInvite(inviteId, { firstName: 'X' })).rejects.toMatchObject({ details: { code: 'not_found' } });
    for (const method of ['resendUserInvites', 'cancelUserInvites', 'deleteUserInvites'] as const) {
      expect(await client[method]({ filter: {}, exceptIds: [] })).toEqual({ results: [] });
      expect(await client[method]({ ids: [inviteId] })).toEqual({
        results: [{ id: inviteId, outcome: 'failed', error: { code: 'not_found' } }],
      });
    }
    expect((await server.owner.invites().userInvite(inviteId)).status).toBe('pending');
  });
});

describe('the viewer', () => {
  it('is nobody before the sign-in, and learns of the demo account', async () => {
    expect(await (await server.session().get('/api/viewer')).json()).toEqual({
      user: null,
      organizations: [],
      backEnds: ['rest'],
      demoAccount: { email: 'owner@northwind.example', password: 'northwind-demo' },
    });
  });

  it('knows their organizations and what they are there', async () => {
    expect(await (await server.owner.get('/api/viewer')).json()).toMatchObject({
      user: { name: 'Zoë Nakamura', email: 'owner@northwind.example' },
      organizations: [{ slug: 'northwind', name: 'Northwind', role: 'owner' }],
      demoAccount: null,
    });
  });
});

describe('another site’s page', () => {
  const path = '/api/organizations/northwind/invites';
  const body = { userInvites: [{ email: 'forged@rights.example' }] };

  it('can change nothing', async () => {
    const response = await server.owner.send(path, body, { Origin: 'https://evil.example' });
    expect(response.status).toBe(403);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx'])('cannot post %s', async (type) => {
    const response = await server.owner.send(path, body, { 'Content-Type': type });
    expect(response.status).toBe(415);
  });
});

it('answers an unknown path, and JSON that is none, with an error of the wire', async () => {
  const unknown = await server.owner.get('/api/nothing');
  expect([unknown.status, await unknown.json()]).toEqual([404, { error: { code: 'not_found' } }]);
  const broken = await server.owner.fetch(`${server.url}/api/organizations/northwind/invites`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{',
  });
  expect([broken.status, await broken.json()]).toEqual([400, { error: { code: 'validation', fields: [] } }]);
});
