import { keepPreviousData, QueryClient, QueryObserver } from '@tanstack/react-query';
import type { DefaultOptions } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { inviteKeys } from '../../src/query/inviteKeys.js';
import { quotaOptions } from '../../src/query/quotaOptions.js';
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

describe('outside React', () => {
  it('a loader gets a list, an invite, the roles and the quota', async () => {
    const { context } = setUp();
    const queryClient = new QueryClient();
    const { page, receivedAt } = await queryClient.ensureQueryData(userInvitesOptions(context, { limit: 5 }));
    expect(page.items).toHaveLength(5);
    expect(receivedAt).toBe(now);
    expect(await queryClient.ensureQueryData(userInviteOptions(context, 'invite-3'))).toMatchObject({ id: 'invite-3' });
    expect(await queryClient.ensureQueryData(rolesOptions(context))).toHaveLength(6);
    expect(await queryClient.ensureQueryData(quotaOptions(context))).toEqual({ limit: null, used: 0 });
  });

  it('asks once for the same list', async () => {
    const { client, context } = setUp();
    const queryClient = new QueryClient();
    await Promise.all([1, 2].map(() => queryClient.ensureQueryData(userInvitesOptions(context, { limit: 5 }))));
    await queryClient.ensureQueryData(userInvitesOptions(context, { limit: 5 }));
    expect(client.calls).toHaveLength(1);
  });
});

const hostile: readonly (readonly [name: string, defaults: NonNullable<DefaultOptions['queries']>])[] = [
  ['retries for ever', { retry: true, retryDelay: 0 }],
  ['throws on error and retries three times', { throwOnError: true, retry: 3 }],
  ['never asks again', { staleTime: 'static', refetchOnMount: false, refetchOnWindowFocus: false }],
  ['waits for the network', { networkMode: 'offlineFirst', retryOnMount: false }],
  ['shares no structure', { structuralSharing: false }],
  ['is disabled', { enabled: false }],
  ['polls', { refetchInterval: 10 }],
  ['keeps previous data', { placeholderData: keepPreviousData }],
  ['hashes keys its own way', { queryKeyHashFn: () => 'one for all' }],
  ['never renders', { notifyOnChangeProps: [] }],
  ['persists and throws', { meta: { persist: true }, persister: () => Promise.reject(new Error('no')) }],
  ['begins with data', { initialData: 'nonsense' }],
  ['selects', { select: () => 'nonsense' }],
];

describe.each(hostile)('under a host that %s', (_, queries) => {
  const paramsA = { limit: 2 };

  function observe(code?: 'server' | 'forbidden') {
    const { client, context } = setUp();
    if (code) client.failAll('userInvites', { code });
    const queryClient = new QueryClient({ defaultOptions: { queries } });
    const observer = new QueryObserver(queryClient, userInvitesOptions(context, paramsA));
    const seen = vi.fn<() => void>();
    const stop = observer.subscribe(seen);
    return { client, context, observer, seen, queryClient, stop };
  }

  it('a list is read and told', async () => {
    const { client, observer, seen, stop } = observe();
    expect(observer.getCurrentResult().data).toBeUndefined();
    await vi.advanceTimersByTimeAsync(100);
    expect(observer.getCurrentResult().data?.page.items).toHaveLength(2);
    expect(seen).toHaveBeenCalled();
    expect(client.calls).toHaveLength(1);
    stop();
  });

  it('an equal answer is the same object', async () => {
    const { observer, stop } = observe();
    await vi.advanceTimersByTimeAsync(0);
    const before = observer.getCurrentResult().data;
    await observer.refetch();
    expect(observer.getCurrentResult().data).toBe(before);
    expect(before).toHaveProperty('page');
    stop();
  });

  it('a failure is tried three times where it may pass, and once where it will not', async () => {
    const passing = observe('server');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(passing.client.calls).toHaveLength(3);
    expect(passing.observer.getCurrentResult().error).toMatchObject({ details: { code: 'server' } });
    passing.stop();
    const lasting = observe('forbidden');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(lasting.client.calls).toHaveLength(1);
    lasting.stop();
  });

  it('a list of another scope begins with nothing', async () => {
    const { context, observer, stop } = observe();
    await vi.advanceTimersByTimeAsync(0);
    observer.setOptions(userInvitesOptions({ ...context, scope: 'memory:other:zoe' }, paramsA));
    expect(observer.getCurrentResult().data).toBeUndefined();
    stop();
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
