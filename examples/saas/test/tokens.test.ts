import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { Session } from './support/createSession.js';
import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const day = 24 * 60 * 60_000;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

afterAll(() => server.close());

async function invite(email: string, roles: string[] = ['editor']) {
  const { results } = await server.owner
    .invites()
    .sendUserInvites({ userInvites: [{ email, roles }], message: 'Hello there' }, writeOptions());
  return { id: results[0]!.invite!.id, token: await server.tokenMailedTo(email) };
}

async function signedUp(email: string) {
  const session = server.session();
  await session.signUp(email);
  return session;
}

interface Viewer {
  user: { id: string };

  organizations: { id: string; role: string }[];
}

async function viewerOf(session: Session): Promise<Viewer> {
  return (await (await session.get('/api/viewer')).json()) as Viewer;
}

async function rolesInNorthwind(session: Session): Promise<string[]> {
  const { organizations } = await viewerOf(session);
  return organizations.map(({ role }) => role);
}

describe('checking', () => {
  it('shows the invite to whoever holds the link, and says who is looking', async () => {
    const { token } = await invite('Look@Tokens.example');
    const expected = {
      status: 'pending',
      organization: { id: expect.any(String), name: 'Northwind', logoUrl: null },
      email: 'Look@Tokens.example',
      invitedBy: { name: 'Zoë Nakamura' },
      roles: [{ key: 'editor', name: 'Editor' }],
      message: 'Hello there',
    };

    expect(await server.session().invites().checkUserInviteToken(token)).toMatchObject({
      ...expected,
      viewerIsMember: null,
      viewerIsInvitee: null,
    });
    expect(await server.owner.invites().checkUserInviteToken(token)).toMatchObject({
      ...expected,
      viewerIsMember: true,
      viewerIsInvitee: false,
    });
    const invitee = await signedUp('look@tokens.example');
    expect(await invitee.invites().checkUserInviteToken(token)).toMatchObject({
      ...expected,
      viewerIsMember: false,
      viewerIsInvitee: true,
    });
  });

  it.each(['', 'x', 'A'.repeat(43), 'ä\u0000<script>', '../../etc/passwd'])(
    'answers %j like any token it does not know',
    async (token) => {
      for (const action of ['check', 'decline']) {
        const response = await server.session().send(`/api/invite-tokens/${action}`, { token });
        expect([response.status, await response.json()]).toEqual([404, { error: { code: 'not_found' } }]);
      }
    },
  );
});

describe('accepting', () => {
  it('makes the invited account a member with the roles of the invite', async () => {
    const { id, token } = await invite('join@tokens.example', ['editor', 'billing']);
    const invitee = await signedUp('JOIN@tokens.example');

    const accepted = await invitee.invites().acceptUserInvite({ token }, writeOptions());

    expect(accepted).toEqual({
      organization: { id: expect.any(String), name: 'Northwind', logoUrl: null },
      roles: [
        { key: 'editor', name: 'Editor' },
        { key: 'billing', name: 'Billing' },
      ],
    });
    expect(await rolesInNorthwind(invitee)).toEqual(['editor,billing']);
    expect(await server.owner.invites().userInvite(id)).toMatchObject({
      status: 'accepted',
      acceptedBy: { email: 'join@tokens.example' },
    });
  });

  it('gives the same answer again, and one membership to many at once', async () => {
    const { token } = await invite('race@tokens.example');
    const invitee = await signedUp('race@tokens.example');

    const answers = await Promise.all([1, 2, 3, 4].map(() => invitee.invites().acceptUserInvite({ token }, writeOptions())));
    answers.push(await invitee.invites().acceptUserInvite({ token }, writeOptions()));

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await rolesInNorthwind(invitee)).toEqual(['editor']);
  });

  it('keeps what the accept form asked for with the acceptance', async () => {
    const { id, token } = await invite('form@tokens.example');
    const invitee = await signedUp('form@tokens.example');
    const values = { team: 'Blue', sizes: [1, { left: true }] };
    await invitee.invites().acceptUserInvite({ token, values }, writeOptions());

    const events = await server.auth.options.database.db
      .selectFrom('invites.invite_events')
      .where('invite_id', '=', id)
      .where('values', 'is not', null)
      .select(['type', 'values'])
      .execute();
    expect(events).toEqual([{ type: 'accepted', values }]);
  });

  it('works once: whoever has left since then does not come back by it', async () => {
    const { token } = await invite('left@tokens.example');
    const invitee = await signedUp('left@tokens.example');
    await invitee.invites().acceptUserInvite({ token }, writeOptions());
    const { organizations } = await viewerOf(invitee);
    const left = await invitee.send('/api/auth/organization/leave', { organizationId: organizations[0]!.id });
    expect(left.status).toBe(200);

    const answer = await invitee.send('/api/invite-tokens/accept', { token });

    expect([answer.status, await answer.json()]).toEqual([409, { error: { code: 'invite_not_pending', status: 'accepted' } }]);
    expect(await rolesInNorthwind(invitee)).toEqual([]);
  });

  it('is refused to another account, which learns whose invite it is', async () => {
    const { token } = await invite('mine@tokens.example');
    const other = await signedUp('other@tokens.example');

    await expect(other.invites().acceptUserInvite({ token })).rejects.toMatchObject({
      details: { code: 'wrong_account', invitedEmail: 'mine@tokens.example' },
    });
    expect(await rolesInNorthwind(other)).toEqual([]);
  });

  it('needs an account', async () => {
    const { token } = await invite('nobody@tokens.example');
    await expect(server.session().invites().acceptUserInvite({ token })).rejects.toMatchObject({
      details: { code: 'unauthenticated' },
    });
  });

  it('leaves a member the role that they have', async () => {
    const { token } = await invite('early@tokens.example', ['admin']);
    const invitee = await signedUp('early@tokens.example');
    const { user } = await viewerOf(invitee);
    const { organizations } = await viewerOf(server.owner);
    await server.auth.api.addMember({ body: { userId: user.id, organizationId: organizations[0]!.id, role: 'member' } });

    await invitee.invites().acceptUserInvite({ token });

    expect(await rolesInNorthwind(invitee)).toEqual(['member']);
  });

  it('leaves the invite open where no member can be added', async () => {
    const { id, token } = await invite('rolled-back@tokens.example');
    const invitee = await signedUp('rolled-back@tokens.example');
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { db } = server.auth.options.database;
    await sql`alter table auth.member add constraint nobody_else check (false) not valid`.execute(db);
    await expect(invitee.invites().acceptUserInvite({ token })).rejects.toMatchObject({ details: { code: 'server' } });
    await sql`alter table auth.member drop constraint nobody_else`.execute(db);
    log.mockRestore();

    const { status, history } = await server.owner.invites().userInvite(id);
    expect([status, history?.some(({ type }) => type === 'accepted')]).toEqual(['pending', false]);
    await invitee.invites().acceptUserInvite({ token });
    expect(await rolesInNorthwind(invitee)).toEqual(['editor']);
  });

  it('is over once the invite is superseded, canceled or expired', async () => {
    const client = server.owner.invites();
    const superseded = await invite('superseded@tokens.example');
    const canceled = await invite('canceled@tokens.example');
    server.clock.advance(120_000);
    await client.resendUserInvite(superseded.id);
    await client.cancelUserInvite(canceled.id);

    const first = await signedUp('superseded@tokens.example');
    await expect(first.invites().acceptUserInvite(superseded)).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status: 'unknown' },
    });
    const second = await signedUp('canceled@tokens.example');
    await expect(second.invites().acceptUserInvite(canceled)).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status: 'canceled' },
    });
    const expired = await invite('expired@tokens.example');
    server.clock.advance(8 * day);
    const third = await signedUp('expired@tokens.example');
    await expect(third.invites().acceptUserInvite(expired)).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status: 'expired' },
    });
    expect((await third.invites().checkUserInviteToken(expired.token)).status).toBe('expired');
  });
});

describe('declining', () => {
  it('needs no account, can be repeated and ends the invite', async () => {
    const { id, token } = await invite('no@tokens.example');
    const client = server.session().invites();

    await client.declineUserInvite({ token, reason: 'Wrong address' });
    await client.declineUserInvite({ token });

    expect((await client.checkUserInviteToken(token)).status).toBe('declined');
    expect((await server.owner.invites().userInvite(id)).status).toBe('declined');
    const invitee = await signedUp('no@tokens.example');
    await expect(invitee.invites().acceptUserInvite({ token })).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status: 'declined' },
    });
  });

  it('comes too late for an accepted invite', async () => {
    const { token } = await invite('yes@tokens.example');
    const invitee = await signedUp('yes@tokens.example');
    await invitee.invites().acceptUserInvite({ token });

    await expect(invitee.invites().declineUserInvite({ token })).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status: 'accepted' },
    });
  });
});
