import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ settings: { blockedDomains: ['mailinator.example'] } });
}, 60_000);

afterAll(() => server.close());

describe('the check of invitees', () => {
  it('says what sending would say', async () => {
    const client = server.owner.invites();
    await client.sendUserInvites(
      { userInvites: [{ email: 'known@check.example' }, { email: 'gone@check.example' }] },
      writeOptions(),
    );
    const { items } = await client.userInvites({ limit: 1, search: 'gone@' });
    await client.cancelUserInvite(items[0]!.id, writeOptions());
    const emails = [
      'new@check.example',
      ' Known@CHECK.example',
      'gone@check.example',
      'OWNER@northwind.example',
      'a@mailinator.example',
      'a@sub.Mailinator.example',
      'a@notmailinator.example',
      'no address',
    ];

    const checks = await client.checkInvitees(emails);

    expect(checks.map(({ email, state }) => [email, state])).toEqual([
      ['new@check.example', 'ok'],
      [' Known@CHECK.example', 'already_invited'],
      ['gone@check.example', 'ok'],
      ['OWNER@northwind.example', 'already_member'],
      ['a@mailinator.example', 'blocked'],
      ['a@sub.Mailinator.example', 'blocked'],
      ['a@notmailinator.example', 'ok'],
    ]);
    const { results } = await client.sendUserInvites({ userInvites: emails.map((email) => ({ email })) }, writeOptions());
    expect(results.map(({ outcome }) => outcome)).toEqual([
      ...checks.map(({ state }) => (state === 'ok' ? 'sent' : state)),
      'invalid',
    ]);
  });

  it('lets an expired invite be sent again', async () => {
    const client = server.owner.invites();
    await client.sendUserInvites({ userInvites: [{ email: 'late@check.example' }] }, writeOptions());
    server.clock.advance(8 * 24 * 60 * 60_000);
    expect(await client.checkInvitees(['late@check.example'])).toEqual([{ email: 'late@check.example', state: 'ok' }]);
  });

  it('knows nothing where there is no address, and takes no more than 1,000', async () => {
    const client = server.owner.invites();
    expect(await client.checkInvitees(['x'])).toEqual([]);
    await expect(client.checkInvitees(Array.from({ length: 1001 }, () => 'x'))).rejects.toMatchObject({
      details: { code: 'validation' },
    });
  });
});
