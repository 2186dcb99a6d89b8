import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { InvitesError } from '../../src/client/InvitesError.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { createInviteOperations } from '../../src/operations/createInviteOperations.js';
import type { InviteOperationRequest } from '../../src/operations/InviteOperation.js';
import { testInvites } from '../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const resend: InviteOperationRequest = { kind: 'resend', inviteId: 'invite-1' };
const cancel: InviteOperationRequest = { kind: 'cancel', inviteId: 'invite-1' };
const rename = (firstName: string) => ({ kind: 'update', inviteId: 'invite-1', changes: { firstName } }) as const;

function setUp(changes: Partial<InvitesClient> = {}) {
  const memory = createMemoryInvitesClient({ invites: testInvites({ count: 3, now }), now: () => now });
  const operations = createInviteOperations({
    client: { ...memory, ...changes },
    refetch: () => Promise.resolve(),
    network: { isOnline: () => true, subscribe: () => () => {} },
    deadlineMs: 1000,
    consistencyMs: 0,
    cachedPages: () => [{ page: { items: memory.invites, totalCount: null, nextCursor: null }, read: newest(), shown: false }],
  });
  const newest = () => ({ life: operations.life, sequence: Number.MAX_SAFE_INTEGER });
  const names = () => memory.calls.map(({ method }) => method);
  return { memory, operations, names };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an answer', () => {
  it('about another invite is none: the server is asked', async () => {
    const { memory, operations, names } = setUp({ cancelUserInvite: () => Promise.resolve(memory.invites[1]!) });
    expect(await operations.perform(cancel).settled).toEqual({ status: 'failed', error: { code: 'malformed' } });
    expect(names()).toEqual(['userInvite']);
    expect(operations.acknowledged()).toEqual([]);
  });

  it.each(['accepted', 'declined'] as const)('of a cancel that shows an invite as %s says so', async (status) => {
    const { memory, operations } = setUp({
      cancelUserInvite: () => Promise.resolve<UserInvite>({ ...memory.invites[0]!, status }),
    });
    expect(await operations.perform(cancel).settled).toEqual({
      status: 'failed',
      error: { code: 'invite_not_pending', status },
    });
  });

  it.each(['pending', 'expired'] as const)('of a cancel that shows an invite as %s is looked into', async (status) => {
    const { memory, operations, names } = setUp({
      cancelUserInvite: () => Promise.resolve<UserInvite>({ ...memory.invites[0]!, status }),
    });
    memory.change('invite-1', { status: 'canceled' });
    expect(await operations.perform(cancel).settled).toMatchObject({ status: 'acknowledged', invite: { status: 'canceled' } });
    expect(names()).toEqual(['userInvite']);
  });

  it('of a cancel in a word that we do not know is believed', async () => {
    const { memory, operations } = setUp({
      cancelUserInvite: () => Promise.resolve<UserInvite>({ ...memory.invites[0]!, status: 'unknown', rawStatus: 'revoked' }),
    });
    expect(await operations.perform(cancel).settled).toMatchObject({ status: 'acknowledged' });
  });
});

describe('C4: a lost answer', () => {
  it.each(['not_found', 'gone'] as const)('of a cancel is found to be done where the read says %s', async (code) => {
    const { operations } = setUp({
      cancelUserInvite: () => Promise.reject(new InvitesError({ code: 'network' })),
      userInvite: () => Promise.reject(new InvitesError({ code })),
    });
    expect(await operations.perform(cancel).settled).toMatchObject({ status: 'acknowledged', invite: { status: 'canceled' } });
  });

  it('is asked for, too, where the network went while it was on its way', async () => {
    const { memory, operations } = setUp();
    memory.failNext('resendUserInvite', { code: 'offline' }, { when: 'after' });
    expect(await operations.perform(resend).settled).toMatchObject({ status: 'acknowledged', invite: { sentCount: 2 } });
  });

  it('is not taken from the read about another invite', async () => {
    const { memory, operations } = setUp({
      cancelUserInvite: () => Promise.reject(new InvitesError({ code: 'network' })),
      userInvite: () => Promise.resolve<UserInvite>({ ...memory.invites[1]!, status: 'canceled' }),
    });
    expect(await operations.perform(cancel).settled).toEqual({ status: 'failed', error: { code: 'network' } });
  });

  it('after somebody else’s resend is not taken for that one', async () => {
    const { memory, operations } = setUp();
    await operations.perform(resend).settled;
    await vi.advanceTimersByTimeAsync(1000);
    memory.change('invite-1', { sentCount: 3, updatedAt: new Date(now + 1000).toISOString() });
    memory.failNext('resendUserInvite', { code: 'network' });
    expect(await operations.perform(resend).settled).toEqual({ status: 'failed', error: { code: 'network' } });
  });

  it.each([
    ['asks for four invites at a time', 500, 8, 9],
    ['asks for no more than four where these get no answer', null, 4, 4],
  ])('%s', async (_, answersAfterMs, askedSoon, askedInAll) => {
    let asked = 0;
    const { operations, memory } = setUp({
      cancelUserInvites: () => Promise.reject(new InvitesError({ code: 'network' })),
      userInvite: (id) => {
        asked += 1;
        return new Promise((resolve) => {
          if (answersAfterMs) setTimeout(() => resolve({ ...memory.invites[0]!, id }), answersAfterMs);
        });
      },
    });
    operations.performAll(
      'cancel',
      Array.from({ length: 9 }, (_item, index) => ({ ...memory.invites[0]!, id: `invite-${index}` })),
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toBe(4);
    await vi.advanceTimersByTimeAsync(999);
    expect(asked).toBe(askedSoon);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toBe(askedInAll);
  });
});

describe('C6: the line of an invite', () => {
  it('goes on behind a request that cannot be compared with what the server has', async () => {
    const { operations } = setUp({ updateUserInvite: () => Promise.reject(new InvitesError({ code: 'network' })) });
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const broken = operations.perform({ kind: 'update', inviteId: 'invite-1', changes: { data: circular as never } });
    const next = operations.perform(cancel);
    expect(await broken.settled).toMatchObject({ status: 'failed' });
    expect(await next.settled).toMatchObject({ status: 'acknowledged' });
  });

  it.each([undefined, null, 'text', { code: 'no such code' }])('goes on where an error’s details are %j', async (details) => {
    const error = new InvitesError({ code: 'network' });
    Object.defineProperty(error, 'details', { value: details });
    const { operations } = setUp({ resendUserInvite: () => Promise.reject(error) });
    expect(await operations.perform(resend).settled).toEqual({ status: 'failed', error: { code: 'unknown' } });
    expect(await operations.perform(cancel).settled).toMatchObject({ status: 'acknowledged' });
  });

  it('goes on where a listener throws, which stays the listener’s', async () => {
    const { operations, memory } = setUp();
    operations.subscribe('invite-1', () => {
      throw new Error('of a host');
    });
    expect(operations.perform(cancel).settled).toBeInstanceOf(Promise);
    expect(() => vi.advanceTimersByTime(0)).toThrow('of a host');
    await expect(vi.advanceTimersByTimeAsync(0)).rejects.toThrow('of a host');
    expect(memory.invites[0]).toMatchObject({ status: 'canceled' });
    expect(operations.activity('invite-1')).toBeNull();
  });

  it('carries out every change, also one that was asked for before', async () => {
    const { memory, operations } = setUp();
    operations.perform(rename('Ada'));
    operations.perform(rename('Eve'));
    await operations.perform(rename('Ada')).settled;
    expect(memory.invites[0]).toMatchObject({ firstName: 'Ada' });
    expect(memory.calls).toHaveLength(3);
  });

  it('sends a resend that was asked for after somebody restored the invite', async () => {
    const { memory, operations } = setUp();
    await operations.perform(cancel).settled;
    memory.change('invite-1', { status: 'pending', rawStatus: 'pending' });
    expect(await operations.perform(resend).settled).toMatchObject({ status: 'acknowledged' });
  });
});

describe('many invites', () => {
  it('cost each of them once, not once for each of the others', () => {
    const { operations, memory } = setUp({ cancelUserInvites: () => new Promise(() => {}) });
    const [invite] = memory.invites;
    const told = vi.fn<() => void>();
    const many = Array.from({ length: 500 }, (_, index) => ({ ...invite!, id: `invite-${index}` }));
    for (const { id } of many) operations.subscribe(id, told);
    operations.performAll('cancel', many);
    expect(told).toHaveBeenCalledTimes(500);
  });
});
