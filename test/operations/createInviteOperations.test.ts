import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import type { InvitesErrorDetails } from '../../src/domain/InvitesErrorDetails.js';
import { createInviteOperations } from '../../src/operations/createInviteOperations.js';
import type { InviteOperationRequest } from '../../src/operations/InviteOperation.js';
import type { Network } from '../../src/operations/Network.js';
import { testInvites } from '../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const deadlineMs = 1000;
/** A back end whose reads never lag, and a browser that is online, with an empty cache. */
const network: Network = { isOnline: () => true, subscribe: () => () => {} };
const certain = { deadlineMs, consistencyMs: 0, cachedPages: () => [], network };

function setUp(refetch: () => Promise<void> = () => Promise.resolve()) {
  const client = createMemoryInvitesClient({ invites: testInvites({ now }), now: () => now });
  const reads = vi.fn<() => Promise<void>>(refetch);
  return { client, refetch: reads, operations: createInviteOperations({ ...certain, client, refetch: reads }) };
}

const resend: InviteOperationRequest = { kind: 'resend', inviteId: 'invite-1' };
const cancel: InviteOperationRequest = { kind: 'cancel', inviteId: 'invite-1' };
const called = (client: MemoryInvitesClient) => client.calls.map(({ method, args }) => `${method} ${String(args[0])}`);
const nothing = () => new Promise<void>(() => {});
const drain = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an update of the host’s own data', () => {
  it('leaves to somebody else what they have changed meanwhile, wherever the cache has it', async () => {
    const [invite] = testInvites({ now, count: 1 });
    const shown = { ...invite!, data: { department: 'Sales', office: 'oslo', desk: 1 } };
    const read = { life: 'another', sequence: 1 };
    const newest = { ...shown, data: { department: 'IT', office: 'oslo', desk: 1, since: '2026' } };
    const page = { items: [newest], totalCount: 1, nextCursor: null };
    const client = createMemoryInvitesClient({ invites: [newest], now: () => now });
    const cachedPages = () => [{ page, read, shown: true }];
    const operations = createInviteOperations({ ...certain, cachedPages, client, refetch: () => Promise.resolve() });
    const changes = { data: { department: 'Sales', office: 'lima' } };
    await operations.perform({ kind: 'update', inviteId: shown.id, changes }, shown).settled;
    expect(client.invites[0]!.data).toEqual({ department: 'IT', office: 'lima', since: '2026' });
  });
});

describe('an operation', () => {
  it('reaches the client in the same event, and marks its row', () => {
    const { client, operations } = setUp();
    void operations.perform(resend);
    expect(called(client)).toEqual(['resendUserInvite invite-1']);
    expect(operations.activity('invite-1')).toEqual({ phase: 'pending', kind: 'resend' });
    expect(operations.activity('invite-2')).toBeNull();
  });

  it('tells its own row once that it starts', () => {
    const { operations } = setUp();
    const listener = vi.fn<() => void>();
    const other = vi.fn<() => void>();
    operations.subscribe('invite-1', listener);
    operations.subscribe('invite-2', other);
    operations.perform(resend);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(other).not.toHaveBeenCalled();
  });

  it('answers the changed invite, reads again and unmarks the row', async () => {
    const { client, refetch, operations } = setUp();
    const outcome = await operations.perform(cancel).settled;
    expect(outcome).toMatchObject({ status: 'acknowledged', invite: { id: 'invite-1', status: 'canceled' } });
    await drain();
    expect(client.invites[0]?.status).toBe('canceled');
    expect(refetch).toHaveBeenCalledTimes(1);
    expect(operations.activity('invite-1')).toBeNull();
  });

  it('carries its changes, a signal and a key of its own', async () => {
    const { client, operations } = setUp();
    await operations.perform({ kind: 'update', inviteId: 'invite-1', changes: { firstName: 'Ada' } }).settled;
    await operations.perform(resend).settled;
    const options = client.calls.map(({ args }) => args.at(-1) as { idempotencyKey: string; signal: AbortSignal });
    expect(client.calls[0]?.args[1]).toMatchObject({ firstName: 'Ada' });
    expect(options.every(({ signal }) => !signal.aborted)).toBe(true);
    expect(options[0]?.idempotencyKey).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(options[1]?.idempotencyKey).not.toBe(options[0]?.idempotencyKey);
  });

  it('has a key on pages that are no secure context', async () => {
    const { client, operations } = setUp();
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(await operations.perform(resend).settled).toMatchObject({ status: 'acknowledged' });
    expect(called(client)).toEqual(['resendUserInvite invite-1']);
  });

  it.each(['not_found', 'gone'] as const)(
    'cancels nothing where nobody shows the invite and the server says %s',
    async (code) => {
      const { client, refetch, operations } = setUp();
      client.failNext('cancelUserInvite', { code });
      expect(await operations.perform(cancel).settled).toEqual({ status: 'gone' });
      expect(operations.activity('invite-1')).toBeNull();
      expect(operations.acknowledged()).toEqual([]);
      await drain();
      expect(refetch).toHaveBeenCalledTimes(1);
    },
  );

  it('finds out that there is nothing to cancel where the answer is lost, and nobody shows the invite', async () => {
    const { client, operations } = setUp();
    client.failNext('cancelUserInvite', { code: 'network' });
    client.failNext('userInvite', { code: 'not_found' });
    expect(await operations.perform(cancel).settled).toEqual({ status: 'gone' });
    expect(operations.activity('invite-1')).toBeNull();
  });

  it('fails at once, with unknown, where the client cannot update', async () => {
    const { updateUserInvite: _, ...client } = createMemoryInvitesClient();
    const operations = createInviteOperations({ ...certain, client, refetch: nothing });
    const { settled } = operations.perform({ kind: 'update', inviteId: 'invite-1', changes: {} });
    expect(operations.activity('invite-1')).toMatchObject({ phase: 'failed', error: { code: 'unknown' } });
    expect(await settled).toEqual({ status: 'failed', error: { code: 'unknown' } });
    expect(client.calls).toEqual([]);
  });
});

describe('the same operation again', () => {
  it('is the one that runs', async () => {
    const { client, operations } = setUp();
    const first = operations.perform(resend);
    expect(operations.perform({ ...resend })).toBe(first);
    await first.settled;
    expect(client.invites[0]?.sentCount).toBe(2);
    expect(called(client)).toHaveLength(1);
  });

  it('is a new one when a second has passed since the first mail went out', async () => {
    const { client, operations } = setUp();
    const first = operations.perform(resend);
    await first.settled;
    await vi.advanceTimersByTimeAsync(999);
    expect(operations.perform(resend)).toBe(first);
    await vi.advanceTimersByTimeAsync(1);
    await operations.perform(resend).settled;
    expect(called(client)).toHaveLength(2);
  });

  it('is a new one at once where the first has failed', async () => {
    const { client, operations } = setUp();
    client.failNext('resendUserInvite', { code: 'quota_exceeded' });
    await operations.perform(resend).settled;
    expect(await operations.perform(resend).settled).toMatchObject({ status: 'acknowledged' });
    expect(called(client)).toHaveLength(2);
  });

  it('is a new one at once where it sends no mail, or another operation came between', async () => {
    const { client, operations } = setUp();
    const update: InviteOperationRequest = { kind: 'update', inviteId: 'invite-1', changes: { firstName: 'Ada' } };
    await operations.perform(update).settled;
    await operations.perform(update).settled;
    const mail = operations.perform(resend);
    await mail.settled;
    await operations.perform(update).settled;
    const next = operations.perform(resend);
    await next.settled;
    expect(next).not.toBe(mail);
    await vi.advanceTimersByTimeAsync(500);
    expect(operations.perform(resend)).toBe(next);
    await vi.advanceTimersByTimeAsync(499);
    expect(operations.perform(resend)).toBe(next);
    expect(called(client)).toHaveLength(5);
  });

  it('is another one where it changes something else', async () => {
    const { client, operations } = setUp();
    const first = operations.perform({ kind: 'update', inviteId: 'invite-1', changes: { firstName: 'Ada' } });
    expect(operations.perform({ kind: 'update', inviteId: 'invite-1', changes: { firstName: 'Ada' } })).toBe(first);
    await operations.perform({ kind: 'update', inviteId: 'invite-1', changes: { firstName: 'Eve' } }).settled;
    expect(client.invites[0]?.firstName).toBe('Eve');
    expect(called(client)).toHaveLength(2);
  });
});

describe('several operations', () => {
  it('run in the order of the clicks on one invite', async () => {
    const { client, operations } = setUp();
    const hold = client.hold('resendUserInvite');
    operations.perform(resend);
    const last = operations.perform(cancel);
    await drain();
    expect(called(client)).toEqual(['resendUserInvite invite-1']);
    hold.release();
    await last.settled;
    expect(called(client)).toEqual(['resendUserInvite invite-1', 'cancelUserInvite invite-1']);
    expect(client.invites[0]).toMatchObject({ status: 'canceled', sentCount: 2 });
  });

  it('go on where the one before failed', async () => {
    const { client, operations } = setUp();
    client.failNext('resendUserInvite', { code: 'forbidden' });
    operations.perform(resend);
    expect(await operations.perform(cancel).settled).toMatchObject({ status: 'acknowledged' });
    await drain();
    expect(operations.activity('invite-1')).toBeNull();
  });

  it('name the one that runs', async () => {
    const { client, operations } = setUp();
    const hold = client.hold('cancelUserInvite');
    operations.perform(resend);
    operations.perform(cancel);
    await drain();
    expect(operations.activity('invite-1')).toEqual({ phase: 'pending', kind: 'cancel' });
    hold.release();
  });

  it('run at the same time on different invites', () => {
    const { client, operations } = setUp();
    client.hold('resendUserInvite');
    operations.perform(resend);
    operations.perform({ kind: 'resend', inviteId: 'invite-2' });
    expect(called(client)).toEqual(['resendUserInvite invite-1', 'resendUserInvite invite-2']);
  });
});

describe('a failure', () => {
  it('stays on the row until it is dismissed', async () => {
    const { client, operations } = setUp();
    client.failNext('cancelUserInvite', { code: 'forbidden' });
    expect(await operations.perform(cancel).settled).toEqual({ status: 'failed', error: { code: 'forbidden' } });
    await drain();
    expect(operations.activity('invite-1')).toEqual({ phase: 'failed', kind: 'cancel', error: { code: 'forbidden' } });
    operations.dismiss('invite-1');
    expect(operations.activity('invite-1')).toBeNull();
  });

  it('goes away while it is tried again', async () => {
    const { client, operations } = setUp();
    client.failNext('cancelUserInvite', { code: 'forbidden' });
    await operations.perform(cancel).settled;
    await drain();
    operations.perform(cancel);
    expect(operations.activity('invite-1')).toEqual({ phase: 'pending', kind: 'cancel' });
    operations.dismiss('invite-1');
    expect(operations.activity('invite-1')).toEqual({ phase: 'pending', kind: 'cancel' });
  });

  it.each<InvitesErrorDetails['code']>(['not_found', 'gone', 'conflict', 'timeout', 'network', 'server', 'malformed', 'unknown'])(
    'of code %s reads again, because the row may be another by now',
    async (code) => {
      const { client, refetch, operations } = setUp();
      client.failNext('resendUserInvite', { code } as InvitesErrorDetails);
      await operations.perform(resend).settled;
      await drain();
      expect(operations.activity('invite-1')).toMatchObject({ phase: 'failed' });
      expect(refetch).toHaveBeenCalledTimes(1);
    },
  );

  it.each<InvitesErrorDetails['code']>(['unauthenticated', 'forbidden', 'quota_exceeded'])(
    'of code %s reads nothing',
    async (code) => {
      const { client, refetch, operations } = setUp();
      client.failNext('cancelUserInvite', { code } as InvitesErrorDetails);
      await operations.perform(cancel).settled;
      await drain();
      expect(refetch).not.toHaveBeenCalled();
    },
  );

  it.each([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['rejects with an error of its own', () => Promise.reject(new Error('no'))],
    ['rejects with null', () => Promise.reject(null)],
    ['rejects with text', () => Promise.reject('no')],
  ])('of a client that %s is unknown', async (_, cancelUserInvite) => {
    const client = { ...setUp().client, cancelUserInvite };
    const operations = createInviteOperations({ ...certain, client, refetch: () => Promise.resolve() });
    expect(await operations.perform(cancel).settled).toEqual({ status: 'failed', error: { code: 'unknown' } });
  });

  it('comes at the deadline where nothing else comes', async () => {
    const client = { ...setUp().client, cancelUserInvite: () => new Promise<never>(() => {}) };
    const operations = createInviteOperations({ ...certain, client, refetch: () => Promise.resolve() });
    operations.perform(cancel);
    await vi.advanceTimersByTimeAsync(deadlineMs - 1);
    expect(operations.activity('invite-1')).toEqual({ phase: 'pending', kind: 'cancel' });
    await vi.advanceTimersByTimeAsync(1);
    expect(operations.activity('invite-1')).toEqual({ phase: 'failed', kind: 'cancel', error: { code: 'timeout' } });
  });
});

describe('reading again', () => {
  it('is once for a burst, when its last operation has ended', async () => {
    const { client, refetch, operations } = setUp();
    const held = client.hold('cancelUserInvite');
    const first = operations.perform(cancel);
    const second = operations.perform({ kind: 'resend', inviteId: 'invite-2' });
    await second.settled;
    expect(refetch).not.toHaveBeenCalled();
    held.release();
    await first.settled;
    await drain();
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('waits a second at most for one that hangs', async () => {
    const { client, refetch, operations } = setUp();
    client.hold('cancelUserInvite');
    operations.perform(cancel);
    await operations.perform({ kind: 'resend', inviteId: 'invite-2' }).settled;
    await vi.advanceTimersByTimeAsync(999);
    expect(refetch).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no'))],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['never ends', nothing],
  ])('does not keep the row marked where it %s', async (_, refetch) => {
    const { operations } = setUp(refetch);
    await operations.perform(cancel).settled;
    await drain();
    expect(operations.activity('invite-1')).toBeNull();
  });
});

describe('a lost answer', () => {
  it('is asked for, and found to have been carried out', async () => {
    const { client, operations } = setUp();
    client.failNext('cancelUserInvite', { code: 'network' }, { when: 'after' });
    const { settled } = operations.perform(cancel);
    await vi.waitFor(() => expect(called(client)).toContain('userInvite invite-1'));
    expect(await settled).toMatchObject({ status: 'acknowledged', invite: { status: 'canceled' } });
  });

  it('is asked for once more after the consistency window, then it has failed', async () => {
    const client = createMemoryInvitesClient({ invites: testInvites({ now }), now: () => now });
    const operations = createInviteOperations({ ...certain, consistencyMs: 500, client, refetch: () => Promise.resolve() });
    client.failNext('cancelUserInvite', { code: 'network' });
    operations.perform(cancel);
    await drain();
    expect(operations.activity('invite-1')).toEqual({ phase: 'checking', kind: 'cancel' });
    await vi.advanceTimersByTimeAsync(500);
    expect(called(client)).toEqual(['cancelUserInvite invite-1', 'userInvite invite-1', 'userInvite invite-1']);
    expect(operations.activity('invite-1')).toMatchObject({ phase: 'failed', error: { code: 'network' } });
  });
});

describe('without a network', () => {
  it('fails at once, and sends nothing', async () => {
    const client = createMemoryInvitesClient({ invites: testInvites({ now }) });
    const operations = createInviteOperations({
      ...certain,
      network: { ...network, isOnline: () => false },
      client,
      refetch: nothing,
    });
    expect(await operations.perform(resend).settled).toEqual({ status: 'failed', error: { code: 'offline' } });
    expect(client.calls).toEqual([]);
  });
});

describe('after a cancellation', () => {
  it('no mail is sent: its link would be dead', async () => {
    const { client, operations } = setUp();
    operations.perform(cancel);
    const { settled } = operations.perform(resend);
    expect(await settled).toEqual({ status: 'failed', error: { code: 'invite_not_pending', status: 'canceled' } });
    expect(called(client)).toEqual(['cancelUserInvite invite-1']);
  });

  it('of what is canceled already, all is well', async () => {
    const client = createMemoryInvitesClient({ invites: testInvites({ now }), now: () => now });
    const operations = createInviteOperations({ ...certain, client, refetch: () => Promise.resolve() });
    client.change('invite-1', { status: 'canceled', rawStatus: 'canceled' });
    const [shown] = testInvites({ now });
    expect(await operations.perform(cancel, shown).settled).toMatchObject({
      status: 'acknowledged',
      invite: { status: 'canceled' },
    });
  });
});

describe('subscribing', () => {
  it('ends when it is told to, and leaves other listeners', async () => {
    const { operations } = setUp();
    const listener = vi.fn<() => void>();
    const other = vi.fn<() => void>();
    const stop = operations.subscribe('invite-1', listener);
    operations.subscribe('invite-1', other);
    stop();
    operations.perform(cancel);
    await drain();
    expect(listener).not.toHaveBeenCalled();
    expect(other).toHaveBeenCalledTimes(2);
  });
});
