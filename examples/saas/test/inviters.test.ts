import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  for (const email of ['owner@northwind.example', 'admin@northwind.example']) {
    const session = server.session();
    await session.signIn(email);
    await session.invites().sendUserInvites({ userInvites: [{ email: `by-${email}` }] }, writeOptions());
  }
}, 60_000);

afterAll(() => server.close());

async function found(search?: string): Promise<string[]> {
  const inviters = await server.owner.invites().inviters({ search });
  return inviters.map(({ email }) => String(email));
}

describe('inviters', () => {
  it('are those members who invited somebody', async () => {
    expect((await found()).toSorted()).toEqual(['admin@northwind.example', 'owner@northwind.example']);
  });

  it('are found by name and address, whatever the case', async () => {
    expect(await found('ZOË nak')).toEqual(['owner@northwind.example']);
    expect(await found('Admin@')).toEqual(['admin@northwind.example']);
    expect(await found('%')).toEqual([]);
  });

  it('can be filtered by', async () => {
    const client = server.owner.invites();
    const [admin] = await client.inviters({ search: 'admin@' });
    const { items } = await client.userInvites({ limit: 10, filter: { invitedBy: [admin!.id] } });
    expect(items.map(({ email }) => email)).toEqual(['by-admin@northwind.example']);
  });

  it('of another organization stay unknown', async () => {
    const founder = server.session();
    await founder.signUp('founder@inviters.example');
    const { user } = (await (await founder.get('/api/viewer')).json()) as { user: { id: string } };
    await server.auth.api.createOrganization({ body: { name: 'Other', slug: 'other', userId: user.id } });

    expect(await founder.invites('other').inviters({})).toEqual([]);
  });
});
