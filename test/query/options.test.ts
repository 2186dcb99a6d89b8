import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { invitersOptions } from '../../src/query/invitersOptions.js';
import { inviteKeys } from '../../src/query/inviteKeys.js';
import { quotaOptions } from '../../src/query/quotaOptions.js';
import { receivedUserInvitesOptions } from '../../src/query/receivedUserInvitesOptions.js';
import { rolesOptions } from '../../src/query/rolesOptions.js';
import { userInviteOptions } from '../../src/query/userInviteOptions.js';
import { userInvitesOptions } from '../../src/query/userInvitesOptions.js';
import { testInvites } from '../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const scope = 'memory:northwind:zoe';

function setUp() {
  const client = createMemoryInvitesClient({ invites: testInvites({ now }), now: () => now });
  return { client, context: { client, scope, now: () => now } };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('keys', () => {
  it('start with the package, a version and the scope', () => {
    for (const key of [
      inviteKeys.all('a'),
      inviteKeys.lists('a'),
      inviteKeys.list('a', { limit: 1 }),
      inviteKeys.invite('a', 'i1'),
      inviteKeys.roles('a', ''),
      inviteKeys.inviters('a', ''),
      inviteKeys.quota('a'),
      inviteKeys.operations('a'),
    ]) {
      expect(key.slice(0, 3)).toEqual(['react-user-invites', 1, 'a']);
    }
  });

  it('nest: a list is one of the lists', () => {
    expect(inviteKeys.list('a', { limit: 1 }).slice(0, 4)).toEqual([...inviteKeys.lists('a')]);
  });
});

describe('B5: outside React', () => {
  it('a loader gets a list, an invite, the roles, the inviters and the quota', async () => {
    const { context } = setUp();
    const queryClient = new QueryClient();
    const { page, receivedAt } = await queryClient.ensureQueryData(userInvitesOptions(context, { limit: 5 }));
    expect(page.items).toHaveLength(5);
    expect(receivedAt).toBe(now);
    expect(await queryClient.ensureQueryData(userInviteOptions(context, 'invite-3'))).toMatchObject({
      invite: { id: 'invite-3' },
    });
    expect(await queryClient.ensureQueryData(rolesOptions(context))).toHaveLength(6);
    expect(await queryClient.ensureQueryData(invitersOptions(context, 'zoë'))).toMatchObject([{ id: 'zoe' }]);
    expect(await queryClient.ensureQueryData(quotaOptions(context))).toEqual({ limit: null, used: 0 });
  });

  it('a loader gets the invites to the viewer, where the client tells of them', async () => {
    const { client, context } = setUp();
    const told = { ...context, client: { ...client, receivedUserInvites: async () => await Promise.resolve([]) } };
    const options = receivedUserInvitesOptions(told);
    expect(options).toMatchObject({ enabled: true, queryKey: inviteKeys.received(scope) });
    expect(await new QueryClient().ensureQueryData(options)).toEqual({ invites: [], receivedAt: now });
    const { receivedUserInvites: _, ...silent } = client;
    expect(receivedUserInvitesOptions({ ...context, client: silent }).enabled).toBe(false);
  });

  it('asks once for the same list', async () => {
    const { client, context } = setUp();
    const queryClient = new QueryClient();
    await Promise.all([1, 2].map(() => queryClient.ensureQueryData(userInvitesOptions(context, { limit: 5 }))));
    await queryClient.ensureQueryData(userInvitesOptions(context, { limit: 5 }));
    expect(client.calls).toHaveLength(1);
  });
});

describe('a read', () => {
  it('is aborted when nobody wants it any more', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const client = {
      ...createMemoryInvitesClient(),
      userInvites: (_: unknown, options?: { signal?: AbortSignal | undefined }) => {
        signals.push(options?.signal);
        return new Promise<never>(() => {});
      },
    };
    const observer = new QueryObserver(new QueryClient(), userInvitesOptions({ client, scope }, { limit: 2, search: 'a' }));
    const stop = observer.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(0);
    observer.setOptions(userInvitesOptions({ client, scope }, { limit: 2, search: 'ab' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
    stop();
    expect(signals[1]?.aborted).toBe(true);
  });

  it('fails at the deadline', async () => {
    const { client } = setUp();
    client.hold('userInvites');
    const promise = new QueryClient().fetchQuery(userInvitesOptions({ client, scope, deadlineMs: 1000 }, { limit: 2 }));
    promise.catch(() => {});
    await vi.advanceTimersByTimeAsync(1000);
    await expect(promise).rejects.toMatchObject({ details: { code: 'timeout' } });
  });

  it('does not begin where the client has no such method', async () => {
    const { roles: _, quota: __, ...client } = createMemoryInvitesClient();
    const queryClient = new QueryClient();
    for (const options of [rolesOptions({ client, scope }), quotaOptions({ client, scope })] as const) {
      const observer = new QueryObserver<unknown>(queryClient, options as never);
      expect(observer.getCurrentResult().fetchStatus).toBe('idle');
      expect(options.enabled).toBe(false);
    }
  });
});
