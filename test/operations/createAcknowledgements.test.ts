import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { createInviteOperations } from '../../src/operations/createInviteOperations.js';
import type { CachedPage } from '../../src/operations/OperationLog.js';
import { testInvites } from '../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const consistencyMs = 10_000;

function setUp(windowMs = consistencyMs) {
  const client = createMemoryInvitesClient({ invites: testInvites({ count: 3, now }), now: () => now });
  const cache: CachedPage[] = [];
  const refetch = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const operations = createInviteOperations({
    client,
    refetch,
    network: { isOnline: () => true, subscribe: () => () => {} },
    deadlineMs: 1000,
    consistencyMs: windowMs,
    cachedPages: () => cache,
  });

  /** Reads the list, as a query does; `items` is what it answers. */
  async function readAs(items: readonly UserInvite[], mark = operations.beginRead()): Promise<void> {
    cache[0] = { page: { items, totalCount: items.length, nextCursor: null }, read: mark, shown: true };
    operations.endRead(mark);
    await vi.advanceTimersByTimeAsync(0);
  }

  return { client, cache, refetch, operations, readAs, kept: () => operations.acknowledged().length };
}

const cancel = { kind: 'cancel', inviteId: 'invite-1' } as const;
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('C3: an acknowledged operation', () => {
  it('stays for the consistency window, whatever is read in it, and goes with a read after it', async () => {
    const { client, operations, readAs, kept } = setUp();
    const stale = client.invites;
    await operations.perform(cancel).settled;
    await readAs(client.invites);
    expect(kept()).toBe(1);
    await pass(consistencyMs);
    expect(kept()).toBe(1);
    await readAs(client.invites);
    expect(kept()).toBe(0);
    expect(stale).not.toBe(client.invites);
  });

  it('asks again at the end of the window where the cached answer still lags, and lets go then', async () => {
    const { client, operations, readAs, refetch, kept } = setUp();
    const stale = client.invites;
    await operations.perform(cancel).settled;
    await readAs(stale);
    expect(refetch).toHaveBeenCalledTimes(1);
    await pass(consistencyMs + 999);
    expect(refetch).toHaveBeenCalledTimes(1);
    await pass(1);
    expect(refetch).toHaveBeenCalledTimes(2);
    expect(kept()).toBe(1);
    // The server has truly restored the invite: a read after the window is believed.
    await readAs(stale);
    expect(kept()).toBe(0);
  });

  it('asks once for several windows that end together, and not for a list that nobody looks at', async () => {
    const { client, cache, operations, readAs, refetch } = setUp();
    const stale = client.invites;
    await Promise.all(stale.map(({ id }) => operations.perform({ kind: 'cancel', inviteId: id }).settled));
    await readAs(stale);
    await pass(consistencyMs + 1000);
    expect(refetch).toHaveBeenCalledTimes(2);
    cache[0] = { ...cache[0]!, shown: false };
    await operations.perform({ kind: 'resend', inviteId: 'invite-2' }).settled;
    await pass(consistencyMs + 1000);
    expect(refetch).toHaveBeenCalledTimes(3);
  });

  it('asks for nothing at the end of the window where the cached answer agrees', async () => {
    const { client, operations, readAs, refetch } = setUp();
    await operations.perform(cancel).settled;
    await readAs(client.invites);
    await pass(consistencyMs);
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('asks for nothing at the end of the window where no list holds the invite', async () => {
    const { client, operations, readAs, refetch } = setUp();
    await operations.perform(cancel).settled;
    await readAs(client.invites.slice(1));
    await pass(consistencyMs);
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('does not go while an older read is under way', async () => {
    const { client, operations, readAs, kept } = setUp(0);
    const slow = operations.beginRead();
    await operations.perform(cancel).settled;
    await readAs(client.invites);
    expect(kept()).toBe(1);
    operations.endRead(slow);
    await pass(0);
    expect(kept()).toBe(0);
  });

  it('does not go while another list’s answer may not know it', async () => {
    const { client, cache, operations, readAs, kept } = setUp(0);
    await readAs(client.invites);
    const other = operations.beginRead();
    cache.push({ page: { items: [], totalCount: 0, nextCursor: null }, read: other, shown: false });
    operations.endRead(other);
    await operations.perform(cancel).settled;
    await readAs(client.invites);
    expect(kept()).toBe(1);
    cache.length = 1;
    await readAs(client.invites);
    expect(kept()).toBe(0);
  });

  it('does not go for a read of another life, however large its number', async () => {
    const { client, operations, readAs, kept } = setUp(0);
    await operations.perform(cancel).settled;
    await readAs(client.invites, { life: 'before the reload', sequence: 999 });
    expect(kept()).toBe(1);
  });

  it('goes at once where nothing is cached, and reads never lag', async () => {
    const { operations, kept } = setUp(0);
    await operations.perform(cancel).settled;
    await pass(0);
    expect(kept()).toBe(0);
  });
});

describe('C6: what an invite’s operations know of each other', () => {
  it('a resend that waits behind a cancel is refused by what the cancel answered', async () => {
    const { client, operations } = setUp();
    operations.perform(cancel);
    const { settled } = operations.perform({ kind: 'resend', inviteId: 'invite-1' });
    expect(await settled).toEqual({ status: 'failed', error: { code: 'invite_not_pending', status: 'canceled' } });
    expect(client.calls.map(({ method }) => method)).toEqual(['cancelUserInvite']);
  });

  it('a lost resend is told by the answer to the one before, not by the row', async () => {
    const { client, operations } = setUp();
    const resend = { kind: 'resend', inviteId: 'invite-1' } as const;
    await operations.perform(resend).settled;
    await pass(1000);
    client.failNext('resendUserInvite', { code: 'network' });
    const { settled } = operations.perform(resend, testInvites({ count: 1, now })[0]);
    await pass(consistencyMs);
    expect(await settled).toEqual({ status: 'failed', error: { code: 'network' } });
  });
});

describe('C12: the list', () => {
  it.each(['not_found', 'gone', 'conflict', 'network', 'offline'] as const)(
    'is read again after %s: the server knows better',
    async (code) => {
      const { client, operations, refetch } = setUp(0);
      client.failNext('resendUserInvite', { code });
      await operations.perform({ kind: 'resend', inviteId: 'invite-1' }).settled;
      expect(refetch).toHaveBeenCalledTimes(1);
    },
  );

  it.each(['forbidden', 'unauthenticated', 'too_large'] as const)('is not read again after %s', async (code) => {
    const { client, operations, refetch } = setUp(0);
    client.failNext('resendUserInvite', { code });
    await operations.perform({ kind: 'resend', inviteId: 'invite-1' }).settled;
    await pass(1000);
    expect(refetch).not.toHaveBeenCalled();
  });
});
