import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { createInviteOperations } from '../../src/operations/createInviteOperations.js';
import { testInvites } from '../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const id = 'invite-1';

function setUp(online = true) {
  const client = createMemoryInvitesClient({ invites: testInvites({ now }), now: () => now });
  const refetch = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const network = { isOnline: () => online, subscribe: () => () => {} };
  const options = { client, refetch, network, deadlineMs: 1000, consistencyMs: 0, cachedPages: () => [] };
  return { client, refetch, operations: createInviteOperations(options) };
}

const keysOf = ({ calls }: ReturnType<typeof setUp>['client']) =>
  calls
    .filter(({ method }) => method === 'userInviteLink')
    .map(({ args: [, write] }) => (write as { idempotencyKey: string }).idempotencyKey);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the link of an invite', () => {
  it('is asked for in the same event, marks its row, and is told to whoever asked', async () => {
    const { client, refetch, operations } = setUp();
    const link = operations.mintLink(id);
    expect(client.calls.map(({ method }) => method)).toEqual(['userInviteLink']);
    expect(operations.activity(id)).toEqual({ phase: 'pending', kind: 'copy_link' });
    expect(await link).toEqual({ status: 'minted', url: expect.stringContaining('#token=') as string });
    expect(operations.activity(id)).toBeNull();
    await vi.runAllTimersAsync();
    expect(refetch).not.toHaveBeenCalled();
  });

  it('asked for twice at once is one request; asked for again later it has a key of its own', async () => {
    const { client, operations } = setUp();
    const [first, second] = await Promise.all([operations.mintLink(id), operations.mintLink(id)]);
    expect(second).toBe(first);
    await operations.mintLink(id);
    expect(new Set(keysOf(client)).size).toBe(2);
  });

  it('S7: is in nothing that the operations remember', async () => {
    const { operations } = setUp();
    const outcome = await operations.mintLink(id);
    const url = outcome.status === 'minted' ? outcome.url : '';
    expect(url).not.toBe('');
    expect(JSON.stringify([operations.activity(id), operations.acknowledged()])).not.toContain(url);
  });

  it('that failed says so in its row, until it is dismissed or something else is done', async () => {
    const { client, operations } = setUp();
    client.failAll('userInviteLink', { code: 'server' });
    expect(await operations.mintLink(id)).toEqual({ status: 'failed', error: { code: 'server' } });
    expect(operations.activity(id)).toEqual({ phase: 'failed', kind: 'copy_link', error: { code: 'server' } });
    operations.dismiss(id);
    expect(operations.activity(id)).toBeNull();
    await operations.mintLink(id);
    await operations.perform({ kind: 'resend', inviteId: id }).settled;
    expect(operations.activity(id)).toBeNull();
  });

  it('takes the failure of an operation away, and its own is not hidden by one', async () => {
    const { client, operations } = setUp();
    client.failAll('resendUserInvite', { code: 'server' });
    await operations.perform({ kind: 'resend', inviteId: id }).settled;
    void operations.mintLink(id);
    expect(operations.activity(id)).toEqual({ phase: 'pending', kind: 'copy_link' });
  });

  it('tells its own row only', async () => {
    const { operations } = setUp();
    const own = vi.fn<() => void>();
    const other = vi.fn<() => void>();
    const leave = operations.subscribe(id, own);
    operations.subscribe('invite-2', other);
    await operations.mintLink(id);
    expect(own).toHaveBeenCalledTimes(2);
    leave();
    await operations.mintLink(id);
    expect(own).toHaveBeenCalledTimes(2);
    expect(other).not.toHaveBeenCalled();
  });

  it('fails at once without a network, at the deadline without an answer, and where the client has none', async () => {
    const offline = setUp(false);
    expect(await offline.operations.mintLink(id)).toEqual({ status: 'failed', error: { code: 'offline' } });
    expect(offline.client.calls).toEqual([]);

    const silent = setUp();
    silent.client.hold('userInviteLink');
    const link = silent.operations.mintLink(id);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await link).toEqual({ status: 'failed', error: { code: 'timeout' } });

    const without = setUp();
    Object.assign(without.client, { userInviteLink: undefined });
    expect(await without.operations.mintLink(id)).toMatchObject({ status: 'failed' });
  });

  it.each([undefined, null, {}, { url: '' }, { url: 7 }, 'https://northwind.example'])('refuses %j', async (answer) => {
    const { client, operations } = setUp();
    Object.assign(client, { userInviteLink: () => answer });
    expect(await operations.mintLink(id)).toEqual({ status: 'failed', error: { code: 'malformed' } });
  });
});
