import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const minute = 60_000;
const day = 24 * 60 * minute;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

afterAll(() => server.close());

async function invite(email: string) {
  const { results } = await server.owner.invites().sendUserInvites({ userInvites: [{ email }] }, writeOptions());
  return results[0]!.invite!;
}

describe('sending', () => {
  it('tells what became of each invitee', async () => {
    const client = server.owner.invites();
    await invite('known@send.example');

    const { results } = await client.sendUserInvites({
      userInvites: [
        { email: ' New.Person@Send.example ', firstName: '李', roles: ['editor', 'billing'], data: { team: 7 } },
        { email: 'KNOWN@send.example' },
        { email: 'new.person@SEND.example' },
        { email: 'Owner@Northwind.example' },
        { email: 'no address' },
        { email: 'two@send.example, three@send.example' },
        { email: 'line@send.example\r\nBcc: all@send.example' },
        { email: 'wizard@send.example', roles: ['wizard'] },
      ],
      message: 'Welcome!',
    });

    expect(results.map(({ outcome }) => outcome)).toEqual([
      'sent',
      'already_invited',
      'already_invited',
      'already_member',
      'invalid',
      'invalid',
      'invalid',
      'invalid',
    ]);
    expect(results[0]!.email).toBe(' New.Person@Send.example ');
    expect(results[0]!.invite).toMatchObject({
      email: 'New.Person@Send.example',
      firstName: '李',
      status: 'pending',
      roles: [
        { key: 'editor', name: 'Editor' },
        { key: 'billing', name: 'Billing' },
      ],
      data: { team: 7 },
      message: 'Welcome!',
      sentCount: 1,
      invitedBy: { email: 'owner@northwind.example' },
    });
    expect(results[7]!.error).toEqual({ code: 'validation', fields: [{ path: 'roles', code: 'unknown_role' }] });
  });

  it('invites an address once when two people invite it at once', async () => {
    const client = server.owner.invites();
    const input = { userInvites: [{ email: 'contested@send.example' }] };

    const answers = await Promise.all([1, 2, 3].map(() => client.sendUserInvites(input, writeOptions())));

    const outcomes = answers.flatMap(({ results }) => results.map(({ outcome }) => outcome));
    expect(outcomes.toSorted()).toEqual(['already_invited', 'already_invited', 'sent']);
  });

  it('renews the expired invite of the same address', async () => {
    const first = await invite('late@send.example');
    server.clock.advance(8 * day);

    const { results } = await server.owner
      .invites()
      .sendUserInvites({ userInvites: [{ email: 'late@send.example', roles: ['viewer'] }] }, writeOptions());

    expect(results[0]).toMatchObject({
      outcome: 'sent',
      invite: { id: first.id, status: 'pending', roles: [{ key: 'viewer' }], sentCount: 2 },
    });
  });

  it('refuses more than fifty at once, and an expiry that makes no sense', async () => {
    const client = server.owner.invites();
    const userInvites = Array.from({ length: 51 }, (_, index) => ({ email: `p${index}@many.example` }));

    await expect(client.sendUserInvites({ userInvites })).rejects.toMatchObject({ details: { code: 'validation' } });
    await expect(
      client.sendUserInvites({ userInvites: [{ email: 'p@many.example' }], expiresAt: new Date(0).toISOString() }),
    ).rejects.toMatchObject({ details: { code: 'validation', fields: [{ path: 'expiresAt', code: 'out_of_range' }] } });
  });

  it('refuses a body that is too large', async () => {
    const response = await server.owner.send('/api/organizations/northwind/invites', { filler: 'x'.repeat(600_000) });

    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ error: { code: 'too_large' } });
  });
});

describe('resending', () => {
  it('waits for the cooldown, and says for how long', async () => {
    const { id } = await invite('eager@resend.example');

    const refusal = await server.owner.send(`/api/organizations/northwind/invites/${id}/resend`, {});

    expect(refusal.status).toBe(429);
    expect(Number(refusal.headers.get('Retry-After'))).toBeGreaterThan(50);
    const { error } = (await refusal.json()) as { error: { code: string; retryAfterMs: number } };
    expect(error.code).toBe('rate_limited');
    expect(error.retryAfterMs).toBeGreaterThan(50_000);
    expect((await server.owner.invites().userInvite(id)).actions?.resend).toMatchObject({ allowed: false, reason: 'cooldown' });
  });

  it('mails one more time when two people resend at once', async () => {
    const { id } = await invite('twice@resend.example');
    server.clock.advance(2 * minute);

    const answers = await Promise.allSettled([1, 2].map(() => server.owner.invites().resendUserInvite(id, writeOptions())));

    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('renews an expired invite, supersedes the mailed link and keeps a history', async () => {
    const client = server.owner.invites();
    const { id } = await invite('slow@resend.example');
    const first = await server.tokenMailedTo('slow@resend.example');
    server.clock.advance(8 * day);
    expect((await client.userInvite(id)).status).toBe('expired');

    const renewed = await client.resendUserInvite(id, writeOptions());

    expect(renewed).toMatchObject({ status: 'pending', sentCount: 2 });
    expect(Date.parse(renewed.expiresAt!)).toBeGreaterThan(server.clock.now() + 6 * day);
    const second = await server.tokenMailedTo('slow@resend.example', 2);
    expect((await client.checkUserInviteToken(first)).status).toBe('superseded');
    expect((await client.checkUserInviteToken(second)).status).toBe('pending');
    const { history } = await client.userInvite(id);
    expect(history?.map(({ type }) => type).filter((type) => type !== 'delivered')).toEqual(['resent', 'sent', 'created']);
  });
});

describe('the expiry of an invite that is sent again', () => {
  it('is never earlier than it was', async () => {
    const client = server.owner.invites();
    const expiresAt = new Date(server.clock.now() + 60 * day).toISOString();
    const { results } = await client.sendUserInvites(
      { userInvites: [{ email: 'long@resend.example' }], expiresAt },
      writeOptions(),
    );
    server.clock.advance(2 * minute);

    expect((await client.resendUserInvite(results[0]!.invite!.id, writeOptions())).expiresAt).toBe(expiresAt);
  });
});

describe('canceling', () => {
  it('is the same the second time, and ends the mailed link', async () => {
    const client = server.owner.invites();
    const { id } = await invite('gone@cancel.example');
    const token = await server.tokenMailedTo('gone@cancel.example');

    expect((await client.cancelUserInvite(id, writeOptions())).status).toBe('canceled');
    expect((await client.cancelUserInvite(id, writeOptions())).status).toBe('canceled');

    expect((await client.checkUserInviteToken(token)).status).toBe('canceled');
    await expect(client.resendUserInvite(id)).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status: 'canceled' },
    });
    expect((await invite('gone@cancel.example')).id).not.toBe(id);
  });
});

describe('updating', () => {
  it('changes what is there, clears what is null and leaves the rest', async () => {
    const client = server.owner.invites();
    const { results } = await client.sendUserInvites({
      userInvites: [{ email: 'form@update.example', firstName: 'Ada', lastName: 'Byron', locale: 'en-GB' }],
    });

    const updated = await client.updateUserInvite(
      results[0]!.invite!.id,
      { lastName: 'Lovelace', locale: null, roles: ['viewer'], data: { seat: 'A1' } },
      writeOptions(),
    );

    expect(updated).toMatchObject({ firstName: 'Ada', lastName: 'Lovelace', locale: null, data: { seat: 'A1' } });
    expect(updated.roles).toEqual([{ key: 'viewer', name: 'Viewer' }]);
    expect((await client.userInvites({ limit: 5, search: 'ada lovelace' })).totalCount).toBe(1);
  });

  it('refuses roles that do not exist and invites that are canceled', async () => {
    const client = server.owner.invites();
    const { id } = await invite('no@update.example');

    await expect(client.updateUserInvite(id, { roles: ['wizard'] })).rejects.toMatchObject({ details: { code: 'validation' } });
    await client.cancelUserInvite(id);
    await expect(client.updateUserInvite(id, { firstName: 'X' })).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status: 'canceled' },
    });
  });
});

describe('the header Idempotency-Key', () => {
  it('gives a repeated send its first answer, and one mail', async () => {
    const client = server.owner.invites();
    const input = { userInvites: [{ email: 'once@idempotency.example' }] };
    const options = writeOptions();

    const answers = await Promise.all([1, 2, 3].map(() => client.sendUserInvites(input, options)));

    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    await server.mailTo('once@idempotency.example');
    await invite('after@idempotency.example');
    await server.mailTo('after@idempotency.example');
    expect(await server.mailsTo('once@idempotency.example')).toHaveLength(1);
  });

  it('lets a resend be repeated inside the cooldown', async () => {
    const client = server.owner.invites();
    const { id } = await invite('again@idempotency.example');
    server.clock.advance(2 * minute);
    const options = writeOptions();

    const first = await client.resendUserInvite(id, options);

    expect(await client.resendUserInvite(id, options)).toEqual(first);
  });

  it('refuses the key of another request', async () => {
    const path = '/api/organizations/northwind/invites';
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    await server.owner.send(path, { userInvites: [{ email: 'a@idempotency.example' }] }, headers);

    const reused = await server.owner.send(path, { userInvites: [{ email: 'b@idempotency.example' }] }, headers);

    expect(reused.status).toBe(422);
    expect(await reused.json()).toEqual({ error: { code: 'validation', fields: [{ path: 'Idempotency-Key', code: 'reused' }] } });
  });

  it('is not used up by a refusal', async () => {
    const { id } = await invite('later@idempotency.example');
    const options = writeOptions();
    await expect(server.owner.invites().resendUserInvite(id, options)).rejects.toMatchObject({
      details: { code: 'rate_limited' },
    });
    server.clock.advance(2 * minute);

    expect((await server.owner.invites().resendUserInvite(id, options)).sentCount).toBe(2);
  });
});

it('lists the roles that an invite may give', async () => {
  const roles = await server.owner.invites().roles({});
  expect(roles.map(({ key }) => key)).toEqual(['member', 'editor', 'viewer', 'billing', 'admin', 'owner']);
});
