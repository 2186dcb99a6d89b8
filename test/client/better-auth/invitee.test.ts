import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Session } from '../../../examples/saas/test/support/createSession.js';
import { startBetterAuthServer } from '../../../examples/saas/test/support/startBetterAuthServer.js';
import type { BetterAuthServer } from '../../../examples/saas/test/support/startBetterAuthServer.js';
import { createBetterAuthInvitesClient } from '../../../src/client/better-auth/createBetterAuthInvitesClient.js';

let server: BetterAuthServer;
let owner: Session;
let organizationId: string;
let people = 0;

beforeAll(async () => {
  server = await startBetterAuthServer();
  owner = await server.signUp('owner@northwind.example', 'Zoë Nakamura');
  organizationId = await server.found(owner);
});
afterAll(() => server.close());
beforeEach(() => {
  people += 1;
});

const write = { idempotencyKey: 'key-1', signal: new AbortController().signal };
const clientOf = (session: Session, fetch = session.fetch) =>
  createBetterAuthInvitesClient({ baseUrl: `${server.url}/api/auth`, fetch });

/** Invites somebody who has an account, and returns them with the token of their mail. */
async function invite(email = `person${people}@example.com`) {
  const client = createBetterAuthInvitesClient({ baseUrl: `${server.url}/api/auth`, organizationId, fetch: owner.fetch });
  const { results } = await client.sendUserInvites({ userInvites: [{ email, roles: ['admin'] }] }, write);
  const session = await server.signUp(email);
  return { client, email, session, token: server.mails.at(-1)!.token, id: results[0]!.invite!.id };
}

describe('an invitation’s id is its token', () => {
  it('shows the invite to the invited account, and uses nothing up', async () => {
    const { session, token, email } = await invite();
    const client = clientOf(session);
    await client.checkUserInviteToken(token);
    expect(await client.checkUserInviteToken(token)).toMatchObject({
      status: 'pending',
      organization: { id: organizationId, name: 'Northwind', logoUrl: null },
      email,
      invitedBy: { email: 'owner@northwind.example', name: null },
      roles: [{ key: 'admin', name: 'Admin' }],
      viewerIsInvitee: true,
      viewerIsMember: null,
    });
  });

  it.each([
    ['nobody', () => Promise.resolve(server.session()), { code: 'unauthenticated' }],
    ['another account', () => server.signUp(`other${people}@example.com`), { code: 'wrong_account', invitedEmail: null }],
  ])('tells %s who has to sign in', async (_who, other, details) => {
    const { token } = await invite();
    const client = clientOf(await other());
    await expect(client.checkUserInviteToken(token)).rejects.toMatchObject({ details });
    await expect(client.acceptUserInvite({ token }, write)).rejects.toMatchObject({ details });
    await expect(client.declineUserInvite({ token }, write)).rejects.toMatchObject({ details });
  });

  it('is accepted, once, and the second time with the same answer', async () => {
    const { client, session, token, id } = await invite();
    const invitee = clientOf(session);
    const accepted = await invitee.acceptUserInvite({ token }, write);
    expect(accepted).toEqual({
      organization: { id: organizationId, name: 'Northwind', logoUrl: null },
      roles: [{ key: 'admin', name: 'Admin' }],
    });
    expect(await invitee.acceptUserInvite({ token }, write)).toEqual(accepted);
    expect(await client.userInvite(id)).toMatchObject({ status: 'accepted' });
  });

  it('shows whoever has looked at it before that it is accepted, also where the answer was lost', async () => {
    const { session, token } = await invite();
    const lossy: typeof fetch = async (input, init) => {
      const response = await session.fetch(input, init);
      if (new Request(input).url.endsWith('/accept-invitation')) throw new TypeError('lost');
      return response;
    };
    const invitee = clientOf(session, lossy);
    await invitee.checkUserInviteToken(token);
    await expect(invitee.acceptUserInvite({ token }, write)).rejects.toMatchObject({ details: { code: 'network' } });
    expect(await invitee.checkUserInviteToken(token)).toMatchObject({ status: 'accepted', viewerIsMember: true });
  });

  it('shows and answers the roles that the account has, where another invite made it a member', async () => {
    const { client, email, session, token, id } = await invite();
    const invitee = clientOf(session);
    await invitee.checkUserInviteToken(token);
    await client.cancelUserInvite(id, write);
    await client.sendUserInvites({ userInvites: [{ email, roles: ['member'] }] }, write);
    await invitee.acceptUserInvite({ token: server.mails.at(-1)!.token }, write);
    const roles = [{ key: 'member', name: 'Member' }];
    expect(await invitee.checkUserInviteToken(token)).toMatchObject({ status: 'accepted', viewerIsMember: true, roles });
    expect(await invitee.acceptUserInvite({ token }, write)).toMatchObject({ roles });
  });

  it('tells somebody else who has signed in since nothing of what was found out before', async () => {
    const { session, token } = await invite();
    const nobody = server.session();
    let viewer = session;
    const client = clientOf(session, (input, init) => viewer.fetch(input, init));
    await client.checkUserInviteToken(token);
    await client.acceptUserInvite({ token }, write);

    viewer = owner;
    const details = { code: 'wrong_account', invitedEmail: null };
    await expect(client.checkUserInviteToken(token)).rejects.toMatchObject({ details });
    await expect(client.acceptUserInvite({ token }, write)).rejects.toMatchObject({ details });
    viewer = nobody;
    await expect(client.checkUserInviteToken(token)).rejects.toMatchObject({ details: { code: 'unauthenticated' } });
    viewer = session;
    expect(await client.checkUserInviteToken(token)).toMatchObject({ status: 'accepted' });
  });

  it('refuses a reason and what an accept form asked for, for which better-auth has no place', async () => {
    const { session, token } = await invite();
    const client = clientOf(session);
    const refusal = (path: string) => ({ details: { code: 'validation', fields: [{ path, code: 'unsupported' }] } });
    expect(client.capabilities.declineReason).toBe(false);
    await expect(client.declineUserInvite({ token, reason: 'No' }, write)).rejects.toMatchObject(refusal('reason'));
    await expect(client.acceptUserInvite({ token, values: { name: 'Ada' } }, write)).rejects.toMatchObject(refusal('values'));
    expect(await client.acceptUserInvite({ token, values: {} }, write)).toMatchObject({ organization: { name: 'Northwind' } });
  });

  it('is declined', async () => {
    const { client, session, token, id } = await invite();
    await clientOf(session).declineUserInvite({ token }, write);
    expect(await client.userInvite(id)).toMatchObject({ status: 'declined', rawStatus: 'rejected' });
    await expect(clientOf(session).acceptUserInvite({ token }, write)).rejects.toMatchObject({ details: { code: 'not_found' } });
  });

  it('that has expired is not found, and expired to whoever has seen it open', async () => {
    const { email, session, token } = await invite();
    let ahead = 0;
    const later: typeof fetch = async (input, init) => {
      const { body, status } = await session.fetch(input, init);
      return new Response(body, { status, headers: { Date: new Date(Date.now() + ahead).toUTCString() } });
    };
    const invitee = clientOf(session, later);
    await invitee.checkUserInviteToken(token);
    server.expire(email);
    ahead = 3 * 24 * 60 * 60 * 1000;
    await expect(clientOf(session).checkUserInviteToken(token)).rejects.toMatchObject({ details: { code: 'not_found' } });
    expect(await invitee.checkUserInviteToken(token)).toMatchObject({ status: 'expired', email });
    await expect(invitee.acceptUserInvite({ token }, write)).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status: 'expired' },
    });
  });

  it('that has expired is so by the viewer’s clock, too, where nobody knows the server’s time: better-auth has refused it', async () => {
    const { email, session, token } = await invite();
    const timeless: typeof fetch = async (input, init) => {
      const { body, status } = await session.fetch(input, init);
      return new Response(body, { status });
    };
    const invitee = clientOf(session, timeless);
    await invitee.checkUserInviteToken(token);
    server.expire(email);
    await expect(invitee.checkUserInviteToken(token)).rejects.toMatchObject({ details: { code: 'not_found' } });
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3 * 24 * 60 * 60 * 1000);
    expect(await invitee.checkUserInviteToken(token)).toMatchObject({ status: 'expired', email });
    now.mockRestore();
  });

  it('that nobody knows is not found', async () => {
    const { session } = await invite();
    await expect(clientOf(session).checkUserInviteToken('nothing')).rejects.toMatchObject({ details: { code: 'not_found' } });
  });
});

describe('the inbox', () => {
  it('is there once the address is verified, holds what is open, and is answered by id', async () => {
    const { email, session, id } = await invite();
    const invitee = clientOf(session);
    await expect(invitee.receivedUserInvites()).rejects.toMatchObject({
      details: { code: 'needs_action', action: 'verify_email' },
    });

    await server.verify(email);
    expect(await invitee.receivedUserInvites()).toMatchObject([
      { id, status: 'pending', organization: { name: 'Northwind' }, roles: [{ key: 'admin' }] },
    ]);
    server.expire(email);
    expect(await invitee.receivedUserInvites()).toEqual([]);
  });

  it('keeps back nothing by the viewer’s clock where nobody knows the server’s time', async () => {
    const { email, session, id } = await invite();
    await server.verify(email);
    server.expire(email);
    const undated: typeof fetch = async (input, init) => {
      const { body, status } = await session.fetch(input, init);
      return new Response(body, { status });
    };
    expect(await clientOf(session, undated).receivedUserInvites()).toMatchObject([{ id, status: 'pending' }]);
  });

  it('needs no look at an invite before it is accepted from it', async () => {
    const { email, session, id } = await invite();
    await server.verify(email);
    const invitee = clientOf(session);
    await invitee.receivedUserInvites();
    server.requests.length = 0;
    expect(await invitee.acceptUserInvite({ id }, write)).toMatchObject({ organization: { name: 'Northwind' } });
    expect(server.requests).toEqual(['POST /api/auth/organization/accept-invitation']);
    expect(await invitee.receivedUserInvites()).toEqual([]);
  });
});
