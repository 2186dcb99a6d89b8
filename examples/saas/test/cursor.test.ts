import type { SortField, UserInvitesParams } from 'react-user-invites/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const day = 24 * 60 * 60_000;
const path = '/api/organizations/northwind/invites';

let server: TestServer;
let sent = 0;

beforeAll(async () => {
  server = await startTestServer({ seed: { count: 40 }, settings: { dailyQuota: null } });
  await invite(2);
}, 60_000);

afterAll(() => server.close());

/** Invites so many more people, without a mail: they have no date of one. */
async function invite(count: number) {
  const userInvites = Array.from({ length: count }, () => ({ email: `a${(sent += 1)}@cursor.example` }));
  await server.owner.invites().sendUserInvites({ userInvites, delivery: 'link' }, writeOptions());
}

async function allIds(): Promise<string[]> {
  const { items, totalCount } = await server.owner.invites().userInvites({ limit: 100 });
  expect(items).toHaveLength(totalCount!);
  return items.map(({ id }) => id);
}

async function walk(params: Partial<UserInvitesParams>, between: () => Promise<unknown> = async () => {}) {
  const client = server.owner.invites();
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.userInvites({ limit: 15, ...params, cursor });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
    if (cursor) await between();
  } while (cursor);
  return ids;
}

const orders = (['invitee', 'status', 'createdAt', 'sentAt', 'expiresAt'] as const).flatMap((field) =>
  (['asc', 'desc'] as const).map((direction) => [field, direction] as [SortField, 'asc' | 'desc']),
);

describe('pages by cursor', () => {
  it.each(orders)('are the list in order, by %s %s', async (field, direction) => {
    const sort = { field, direction };
    const { items } = await server.owner.invites().userInvites({ limit: 100, sort });

    expect(items.length).toBeGreaterThan(40);
    expect(await walk({ sort })).toEqual(items.map(({ id }) => id));
  });

  it.each(orders)('show everybody once while others come and time passes, by %s %s', async (field, direction) => {
    const before = await allIds();
    const ids = await walk({ sort: { field, direction } }, async () => {
      await invite(1);
      server.clock.advance(day / 4);
    });

    expect(new Set(ids).size).toBe(ids.length);
    expect(before.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leave nobody out where the last one of a page is canceled', async () => {
    const client = server.owner.invites();
    const sort = { field: 'createdAt', direction: 'asc' } as const;
    const filter = { status: ['pending'] } as const;
    await invite(5);
    const { items } = await client.userInvites({ limit: 100, sort, filter });
    const first = await client.userInvites({ limit: items.length - 2, sort, filter });
    await client.cancelUserInvite(first.items.at(-1)!.id, writeOptions());

    const second = await client.userInvites({ limit: 100, sort, filter, cursor: first.nextCursor! });

    expect(second.items.map(({ id }) => id)).toEqual(items.slice(-2).map(({ id }) => id));
  });

  it('go on after names that are too long for an index', async () => {
    const userInvites = [1, 2, 3].map((n) => ({
      email: `longest-name-${n}@cursor.example`,
      firstName: '😀'.repeat(99),
      lastName: '🙂'.repeat(99),
    }));
    await server.owner.invites().sendUserInvites({ userInvites, delivery: 'link' }, writeOptions());

    for (const direction of ['asc', 'desc'] as const) {
      const list = { search: 'longest-name', sort: { field: 'invitee', direction } } as const;
      const { items } = await server.owner.invites().userInvites({ limit: 10, ...list });
      expect(items).toHaveLength(3);
      expect(await walk({ limit: 1, ...list })).toEqual(items.map(({ id }) => id));
    }
  });

  it('end with the list, also where the last page is full', async () => {
    const count = (await server.owner.invites().userInvites({ limit: 1, filter: { status: ['accepted'] } })).totalCount!;
    expect((await server.owner.invites().userInvites({ limit: count, filter: { status: ['accepted'] } })).nextCursor).toBeNull();
  });
});

describe('a cursor', () => {
  const written = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');
  const at = '2026-03-02T09:00:00.000Z';

  it.each([
    ['that is none', 'x'],
    ['of another order', written({ sort: 'sentAt', keys: [at], id: 'a' })],
    ['with a date that is none', written({ sort: '-createdAt', keys: ['now()'], id: 'a' })],
    ['without a date', written({ sort: '-createdAt', keys: [null], id: 'a' })],
    ['with a key too few', written({ sort: '-createdAt', keys: [], id: 'a' })],
    ['with a key too many', written({ sort: '-createdAt', keys: [at, at], id: 'a' })],
    ['with more in it', written({ sort: '-createdAt', keys: [at], id: 'a', organizationId: 'other' })],
    ['with an id that is none', written({ sort: '-createdAt', keys: [at], id: {} })],
  ])('%s is refused', async (_, cursor) => {
    const response = await server.owner.get(`${path}?cursor=${cursor}`);
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: { code: 'validation', fields: [{ path: 'cursor', code: 'invalid' }] } },
    ]);
  });

  it('does not go with an offset', async () => {
    const { nextCursor } = await server.owner.invites().userInvites({ limit: 5 });
    expect((await server.owner.get(`${path}?offset=5&cursor=${nextCursor}`)).status).toBe(400);
  });

  it('made up by somebody finds text and nothing else', async () => {
    const cursor = written({ sort: 'invitee', keys: ["' or true; --"], id: "' or true; --" });
    const response = await server.owner.get(`${path}?sort=invitee&limit=100&cursor=${cursor}`);
    expect(response.status).toBe(200);
  });
});
