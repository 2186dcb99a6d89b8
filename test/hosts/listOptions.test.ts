import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { userInvitesOptions } from '../../src/query/userInvitesOptions.js';
import { testInvites } from '../support/testInvites.js';
import { hostileHosts, leaveHosts } from './hostileHosts.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const params = { limit: 2 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  leaveHosts();
});

describe.each(hostileHosts)('a host that %s', (_, createQueryClient) => {
  function observe(code?: 'server' | 'forbidden') {
    const client = createMemoryInvitesClient({ invites: testInvites({ now }), now: () => now });
    if (code) client.failAll('userInvites', { code });
    const context = { client, scope: 'memory:northwind:zoe', now: () => now };
    const queryClient = createQueryClient();
    const seen = vi.fn<() => void>();
    function open() {
      const observer = new QueryObserver(queryClient, userInvitesOptions(context, params));
      return { observer, stop: observer.subscribe(seen) };
    }
    return { client, context, seen, openAgain: open, ...open() };
  }

  it('C14: is told of a list, which is read once', async () => {
    const { client, observer, seen, stop } = observe();
    expect(observer.getCurrentResult().data).toBeUndefined();
    await vi.advanceTimersByTimeAsync(100);
    expect(observer.getCurrentResult().data?.page.items).toHaveLength(2);
    expect(seen).toHaveBeenCalled();
    expect(client.calls).toHaveLength(1);
    stop();
  });

  it('C14: gets the same object for an equal answer', async () => {
    const { observer, stop } = observe();
    await vi.advanceTimersByTimeAsync(0);
    const before = observer.getCurrentResult().data;
    await observer.refetch();
    expect(observer.getCurrentResult().data).toBe(before);
    expect(before).toHaveProperty('page');
    stop();
  });

  it('C14: has a failure tried three times where it may pass, and once where it will not', async () => {
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

  it('C14: finds a list again that it left, and has it read once more where it is old', async () => {
    const { client, openAgain, stop } = observe();
    await vi.advanceTimersByTimeAsync(0);
    stop();
    await vi.advanceTimersByTimeAsync(20_000);
    const soon = openAgain();
    expect(soon.observer.getCurrentResult().data?.page.items).toHaveLength(2);
    soon.stop();
    const before = client.calls.length;
    await vi.advanceTimersByTimeAsync(20_000);
    const later = openAgain();
    await vi.advanceTimersByTimeAsync(0);
    expect(client.calls.length).toBeGreaterThan(before);
    later.stop();
  });

  it('C14: has a list that failed read again by who comes next', async () => {
    const { client, openAgain, stop } = observe('forbidden');
    await vi.advanceTimersByTimeAsync(0);
    stop();
    const next = openAgain();
    await vi.advanceTimersByTimeAsync(0);
    expect(client.calls).toHaveLength(2);
    next.stop();
  });

  it('C14: begins a list of another scope with nothing', async () => {
    const { context, observer, stop } = observe();
    await vi.advanceTimersByTimeAsync(0);
    observer.setOptions(userInvitesOptions({ ...context, scope: 'memory:other:zoe' }, params));
    expect(observer.getCurrentResult().data).toBeUndefined();
    stop();
  });
});
