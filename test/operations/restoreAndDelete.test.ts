import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { InvitesError } from '../../src/client/InvitesError.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { createInviteOperations } from '../../src/operations/createInviteOperations.js';
import type { Network } from '../../src/operations/Network.js';
import { testInvites } from '../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const online: Network = { isOnline: () => true, subscribe: () => () => {} };

interface SetUp {
  changes?: Partial<InvitesClient>;
  consistencyMs?: number;
}

// The ninth is canceled, the first is pending.
const dead = 'invite-9';
const open = 'invite-1';

function setUp({ changes = {}, consistencyMs = 0 }: SetUp = {}) {
  const memory = createMemoryInvitesClient({ invites: testInvites({ count: 12, now }), now: () => now });
  const refetch = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const operations = createInviteOperations({
    client: { ...memory, ...changes },
    refetch,
    network: online,
    deadlineMs: 1000,
    consistencyMs,
    cachedPages: () => [],
  });
  const shown = (id: string) => memory.invites.find((invite) => invite.id === id)!;
  return { memory, refetch, operations, shown };
}

type World = ReturnType<typeof setUp>;
const restore = ({ operations, shown }: World, id = dead) => operations.perform({ kind: 'restore', inviteId: id }, shown(id));
const remove = ({ operations, shown }: World, id = dead) => operations.perform({ kind: 'delete', inviteId: id }, shown(id));
const cancel = ({ operations, shown }: World, id = open) => operations.perform({ kind: 'cancel', inviteId: id }, shown(id));
const called = ({ calls }: MemoryInvitesClient) => calls.map(({ method, args }) => `${method} ${JSON.stringify(args[0])}`);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('restoring', () => {
  it('reaches the client in the same event, marks its row, answers the invite as it is, and reads again', async () => {
    const world = setUp();
    const operation = restore(world);
    expect(called(world.memory)).toEqual([`restoreUserInvite "${dead}"`]);
    expect(world.operations.activity(dead)).toEqual({ phase: 'pending', kind: 'restore' });
    expect(await operation.settled).toMatchObject({ status: 'acknowledged', invite: { id: dead, status: 'pending' } });
    expect(world.operations.activity(dead)).toBeNull();
    expect(world.refetch).toHaveBeenCalledTimes(1);
  });

  it('twice is one request', () => {
    const world = setUp();
    expect(restore(world)).toBe(restore(world));
    expect(called(world.memory)).toHaveLength(1);
  });

  it('takes back a cancellation that runs, when that has ended, and a mail can follow', async () => {
    const world = setUp();
    const hold = world.memory.hold('cancelUserInvite');
    cancel(world);
    const restored = restore(world, open);
    const mail = world.operations.perform({ kind: 'resend', inviteId: open });
    expect(called(world.memory)).toEqual([`cancelUserInvite "${open}"`]);
    hold.release();
    expect(await restored.settled).toMatchObject({ status: 'acknowledged', invite: { status: 'pending' } });
    expect(await mail.settled).toMatchObject({ status: 'acknowledged', invite: { sentCount: 2 } });
  });

  it('is asked for where the answer is still canceled', async () => {
    const world = setUp({ changes: { restoreUserInvite: () => Promise.resolve(world.shown(dead)) } });
    expect(await restore(world).settled).toEqual({ status: 'failed', error: { code: 'malformed' } });
    expect(called(world.memory)).toEqual([`userInvite "${dead}"`]);
  });

  it('fails with the refusal of an invite that has ended, and the list is read again', async () => {
    const world = setUp();
    expect(await restore(world, 'invite-4').settled).toEqual({
      status: 'failed',
      error: { code: 'invite_not_pending', status: 'accepted' },
    });
    expect(world.operations.activity('invite-4')).toMatchObject({ phase: 'failed', kind: 'restore' });
    expect(world.refetch).toHaveBeenCalledTimes(1);
  });
});

describe('C4: a restoration whose answer was lost', () => {
  const lost = { when: 'after' } as const;

  it('is done where a read shows it in a later change than was seen', async () => {
    const world = setUp({ consistencyMs: 10_000 });
    world.memory.failNext('restoreUserInvite', { code: 'network' }, lost);
    expect(await restore(world).settled).toMatchObject({ status: 'acknowledged', invite: { status: 'pending' } });
    expect(called(world.memory).slice(1)).toEqual([`userInvite "${dead}"`]);
  });

  it('is not believed of a read that may be from before the cancellation, and that nothing in it dates', async () => {
    const world = setUp({ consistencyMs: 10_000 });
    world.memory.change(dead, { updatedAt: null });
    world.memory.failNext('restoreUserInvite', { code: 'network' });
    const lagging = { ...world.shown(dead), status: 'pending' as const };
    const read = vi.spyOn(world.memory, 'userInvite').mockResolvedValueOnce(lagging);
    const asking = setUp({ consistencyMs: 10_000, changes: world.memory });
    const operation = asking.operations.perform({ kind: 'restore', inviteId: dead }, world.shown(dead));
    await vi.advanceTimersByTimeAsync(0);
    expect(asking.operations.activity(dead)).toEqual({ phase: 'checking', kind: 'restore' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).toHaveBeenCalledTimes(2);
    expect(await operation.settled).toEqual({ status: 'failed', error: { code: 'network' } });
  });
});

describe('C4: a cancellation after a restoration, whose request was lost', () => {
  it('is not believed of a read that may still show the one before', async () => {
    const world = setUp({ consistencyMs: 10_000 });
    world.memory.change(dead, { updatedAt: null });
    const canceled = world.shown(dead);
    const unstamped = { ...canceled, status: 'pending' as const };
    const asking = setUp({
      consistencyMs: 10_000,
      changes: {
        restoreUserInvite: () => Promise.resolve(unstamped),
        cancelUserInvite: () => Promise.reject(new InvitesError({ code: 'network' })),
        userInvite: vi.fn<InvitesClient['userInvite']>().mockResolvedValueOnce(canceled).mockResolvedValue(unstamped),
      },
    });
    await asking.operations.perform({ kind: 'restore', inviteId: dead }, canceled).settled;
    const { settled } = asking.operations.perform({ kind: 'cancel', inviteId: dead }, unstamped);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await settled).toEqual({ status: 'failed', error: { code: 'network' } });
  });
});

describe('deleting', () => {
  it('reaches the client in the same event, with a key of its own, and answers the invite as it was last', async () => {
    const world = setUp();
    const before = world.shown(dead);
    const operation = remove(world);
    expect(called(world.memory)).toEqual([`deleteUserInvites {"ids":["${dead}"]}`]);
    expect(world.memory.calls[0]?.args[1]).toMatchObject({ idempotencyKey: expect.stringMatching(/.{36}/) as string });
    expect(world.operations.activity(dead)).toEqual({ phase: 'pending', kind: 'delete' });
    expect(await operation.settled).toEqual({ status: 'acknowledged', invite: before });
    expect(world.memory.invites).not.toContain(before);
  });

  it('several is one request, each with its own outcome', async () => {
    const world = setUp();
    const { operations } = world.operations.performAll('delete', [dead, open, 'invite-8'].map(world.shown));
    expect(await Promise.all(operations.map(({ settled }) => settled))).toMatchObject([
      { status: 'acknowledged' },
      { status: 'failed', error: { code: 'conflict' } },
      { status: 'acknowledged' },
    ]);
    expect(called(world.memory)).toEqual([`deleteUserInvites {"ids":["${dead}","${open}","invite-8"]}`]);
  });

  it.each(['not_found', 'gone'] as const)('is done where the server says %s', async (code) => {
    const world = setUp({
      changes: { deleteUserInvites: () => Promise.resolve({ results: [{ id: dead, outcome: 'failed', error: { code } }] }) },
    });
    expect(await remove(world).settled).toMatchObject({ status: 'acknowledged' });
  });

  it('twice is one request', () => {
    const world = setUp();
    expect(remove(world)).toBe(remove(world));
    expect(called(world.memory)).toHaveLength(1);
  });

  it('takes back a mail that has not been sent, and what waits for it finds nothing and is not sent', async () => {
    const world = setUp();
    const hold = world.memory.hold('cancelUserInvite');
    cancel(world);
    const mail = world.operations.perform({ kind: 'resend', inviteId: open });
    const deleted = remove(world, open);
    expect(await mail.settled).toEqual({ status: 'withdrawn' });
    const restored = restore(world, open);
    hold.release();
    expect(await deleted.settled).toMatchObject({ status: 'acknowledged', invite: { status: 'canceled' } });
    expect(await restored.settled).toEqual({ status: 'failed', error: { code: 'not_found' } });
    expect(called(world.memory)).toEqual([`cancelUserInvite "${open}"`, `deleteUserInvites {"ids":["${open}"]}`]);
  });

  it('asks nobody where nobody shows the invite: there would be no way to say what was deleted', async () => {
    const { operations, memory } = setUp();
    expect(await operations.perform({ kind: 'delete', inviteId: dead }).settled).toEqual({
      status: 'failed',
      error: { code: 'not_found' },
    });
    expect(called(memory)).toEqual([]);
  });
});

describe('C4: a deletion whose answer was lost', () => {
  it('is done where the invite is not found', async () => {
    const world = setUp({ consistencyMs: 10_000 });
    world.memory.failNext('deleteUserInvites', { code: 'timeout' }, { when: 'after' });
    expect(await remove(world).settled).toMatchObject({ status: 'acknowledged', invite: { id: dead } });
  });

  it('has failed where the invite is still there after the window', async () => {
    const world = setUp({ consistencyMs: 10_000 });
    world.memory.failNext('deleteUserInvites', { code: 'timeout' });
    const { settled } = remove(world);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await settled).toEqual({ status: 'failed', error: { code: 'timeout' } });
    expect(called(world.memory).slice(1)).toEqual([`userInvite "${dead}"`, `userInvite "${dead}"`]);
  });
});

describe('B2: without a method of the client', () => {
  it.each([
    ['restore', 'restoreUserInvite'],
    ['delete', 'deleteUserInvites'],
  ] as const)('%s fails at once, with unknown', async (kind, method) => {
    const world = setUp({ changes: { [method]: undefined } });
    const { settled } = world.operations.perform({ kind, inviteId: dead }, world.shown(dead));
    expect(await settled).toEqual({ status: 'failed', error: { code: 'unknown' } });
    expect(called(world.memory)).toEqual([]);
  });
});
