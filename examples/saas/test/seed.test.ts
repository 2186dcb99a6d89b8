import { exampleUserInvites } from 'react-user-invites/clients/memory';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { accountAddress, isEmailAddress } from '../server/invites/emailAddress.js';
import { startTestServer } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const day = 24 * 60 * 60_000;
const now = Date.parse('2026-11-22T12:00:00Z');

describe('the made-up invites', () => {
  const invites = exampleUserInvites({ count: 2000, now });

  it('are to many people, with an address of their own each', () => {
    expect(new Set(invites.map(({ email }) => accountAddress(email))).size).toBe(2000);
    expect(invites.filter(({ email }) => !isEmailAddress(email) || /[^!-~]/.test(email))).toEqual([]);
    expect(new Set(invites.map(({ firstName, lastName }) => `${firstName} ${lastName}`)).size).toBeGreaterThan(300);
  });

  it('expire at many times within the next seven days while they are pending, few within one', () => {
    const left = invites.filter(({ status }) => status === 'pending').map(({ expiresAt }) => Date.parse(expiresAt!) - now);

    expect(Math.min(...left)).toBeGreaterThan(0);
    expect(Math.max(...left)).toBeLessThanOrEqual(7 * day);
    expect(new Set(left).size).toBeGreaterThan(100);
    expect(left.filter((ms) => ms <= day).length / left.length).toBeLessThan(0.2);
  });
});

describe('the demo data', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({ seed: { count: 40 } });
  }, 60_000);

  afterAll(() => server.close());

  it('has a member behind every accepted invite, and a history behind every answer', async () => {
    const client = server.owner.invites();
    const { items } = await client.userInvites({ limit: 100 });
    const accepted = items.filter(({ status }) => status === 'accepted');

    expect(accepted).toHaveLength(12);
    expect(accepted.map(({ acceptedBy }) => acceptedBy?.email)).toEqual(accepted.map(({ email }) => email));
    const { results } = await client.sendUserInvites({ userInvites: accepted.map(({ email }) => ({ email })) });
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['already_member']));
    for (const { id, status, sentCount, delivery } of items.slice(0, 10)) {
      const { history = [] } = await client.userInvite(id);
      expect(history[0]?.type).toBe(status === 'pending' ? delivery : status);
      expect(history.filter(({ type }) => type === 'sent' || type === 'resent')).toHaveLength(sentCount);
    }
  });

  it('tells newcomers how to sign in only where it is', async () => {
    const empty = await startTestServer({ seed: false });
    try {
      expect(await (await empty.session().get('/api/viewer')).json()).toMatchObject({ demoAccount: null });
      expect([empty.demoAccount, server.demoAccount?.email]).toEqual([null, 'owner@northwind.example']);
    } finally {
      await empty.close();
    }
  });
});
