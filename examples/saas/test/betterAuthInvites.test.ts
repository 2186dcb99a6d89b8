import { createBetterAuthInvitesClient } from 'react-user-invites/clients/better-auth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Session } from './support/createSession.js';
import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

let server: TestServer;
let organizationId: string;

beforeAll(async () => {
  server = await startTestServer({
    betterAuthInvites: true,
    seed: { count: 12 },
    settings: { recipientMailsPerDay: 2, blockedDomains: ['throwaway.example'], accountRequestsPerMinute: 8 },
  });
  const { organizations } = (await (await server.owner.get('/api/viewer')).json()) as { organizations: { id: string }[] };
  organizationId = organizations[0]!.id;
}, 60_000);

afterAll(() => server.close());

const clientOf = ({ fetch }: Session) =>
  createBetterAuthInvitesClient({
    baseUrl: `${server.url}/api/auth`,
    organizationId,
    fetch,
    fields: ['names', 'locale', 'message', 'data'],
  });

describe('better-auth’s own invitations, where they are open', () => {
  it('are a back end beside ours, and its seeded people are there', async () => {
    expect(await (await server.owner.get('/api/viewer')).json()).toMatchObject({ backEnds: ['rest', 'better-auth'] });
    const { totalCount, items } = await clientOf(server.owner).userInvites({ limit: 50 });
    expect(totalCount).toBe(12);
    expect(items).toContainEqual(expect.objectContaining({ invitedBy: expect.objectContaining({ name: 'Zoë Nakamura' }) }));
  });

  it('carry what our screens know, are mailed with it, and make members that both back ends know', async () => {
    const client = clientOf(server.owner);
    const email = 'lea@plugin.example';
    const invitee = { email, firstName: 'Léa', locale: 'de', data: { department: 'Research' }, roles: ['editor'] };
    const { results } = await client.sendUserInvites({ userInvites: [invitee], message: 'Bis bald' }, writeOptions());
    expect(results).toMatchObject([{ outcome: 'sent', invite: { firstName: 'Léa', locale: 'de', message: 'Bis bald' } }]);
    const stored = (await client.userInvites({ limit: 10, search: 'Léa' })).items;
    expect(stored).toMatchObject([{ data: { department: 'Research' }, roles: [{ key: 'editor' }] }]);

    const { link, text } = await server.mailTo(email);
    expect(text).toContain('> Bis bald');
    expect(new URL(link!).searchParams.get('backEnd')).toBe('better-auth');
    const session = server.session();
    await session.signUp(email);
    const token = new URL(link!).hash.replace('#token=', '');
    await clientOf(session).acceptUserInvite({ token }, writeOptions());

    const again = { userInvites: [{ email }] };
    expect((await client.sendUserInvites(again, writeOptions())).results).toMatchObject([{ outcome: 'already_member' }]);
    expect((await server.owner.invites().sendUserInvites(again, writeOptions())).results).toMatchObject([
      { outcome: 'already_member' },
    ]);
  });

  it('are accepted by who has joined by an invite of ours, and the other way round', async () => {
    const rolesOf = async (email: string, backEnds: readonly ('rest' | 'better-auth')[]) => {
      await clientOf(server.owner).sendUserInvites({ userInvites: [{ email, roles: ['editor'] }] }, writeOptions());
      const pluginToken = new URL((await server.mailTo(email)).link!).hash.replace('#token=', '');
      await server.owner.invites().sendUserInvites({ userInvites: [{ email, roles: ['viewer'] }] }, writeOptions());
      const token = await server.tokenMailedTo(email, 2);
      const session = server.session();
      await session.signUp(email);
      const roles: string[] = [];
      for (const backEnd of backEnds) {
        const accepted =
          backEnd === 'rest'
            ? await session.invites().acceptUserInvite({ token }, writeOptions())
            : await clientOf(session).acceptUserInvite({ token: pluginToken }, writeOptions());
        roles.push(...accepted.roles.map(({ key }) => key));
        // What a page shows whose answer was lost.
        const preview = await session.invites().checkUserInviteToken(token);
        expect(preview.viewerIsMember).toBe(true);
        expect(preview.roles.map(({ key }) => key)).toEqual([roles.at(-1)]);
      }
      return roles;
    };
    expect(await rolesOf('first@plugin.example', ['rest', 'better-auth'])).toEqual(['viewer', 'viewer']);
    expect(await rolesOf('second@plugin.example', ['better-auth', 'rest'])).toEqual(['editor', 'editor']);
    const { statusCounts } = await clientOf(server.owner).userInvites({ limit: 1, search: '@plugin.example' });
    expect(statusCounts).toMatchObject({ pending: 0, accepted: 3 });
  });

  it('keep to the limits of ours: blocked domains, sizes and mails to one address', async () => {
    const { results } = await clientOf(server.owner).sendUserInvites(
      {
        userInvites: [
          { email: 'ada@throwaway.example' },
          { email: 'long@plugin.example', firstName: 'x'.repeat(101) },
          { email: 'deep@plugin.example', data: JSON.parse('{"a":'.repeat(40) + '1' + '}'.repeat(40)) },
          { email: 'often@plugin.example' },
        ],
      },
      writeOptions(),
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(['blocked', 'failed', 'failed', 'sent']);

    const { id } = results[3]!.invite!;
    await clientOf(server.owner).resendUserInvite(id, writeOptions());
    await expect(clientOf(server.owner).resendUserInvite(id, writeOptions())).rejects.toMatchObject({
      details: { code: 'rate_limited', retryAfterMs: expect.any(Number) as number },
    });
  });

  it('count against the active organization where the request names none', async () => {
    const { fetch } = server.owner;
    expect((await server.owner.send('/api/auth/organization/set-active', { organizationId })).ok).toBe(true);
    const unnamed = createBetterAuthInvitesClient({ baseUrl: `${server.url}/api/auth`, fetch });
    const userInvites = [{ email: 'active@plugin.example' }];
    const { results } = await clientOf(server.owner).sendUserInvites({ userInvites }, writeOptions());
    const { id } = results[0]!.invite!;

    await unnamed.resendUserInvite(id, writeOptions());
    await expect(unnamed.resendUserInvite(id, writeOptions())).rejects.toMatchObject({ details: { code: 'rate_limited' } });
  });

  it('count as changes of a person, not as attempts to sign in, and need a session', async () => {
    const body = { invitationId: 'nothing' };
    for (let index = 0; index < 10; index += 1) {
      expect((await server.owner.send('/api/auth/organization/cancel-invitation', body)).status).toBe(400);
    }
    expect((await server.session().send('/api/auth/organization/cancel-invitation', body)).status).toBe(401);
  });

  it('are nothing for who may not invite, who uses up none of the mails to an address either', async () => {
    const editor = server.session();
    await editor.signIn('editor@northwind.example');
    await expect(clientOf(editor).userInvites({ limit: 10 })).rejects.toMatchObject({ details: { code: 'forbidden' } });

    const stranger = server.session();
    await stranger.signUp('stranger@plugin.example');
    const email = 'wanted@plugin.example';
    for (const [session, code] of [[editor, 'forbidden'] as const, [stranger, 'not_found'] as const]) {
      const response = await session.send('/api/auth/organization/invite-member', { organizationId, email, role: 'member' });
      expect(await response.json()).toMatchObject({ error: { code } });
    }
    const { results } = await server.owner.invites().sendUserInvites({ userInvites: [{ email }] }, writeOptions());
    expect(results).toMatchObject([{ outcome: 'sent' }]);
  });
});
