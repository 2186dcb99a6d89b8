import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { startBetterAuthServer } from '../../../examples/saas/test/support/startBetterAuthServer.js';
import type { BetterAuthServer } from '../../../examples/saas/test/support/startBetterAuthServer.js';
import type { Session } from '../../../examples/saas/test/support/createSession.js';
import { createBetterAuthInvitesClient } from '../../../src/client/better-auth/createBetterAuthInvitesClient.js';
import type { BetterAuthInvitesClient } from '../../../src/client/better-auth/createBetterAuthInvitesClient.js';

let server: BetterAuthServer;
let owner: Session;
let organizationId: string;
let client: BetterAuthInvitesClient;

beforeAll(async () => {
  server = await startBetterAuthServer();
  owner = await server.signUp('owner@northwind.example', 'Zoë Nakamura');
  organizationId = await server.found(owner);
  client = clientOf(owner);
});
afterAll(() => server.close());
beforeEach(() => {
  server.invitations.length = 0;
  server.mails.length = 0;
  server.requests.length = 0;
});

function clientOf(session: Session, options: Parameters<typeof createBetterAuthInvitesClient>[0] = {}) {
  return createBetterAuthInvitesClient({ baseUrl: `${server.url}/api/auth`, organizationId, fetch: session.fetch, ...options });
}

function write() {
  return { idempotencyKey: 'key-1', signal: new AbortController().signal };
}

async function invite(...emails: string[]): Promise<string[]> {
  const { results } = await client.sendUserInvites({ userInvites: emails.map((email) => ({ email })) }, write());
  return results.map(({ invite: sent }) => sent!.id);
}

const list = () => client.userInvites({ limit: 50 });

describe('a list', () => {
  it('has the invites in our words, with who invited and when the mail went out', async () => {
    const before = Date.now();
    await client.sendUserInvites({ userInvites: [{ email: 'Ada@Example.com', roles: ['member', 'admin'] }] }, write());

    const { items, totalCount, statusCounts, serverNow } = await list();

    expect(items).toEqual([
      {
        id: server.invitations[0]!.id,
        email: 'ada@example.com',
        firstName: null,
        lastName: null,
        status: 'pending',
        rawStatus: 'pending',
        roles: [
          { key: 'member', name: 'Member' },
          { key: 'admin', name: 'Admin' },
        ],
        locale: null,
        data: null,
        message: null,
        createdAt: server.invitations[0]!.createdAt.toISOString(),
        sentAt: server.invitations[0]!.createdAt.toISOString(),
        sentCount: 0,
        expiresAt: server.invitations[0]!.expiresAt.toISOString(),
        updatedAt: null,
        invitedBy: { id: expect.any(String) as string, name: 'Zoë Nakamura', email: 'owner@northwind.example' },
        acceptedBy: null,
        delivery: null,
      },
    ]);
    expect(totalCount).toBe(1);
    expect(statusCounts).toMatchObject({ pending: 1, expired: 0 });
    expect(Math.abs(Date.parse(serverNow!) - before)).toBeLessThan(5000);
  });

  it('is searched, filtered, sorted and paged here', async () => {
    await invite('ada@example.com', 'bob@example.com', 'cleo@example.com', 'dora@example.net');
    const emails = async (params: Partial<Parameters<typeof client.userInvites>[0]>) =>
      (await client.userInvites({ limit: 2, sort: { field: 'invitee', direction: 'desc' }, ...params })).items.map(
        ({ email }) => email,
      );

    expect(await emails({})).toEqual(['dora@example.net', 'cleo@example.com']);
    expect(await emails({ offset: 2 })).toEqual(['bob@example.com', 'ada@example.com']);
    expect(await emails({ search: 'EXAMPLE.NET' })).toEqual(['dora@example.net']);
    expect(await emails({ filter: { status: ['canceled'] } })).toEqual([]);
    expect(await emails({ filter: { roles: ['member'] }, limit: 1 })).toEqual(['dora@example.net']);
  });

  it.each([
    ['rejected', 'declined'],
    ['canceled', 'canceled'],
    ['accepted', 'accepted'],
    ['on_hold', 'unknown'],
  ])('says of one that better-auth calls %s that it is %s', async (status, shown) => {
    await invite('ada@example.com');
    server.invitations[0]!.status = status;
    expect((await list()).items).toMatchObject([{ status: shown, rawStatus: status }]);
  });

  it('knows by the server’s clock what has expired', async () => {
    const [id] = await invite('ada@example.com');
    server.expire('ada@example.com');
    expect((await list()).items).toMatchObject([{ status: 'expired' }]);
    expect(await client.userInvite(id!)).toMatchObject({ status: 'expired', rawStatus: 'pending' });
  });

  it('asks once who the inviters are, and lives without their names', async () => {
    const other = clientOf(owner);
    await invite('ada@example.com');
    server.requests.length = 0;
    await other.userInvites({ limit: 10 });
    await other.userInvites({ limit: 10 });
    expect(server.requests.filter((request) => request.includes('/list-members'))).toHaveLength(1);

    const forgetful = clientOf(owner, {
      fetch: (input, init) =>
        new Request(input).url.includes('list-members') ? Promise.reject(new TypeError()) : owner.fetch(input, init),
    });
    expect((await forgetful.userInvites({ limit: 10 })).items).toMatchObject([{ invitedBy: { name: null, email: null } }]);
  });

  it('tells who has invited, also several, and finds them by name', async () => {
    const admin = await server.signUp('admin@northwind.example', 'Tomás Okafor');
    await client.sendUserInvites({ userInvites: [{ email: 'admin@northwind.example', roles: ['admin'] }] }, write());
    await clientOf(admin).acceptUserInvite({ token: server.mails[0]!.token }, write());
    await clientOf(admin).sendUserInvites({ userInvites: [{ email: 'ada@example.com' }] }, write());

    const fresh = clientOf(owner);
    const names = (await fresh.inviters({})).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(['Tomás Okafor', 'Zoë Nakamura']));
    expect(await fresh.inviters({ search: 'OKAF' })).toMatchObject([{ email: 'admin@northwind.example' }]);
  });

  it('says nothing of the server’s time where it may not be read, counts, and takes nothing for expired by the viewer’s clock', async () => {
    const [id] = await invite('ada@example.com');
    server.expire('ada@example.com');
    const fetchWithoutDate: typeof fetch = async (input, init) => {
      const response = await owner.fetch(input, init);
      const headers = new Headers(response.headers);
      headers.delete('Date');
      return new Response(response.body, { status: response.status, headers });
    };
    const timeless = clientOf(owner, { fetch: fetchWithoutDate });
    const page = await timeless.userInvites({ limit: 10 });
    expect(page).toMatchObject({ totalCount: 1, statusCounts: { pending: 1, expired: 0 } });
    expect(page.serverNow).toBeUndefined();
    expect(page.items).toEqual([await timeless.userInvite(id!)]);
    const selection = { filter: { status: ['pending'] }, exceptIds: [] } as const;
    expect(await timeless.cancelUserInvites(selection, write())).toMatchObject({ results: [{ id, outcome: 'done' }] });
  });
});

describe('sending again', () => {
  it('renews an open invitation', async () => {
    const [id] = await invite('ada@example.com');
    const { createdAt, expiresAt } = server.invitations[0]!;
    server.invitations[0]!.createdAt = new Date(createdAt.getTime() - 3_600_000);
    server.invitations[0]!.expiresAt = new Date(expiresAt.getTime() - 3_600_000);
    const before = await client.userInvite(id!);

    const after = await client.resendUserInvite(id!, write());

    expect(after.id).toBe(id);
    expect(after.createdAt).toBe(before.createdAt);
    expect(after.sentAt! > before.sentAt!).toBe(true);
    expect(after.expiresAt! > before.expiresAt!).toBe(true);
    expect(server.mails).toHaveLength(2);
    expect(server.invitations).toHaveLength(1);
    expect(await client.userInvite(id!)).toEqual(after);
  });

  it('leaves one invite of an expired one, with its id, although better-auth makes a second', async () => {
    const [id] = await invite('ada@example.com');
    server.expire('ada@example.com');

    const again = await client.resendUserInvite(id!, write());

    expect(server.invitations).toHaveLength(2);
    expect(again).toMatchObject({ id, status: 'pending' });
    const page = await list();
    expect(page.items).toEqual([again]);
    expect(page).toMatchObject({ totalCount: 1, statusCounts: { pending: 1, expired: 0 } });
    expect(await client.userInvite(id!)).toEqual(again);
  });

  it('goes on with that one: it expires, is sent, canceled and accepted as one', async () => {
    const [id] = await invite('ada@example.com');
    server.expire('ada@example.com');
    await client.resendUserInvite(id!, write());
    server.expire('ada@example.com');
    await client.resendUserInvite(id!, write());
    expect(server.invitations).toHaveLength(3);
    expect((await list()).items.map((invited) => invited.id)).toEqual([id]);

    expect(await client.cancelUserInvite(id!, write())).toMatchObject({ id, status: 'canceled' });
    expect((await list()).items).toMatchObject([{ id, status: 'canceled' }]);
  });

  it('is one invite, too, where an expired one was invited anew', async () => {
    const [id] = await invite('ada@example.com');
    server.expire('ada@example.com');
    const { results } = await client.sendUserInvites({ userInvites: [{ email: 'ada@example.com' }] }, write());
    expect(results).toMatchObject([{ outcome: 'sent', invite: { id } }]);
    expect((await list()).totalCount).toBe(1);
  });

  it('leaves two of one that was canceled and one that came after it', async () => {
    const [id] = await invite('ada@example.com');
    await client.cancelUserInvite(id!, write());
    await invite('ada@example.com');
    expect((await list()).statusCounts).toMatchObject({ canceled: 1, pending: 1 });
  });

  it.each([
    ['accepted', 'accepted'],
    ['rejected', 'declined'],
    ['canceled', 'canceled'],
  ])('of one that is %s is refused, and makes none', async (stored, status) => {
    const [id] = await invite('ada@example.com');
    server.invitations[0]!.status = stored;
    await expect(client.resendUserInvite(id!, write())).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status },
    });
    expect(server.invitations).toHaveLength(1);
  });
});

describe('canceling', () => {
  it('cancels, also what has expired', async () => {
    const [first, second] = await invite('ada@example.com', 'bob@example.com');
    server.expire('bob@example.com');
    expect(await client.cancelUserInvite(first!, write())).toMatchObject({ id: first, status: 'canceled' });
    expect(await client.cancelUserInvite(second!, write())).toMatchObject({ id: second, status: 'canceled' });
  });

  it('leaves what was accepted as it is, which better-auth would not', async () => {
    const [id] = await invite('ada@example.com');
    server.invitations[0]!.status = 'accepted';
    await expect(client.cancelUserInvite(id!, write())).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status: 'accepted' },
    });
    expect(server.invitations[0]!.status).toBe('accepted');
  });

  it('does not know what is not there', async () => {
    await expect(client.cancelUserInvite('nothing', write())).rejects.toMatchObject({ details: { code: 'not_found' } });
    await expect(client.userInvite('nothing')).rejects.toMatchObject({ details: { code: 'not_found' } });
  });
});

describe('several at once', () => {
  const looks = () => server.requests.filter((request) => request.includes('/list-invitations')).length;

  it('are canceled and sent again with one look at the list', async () => {
    const ids = await invite('ada@example.com', 'bob@example.com', 'cleo@example.com');
    await client.cancelUserInvite(ids[2]!, write());
    server.requests.length = 0;
    expect(await client.resendUserInvites({ ids: [...ids, 'nothing'] }, write())).toMatchObject({
      results: [
        { id: ids[0], outcome: 'done', invite: { status: 'pending' } },
        { id: ids[1], outcome: 'done' },
        { id: ids[2], outcome: 'failed', error: { code: 'invite_not_pending', status: 'canceled' } },
        { id: 'nothing', outcome: 'failed', error: { code: 'not_found' } },
      ],
    });
    expect(looks()).toBe(1);
    const selection = { filter: { status: ['pending'] }, exceptIds: [ids[0]!] } as const;
    expect(await client.cancelUserInvites(selection, write())).toMatchObject({ results: [{ id: ids[1], outcome: 'done' }] });
    expect((await list()).statusCounts).toMatchObject({ pending: 1, canceled: 2 });
  });

  it('end where a refusal would meet those after it, and are unclear where an answer is lost', async () => {
    const ids = await invite('ada@example.com', 'bob@example.com', 'cleo@example.com');
    const clientThat = (answer: () => Promise<Response>) => {
      let sent = 0;
      return clientOf(owner, {
        fetch: (input, init) => {
          if (new Request(input).url.includes('cancel-invitation')) sent += 1;
          return sent === 2 ? answer() : owner.fetch(input, init);
        },
      });
    };
    const limited = clientThat(async () => Response.json({}, { status: 429, headers: { 'X-Retry-After': '9' } }));
    const error = { code: 'rate_limited', retryAfterMs: 9000 };
    expect(await limited.cancelUserInvites({ ids }, write())).toMatchObject({
      results: [{ outcome: 'done' }, { outcome: 'failed', error }, { outcome: 'failed', error }],
    });
    const lossy = clientThat(() => Promise.reject(new TypeError('lost')));
    await expect(lossy.resendUserInvites({ ids: ids.slice(1) }, write())).resolves.toMatchObject({
      results: [{ outcome: 'done' }, { outcome: 'done' }],
    });
    await expect(lossy.cancelUserInvites({ ids: ids.slice(1) }, write())).rejects.toMatchObject({ details: { code: 'network' } });
  });
});

describe('sending', () => {
  it('tells what became of each', async () => {
    await invite('invited@example.com');
    const { results } = await client.sendUserInvites(
      {
        userInvites: [
          { email: 'New@Example.com' },
          { email: 'invited@example.com' },
          { email: 'owner@northwind.example' },
          { email: 'no address' },
          { email: 'wizard@example.com', roles: ['wizard'] },
          { email: 'last@example.com' },
        ],
      },
      write(),
    );
    expect(results.map(({ email, outcome, error }) => [email, outcome, error])).toEqual([
      ['New@Example.com', 'sent', undefined],
      ['invited@example.com', 'already_invited', invalid('email', 'already_invited')],
      ['owner@northwind.example', 'already_member', invalid('email', 'already_member')],
      ['no address', 'invalid', invalid('email', 'invalid')],
      ['wizard@example.com', 'failed', invalid('roles', 'unknown')],
      ['last@example.com', 'sent', undefined],
    ]);
    expect(results[0]!.invite).toMatchObject({ email: 'new@example.com', status: 'pending' });
  });

  const invalid = (path: string, code: string) => ({ code: 'validation', fields: [{ path, code }] });

  it('refuses what better-auth would take and drop, and sends nothing', async () => {
    const input = { userInvites: [{ email: 'ada@example.com' }], message: 'Hi', expiresAt: '2030-01-01T00:00:00Z' };
    await expect(client.sendUserInvites({ ...input, delivery: 'link' }, write())).rejects.toMatchObject({
      details: {
        code: 'validation',
        fields: ['message', 'expiresAt', 'delivery'].map((path) => ({ path, code: 'unsupported' })),
      },
    });
    expect(server.requests).toEqual([]);
  });

  it('refuses names, language and data where the plugin has no such field, and takes them where they are absent', async () => {
    const invitee = { email: 'ada@example.com', firstName: 'Ada', lastName: 'Byron', locale: 'de', data: { team: 'one' } };
    await expect(client.sendUserInvites({ userInvites: [{ email: 'bob@example.com' }, invitee] }, write())).rejects.toMatchObject(
      {
        details: {
          code: 'validation',
          fields: ['firstName', 'lastName', 'locale', 'data'].map((name) => ({
            path: `userInvites.1.${name}`,
            code: 'unsupported',
          })),
        },
      },
    );
    expect(server.requests).toEqual([]);
    const absent = { email: 'ada@example.com', firstName: null, lastName: '', locale: null, data: null };
    expect(await client.sendUserInvites({ userInvites: [absent] }, write())).toMatchObject({ results: [{ outcome: 'sent' }] });
  });

  it('stops where a failure would meet the others, too', async () => {
    let sent = 0;
    const flaky = clientOf(owner, {
      fetch: (input, init) => {
        if (new Request(input).url.includes('invite-member')) sent += 1;
        return sent === 2 ? Promise.reject(new TypeError('lost')) : owner.fetch(input, init);
      },
    });
    const userInvites = ['a', 'b', 'c'].map((name) => ({ email: `${name}@example.com` }));
    const { results } = await flaky.sendUserInvites({ userInvites }, write());
    expect(results.map(({ outcome }) => outcome)).toEqual(['sent', 'unknown', 'failed']);
    expect(results[2]!.error).toEqual({ code: 'network' });
    expect(sent).toBe(2);
  });

  it('ends with the reason of its signal', async () => {
    const controller = new AbortController();
    const reason = new Error('deadline');
    const slow = clientOf(owner, {
      fetch: (input, init) => {
        if (new Request(input).url.includes('invite-member')) controller.abort(reason);
        return owner.fetch(input, init);
      },
    });
    const sending = slow.sendUserInvites(
      { userInvites: [{ email: 'ada@example.com' }] },
      { idempotencyKey: 'key', signal: controller.signal },
    );
    await expect(sending).rejects.toBe(reason);
  });
});

describe('roles and links', () => {
  it('offers the plugin’s own roles, or those that the host names', async () => {
    expect((await client.roles({})).map(({ key }) => key)).toEqual(['member', 'admin']);
    const named = clientOf(owner, { roles: [{ key: 'member', name: 'Mitglied' }] });
    expect(await named.roles({ search: 'MIT' })).toEqual([{ key: 'member', name: 'Mitglied' }]);
    await invite('ada@example.com');
    expect((await named.userInvites({ limit: 1 })).items[0]!.roles).toEqual([{ key: 'member', name: 'Mitglied' }]);
  });

  it('copies the link of an open invite, and has no such method where nobody says where it leads', async () => {
    const linking = clientOf(owner, { linkTo: (token) => `https://saas.example/join#token=${token}` });
    const [id] = await invite('ada@example.com');
    expect(await linking.userInviteLink!(id!, write())).toEqual({ url: `https://saas.example/join#token=${id}` });
    server.expire('ada@example.com');
    await expect(linking.userInviteLink!(id!, write())).rejects.toMatchObject({
      details: { code: 'invite_not_pending', status: 'expired' },
    });
    await client.resendUserInvite(id!, write());
    expect(await linking.userInviteLink!(id!, write())).toEqual({
      url: `https://saas.example/join#token=${server.mails.at(-1)!.token}`,
    });
    expect(client.userInviteLink).toBeUndefined();
  });
});
