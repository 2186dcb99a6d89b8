import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { InvitesClient } from '../../../src/client/InvitesClient.js';
import { createRoqInvitesClient } from '../../../src/client/roq/createRoqInvitesClient.js';
import type { RoqInvitesClientOptions } from '../../../src/client/roq/createRoqInvitesClient.js';
import { isInvitesError } from '../../../src/client/InvitesError.js';
import { toInvitesErrorDetails } from '../../../src/client/toInvitesErrorDetails.js';
import { createSendRun } from '../../../src/operations/createSendRun.js';
import { startRoqServer } from './startRoqServer.js';

let roq: Awaited<ReturnType<typeof startRoqServer>>;

beforeAll(async () => {
  roq = await startRoqServer();
});
afterAll(() => roq.stop());
afterEach(() => {
  roq.requests.length = 0;
  roq.startProject();
});

const viewer = { userId: 'zoe', tenantId: 'acme' };

function browserClient(options: Partial<RoqInvitesClientOptions> = {}) {
  return createRoqInvitesClient({ host: roq.host, token: () => 'access', viewer, ...options });
}

function serverClient(options: Partial<RoqInvitesClientOptions> = {}, apiKey = 'key') {
  const organization = (tenantId: string | null) => ({ name: `Tenant ${tenantId}`, logoUrl: null });
  const server = { environmentId: 'env', apiKey, organization };
  return createRoqInvitesClient({ host: roq.host, token: () => 'access', viewer, ...options, server });
}

async function invite(client: InvitesClient, email = 'ada@example.com') {
  const { results } = await client.sendUserInvites({ userInvites: [{ email, roles: ['editor'] }] });
  return results[0]!.invite!;
}

async function refusalOf(call: Promise<unknown>) {
  return toInvitesErrorDetails(
    await call.then(
      () => null,
      (error: unknown) => error,
    ),
  );
}

describe('as a browser', () => {
  it('asks the API of browsers with the token of the moment, and sends no key', async () => {
    let turn = 0;
    await browserClient({ host: `${roq.host}/`, token: async () => (turn++ === 0 ? 'access' : 'old') }).userInvites({ limit: 1 });
    const [{ path, headers, operationName }] = roq.requests as [(typeof roq.requests)[number]];
    expect([path, operationName]).toEqual(['/v01/graphql', 'userInvites']);
    expect(headers['roq-platform-authorization']).toBe('Bearer access');
    expect(headers['roq-platform-server-authorization']).toBeUndefined();
  });

  it('is unauthenticated with a token that ROQ does not know', async () => {
    expect(await refusalOf(browserClient({ token: () => 'old' }).userInvites({ limit: 1 }))).toEqual({ code: 'unauthenticated' });
  });

  it('has none of the methods that only servers may ask for', () => {
    const client = browserClient();
    expect([client.updateUserInvite, client.acceptUserInvite, client.checkUserInviteToken]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('gives the roles that the viewer may invite with', async () => {
    const roles = await browserClient().roles({});
    expect(roles.map(({ key, name }) => [key, name])).toContainEqual(['editor', 'Editor']);
    expect(roles.map(({ key }) => key)).not.toContain('owner');
    expect(roq.requests[0]!.variables).toEqual({ filter: { invite: { equalTo: true } }, offset: 0 });
  });
});

describe('as a server', () => {
  it('asks the API of servers with its key', async () => {
    await serverClient().userInvites({ limit: 1 });
    const [{ path, headers }] = roq.requests as [(typeof roq.requests)[number]];
    expect(path).toBe('/v01/server/graphql');
    expect(headers['roq-platform-server-authorization']).toBe(`Basic ${btoa('env:key')}`);
    expect(await refusalOf(serverClient({}, 'wrong').userInvites({ limit: 1 }))).toEqual({ code: 'unauthenticated' });
  });

  it.each(['v1', 'v2'] as const)('accepts by %s, and names the organization of the tenant', async (version) => {
    const client = serverClient({ version });
    const { id } = await invite(client);
    const token = roq.project().tokenOf(id);
    expect(await client.acceptUserInvite({ token })).toEqual({
      organization: { name: 'Tenant acme', logoUrl: null },
      roles: [{ key: 'editor', name: 'Editor' }],
    });
    expect(await client.checkUserInviteToken(token)).toMatchObject({ status: 'accepted' });
    const again = refusalOf(client.acceptUserInvite({ token }));
    expect(await again).toEqual({ code: 'invite_not_pending', status: 'accepted' });
  });

  it('shows of a token whose invite it is', async () => {
    const client = serverClient();
    const { id } = await invite(client);
    expect(await client.checkUserInviteToken(roq.project().tokenOf(id))).toMatchObject({
      status: 'pending',
      email: 'ada@example.com',
      organization: { name: 'Tenant acme' },
      invitedBy: { id: 'zoe', name: 'Zoë' },
      roles: [{ key: 'editor', name: 'Editor' }],
    });
  });

  describe('where several tenants have invited an address', () => {
    async function invitedTwice() {
      const client = serverClient();
      const globex = serverClient({ viewer: { userId: 'tomas', tenantId: 'globex' } });
      const [acmeInvite, globexInvite] = [await invite(client), await invite(globex)];
      return { client, acmeInvite, globexInvite, token: roq.project().tokenOf(acmeInvite.id) };
    }
    const unnamed = { organization: { name: 'Tenant null' }, invitedBy: null, roles: [], message: null };

    it('names none of them to who holds a token, and accepts that of the token', async () => {
      const { client, token } = await invitedTwice();
      expect(await client.checkUserInviteToken(token)).toMatchObject({ status: 'pending', email: 'ada@example.com', ...unnamed });
      expect(await client.acceptUserInvite({ token })).toMatchObject({ organization: { name: 'Tenant acme' } });
    });

    it('tells nothing of one of them by the end of another', async () => {
      const { client, acmeInvite, globexInvite, token } = await invitedTwice();
      await client.acceptUserInvite({ token: roq.project().tokenOf(globexInvite.id) });
      expect(await client.checkUserInviteToken(token)).toMatchObject({
        status: 'pending',
        organization: { name: 'Tenant acme' },
        invitedBy: { id: 'zoe' },
      });
      await client.cancelUserInvite(acmeInvite.id);
      expect(await refusalOf(client.checkUserInviteToken(token))).toEqual({ code: 'not_found' });
    });

    it('says of a token that has expired only that', async () => {
      const { client, acmeInvite, token } = await invitedTwice();
      roq.project().expire(acmeInvite.id);
      expect(await client.checkUserInviteToken(token)).toMatchObject({ status: 'expired', ...unnamed });
    });
  });

  it('accepts although the host cannot name the tenant, and does not where it cannot name any', async () => {
    const { id } = await invite(browserClient());
    const organization = async (tenantId: string | null) => {
      if (tenantId !== null) throw new Error('gone');
      return { name: 'Your team', logoUrl: null };
    };
    const server = { environmentId: 'env', apiKey: 'key', organization };
    const client = createRoqInvitesClient({ host: roq.host, token: () => 'access', viewer, server });
    const nameless = createRoqInvitesClient({
      host: roq.host,
      token: () => 'access',
      viewer,
      server: { ...server, organization: () => Promise.reject(new Error('gone')) },
    });
    const token = roq.project().tokenOf(id);
    expect(await refusalOf(nameless.acceptUserInvite({ token }))).toEqual({ code: 'unknown' });
    expect((await client.userInvite(id)).status).toBe('pending');
    expect(await client.acceptUserInvite({ token })).toMatchObject({ organization: { name: 'Your team' } });
    expect((await client.userInvite(id)).status).toBe('accepted');
  });

  it('refuses what an accept form asked for, for which ROQ has no place', async () => {
    const { id } = await invite(browserClient());
    const accept = serverClient().acceptUserInvite({ token: roq.project().tokenOf(id), values: { name: 'Ada' } });
    expect(await refusalOf(accept)).toEqual({ code: 'validation', fields: [{ path: 'values', code: 'unsupported' }] });
  });

  it('refuses to accept what has expired, and to change roles, which ROQ cannot', async () => {
    const client = serverClient();
    const { id } = await invite(client);
    expect(await refusalOf(client.updateUserInvite(id, { roles: ['admin'] }))).toMatchObject({ code: 'validation' });
    roq.project().expire(id);
    const accept = client.acceptUserInvite({ token: roq.project().tokenOf(id) });
    expect(await refusalOf(accept)).toEqual({ code: 'invite_not_pending', status: 'expired' });
  });
});

describe('sending', () => {
  const input = { userInvites: [{ email: 'ada@example.com', firstName: 'Ada', data: { team: 'one' } }], message: 'Hello' };
  const invitee = { email: 'ada@example.com', createdByUserId: 'zoe', firstName: 'Ada' };

  it('gives data and message to the mail by v2, in the name of the viewer', async () => {
    await browserClient({ viewer: async () => viewer }).sendUserInvites(input);
    const injectableVariables = { team: 'one', message: 'Hello' };
    expect(roq.requests[0]!.variables).toEqual({
      data: { tenantId: 'acme', userInvites: [{ ...invitee, injectableVariables }] },
    });
  });

  it('keeps data and message with the invite by v1', async () => {
    const { results } = await browserClient({ version: 'v1' }).sendUserInvites(input);
    expect(results[0]!.invite).toMatchObject({ message: 'Hello', data: { team: 'one', message: 'Hello' }, lastName: null });
  });

  it.each([{ expiresAt: '2030-01-01T00:00:00Z' }, { delivery: 'link' as const }])(
    'refuses %j, for which ROQ has no place',
    async (more) => {
      const refusal = await refusalOf(browserClient().sendUserInvites({ ...input, ...more }));
      expect(refusal).toEqual({ code: 'validation', fields: [{ path: Object.keys(more)[0], code: 'unsupported' }] });
      expect(roq.requests).toEqual([]);
    },
  );

  it.each(['object', 'list', 'extensions', 'sentence'] as const)(
    'reads why somebody was not invited from the %s',
    async (kind) => {
      const client = browserClient();
      await invite(client);
      roq.project().failWith(kind);
      const emails = ['ada@Example.com', 'grace@acme.example', 'nonsense', 'bob@example.com'];
      const { results } = await client.sendUserInvites({ userInvites: emails.map((email) => ({ email })) });
      expect(results.map(({ email, outcome }) => [email, outcome])).toEqual([
        ['ada@Example.com', 'already_invited'],
        ['grace@acme.example', 'already_member'],
        ['nonsense', 'invalid'],
        ['bob@example.com', 'sent'],
      ]);
    },
  );

  it.each([
    ['token', { token: () => Promise.reject(new Error('no session')), viewer: undefined }],
    ['viewer', { viewer: () => Promise.reject(new Error('no viewer')) }],
    ['token that names nobody', { viewer: undefined }],
  ])('rejects with an InvitesError where the %s of the host fails', async (_, options) => {
    const refusal = await browserClient(options)
      .sendUserInvites(input)
      .catch((error: unknown) => error);
    expect(isInvitesError(refusal)).toBe(true);
  });

  it('rejects with the reason of a signal that fires while the viewer is asked for', async () => {
    const controller = new AbortController();
    const aborting = () => {
      controller.abort('not wanted');
      return Promise.reject(new Error('Ended.'));
    };
    const write = { idempotencyKey: 'key', signal: controller.signal };
    await expect(browserClient({ viewer: aborting }).sendUserInvites(input, write)).rejects.toBe('not wanted');
  });

  it('goes out in parts of ten', async () => {
    const userInvites = Array.from({ length: 25 }, (_, index) => ({ email: `n${index}@example.com` }));
    const { results } = await createSendRun(browserClient(), { userInvites }, 10_000).settled;
    expect(results.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 25 }, () => 'sent'));
    expect(roq.requests.map(({ variables }) => (variables['data'] as typeof input).userInvites.length)).toEqual([10, 10, 5]);
  });

  it('says too_large of more than a request may hold, which its limit keeps a send from', async () => {
    const client = browserClient();
    expect(client.capabilities.sendLimit).toBe(10);
    const userInvites = Array.from({ length: 11 }, (_, index) => ({ email: `n${index}@example.com` }));
    expect(await refusalOf(client.sendUserInvites({ userInvites }))).toEqual({ code: 'too_large' });
  });
});

describe('listing', () => {
  it('searches addresses, whatever their letters mean in patterns, and counts every status with one request', async () => {
    const client = browserClient();
    await invite(client, 'a_b@example.com');
    await invite(client, 'axb@example.com');
    roq.requests.length = 0;
    const page = await client.userInvites({ limit: 10, search: 'A_B', sort: { field: 'sentAt', direction: 'desc' } });
    expect(page.items.map(({ email }) => email)).toEqual(['a_b@example.com']);
    expect(page.statusCounts).toEqual({ pending: 1, accepted: 0, canceled: 0, expired: 0 });
    expect(roq.requests.map(({ variables }) => variables)).toEqual([
      expect.objectContaining({
        filter: { email: { iLike: '%A\\_B%' } },
        order: { sort: 'createdAt', order: 'DESC' },
        limit: 10,
        offset: 0,
      }),
    ]);
  });

  it('has an order also where none is asked for, so that no two pages have the same invite', async () => {
    const client = browserClient();
    for (const name of ['first', 'second', 'third']) await invite(client, `${name}@example.com`);
    const emailsFrom = async (offset: number) => (await client.userInvites({ limit: 2, offset })).items.map(({ email }) => email);
    expect(await emailsFrom(0)).toEqual(['third@example.com', 'second@example.com']);
    expect(await emailsFrom(2)).toEqual(['first@example.com']);
  });

  it('knows when a pending invite became so, and not when others were sent', async () => {
    const client = browserClient();
    const { id, createdAt, sentAt } = await invite(client);
    expect(Date.parse(sentAt!)).toBeGreaterThanOrEqual(Date.parse(createdAt!));
    const again = await client.resendUserInvite(id);
    expect(Date.parse(again.sentAt!)).toBeGreaterThan(Date.parse(sentAt!));
    expect(await client.cancelUserInvite(id)).toMatchObject({ createdAt, sentAt: null });
  });

  it('asks ROQ for no status that it does not have', async () => {
    const client = browserClient();
    await invite(client);
    expect(await client.userInvites({ limit: 10, filter: { status: ['declined', 'pending'] } })).toMatchObject({ totalCount: 1 });
    expect(await client.userInvites({ limit: 10, filter: { status: ['declined', 'unknown'] } })).toEqual({
      items: [],
      totalCount: 0,
      nextCursor: null,
      statusCounts: { pending: 1, accepted: 0, canceled: 0, expired: 0 },
    });
    expect(JSON.stringify(roq.requests)).not.toMatch(/declined|unknown/);
  });
});
