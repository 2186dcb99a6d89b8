import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import { browserNetwork } from '../../src/operations/browserNetwork.js';
import { createInviteOperations } from '../../src/operations/createInviteOperations.js';
import type { InviteOperationRequest } from '../../src/operations/InviteOperation.js';
import { testInvites } from '../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const resend: InviteOperationRequest = { kind: 'resend', inviteId: 'invite-1' };
const cancel: InviteOperationRequest = { kind: 'cancel', inviteId: 'invite-1' };
const drain = () => vi.advanceTimersByTimeAsync(0);

function createNetwork() {
  let online = false;
  const listeners = new Set<() => void>();
  return {
    listeners,
    isOnline: () => online,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change(isOnline: boolean) {
      online = isOnline;
      for (const listener of listeners) listener();
    },
  };
}

function setUp() {
  const client = createMemoryInvitesClient({ invites: testInvites({ now }), now: () => now });
  const network = createNetwork();
  const operations = createInviteOperations({
    client,
    network,
    whenOffline: 'wait',
    refetch: () => Promise.resolve(),
    deadlineMs: 1000,
    consistencyMs: 0,
    cachedPages: () => [],
  });
  return { client, network, operations };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('C18: without a network, where the host wants operations to wait', () => {
  it('one waits, says so, and goes out once when the network is back', async () => {
    const { client, network, operations } = setUp();
    const operation = operations.perform(resend);
    expect(operations.activity('invite-1')).toEqual({ phase: 'waiting', kind: 'resend' });
    expect(operations.perform(resend)).toBe(operation);
    await vi.advanceTimersByTimeAsync(60_000);
    network.change(false);
    await drain();
    expect(client.calls).toEqual([]);
    network.change(true);
    expect(await operation.settled).toMatchObject({ status: 'acknowledged' });
    expect(client.calls).toHaveLength(1);
    expect(network.listeners.size).toBe(0);
  });

  it('one can be taken back, and asked for anew', async () => {
    const { client, network, operations } = setUp();
    const operation = operations.perform(resend);
    operations.withdraw('invite-1', 'resend');
    expect(operations.activity('invite-1')).toBeNull();
    expect(await operation.settled).toEqual({ status: 'withdrawn' });
    const again = operations.perform(resend);
    expect(again).not.toBe(operation);
    network.change(true);
    expect(await again.settled).toMatchObject({ status: 'acknowledged' });
    expect(client.calls).toHaveLength(1);
  });

  it('what is asked for behind it waits too, and names the newest', async () => {
    const { client, network, operations } = setUp();
    operations.perform({ kind: 'update', inviteId: 'invite-1', changes: { firstName: 'Ada' } });
    const last = operations.perform(cancel);
    expect(operations.activity('invite-1')).toEqual({ phase: 'waiting', kind: 'cancel' });
    network.change(true);
    await last.settled;
    expect(client.calls.map(({ method }) => method)).toEqual(['updateUserInvite', 'cancelUserInvite']);
  });

  it('C6: a cancellation takes back the resend that waits: no mail with a dead link goes out', async () => {
    const { client, network, operations } = setUp();
    const mail = operations.perform(resend);
    const last = operations.perform(cancel);
    expect(await mail.settled).toEqual({ status: 'withdrawn' });
    network.change(true);
    expect(await last.settled).toMatchObject({ status: 'acknowledged' });
    expect(client.calls.map(({ method }) => method)).toEqual(['cancelUserInvite']);
  });

  it('taking back what has been sent changes nothing', async () => {
    const { network, operations } = setUp();
    network.change(true);
    const operation = operations.perform(resend);
    operations.withdraw('invite-1', 'resend');
    expect(operations.activity('invite-1')).toEqual({ phase: 'pending', kind: 'resend' });
    expect(await operation.settled).toMatchObject({ status: 'acknowledged' });
  });
});

describe('the browser’s network', () => {
  it('is there on a server, and where the browser does not say', () => {
    vi.stubGlobal('navigator', undefined);
    expect(browserNetwork.isOnline()).toBe(true);
    expect(browserNetwork.subscribe(() => {})).toBeTypeOf('function');
    vi.stubGlobal('navigator', {});
    expect(browserNetwork.isOnline()).toBe(true);
  });

  it('tells when it comes and goes, until nobody listens', () => {
    vi.stubGlobal('navigator', { onLine: false });
    const page = new EventTarget();
    vi.stubGlobal('window', page);
    const listener = vi.fn<() => void>();
    const unsubscribe = browserNetwork.subscribe(listener);
    page.dispatchEvent(new Event('offline'));
    page.dispatchEvent(new Event('online'));
    expect(browserNetwork.isOnline()).toBe(false);
    expect(listener).toHaveBeenCalledTimes(2);
    unsubscribe();
    page.dispatchEvent(new Event('online'));
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
