import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { inviteOperationsOf } from '../../src/query/inviteOperationsOf.js';
import { liveReadsOf } from '../../src/query/liveReadsOf.js';
import { oncePerScope } from '../../src/query/oncePerScope.js';
import { userInvitesOptions } from '../../src/query/userInvitesOptions.js';
import { testInvites } from '../support/testInvites.js';

const settings = { deadlineMs: 1000, consistencyMs: 0, whenOffline: 'fail' } as const;

function contextOf(scope = 'a') {
  const client = createMemoryInvitesClient({ invites: testInvites({ now: Date.now() }) });
  return { client, queryClient: new QueryClient(), scope };
}

describe('what providers share', () => {
  it('is one for a cache, client and scope, and another where one of them differs', () => {
    const create = vi.fn(() => ({}));
    const of = oncePerScope(create);
    const context = contextOf();
    const known = of(context);
    expect(of({ ...context })).toBe(known);
    expect(of({ ...context, scope: 'b' })).not.toBe(known);
    expect(of({ ...context, client: createMemoryInvitesClient() })).not.toBe(known);
    expect(of({ ...context, queryClient: new QueryClient() })).not.toBe(known);
    expect(of(context)).toBe(known);
    expect(create).toHaveBeenCalledTimes(4);
  });

  it('is one log, which follows the settings that were given last', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const context = contextOf();
    const operations = inviteOperationsOf({ ...context, ...settings });
    expect(inviteOperationsOf({ ...context, ...settings, deadlineMs: 50 })).toBe(operations);
    context.client.hold('resendUserInvite');
    const { settled } = operations.perform({ kind: 'resend', inviteId: 'invite-1' });
    await vi.advanceTimersByTimeAsync(50);
    expect(await settled).toMatchObject({ status: 'failed', error: { code: 'timeout' } });
  });

  it('reads a list again after an operation, once, whoever asked for it', async () => {
    const context = contextOf();
    const observer = new QueryObserver(context.queryClient, userInvitesOptions(context, { limit: 10, offset: 0 }));
    onTestFinished(observer.subscribe(() => {}));
    await vi.waitFor(() => expect(observer.getCurrentResult().isSuccess).toBe(true));
    const operations = inviteOperationsOf({ ...context, ...settings });
    await operations.perform({ kind: 'resend', inviteId: 'invite-1' }).settled;
    const reads = () => context.client.calls.filter(({ method }) => method === 'userInvites').length;
    await vi.waitFor(() => expect(reads()).toBe(2));
  });
});

describe('live reads', () => {
  function setUp() {
    const context = contextOf();
    const listeners = new Set<() => void>();
    const client: InvitesClient = {
      ...context.client,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    };
    const live = { ...context, client };
    return { live, listeners, calls: context.client.calls };
  }

  it('are one subscription for all that listen', () => {
    const { live, listeners } = setUp();
    const stops = [liveReadsOf(live).join(), liveReadsOf({ ...live }).join()];
    expect(listeners.size).toBe(1);
    stops.forEach((stop) => stop());
    expect(listeners.size).toBe(0);
  });

  it('read what is on the screen when something changed elsewhere, and nothing where the client does not tell', async () => {
    const { live, listeners, calls } = setUp();
    const observer = new QueryObserver(live.queryClient, userInvitesOptions(live, { limit: 10, offset: 0 }));
    onTestFinished(observer.subscribe(() => {}));
    await vi.waitFor(() => expect(observer.getCurrentResult().isSuccess).toBe(true));
    onTestFinished(liveReadsOf(live).join());
    for (const listener of listeners) listener();
    await vi.waitFor(() => expect(calls.filter(({ method }) => method === 'userInvites')).toHaveLength(2));

    const { subscribe: _, ...silent } = live.client;
    expect(() => liveReadsOf({ ...live, client: silent }).join()()).not.toThrow();
  });
});
