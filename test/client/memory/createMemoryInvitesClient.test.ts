import { describe, expect, it } from 'vitest';

import { isInvitesError } from '../../../src/client/InvitesError.js';
import type { UserInvitesParams } from '../../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClientOptions } from '../../../src/client/memory/MemoryInvitesClient.js';
import type { UserInvite } from '../../../src/domain/UserInvite.js';
import type { UserInvitePreview } from '../../../src/domain/UserInvitePreview.js';
import { testInvites } from '../../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const day = 24 * 60 * 60 * 1000;

function setUp(options: MemoryInvitesClientOptions = {}) {
  return createMemoryInvitesClient({ invites: testInvites({ now }), now: () => now, ...options });
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return isInvitesError(error) ? error.details.code : String(error);
}

describe('listing', () => {
  const list = async (params: Partial<UserInvitesParams>) => setUp().userInvites({ limit: 100, ...params });

  it('answers pages that make up the whole list', async () => {
    const client = setUp();
    const pages = await Promise.all([0, 20, 40].map((offset) => client.userInvites({ limit: 20, offset })));
    expect(pages.map(({ items }) => items.length)).toEqual([20, 20, 3]);
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(43);
    expect(pages.every(({ totalCount }) => totalCount === 43)).toBe(true);
  });

  it('follows cursors to the last page', async () => {
    const client = setUp();
    const first = await client.userInvites({ limit: 30 });
    const second = await client.userInvites({ limit: 30, cursor: first.nextCursor! });
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([30, 13, null]);
  });

  it.each([
    ['a name', 'krishna', ['Krishnamurthy']],
    ['an address, in capitals', 'LUBLIN.EXAMPLE', ['Żółkiewska']],
    ['a family name that comes first', '李慧敏', ['李']],
  ])('finds by %s', async (_, search, lastNames) => {
    const { items } = await list({ search });
    expect([...new Set(items.map(({ lastName }) => lastName))]).toEqual(lastNames);
  });

  it('takes a search for what it is', async () => {
    expect((await list({ search: '.*' })).items).toEqual([]);
  });

  it.each<[name: string, filter: UserInvitesParams['filter'], holds: (invite: UserInvite) => boolean]>([
    ['status', { status: ['accepted', 'declined'] }, ({ status }) => status === 'accepted' || status === 'declined'],
    ['role', { roles: ['billing'] }, ({ roles }) => roles.some(({ key }) => key === 'billing')],
    ['inviter', { invitedBy: ['tomas'] }, ({ invitedBy }) => invitedBy?.id === 'tomas'],
    ['first day', { sentFrom: '2026-11-20T00:00:00.000Z' }, ({ sentAt }) => sentAt! >= '2026-11-20'],
    ['last day', { sentTo: '2026-11-20T00:00:00.000Z' }, ({ sentAt }) => sentAt! < '2026-11-20'],
  ])('filters by %s', async (_, filter, holds) => {
    const { items, totalCount } = await list({ filter });
    const expected = testInvites({ now }).filter(holds);
    expect(items.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(totalCount).toBe(expected.length);
  });

  it.each(['createdAt', 'sentAt', 'expiresAt', 'status'] as const)('sorts by %s in both directions', async (field) => {
    const ascending = (await list({ sort: { field, direction: 'asc' } })).items;
    const descending = (await list({ sort: { field, direction: 'desc' } })).items;
    const values = ascending.map((invite) => invite[field]!);
    expect(values).toEqual(values.toSorted((a, b) => a.localeCompare(b)));
    expect(descending.map(({ id }) => id)).toEqual(ascending.map(({ id }) => id).toReversed());
  });

  it('shows pending invites past their expiry as expired, counts them so, and tells its time', async () => {
    const client = setUp({ now: () => now + 30 * day });
    const page = await client.userInvites({ limit: 100 });
    expect(page.statusCounts).toMatchObject({ pending: 0, expired: 23 });
    expect(page.serverNow).toBe(new Date(now + 30 * day).toISOString());
    expect((await client.userInvites({ limit: 100, filter: { status: ['expired'] } })).totalCount).toBe(23);
  });

  it('counts all statuses whatever the chosen one is', async () => {
    const { statusCounts, totalCount } = await list({ filter: { status: ['canceled'] } });
    expect(statusCounts).toMatchObject({ accepted: 12, canceled: 4 });
    expect(totalCount).toBe(4);
  });
});

describe('sending', () => {
  it('answers an outcome for each invitee', async () => {
    const client = setUp({ members: ['Member@EXAMPLE.com'], blockedDomains: ['blocked.example'] });
    const invitees = ['new@example.com', 'Member@example.com', 'a@blocked.example', 'no address', 'new@EXAMPLE.com'];
    const { results } = await client.sendUserInvites({ userInvites: invitees.map((email) => ({ email })) });
    expect(results.map(({ outcome }) => outcome)).toEqual(['sent', 'already_member', 'blocked', 'invalid', 'already_invited']);
    expect(client.invites).toHaveLength(44);
  });

  it('keeps what was sent', async () => {
    const client = setUp();
    await client.sendUserInvites({
      userInvites: [{ email: 'a@example.com', firstName: 'Ada', roles: ['admin', 'pilot'] }],
      message: 'Hi',
    });
    expect(client.invites[0]).toMatchObject({
      email: 'a@example.com',
      firstName: 'Ada',
      message: 'Hi',
      status: 'pending',
      sentCount: 1,
      roles: [
        { key: 'admin', name: 'Admin' },
        { key: 'pilot', name: null },
      ],
    });
  });
});

describe('sending links', () => {
  it('mails nobody, and expires when the sender says', async () => {
    const client = setUp();
    const expiresAt = '2026-12-24T00:00:00.000Z';
    await client.sendUserInvites({ userInvites: [{ email: 'a@example.com' }], delivery: 'link', expiresAt });
    expect(client.invites[0]).toMatchObject({ status: 'pending', sentAt: null, sentCount: 0, delivery: null, expiresAt });
  });
});

describe('checking', () => {
  it('says of each address what sending would', async () => {
    const client = setUp({ members: ['Member@EXAMPLE.com'], blockedDomains: ['blocked.example'] });
    await client.sendUserInvites({ userInvites: [{ email: 'invited@example.com' }] });
    const emails = ['new@example.com', 'Member@example.com', 'a@blocked.example', 'no address', 'invited@EXAMPLE.com'];
    const checks = await client.checkInvitees(emails);
    expect(checks.map(({ email, state }) => [email, state])).toEqual([
      ['new@example.com', 'ok'],
      ['Member@example.com', 'already_member'],
      ['a@blocked.example', 'blocked'],
      ['invited@EXAMPLE.com', 'already_invited'],
    ]);
    const { results } = await client.sendUserInvites({ userInvites: checks.map(({ email }) => ({ email })) });
    expect(results.map(({ outcome }) => outcome)).toEqual(['sent', 'already_member', 'blocked', 'already_invited']);
  });
});

describe('resending, canceling and updating', () => {
  it('resends with a new expiry', async () => {
    const client = setUp();
    expect(await client.resendUserInvite('invite-6')).toMatchObject({
      status: 'pending',
      sentCount: 2,
      expiresAt: new Date(now + 7 * day).toISOString(),
    });
  });

  it('cancels once', async () => {
    const client = setUp();
    expect(await client.cancelUserInvite('invite-1')).toMatchObject({ status: 'canceled' });
    expect(await codeOf(client.cancelUserInvite('invite-1'))).toBe('invite_not_pending');
  });

  it('updates what is given, clears what is null and leaves what is not there', async () => {
    const client = setUp();
    const updated = await client.updateUserInvite('invite-1', { firstName: null, lastName: undefined, roles: ['viewer'] });
    expect(updated).toMatchObject({
      firstName: null,
      lastName: 'Bergström-Kowalczyk',
      roles: [{ key: 'viewer', name: 'Viewer' }],
    });
  });

  it.each(['userInvite', 'resendUserInvite', 'cancelUserInvite'] as const)('%s does not find an unknown id', async (method) => {
    expect(await codeOf(setUp()[method]('nobody'))).toBe('not_found');
  });
});

describe('restoring, deleting, links and inviters', () => {
  it('restores what is canceled with a new expiry, answers what is pending, and refuses what has ended', async () => {
    const client = setUp();
    await client.cancelUserInvite('invite-1');
    const restored = await client.restoreUserInvite('invite-1');
    expect(restored).toMatchObject({ status: 'pending', expiresAt: new Date(now + 7 * day).toISOString() });
    expect(await client.restoreUserInvite('invite-1')).toEqual(restored);
    expect(await codeOf(client.restoreUserInvite('invite-4'))).toBe('invite_not_pending');
  });

  it('deletes what is over for good, and says what it keeps', async () => {
    const client = setUp();
    const { results } = await client.deleteUserInvites({ ids: ['invite-9', 'invite-1', 'nobody'] });
    expect(results).toMatchObject([
      { id: 'invite-9', outcome: 'done' },
      { id: 'invite-1', outcome: 'failed', error: { code: 'conflict' } },
      { id: 'nobody', outcome: 'failed', error: { code: 'not_found' } },
    ]);
    expect(client.invites.map(({ id }) => id)).not.toContain('invite-9');
    expect(await codeOf(client.userInvite('invite-9'))).toBe('not_found');
  });

  it('deletes all that match but some', async () => {
    const client = setUp();
    await client.deleteUserInvites({ filter: { status: ['canceled'] }, exceptIds: ['invite-9'] });
    expect(client.invites.filter(({ status }) => status === 'canceled').map(({ id }) => id)).toEqual(['invite-9']);
  });

  it('knows the history of an invite that is read by itself, newest first', async () => {
    const client = setUp();
    const typesOf = async (id: string) => (await client.userInvite(id)).history?.map(({ type }) => type);
    expect(await typesOf('invite-9')).toEqual(['canceled', 'delivered', 'sent']);
    await client.resendUserInvite('invite-1');
    await client.updateUserInvite('invite-1', { firstName: 'Anna' });
    await client.cancelUserInvite('invite-1');
    await client.restoreUserInvite('invite-1');
    expect(await typesOf('invite-1')).toEqual(['restored', 'canceled', 'updated', 'resent', 'delivered', 'sent']);
    expect(new Set((await client.userInvite('invite-1')).history?.map(({ id }) => id)).size).toBe(6);
    expect(client.invites.every(({ history }) => history === undefined)).toBe(true);
  });

  it('makes another link each time, and none for what is over', async () => {
    const client = setUp();
    const links = [await client.userInviteLink('invite-1'), await client.userInviteLink('invite-1')];
    expect(new Set(links.map(({ url }) => url)).size).toBe(2);
    expect(await codeOf(client.userInviteLink('invite-9'))).toBe('invite_not_pending');
  });

  it('knows who has invited somebody, by name and address', async () => {
    const client = setUp();
    expect((await client.inviters({})).map(({ id }) => id)).toEqual(['zoe', 'tomas']);
    expect((await client.inviters({ search: 'OKAF' })).map(({ id }) => id)).toEqual(['tomas']);
    expect((await client.inviters({ search: 'zoe@' })).map(({ id }) => id)).toEqual(['zoe']);
  });
});

describe('tokens', () => {
  const preview: UserInvitePreview = {
    status: 'pending',
    organization: { name: 'Northwind', logoUrl: null },
    email: 'a@example.com',
    invitedBy: null,
    roles: [],
    message: null,
    expiresAt: null,
    viewerIsMember: false,
    viewerIsInvitee: true,
  };

  it('checks without consuming, accepts once and then says so', async () => {
    const client = setUp({ previews: { secret: preview } });
    await client.checkUserInviteToken('secret');
    expect(await client.acceptUserInvite({ token: 'secret' })).toEqual({ organization: preview.organization, roles: [] });
    expect(await client.checkUserInviteToken('secret')).toMatchObject({ status: 'accepted', viewerIsMember: true });
    expect(await codeOf(client.acceptUserInvite({ token: 'secret' }))).toBe('invite_not_pending');
  });

  it('declines, and knows no other token', async () => {
    const client = setUp({ previews: { secret: preview } });
    await client.declineUserInvite({ token: 'secret' });
    expect(await client.checkUserInviteToken('secret')).toMatchObject({ status: 'declined' });
    expect(await codeOf(client.checkUserInviteToken('toString'))).toBe('not_found');
  });
});

describe('faults', () => {
  it('fail the next call before anything happens, or lose its answer afterwards', async () => {
    const client = setUp();
    client.failNext('cancelUserInvite', { code: 'server' });
    client.failNext('cancelUserInvite', { code: 'network' }, { when: 'after' });
    expect(await codeOf(client.cancelUserInvite('invite-1'))).toBe('server');
    expect(client.invites[0]?.status).toBe('pending');
    expect(await codeOf(client.cancelUserInvite('invite-1'))).toBe('network');
    expect(client.invites[0]?.status).toBe('canceled');
  });

  it('fail every call until they are taken away, and no other method', async () => {
    const client = setUp();
    client.failAll('userInvites', { code: 'server' });
    expect(await codeOf(client.userInvites({ limit: 1 }))).toBe('server');
    expect(await codeOf(client.userInvites({ limit: 1 }))).toBe('server');
    expect(await codeOf(client.roles({}))).toBe('null');
    client.failAll('userInvites', null);
    expect(await codeOf(client.userInvites({ limit: 1 }))).toBe('null');
  });
});

describe('time', () => {
  it('holds calls back until they are released', async () => {
    const client = setUp();
    const hold = client.hold('cancelUserInvite');
    const promise = client.cancelUserInvite('invite-1');
    await Promise.resolve();
    expect(client.calls).toHaveLength(1);
    expect(client.invites[0]?.status).toBe('pending');
    hold.release();
    await promise;
    expect((await client.cancelUserInvite('invite-2')).status).toBe('canceled');
  });

  it('takes as long as it is told to', async () => {
    const start = performance.now();
    await setUp({ latencyMs: 30 }).quota();
    expect(performance.now() - start).toBeGreaterThan(25);
  });

  it.each([true, false])('changes nothing for a call that was aborted (before it started: %s)', async (before) => {
    const client = setUp({ latencyMs: 10 });
    const controller = new AbortController();
    const reason = new Error('Not wanted any more.');
    if (before) controller.abort(reason);
    const promise = client.cancelUserInvite('invite-1', { idempotencyKey: 'key', signal: controller.signal });
    controller.abort(reason);
    await expect(promise).rejects.toBe(reason);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(client.invites[0]?.status).toBe('pending');
  });

  it('records what it was called with, and what another person changes', async () => {
    const client = setUp();
    client.change('invite-1', { status: 'accepted' });
    await client.roles({ search: 'ad' });
    expect(client.invites[0]?.status).toBe('accepted');
    expect(client.calls).toEqual([{ method: 'roles', args: [{ search: 'ad' }] }]);
  });
});

describe('subscribe', () => {
  it('tells of what somebody else changed, to each who subscribed, until they stop', async () => {
    const client = createMemoryInvitesClient({ invites: testInvites({ now: Date.now() }) });
    const told: string[] = [];
    const first = () => void told.push('first');
    const stops = [client.subscribe(first), client.subscribe(first), client.subscribe(() => void told.push('second'))];
    const [{ id }] = client.invites as [UserInvite];
    client.change(id, { status: 'accepted' });
    expect(told).toEqual(['first', 'first', 'second']);

    stops[0]!();
    stops[2]!();
    client.change(id, { status: 'declined' });
    expect(told.slice(3)).toEqual(['first']);
    await client.userInvites({ limit: 1 });
    expect(told).toHaveLength(4);
  });
});

describe('whose invite has expired', () => {
  it('is renewed by another send: the same invite, with what it was sent with, and no seat more', async () => {
    const client = setUp({ invites: testInvites({ now, count: 10 }), quota: { limit: 1, used: 1 } });
    const expired = client.invites[5]!;
    client.change(client.invites[0]!.id, { expiresAt: new Date(now - 1).toISOString() });
    expect(await client.checkInvitees([expired.email, client.invites[0]!.email, client.invites[1]!.email])).toMatchObject([
      { state: 'ok' },
      { state: 'ok' },
      { state: 'already_invited' },
    ]);
    const userInvites = [expired, client.invites[0]!].map(({ email }) => ({ email, roles: ['admin'] }));
    const { results } = await client.sendUserInvites({ userInvites: [...userInvites, userInvites[0]!] });
    expect(results.map(({ outcome }) => outcome)).toEqual(['sent', 'sent', 'already_invited']);
    expect(results[0]!.invite).toMatchObject({
      id: expired.id,
      status: 'pending',
      createdAt: expired.createdAt,
      sentCount: expired.sentCount + 1,
      roles: [{ key: 'admin', name: 'Admin' }],
    });
    expect(client.invites).toHaveLength(10);
    expect((await client.userInvite(expired.id)).history![0]).toMatchObject({ type: 'resent' });
    expect(await client.quota()).toEqual({ limit: 1, used: 1 });
  });
});

describe('seats', () => {
  it('are taken by invites that are made, and end', async () => {
    const client = setUp({ invites: [], quota: { limit: 3, used: 1 } });
    const userInvites = ['ada', 'bob', 'cleo'].map((name) => ({ email: `${name}@example.com` }));
    const { results } = await client.sendUserInvites({ userInvites });
    expect(results).toMatchObject([
      { outcome: 'sent' },
      { outcome: 'sent' },
      { outcome: 'failed', error: { code: 'quota_exceeded' } },
    ]);
    expect(await client.quota()).toEqual({ limit: 3, used: 3 });
  });
});

describe('what others do', () => {
  it('is told to whoever subscribed, and is in the history where it ended an invite', async () => {
    const client = setUp();
    const [first, second] = client.invites;
    let news = 0;
    client.subscribe(() => (news += 1));
    client.add({ ...first!, id: 'theirs', email: 'theirs@example.com' });
    const acceptedBy = { id: 'layla', name: 'Layla', email: first!.email };
    client.change(first!.id, { status: 'accepted', rawStatus: 'accepted', acceptedBy });
    client.remove(second!.id);
    expect(news).toBe(3);
    expect(client.invites.map(({ id }) => id).slice(0, 2)).toEqual(['theirs', first!.id]);
    expect(await codeOf(client.userInvite(second!.id))).toBe('not_found');
    expect((await client.userInvite(first!.id)).history![0]).toMatchObject({ type: 'accepted', by: acceptedBy });
  });
});
