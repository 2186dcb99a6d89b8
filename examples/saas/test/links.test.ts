import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const day = 24 * 60 * 60_000;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

afterAll(() => server.close());

async function invite(email: string, delivery: 'email' | 'link' = 'link'): Promise<string> {
  const { results } = await server.owner.invites().sendUserInvites({ userInvites: [{ email }], delivery }, writeOptions());
  return results[0]!.invite!.id;
}

async function tokenOf(id: string, options = writeOptions()): Promise<string> {
  const { url } = await server.owner.invites().userInviteLink(id, options);
  expect(url).toMatch(new RegExp(`^${server.url}/accept#token=[\\w-]{43}$`));
  return url.split('#token=')[1]!;
}

async function statusOf(token: string): Promise<string> {
  return (await server.session().invites().checkUserInviteToken(token)).status;
}

describe('a copied link', () => {
  it('lets the invited account join', async () => {
    const token = await tokenOf(await invite('copied@links.example'));
    const invitee = server.session();
    await invitee.signUp('copied@links.example');

    expect(await invitee.invites().acceptUserInvite({ token })).toMatchObject({ organization: { name: 'Northwind' } });
  });

  it('is one more: mailed and copied ones stay valid, and a resend ends only the mailed one', async () => {
    const id = await invite('several@links.example', 'email');
    const mailed = await server.tokenMailedTo('several@links.example');
    const [first, second] = [await tokenOf(id), await tokenOf(id)];

    expect(new Set([mailed, first, second]).size).toBe(3);
    expect(await Promise.all([mailed, first, second].map(statusOf))).toEqual(['pending', 'pending', 'pending']);
    server.clock.advance(120_000);
    await server.owner.invites().resendUserInvite(id, writeOptions());
    expect(await Promise.all([mailed, first, second].map(statusOf))).toEqual(['superseded', 'pending', 'pending']);
  });

  it('is the same where the request is repeated', async () => {
    const id = await invite('repeated@links.example');
    const options = writeOptions();
    const tokens = await Promise.all([1, 2, 3].map(() => tokenOf(id, options)));
    expect(new Set(tokens).size).toBe(1);
    expect(await statusOf(tokens[0]!)).toBe('pending');
  });

  it('is for pending invites only', async () => {
    const client = server.owner.invites();
    const canceled = await invite('canceled@links.example');
    await client.cancelUserInvite(canceled, writeOptions());
    await expect(client.userInviteLink(canceled)).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status: 'canceled' },
    });

    const expired = await invite('expired@links.example');
    const token = await tokenOf(expired);
    server.clock.advance(8 * day);
    await expect(client.userInviteLink(expired)).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status: 'expired' },
    });
    expect(await statusOf(token)).toBe('expired');
    expect((await client.userInvite(expired)).actions?.copy_link).toEqual({ allowed: false, reason: 'expired' });
  });
});

describe('restoring', () => {
  it('makes a canceled invite pending with a new expiry, and leaves every link from before dead', async () => {
    const client = server.owner.invites();
    const id = await invite('back@links.example', 'email');
    const mailed = await server.tokenMailedTo('back@links.example');
    const copied = await tokenOf(id);
    await client.cancelUserInvite(id, writeOptions());
    expect((await client.userInvite(id)).actions?.restore).toEqual({ allowed: true });
    server.clock.advance(9 * day);

    const restored = await client.restoreUserInvite(id, writeOptions());

    expect(restored).toMatchObject({ status: 'pending', sentCount: 1 });
    expect(Date.parse(restored.expiresAt!)).toBeGreaterThan(server.clock.now() + 6 * day);
    expect(await Promise.all([mailed, copied].map(statusOf))).toEqual(['superseded', 'superseded']);
    expect(await statusOf(await tokenOf(id))).toBe('pending');
    const { history } = await client.userInvite(id);
    expect(history?.map(({ type }) => type).filter((type) => type !== 'delivered')).toEqual([
      'restored',
      'canceled',
      'sent',
      'created',
    ]);
  });

  it('is the same the second time', async () => {
    const client = server.owner.invites();
    const id = await invite('twice@links.example');
    await client.cancelUserInvite(id, writeOptions());

    const first = await client.restoreUserInvite(id, writeOptions());
    const token = await tokenOf(id);

    expect(await client.restoreUserInvite(id, writeOptions())).toEqual(first);
    expect(await statusOf(token)).toBe('pending');
  });

  it('is refused where the address was invited again, or has joined', async () => {
    const client = server.owner.invites();
    const id = await invite('again@links.example');
    await client.cancelUserInvite(id, writeOptions());
    const second = await invite('again@links.example');
    await expect(client.restoreUserInvite(id)).rejects.toMatchObject({ details: { code: 'conflict' } });

    const invitee = server.session();
    await invitee.signUp('again@links.example');
    await invitee.invites().acceptUserInvite({ token: await tokenOf(second) });
    await expect(client.restoreUserInvite(id)).rejects.toMatchObject({ details: { code: 'conflict' } });
    await expect(client.restoreUserInvite(second)).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status: 'accepted' },
    });
  });
});
