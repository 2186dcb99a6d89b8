import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import { createInviteOperations } from '../../src/operations/createInviteOperations.js';
import type { InviteOperation } from '../../src/operations/InviteOperation.js';
import type { Network } from '../../src/operations/Network.js';
import { testInvites } from '../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const network: Network = { isOnline: () => true, subscribe: () => () => {} };
const deadlineMs = 30_000;
const consistencyMs = 10_000;
// The longest that an operation takes, from its request on: its deadline, the window, and two reads of five seconds.
const boundMs = deadlineMs + consistencyMs + 2 * 5000;

const oneByOne = { cancelUserInvites: undefined, resendUserInvites: undefined } as unknown as Partial<InvitesClient>;
const hang = () => new Promise<never>(() => {});

function setUp(changes: Partial<InvitesClient> = {}) {
  const invites = testInvites({ count: 12, now }).map((invite) => ({ ...invite, status: 'pending' as const }));
  const memory = createMemoryInvitesClient({ invites, now: () => now });
  const operations = createInviteOperations({
    client: { ...memory, ...changes },
    refetch: () => Promise.resolve(),
    network,
    deadlineMs,
    consistencyMs,
    cachedPages: () => [],
  });
  const phases = () => invites.map(({ id }) => operations.activity(id)?.phase ?? null);
  return { memory, operations, invites, phases };
}

function statesOf(started: readonly InviteOperation[]): () => (string | null)[] {
  const states: (string | null)[] = started.map(() => null);
  started.forEach(({ settled }, index) => void settled.then(({ status }) => (states[index] = status)));
  return () => states;
}

const all = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);
const callsOf = ({ calls }: MemoryInvitesClient, wanted: string) => calls.filter(({ method }) => method === wanted).length;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('C23: where the server never answers, nothing says that it runs a second after the deadline, and all ends at the bound', () => {
  const silent: Partial<InvitesClient> = { resendUserInvite: hang, cancelUserInvite: hang, userInvite: hang };

  it('one by one', async () => {
    const { operations, invites, phases } = setUp(silent);
    const started = invites.map(({ id }, index) =>
      operations.perform({ kind: index % 2 === 0 ? 'resend' : 'cancel', inviteId: id }),
    );
    const states = statesOf(started);
    await vi.advanceTimersByTimeAsync(deadlineMs + 1000);
    expect(phases()).toEqual(all(12, 'checking'));
    await vi.advanceTimersByTimeAsync(boundMs - deadlineMs - 1000);
    expect(states()).toEqual(all(12, 'failed'));
  });

  it('several in one request', async () => {
    const { operations, invites, phases } = setUp({ ...silent, cancelUserInvites: hang });
    const states = statesOf(operations.performAll('cancel', invites).operations);
    await vi.advanceTimersByTimeAsync(deadlineMs + 1000);
    expect(phases()).toEqual(all(12, 'checking'));
    await vi.advanceTimersByTimeAsync(boundMs - deadlineMs - 1000);
    expect(states()).toEqual(all(12, 'failed'));
  });

  it('several, one at a time: what has not been sent when the first ones got no answer is not sent any more', async () => {
    const cancelUserInvite = vi.fn<InvitesClient['cancelUserInvite']>(hang);
    const { operations, invites, phases } = setUp({ ...silent, ...oneByOne, cancelUserInvite });
    const states = statesOf(operations.performAll('cancel', invites).operations);
    await vi.advanceTimersByTimeAsync(deadlineMs + 1000);
    expect(phases()).toEqual([...all(4, 'checking'), ...all(8, 'failed')]);
    expect(cancelUserInvite).toHaveBeenCalledTimes(4);
    await vi.advanceTimersByTimeAsync(boundMs - deadlineMs - 1000);
    expect(states()).toEqual(all(12, 'failed'));
    expect(operations.activity('invite-12')).toMatchObject({ phase: 'failed', error: { code: 'timeout' } });
  });
});

describe('C23: where one answer is lost', () => {
  it('the others of a bulk take its turn while it is asked for', async () => {
    const { memory, operations, invites } = setUp(oneByOne);
    const read = memory.hold('userInvite');
    memory.failAll('cancelUserInvite', { code: 'network' });
    const states = statesOf(operations.performAll('cancel', invites.slice(0, 6)).operations);
    await vi.advanceTimersByTimeAsync(0);
    expect(callsOf(memory, 'cancelUserInvite')).toBe(6);
    read.release();
    await vi.advanceTimersByTimeAsync(boundMs);
    expect(states()).toEqual(all(6, 'failed'));
  });

  it('one that got no answer in time keeps those who wait from nothing but that', async () => {
    const { memory, operations, invites } = setUp({
      ...oneByOne,
      cancelUserInvite: (id, options) => (id === 'invite-1' ? hang() : memory.cancelUserInvite(id, options)),
    });
    const states = statesOf(operations.performAll('cancel', invites).operations);
    await vi.advanceTimersByTimeAsync(1000);
    expect(states()).toEqual([null, ...all(11, 'acknowledged')]);
    expect(await operations.performAll('cancel', invites.slice(1, 2)).operations[0]!.settled).toMatchObject({
      status: 'acknowledged',
    });
  });

  it('a server that answers reads slowly is asked about every invite of a bulk, however long that takes', async () => {
    const { memory, operations, invites } = setUp({
      async cancelUserInvites(selection, options) {
        await memory.cancelUserInvites(selection, options);
        return await hang();
      },
      async userInvite(id, options) {
        await new Promise((resolve) => void setTimeout(resolve, 4000));
        return await memory.userInvite(id, options);
      },
    });
    const states = statesOf(operations.performAll('cancel', invites).operations);
    await vi.advanceTimersByTimeAsync(deadlineMs + 12_000);
    expect(states()).toEqual(all(12, 'acknowledged'));
  });
});
