import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Session } from './support/createSession.js';
import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const day = 24 * 60 * 60_000;

let server: TestServer;
let founder: Session;

beforeAll(async () => {
  server = await startTestServer();
  founder = server.session();
  await founder.signUp('founder@received.example');
  const userId = await idOf(founder);
  await server.auth.api.createOrganization({ body: { name: 'Other', slug: 'other', userId } });
}, 60_000);

afterAll(() => server.close());

async function idOf(session: Session): Promise<string> {
  const { user } = (await (await session.get('/api/viewer')).json()) as { user: { id: string } };
  return user.id;
}

async function signedUp(email: string, { verified = true } = {}): Promise<Session> {
  const session = server.session();
  await session.signUp(email);
  if (verified) {
    const { internalAdapter } = await server.auth.$context;
    await internalAdapter.updateUser(await idOf(session), { emailVerified: true });
  }
  return session;
}

async function invite(email: string, inviter = server.owner, organization = 'northwind', roles = ['editor']): Promise<string> {
  const { results } = await inviter
    .invites(organization)
    .sendUserInvites({ userInvites: [{ email, roles }], message: 'Hi' }, writeOptions());
  return results[0]!.invite!.id;
}

async function received(session: Session): Promise<string[]> {
  return (await session.invites().receivedUserInvites()).map(({ id }) => id);
}

describe('the inbox', () => {
  it('shows the open invites of every organization to the viewer’s address, newest first', async () => {
    const invitee = await signedUp('many@received.example');
    const first = await invite('Many@Received.example');
    server.clock.advance(1000);
    const second = await invite('many@received.example', founder, 'other');
    await invite('somebody.else@received.example');

    const invites = await invitee.invites().receivedUserInvites();

    expect(invites.map(({ id }) => id)).toEqual([second, first]);
    expect(invites[1]).toMatchObject({
      status: 'pending',
      email: 'Many@Received.example',
      organization: { name: 'Northwind' },
      invitedBy: { name: 'Zoë Nakamura' },
      roles: [{ key: 'editor', name: 'Editor' }],
      message: 'Hi',
      viewerIsInvitee: true,
      viewerIsMember: false,
    });
  });

  it('leaves out what is over', async () => {
    const invitee = await signedUp('over@received.example');
    const canceled = await invite('over@received.example', founder, 'other');
    await invite('over@received.example');
    await founder.invites('other').cancelUserInvite(canceled, writeOptions());
    server.clock.advance(8 * day);
    const open = await invite('over@received.example', founder, 'other');

    expect(await received(invitee)).toEqual([open]);
  });

  it('needs an account', async () => {
    await expect(server.session().invites().receivedUserInvites()).rejects.toMatchObject({
      details: { code: 'unauthenticated' },
    });
  });

  it('is empty for an address that nobody verified, and its invites cannot be answered by id', async () => {
    const id = await invite('unproven@received.example');
    const squatter = await signedUp('unproven@received.example', { verified: false });

    expect(await received(squatter)).toEqual([]);
    await expect(squatter.invites().acceptUserInvite({ id })).rejects.toMatchObject({ details: { code: 'not_found' } });
    await expect(squatter.invites().declineUserInvite({ id })).rejects.toMatchObject({ details: { code: 'not_found' } });
  });

  it('opens for those who accepted by a mailed link, for they read that mail, but not by a copied one', async () => {
    const mailed = await signedUp('mailed@received.example', { verified: false });
    await invite('mailed@received.example');
    await mailed.invites().acceptUserInvite({ token: await server.tokenMailedTo('mailed@received.example') });
    const copied = await signedUp('copied@received.example', { verified: false });
    const { url } = await server.owner.invites().userInviteLink(await invite('copied@received.example'));
    await copied.invites().acceptUserInvite({ token: url.split('#token=')[1]! });
    const other = await invite('mailed@received.example', founder, 'other');
    await invite('copied@received.example', founder, 'other');

    expect(await received(mailed)).toEqual([other]);
    expect(await received(copied)).toEqual([]);
  });
});

describe('an invite of the inbox', () => {
  it('can be accepted, again and by many clicks at once, for one membership', async () => {
    const invitee = await signedUp('join@received.example');
    const id = await invite('join@received.example');

    const answers = await Promise.all([1, 2, 3].map(() => invitee.invites().acceptUserInvite({ id }, writeOptions())));
    answers.push(await invitee.invites().acceptUserInvite({ id }, writeOptions()));

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ organization: { name: 'Northwind' }, roles: [{ key: 'editor' }] });
    const { organizations } = (await (await invitee.get('/api/viewer')).json()) as { organizations: unknown[] };
    expect(organizations).toHaveLength(1);
    expect(await received(invitee)).toEqual([]);
  });

  it('can be declined, again too, and not be accepted then', async () => {
    const invitee = await signedUp('no@received.example');
    const id = await invite('no@received.example');

    await invitee.invites().declineUserInvite({ id, reason: 'No time' }, writeOptions());
    await invitee.invites().declineUserInvite({ id }, writeOptions());

    expect(await received(invitee)).toEqual([]);
    const { status, history } = await server.owner.invites().userInvite(id);
    const declined = history!.filter(({ type }) => type === 'declined');
    expect([status, ...declined.map(({ by }) => by?.email)]).toEqual(['declined', 'no@received.example']);
    await expect(invitee.invites().acceptUserInvite({ id })).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status: 'declined' },
    });
  });

  it('does not exist for others', async () => {
    const id = await invite('mine@received.example');
    const other = await signedUp('yours@received.example');
    for (const unknown of [id, 'nothing']) {
      await expect(other.invites().acceptUserInvite({ id: unknown })).rejects.toMatchObject({ details: { code: 'not_found' } });
      await expect(other.invites().declineUserInvite({ id: unknown })).rejects.toMatchObject({ details: { code: 'not_found' } });
    }
    await expect(server.session().invites().acceptUserInvite({ id })).rejects.toMatchObject({
      details: { code: 'unauthenticated' },
    });
  });
});
