import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import type { Session } from './support/createSession.js';
import { openEvents as open } from './support/openEvents.js';
import type { OpenEvents } from './support/openEvents.js';
import { startTestServer, writeOptions } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const opened: OpenEvents[] = [];

let server: TestServer;
let founder: Session;

beforeAll(async () => {
  server = await startTestServer({ events: { heartbeatMs: 100, connectionsPerUser: 3 } });
  founder = server.session();
  await founder.signUp('founder@events.example');
  await server.auth.api.createOrganization({ body: { name: 'Other', slug: 'other', userId: await idOf(founder) } });
}, 60_000);

afterEach(() => {
  for (const events of opened.splice(0)) events.close();
});

afterAll(() => server.close());

async function openEvents(session = server.owner, options: Partial<Parameters<typeof open>[1]> = {}): Promise<OpenEvents> {
  const events = await open(session, { baseUrl: server.url, ...options });
  opened.push(events);
  return events;
}

async function idOf(session: Session): Promise<string> {
  const { user } = (await (await session.get('/api/viewer')).json()) as { user: { id: string } };
  return user.id;
}

async function invite(email: string, inviter = server.owner, organization = 'northwind'): Promise<string> {
  const { results } = await inviter.invites(organization).sendUserInvites({ userInvites: [{ email }] }, writeOptions());
  return results[0]!.invite!.id;
}

/** Somebody new who manages the organization, signed in. */
async function manager(email: string): Promise<{ session: Session; userId: string }> {
  const session = server.session();
  await session.signUp(email);
  const userId = await idOf(session);
  const { organizations } = (await (await server.owner.get('/api/viewer')).json()) as { organizations: { id: string }[] };
  await server.auth.api.addMember({ body: { userId, role: 'admin', organizationId: organizations[0]!.id } });
  return { session, userId };
}

const deadline = { timeout: 10_000 };

describe('a stream of events', () => {
  it('tells what happens to the invites, by id and kind alone', async () => {
    const events = await openEvents();
    await events.first('ready');
    const id = await invite('told@events.example');
    await server.mailTo('told@events.example');
    await server.owner.invites().cancelUserInvite(id, writeOptions());
    await server.owner.invites().deleteUserInvites({ ids: [id] }, writeOptions());

    await vi.waitFor(() => expect(events.kindsOf(id)).toContain('deleted'), deadline);
    expect(events.kindsOf(id).filter((kind) => kind !== 'delivered')).toEqual(['created', 'sent', 'canceled', 'deleted']);
    expect(events.text()).not.toContain('@');
    const change = await events.first('change');
    expect(Object.keys(JSON.parse(change.data) as object)).toEqual(['inviteId', 'kind']);
  });

  it('is kept by no cache and held back by no proxy', async () => {
    const { response } = await openEvents();
    expect(response.headers.get('Content-Type')).toMatch(/^text\/event-stream/);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('X-Accel-Buffering')).toBe('no');
  });

  it('says how long to wait before connecting again, and stays alive where nothing happens', async () => {
    const events = await openEvents();
    await vi.waitFor(() => expect(events.text().match(/^:$/gm)?.length).toBeGreaterThan(1), deadline);
    expect(events.text()).toMatch(/^retry: \d+\n\nevent: ready\nid: \d+\n/);
  });

  it('shows an organization its own invites only', async () => {
    const [own, others] = [await openEvents(), await openEvents(founder, { organization: 'other' })];
    await Promise.all([own.first('ready'), others.first('ready')]);
    const ids = [await invite('own@events.example'), await invite('theirs@events.example', founder, 'other')];

    await Promise.all([own.first('change'), others.first('change')]);
    await vi.waitFor(() => expect(others.kindsOf(ids[1]!)).toContain('sent'), deadline);
    expect(own.text()).not.toContain(ids[1]);
    expect(others.text()).not.toContain(ids[0]);
  });
});

describe('a stream that goes on', () => {
  it.each([
    ['the header', (lastEventId: string) => ({ lastEventId })],
    ['the query', (lastEventId: string) => ({ query: `?lastEventId=${lastEventId}` })],
  ])('by %s brings every change since then, once and in order', async (_name, from) => {
    const before = await openEvents();
    const { id: position } = await before.first('ready');
    before.close();
    const id = await invite(`missed-${_name.at(-1)}@events.example`);
    await server.owner.invites().cancelUserInvite(id, writeOptions());

    const events = await openEvents(server.owner, from(position!));
    await vi.waitFor(() => expect(events.kindsOf(id)).toContain('canceled'), deadline);
    await server.owner.invites().restoreUserInvite(id, writeOptions());
    await vi.waitFor(() => expect(events.kindsOf(id)).toContain('restored'), deadline);

    expect(events.kindsOf(id).filter((kind) => kind !== 'delivered')).toEqual(['created', 'sent', 'canceled', 'restored']);
    expect(events.events[0]).toMatchObject({ event: 'ready', id: position });
    const numbers = events.events.slice(1).map((event) => Number(event.id));
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  });

  it('for the first time begins some seconds ago, with what happened while the page was loading', async () => {
    const id = await invite('loading@events.example');
    const events = await openEvents();
    await vi.waitFor(() => expect(events.kindsOf(id)).toContain('created'), deadline);
  });

  it.each(['999999999999', '-1', 'abc', '1e3', '9'.repeat(100)])(
    'from %j, which this server never said, asks to read everything again',
    async (lastEventId) => {
      const events = await openEvents(server.owner, { lastEventId });
      const reset = await events.first('reset');
      expect(events.events.filter(({ event }) => event !== 'change')).toEqual([reset]);
      expect(Number(reset.id)).toBeGreaterThan(0);
    },
  );
});

describe('who may listen', () => {
  it('is who may read the list', async () => {
    const { session } = await manager('reader@events.example');
    const outsider = server.session();
    expect((await openEvents(outsider)).response.status).toBe(401);
    await outsider.signUp('outsider@events.example');
    expect((await openEvents(outsider)).response.status).toBe(404);
    expect((await openEvents(session)).response.status).toBe(200);
  });

  it('is asked again: whoever is no member any more, or signs out, hears nothing more', async () => {
    const leaving = await manager('leaving@events.example');
    const left = await openEvents(leaving.session);
    const other = await manager('signing-out@events.example');
    const signedOut = await openEvents(other.session);
    await Promise.all([left.first('ready'), signedOut.first('ready')]);

    const { adapter } = await server.auth.$context;
    await adapter.deleteMany({ model: 'member', where: [{ field: 'userId', value: leaving.userId }] });
    await other.session.send('/api/auth/sign-out', {});

    await expect(left.ended).resolves.toBeUndefined();
    await expect(signedOut.ended).resolves.toBeUndefined();
    expect((await openEvents(leaving.session)).response.status).toBe(404);
    expect((await openEvents(other.session)).response.status).toBe(401);
  });

  it('has a limited number of connections, and gets one back for each that ends', async () => {
    const { session } = await manager('many@events.example');
    const first = await openEvents(session);
    await Promise.all([openEvents(session), openEvents(session)]);
    const refused = await openEvents(session);
    expect(refused.response.status).toBe(429);
    expect(refused.response.headers.get('Retry-After')).toBe('10');

    first.close();

    await vi.waitFor(async () => expect((await openEvents(session)).response.status).toBe(200), deadline);
  });

  it('keeps to that number in a flood, too', async () => {
    const { session } = await manager('flood@events.example');
    const flood = await Promise.all(Array.from({ length: 40 }, () => openEvents(session)));
    const statuses = flood.map(({ response }) => response.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(3);
    expect(statuses.filter((status) => status === 429)).toHaveLength(37);
  });

  it('leaves nothing behind, however often they come and go', async () => {
    const { session } = await manager('often@events.example');
    const warnings: Error[] = [];
    const warned = (warning: Error) => void warnings.push(warning);
    process.on('warning', warned);
    for (let come = 0; come < 15; come += 1) {
      await vi.waitFor(async () => {
        const events = await openEvents(session);
        events.close();
        expect(events.response.status).toBe(200);
      }, deadline);
    }
    process.off('warning', warned);
    expect(warnings).toEqual([]);
  });

  it('can ask for the head alone, which holds no connection', async () => {
    const { session } = await manager('head@events.example');
    for (let asked = 0; asked < 5; asked += 1) {
      const url = `${server.url}/api/organizations/northwind/events`;
      expect((await session.fetch(url, { method: 'HEAD' })).status).toBe(200);
    }
  });
});

describe('a server that stops', () => {
  it('ends streams at once, whatever the client said that it accepts, and cuts none off', async () => {
    const stopping = await startTestServer();
    const events = await open(stopping.owner, { baseUrl: stopping.url });
    await events.first('ready');
    await stopping.close();
    // One that had to be cut off at the deadline would reject.
    await expect(events.ended).resolves.toBeUndefined();
  });
});
