import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestServer } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ seed: { count: 100 } });
}, 60_000);

afterAll(() => server.close());

describe('a list', () => {
  it('comes in pages that overlap nowhere and leave nothing out', async () => {
    const client = server.owner.invites();
    const pages = await Promise.all([0, 40, 80].map((offset) => client.userInvites({ limit: 40, offset })));

    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(100);
    expect(pages.map(({ items }) => items.length)).toEqual([40, 40, 20]);
    expect(pages.every(({ totalCount, nextCursor }) => totalCount === 100 && nextCursor === null)).toBe(true);
  });

  it('shows the newest first unless asked otherwise', async () => {
    const { items } = await server.owner.invites().userInvites({ limit: 100 });

    const dates = items.map(({ createdAt }) => createdAt);
    expect(dates).toEqual(inOrder(dates).toReversed());
  });

  it.each(['createdAt', 'sentAt', 'expiresAt', 'status'] as const)('sorts by %s in both directions', async (field) => {
    const client = server.owner.invites();
    const ascending = await client.userInvites({ limit: 100, sort: { field, direction: 'asc' } });
    const descending = await client.userInvites({ limit: 100, sort: { field, direction: 'desc' } });

    const values = ascending.items.map((invite) => invite[field]);
    expect(values).toEqual(inOrder(values));
    expect(descending.items.map((invite) => invite[field])).toEqual(values.toReversed());
  });

  it('sorts invitees as people read names, not by code points', async () => {
    const { items } = await server.owner.invites().userInvites({ limit: 100, sort: { field: 'invitee', direction: 'asc' } });

    const names = [...new Set(items.map(({ firstName }) => firstName))];
    expect(names.indexOf('Łukasz')).toBeLessThan(names.indexOf('Zofia'));
    expect(names.indexOf('Đorđe')).toBeLessThan(names.indexOf('Iñaki'));
  });

  it('finds names and addresses, whatever their case', async () => {
    const client = server.owner.invites();

    const byName = await client.userInvites({ limit: 100, search: 'łukasz WIŚ' });
    expect(byName.items.length).toBeGreaterThan(0);
    expect(byName.items.every(({ firstName }) => firstName === 'Łukasz')).toBe(true);
    const byAddress = await client.userInvites({ limit: 100, search: 'NOOR.example' });
    expect(byAddress.items.every(({ email }) => email.endsWith('@noor.example'))).toBe(true);
  });

  it.each(['%', '_', '\\', "'; drop table invites.invites; --", '%00'])('takes %j for ordinary text', async (search) => {
    const { totalCount } = await server.owner.invites().userInvites({ limit: 10, search });
    expect(totalCount).toBe(0);
  });

  it('filters by status, role, inviter and date, and by all of them at once', async () => {
    const client = server.owner.invites();
    const { items } = await client.userInvites({ limit: 100 });
    const inviter = items[0]!.invitedBy!;
    const sentFrom = items[60]!.sentAt!;
    const sentTo = items[10]!.sentAt!;

    const page = await client.userInvites({
      limit: 100,
      filter: { status: ['pending', 'accepted'], roles: ['viewer', 'billing'], invitedBy: [inviter.id], sentFrom, sentTo },
    });

    const expected = items.filter(
      (invite) =>
        (invite.status === 'pending' || invite.status === 'accepted') &&
        invite.roles.some(({ key }) => key === 'viewer' || key === 'billing') &&
        invite.invitedBy?.id === inviter.id &&
        invite.sentAt! >= sentFrom &&
        invite.sentAt! < sentTo,
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(page.items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(page.totalCount).toBe(expected.length);
  });

  it('counts every status under the search and the other filters', async () => {
    const client = server.owner.invites();
    const all = await client.userInvites({ limit: 100, filter: { roles: ['viewer'] } });
    const pending = await client.userInvites({ limit: 1, filter: { roles: ['viewer'], status: ['pending'] } });

    expect(pending.statusCounts).toEqual(all.statusCounts);
    expect(pending.totalCount).toBe(all.statusCounts?.pending);
    const counted = Object.values(all.statusCounts ?? {}).reduce<number>((sum, count) => sum + (count ?? 0), 0);
    expect(counted).toBe(all.totalCount);
  });

  it('tells expired invites by the server’s clock', async () => {
    const client = server.owner.invites();
    const { items, serverNow } = await client.userInvites({ limit: 100, filter: { status: ['expired'] } });

    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ status, expiresAt }) => status === 'expired' && expiresAt! <= serverNow!)).toBe(true);
  });

  it.each(['limit=0', 'limit=101', 'limit=x', 'offset=-1', 'sort=password', 'status=lost', 'sentFrom=yesterday'])(
    'refuses %s and says which field is wrong',
    async (query) => {
      const response = await server.owner.get(`/api/organizations/northwind/invites?${query}`);

      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        error: { code: 'validation', fields: [{ path: expect.stringContaining(query.split('=')[0]!) }] },
      });
    },
  );

  it('survives text that no database can hold', async () => {
    const response = await server.owner.get('/api/organizations/northwind/invites?search=%00');
    expect(response.status).toBe(400);
  });
});

function inOrder(values: readonly (string | null)[]): (string | null)[] {
  return values.toSorted((a, b) => (a! < b! ? -1 : Number(a! > b!)));
}
