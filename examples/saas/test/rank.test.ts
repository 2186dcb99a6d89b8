import type { UserInvite } from 'react-user-invites/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { mayGive, rankOf } from '../shared/inviteRoles.js';
import type { Session } from './support/createSession.js';
import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const minute = 60_000;

let server: TestServer;
let admin: Session;

beforeAll(async () => {
  server = await startTestServer();
  admin = server.session();
  await admin.signIn('admin@northwind.example');
}, 60_000);

afterAll(() => server.close());

async function invite(by: Session, email: string, ...roles: string[]): Promise<UserInvite> {
  const { results } = await by.invites().sendUserInvites({ userInvites: [{ email, roles }] }, writeOptions());
  return results[0]!.invite!;
}

const refused = { details: { code: 'forbidden' } };

describe('a role above one’s own', () => {
  it('is offered only to those who may give it, with what it allows and its rank', async () => {
    const offered = async (session: Session) =>
      ((await (await session.get('/api/organizations/northwind/roles')).json()) as { roles: { key: string; rank: number }[] })
        .roles;

    expect((await offered(server.owner)).filter(({ rank }) => rank === 4)).toEqual([
      {
        key: 'owner',
        name: 'Owner',
        description: 'Can do everything, including making others owners.',
        privileged: true,
        rank: 4,
      },
    ]);
    const roles = await offered(admin);
    expect(roles.map(({ key }) => key)).toEqual(['member', 'editor', 'viewer', 'billing', 'admin']);
  });

  it('cannot be given by an invite, while everybody else in the request is invited', async () => {
    const { results } = await admin.invites().sendUserInvites({
      userInvites: [
        { email: 'boss@rank.example', roles: ['owner'] },
        { email: 'both@rank.example', roles: ['viewer', 'owner'] },
        { email: 'peer@rank.example', roles: ['admin'] },
      ],
    });

    expect(results.map(({ outcome, error }) => [outcome, error])).toEqual([
      ['failed', { code: 'forbidden' }],
      ['failed', { code: 'forbidden' }],
      ['sent', undefined],
    ]);
    expect(await invite(server.owner, 'boss@rank.example', 'owner')).toMatchObject({ roles: [{ key: 'owner' }] });
  });

  it('cannot be given by a change', async () => {
    const { id } = await invite(admin, 'climber@rank.example', 'admin');

    await expect(admin.invites().updateUserInvite(id, { roles: ['owner'] })).rejects.toMatchObject(refused);
    expect((await admin.invites().updateUserInvite(id, { roles: ['viewer'] })).roles).toMatchObject([{ key: 'viewer' }]);
  });

  it('keeps its invite out of the hands of those below: nobody of them resends, changes, restores or copies it', async () => {
    const { id } = await invite(server.owner, 'chief@rank.example', 'owner');
    server.clock.advance(2 * minute);
    const client = admin.invites();

    await expect(client.resendUserInvite(id)).rejects.toMatchObject(refused);
    await expect(client.updateUserInvite(id, { firstName: 'X' })).rejects.toMatchObject(refused);
    await expect(client.userInviteLink(id)).rejects.toMatchObject(refused);
    const { actions } = await client.userInvite(id);
    expect([actions?.resend, actions?.update, actions?.copy_link].map((right) => right?.reason)).toEqual([
      'forbidden',
      'forbidden',
      'forbidden',
    ]);
    await client.cancelUserInvite(id);
    await expect(client.restoreUserInvite(id)).rejects.toMatchObject(refused);
    expect((await server.owner.invites().restoreUserInvite(id)).status).toBe('pending');
    expect((await server.owner.invites().resendUserInvite(id)).sentCount).toBe(2);
  });

  it('is left alone by a bulk resend of somebody below, which resends the others', async () => {
    const above = await invite(server.owner, 'above@rank.example', 'owner');
    const below = await invite(server.owner, 'below@rank.example', 'viewer');
    server.clock.advance(2 * minute);

    const { results } = await admin.invites().resendUserInvites({ ids: [above.id, below.id] }, writeOptions());

    expect(results.map(({ id, outcome, error }) => [id, outcome, error?.code])).toEqual([
      [above.id, 'failed', 'forbidden'],
      [below.id, 'done', undefined],
    ]);
    expect((await server.owner.invites().userInvite(above.id)).sentCount).toBe(1);
  });
});

describe('a role that is no longer offered', () => {
  it('makes nobody more than they are, and is given by those who may give everything', () => {
    expect(['admin,retired', 'viewer,retired', 'retired'].map((role) => rankOf(role.split(',')))).toEqual([3, 1, 0]);
    expect([4, 3].map((rank) => mayGive(rank, ['retired', 'viewer']))).toEqual([true, false]);
  });
});
