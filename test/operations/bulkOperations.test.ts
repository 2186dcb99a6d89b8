import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { createInviteOperations } from '../../src/operations/createInviteOperations.js';
import type { BulkInviteOperation } from '../../src/operations/InviteOperation.js';
import type { Network } from '../../src/operations/Network.js';
import { testInvites } from '../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const online: Network = { isOnline: () => true, subscribe: () => () => {} };

function setUp(changes: Partial<InvitesClient> = {}, network = online) {
  const invites = testInvites({ count: 12, now }).map((invite) => ({ ...invite, status: 'pending' as const }));
  const memory = createMemoryInvitesClient({ invites, now: () => now });
  const client: InvitesClient = { ...memory, ...changes };
  const refetch = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const operations = createInviteOperations({
    client,
    refetch,
    network,
    deadlineMs: 1000,
    consistencyMs: 0,
    cachedPages: () => [],
  });
  return { memory, refetch, operations, shown: (...numbers: number[]) => numbers.map((number) => memory.invites[number]!) };
}

const oneByOne = { cancelUserInvites: undefined, resendUserInvites: undefined } as unknown as Partial<InvitesClient>;
const writes = ({ calls }: MemoryInvitesClient) => calls.map(({ method, args }) => `${method} ${JSON.stringify(args[0])}`);
const outcomesOf = ({ operations }: BulkInviteOperation) => Promise.all(operations.map(({ settled }) => settled));
const drain = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('several invites, where the client can take them in one request', () => {
  it('are one request, each has its own outcome, and one read follows', async () => {
    const { memory, operations, shown, refetch } = setUp();
    memory.change('invite-2', { status: 'accepted' });
    const bulk = operations.performAll('resend', shown(0, 1, 2));
    expect(operations.activity('invite-3')).toEqual({ phase: 'pending', kind: 'resend' });
    expect(await outcomesOf(bulk)).toMatchObject([
      { status: 'acknowledged', invite: { id: 'invite-1', sentCount: 2 } },
      { status: 'failed', error: { code: 'invite_not_pending', status: 'accepted' } },
      { status: 'acknowledged', invite: { id: 'invite-3', sentCount: 2 } },
    ]);
    expect(writes(memory)).toEqual(['resendUserInvites {"ids":["invite-1","invite-2","invite-3"]}']);
    expect(operations.activity('invite-1')).toBeNull();
    expect(operations.activity('invite-2')).toMatchObject({ phase: 'failed' });
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('meet the same operation under way and do not ask for it again', async () => {
    const { memory, operations, shown } = setUp();
    const hold = memory.hold('cancelUserInvite');
    const running = operations.perform({ kind: 'cancel', inviteId: 'invite-1' });
    const bulk = operations.performAll('cancel', [...shown(0, 1), ...shown(1)]);
    expect(bulk.operations[0]).toBe(running);
    expect(bulk.operations[2]).toBe(bulk.operations[1]);
    hold.release();
    await outcomesOf(bulk);
    expect(writes(memory)).toEqual(['cancelUserInvite "invite-1"', 'cancelUserInvites {"ids":["invite-2"]}']);
  });

  it('do not wait for what runs on one of them: that one follows in a request of its own, where it still can', async () => {
    const { memory, operations, shown } = setUp();
    const hold = memory.hold('cancelUserInvite');
    operations.perform({ kind: 'cancel', inviteId: 'invite-1' });
    const bulk = operations.performAll('resend', shown(0, 1));
    await drain();
    expect(writes(memory)).toEqual(['cancelUserInvite "invite-1"', 'resendUserInvites {"ids":["invite-2"]}']);
    hold.release();
    expect(await outcomesOf(bulk)).toMatchObject([
      { status: 'failed', error: { code: 'invite_not_pending', status: 'canceled' } },
      { status: 'acknowledged' },
    ]);
    expect(writes(memory)).toHaveLength(2);
  });

  it('that had to wait follow together, with a key of their own', async () => {
    const { memory, operations, shown } = setUp();
    const hold = memory.hold('updateUserInvite');
    for (const inviteId of ['invite-1', 'invite-2'])
      operations.perform({ kind: 'update', inviteId, changes: { firstName: 'Ada' } });
    const bulk = operations.performAll('cancel', shown(0, 1, 2));
    await drain();
    hold.release();
    await outcomesOf(bulk);
    const requests = memory.calls.filter(({ method }) => method === 'cancelUserInvites');
    expect(requests.map(({ args }) => args[0])).toEqual([{ ids: ['invite-3'] }, { ids: ['invite-1', 'invite-2'] }]);
    expect(new Set(requests.map(({ args }) => (args[1] as { idempotencyKey: string }).idempotencyKey)).size).toBe(2);
  });

  it('that still wait when they are stopped are taken back', async () => {
    const { memory, operations, shown } = setUp();
    const hold = memory.hold('updateUserInvite');
    operations.perform({ kind: 'update', inviteId: 'invite-1', changes: { firstName: 'Ada' } });
    const bulk = operations.performAll('resend', shown(0, 1));
    await drain();
    bulk.stop();
    expect(await outcomesOf(bulk)).toMatchObject([{ status: 'withdrawn' }, { status: 'acknowledged' }]);
    hold.release();
    await drain();
    expect(writes(memory)).not.toContain('resendUserInvites {"ids":["invite-1"]}');
  });

  it('keep their failure lines when they are stopped after the end', async () => {
    const { operations, shown } = setUp({}, { ...online, isOnline: () => false });
    const bulk = operations.performAll('cancel', shown(0));
    await outcomesOf(bulk);
    bulk.stop();
    expect(operations.activity('invite-1')).toMatchObject({ phase: 'failed', error: { code: 'offline' } });
  });

  it('answered with another invite, or as still pending, are asked for', async () => {
    const { memory, operations, shown } = setUp({
      cancelUserInvites: () =>
        Promise.resolve({
          results: [
            { id: 'invite-1', outcome: 'done', invite: memory.invites[1] },
            { id: 'invite-2', outcome: 'done', invite: memory.invites[1] },
            { id: 'invite-3', outcome: 'done', invite: { ...memory.invites[2]!, status: 'accepted' } },
          ],
        }),
    });
    expect(await outcomesOf(operations.performAll('cancel', shown(0, 1, 2)))).toMatchObject([
      { status: 'failed', error: { code: 'malformed' } },
      { status: 'failed', error: { code: 'malformed' } },
      { status: 'failed', error: { code: 'invite_not_pending', status: 'accepted' } },
    ]);
    expect(writes(memory)).toEqual(['userInvite "invite-1"', 'userInvite "invite-2"']);
  });

  it('that the answer leaves out are asked for', async () => {
    const { memory, operations, shown } = setUp({
      cancelUserInvites: () => Promise.resolve({ results: [{ id: 'invite-2', outcome: 'done' }] }),
    });
    memory.change('invite-1', { status: 'canceled' });
    const bulk = operations.performAll('cancel', shown(0, 1, 2));
    expect(await outcomesOf(bulk)).toMatchObject([
      { status: 'acknowledged', invite: { status: 'canceled' } },
      { status: 'acknowledged', invite: { id: 'invite-2', status: 'canceled', rawStatus: 'canceled' } },
      { status: 'failed', error: { code: 'malformed' } },
    ]);
    expect(writes(memory)).toEqual(['userInvite "invite-1"', 'userInvite "invite-3"']);
  });

  it('keep their row as it was where a resend is answered without it', async () => {
    const { operations, shown } = setUp({
      resendUserInvites: () => Promise.resolve({ results: [{ id: 'invite-1', outcome: 'done' }] }),
    });
    const [invite] = shown(0);
    const bulk = operations.performAll('resend', [invite!]);
    expect(await outcomesOf(bulk)).toEqual([{ status: 'acknowledged', invite }]);
  });

  it.each(['skipped', 'failed'] as const)('are asked for where the answer is %s without a reason', async (outcome) => {
    const { memory, operations, shown } = setUp({
      cancelUserInvites: () => Promise.resolve({ results: [{ id: 'invite-1', outcome }] }),
    });
    expect(await outcomesOf(operations.performAll('cancel', shown(0)))).toEqual([
      { status: 'failed', error: { code: 'unknown' } },
    ]);
    expect(writes(memory)).toEqual(['userInvite "invite-1"']);
  });

  it('all fail with the reason of a refused request', async () => {
    const { memory, operations, shown } = setUp();
    memory.failNext('cancelUserInvites', { code: 'forbidden' });
    const outcomes = await outcomesOf(operations.performAll('cancel', shown(0, 1)));
    expect(outcomes).toEqual(Array.from({ length: 2 }, () => ({ status: 'failed', error: { code: 'forbidden' } })));
  });

  it('C23: end at the deadline, each counted from its own request', async () => {
    const { memory, operations, shown } = setUp();
    memory.hold('cancelUserInvite');
    memory.hold('resendUserInvites');
    operations.perform({ kind: 'cancel', inviteId: 'invite-1' });
    const bulk = operations.performAll('resend', shown(0, 1));
    await vi.advanceTimersByTimeAsync(1001);
    expect(operations.activity('invite-2')).toMatchObject({ phase: 'failed', error: { code: 'timeout' } });
    expect(operations.activity('invite-1')).toMatchObject({ phase: 'pending' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await outcomesOf(bulk)).toMatchObject([{ error: { code: 'timeout' } }, { error: { code: 'timeout' } }]);
  });
});

describe('more invites than the client takes in one request', () => {
  const few = (memory: MemoryInvitesClient) => ({ capabilities: { ...memory.capabilities, bulkLimit: 5 } });
  const setUpFew = () => setUp(few(createMemoryInvitesClient()));
  const sizes = ({ calls }: MemoryInvitesClient) => calls.map(({ args }) => (args[0] as { ids: readonly string[] }).ids.length);
  const twelve = Array.from({ length: 12 }, (_, index) => index);

  it('go out in as many as it takes, one after the other', async () => {
    const { memory, operations, shown } = setUpFew();
    const hold = memory.hold('cancelUserInvites');
    const bulk = operations.performAll('cancel', shown(...twelve));
    await drain();
    expect(sizes(memory)).toEqual([5]);
    expect(operations.activity('invite-12')).toEqual({ phase: 'pending', kind: 'cancel' });
    hold.release();
    expect((await outcomesOf(bulk)).map(({ status }) => status)).toEqual(twelve.map(() => 'acknowledged'));
    expect(sizes(memory)).toEqual([5, 5, 2]);
    expect(new Set(memory.calls.map(({ args }) => (args[1] as { idempotencyKey: string }).idempotencyKey)).size).toBe(3);
  });

  it('go on where one of the requests is refused', async () => {
    const { memory, operations, shown } = setUpFew();
    memory.failNext('cancelUserInvites', { code: 'conflict' });
    const bulk = operations.performAll('cancel', shown(...twelve));
    expect((await outcomesOf(bulk)).map(({ status }) => status)).toEqual(
      twelve.map((index) => (index < 5 ? 'failed' : 'acknowledged')),
    );
    expect(sizes(memory)).toEqual([5, 5, 2]);
  });

  it('are taken back where they were not sent yet', async () => {
    const { memory, operations, shown } = setUpFew();
    const hold = memory.hold('cancelUserInvites');
    const bulk = operations.performAll('cancel', shown(...twelve));
    await drain();
    bulk.stop();
    hold.release();
    expect((await outcomesOf(bulk)).map(({ status }) => status)).toEqual(
      twelve.map((index) => (index < 5 ? 'acknowledged' : 'withdrawn')),
    );
    expect(sizes(memory)).toEqual([5]);
  });
});

describe('several invites, where the client takes one at a time', () => {
  it('are a request each, four at a time', async () => {
    const { memory, operations, shown } = setUp(oneByOne);
    const hold = memory.hold('cancelUserInvite');
    const bulk = operations.performAll('cancel', shown(0, 1, 2, 3, 4, 5));
    await drain();
    expect(writes(memory)).toHaveLength(4);
    expect(operations.activity('invite-6')).toMatchObject({ phase: 'pending' });
    hold.release();
    expect(await outcomesOf(bulk)).toHaveLength(6);
    expect(writes(memory)).toHaveLength(6);
  });

  it('stop where they are told to: what was sent is done, the rest is taken back', async () => {
    const { memory, operations, shown } = setUp(oneByOne);
    const hold = memory.hold('cancelUserInvite');
    const bulk = operations.performAll('cancel', shown(0, 1, 2, 3, 4, 5));
    await drain();
    bulk.stop();
    expect(operations.activity('invite-6')).toBeNull();
    hold.release();
    const outcomes = await outcomesOf(bulk);
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 4 }, () => 'acknowledged'),
      'withdrawn',
      'withdrawn',
    ]);
    await drain();
    expect(writes(memory)).toHaveLength(4);
  });

  it('can be asked for again after they were stopped', async () => {
    const { memory, operations, shown } = setUp(oneByOne);
    const hold = memory.hold('cancelUserInvite');
    operations.performAll('cancel', shown(0, 1, 2, 3, 4)).stop();
    const again = operations.performAll('cancel', shown(4));
    hold.release();
    expect(await outcomesOf(again)).toMatchObject([{ status: 'acknowledged' }]);
    expect(writes(memory)).toEqual(['cancelUserInvite "invite-5"']);
  });

  it('leave what somebody else asked for alone when they are stopped', async () => {
    const { memory, operations, shown } = setUp(oneByOne);
    const hold = memory.hold('cancelUserInvite');
    operations.performAll('cancel', shown(0, 1, 2, 3));
    const other = operations.perform({ kind: 'resend', inviteId: 'invite-1' });
    operations.performAll('resend', shown(0)).stop();
    expect(operations.activity('invite-1')).toEqual({ phase: 'pending', kind: 'resend' });
    hold.release();
    expect(await other.settled).toMatchObject({ status: 'failed' });
  });

  it('fail at once without a network, and send nothing', async () => {
    const { memory, operations, shown } = setUp(oneByOne, { ...online, isOnline: () => false });
    const outcomes = await outcomesOf(operations.performAll('cancel', shown(0, 1, 2, 3, 4, 5)));
    expect(outcomes.every((outcome) => outcome.status === 'failed' && outcome.error.code === 'offline')).toBe(true);
    expect(writes(memory)).toEqual([]);
  });
});
