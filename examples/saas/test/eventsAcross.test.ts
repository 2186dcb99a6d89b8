import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { openDatabase } from '../server/database/openDatabase.js';
import { listenForChanges } from '../server/events/listenForChanges.js';
import { startServer } from '../server/startServer.js';
import type { RunningServer } from '../server/startServer.js';
import { createSession } from './support/createSession.js';
import type { Session } from './support/createSession.js';
import { createTestDatabase } from './support/createTestDatabase.js';
import { openEvents } from './support/openEvents.js';
import { writeOptions } from './support/startTestServer.js';

// Two servers cannot share the embedded database: without TEST_DATABASE_URL, a PostgreSQL server, this is left out.
describe.skipIf(!process.env.TEST_DATABASE_URL)('two servers on one PostgreSQL', () => {
  const secret = 'the same for both servers, 32 characters';
  let databaseUrl: string;
  let servers: RunningServer[];
  let owners: Session[];

  beforeAll(async () => {
    databaseUrl = (await createTestDatabase())!;
    const start = () => startServer({ databaseUrl, secret, seed: { count: 0 } });
    servers = [await start(), await start()];
    owners = servers.map(({ url }) => createSession(url));
    await Promise.all(owners.map((owner) => owner.signIn('owner@northwind.example')));
  }, 60_000);

  afterAll(() => Promise.all(servers.map((server) => server.close())));

  const openAt = (index: number, lastEventId?: string) =>
    openEvents(owners[index]!, { baseUrl: servers[index]!.url, lastEventId });

  async function inviteAt(index: number, email: string): Promise<string> {
    const { results } = await owners[index]!.invites().sendUserInvites({ userInvites: [{ email }] }, writeOptions());
    return results[0]!.invite!.id;
  }

  it('tell those who listen at the one what happens at the other', async () => {
    const events = await openAt(1);
    await events.first('ready');
    const id = await inviteAt(0, 'across@events.example');
    await vi.waitFor(() => expect(events.kindsOf(id).slice(0, 2)).toEqual(['created', 'sent']), { timeout: 10_000 });
    events.close();
  });

  it('go on for each other: who lost the one misses nothing at the other', async () => {
    const events = await openAt(0);
    const { id: position } = await events.first('ready');
    events.close();
    const id = await inviteAt(1, 'goes-on@events.example');
    await owners[1]!.invites().cancelUserInvite(id, writeOptions());

    const resumed = await openAt(1, position);
    await vi.waitFor(() => expect(resumed.kindsOf(id)).toContain('canceled'), { timeout: 10_000 });
    expect(resumed.kindsOf(id).filter((kind) => kind !== 'delivered')).toEqual(['created', 'sent', 'canceled']);
    expect(resumed.events[0]).toMatchObject({ event: 'ready', id: position });
    resumed.close();
  });

  it('listen over one connection each, which they open again where it is lost', async () => {
    const db = await openDatabase({ databaseUrl, dataDir: null });
    const listening = () =>
      sql<{ pid: number }>`
        select pid from pg_stat_activity
        where datname = current_database() and query like 'listen %'`.execute(db);
    const streams = await Promise.all([openAt(0), openAt(0), openAt(0)]);
    await Promise.all(streams.map((events) => events.first('ready')));
    const before = (await listening()).rows;
    expect(before).toHaveLength(2);

    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    await Promise.all(before.map(({ pid }) => sql`select pg_terminate_backend(${pid})`.execute(db)));
    const pids = before.map(({ pid }) => pid);
    await vi.waitFor(async () => expect((await listening()).rows.filter(({ pid }) => !pids.includes(pid))).toHaveLength(2), {
      timeout: 10_000,
    });
    log.mockRestore();
    const id = await inviteAt(1, 'again@events.example');
    await vi.waitFor(() => expect(streams.map((events) => events.kindsOf(id)[0])).toEqual(Array(3).fill('created')), {
      timeout: 10_000,
    });
    for (const events of streams) events.close();
    await db.destroy();
  });

  it('look at once when the connection is there again, for what was said meanwhile', async () => {
    const wake = vi.fn<() => void>();
    const stop = listenForChanges(databaseUrl, wake);
    await vi.waitFor(() => expect(wake).toHaveBeenCalled(), { timeout: 10_000 });
    await stop();
  });
});
