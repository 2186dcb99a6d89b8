import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { InvitesError } from '../../src/client/InvitesError.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { createInviteOperations } from '../../src/operations/createInviteOperations.js';
import { foldUserInvites } from '../../src/operations/foldUserInvites.js';
import type { CachedPage } from '../../src/operations/OperationLog.js';
import { testInvites } from '../support/testInvites.js';

const consistencyMs = 10_000;
const walks = ['every', 'filter', 'find', 'findLast', 'flatMap', 'flat', 'forEach', 'includes', 'map', 'some'] as const;

/** How many elements of arrays are walked over while something happens. */
async function stepsOf(act: () => Promise<void>): Promise<number> {
  let steps = 0;
  const originals = walks.map((name) => [name, Array.prototype[name]] as const);
  const prototype = Array.prototype as unknown as Record<string, unknown>;
  for (const [name, walk] of originals) {
    prototype[name] = function count(this: unknown[], ...args: unknown[]) {
      steps += this.length;
      return (walk as (...all: unknown[]) => unknown).apply(this, args);
    };
  }
  try {
    await act();
  } finally {
    for (const [name, walk] of originals) prototype[name] = walk;
  }
  return steps;
}

const [example] = testInvites({ count: 1, now: Date.parse('2026-11-22T12:00:00Z') }) as [UserInvite];

/** Cancels so many invites of one list, all at once, and waits until the log has forgotten them. */
async function cancelMany(count: number, cancelUserInvites: NonNullable<InvitesClient['cancelUserInvites']>): Promise<void> {
  const invites = Array.from({ length: count }, (_, index) => ({ ...example, id: `invite-${index}` }));
  const page = { items: invites, totalCount: count, nextCursor: null };
  const memory = createMemoryInvitesClient({ capabilities: { bulkLimit: count } });
  const operations = createInviteOperations({
    client: { ...memory, cancelUserInvites },
    refetch: () => Promise.resolve(),
    cachedPages: () => [cached],
    network: { isOnline: () => true, subscribe: () => () => {} },
    deadlineMs: 1000,
    consistencyMs,
  });
  let cached: CachedPage = { page, read: operations.beginRead(), shown: true };
  operations.endRead(cached.read);
  const told = vi.fn<() => void>();
  operations.subscribeAcknowledged(told);
  operations.performAll('cancel', invites);
  await vi.advanceTimersByTimeAsync(1);
  expect(operations.activity('invite-7')?.phase ?? null).toBe(told.mock.calls.length > 0 ? null : 'failed');
  foldUserInvites(cached, { limit: count }, operations.acknowledged(), operations.life);
  await vi.advanceTimersByTimeAsync(consistencyMs);
  const read = operations.beginRead();
  cached = { page: { ...page, items: [] }, read, shown: true };
  operations.endRead(read);
  await vi.advanceTimersByTimeAsync(2000);
  expect(operations.acknowledged()).toEqual([]);
  expect(told.mock.calls.length).toBeLessThanOrEqual(3);
}

const all: NonNullable<InvitesClient['cancelUserInvites']> = (selection) =>
  Promise.resolve({
    results: ('ids' in selection ? selection.ids : []).map((id) => ({
      id,
      outcome: 'done',
      invite: { ...example, id, status: 'canceled' },
    })),
  });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what several thousand invites at once cost', () => {
  it.each<[string, NonNullable<InvitesClient['cancelUserInvites']>]>([
    ['done', all],
    ['refused', () => Promise.reject(new InvitesError({ code: 'forbidden' }))],
  ])('grows with their number, not with its square, where they are %s', async (_, answer) => {
    const few = await stepsOf(() => cancelMany(500, answer));
    const many = await stepsOf(() => cancelMany(5000, answer));
    expect(few).toBeGreaterThan(500);
    expect(many / few).toBeLessThan(11);
  });
});
