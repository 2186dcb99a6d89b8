import { vi } from 'vitest';

import type { InvitesClient, UserInvitesSelection } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClientOptions, MemoryInvitesMethod } from '../../src/client/memory/MemoryInvitesClient.js';
import type { BulkReport } from '../../src/domain/BulkRun.js';
import type { BulkTools, MatchingInvites } from '../../src/operations/BulkTools.js';
import { createInviteOperations } from '../../src/operations/createInviteOperations.js';
import type { BulkPerformance } from '../../src/operations/performMatching.js';
import { testInvites } from './testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
export const deadlineMs = 1000;

interface BulkSetUp extends Pick<MemoryInvitesClientOptions, 'capabilities' | 'latencyMs'> {
  count?: number;
  changes?: Partial<InvitesClient>;
  tools?: Partial<BulkTools>;
}

/** Pending invites, all that match them, and what an action on them works with. */
export function setUpBulk({ count = 12, capabilities, latencyMs, changes = {}, tools: given = {} }: BulkSetUp = {}) {
  const invites = testInvites({ count, now }).map((invite) => ({ ...invite, status: 'pending' as const, expiresAt: null }));
  const memory = createMemoryInvitesClient({ invites, now: () => now, capabilities, latencyMs });
  const client: InvitesClient = { ...memory, ...changes };
  const network = { isOnline: () => true, subscribe: () => () => {} };
  const base = { client, network, deadlineMs, consistencyMs: 0 };
  const readAgain = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const operations = createInviteOperations({ ...base, refetch: readAgain, cachedPages: () => [] });
  const tools: BulkTools = {
    ...base,
    performAll: operations.performAll,
    readAgain,
    obstacleTo: () => null,
    serverDecides: true,
    ...given,
  };
  const pending: MatchingInvites = {
    filter: { status: ['pending'] },
    search: '',
    sort: null,
    exceptIds: [],
    shown: invites.slice(0, 2),
    total: count,
  };
  const calls = (method: MemoryInvitesMethod) =>
    memory.calls.filter((call) => call.method === method).map(({ args }) => args[0] as UserInvitesSelection);
  const keys = (method: MemoryInvitesMethod) =>
    memory.calls.flatMap(({ args, ...call }) =>
      call.method === method ? [(args[1] as { idempotencyKey: string }).idempotencyKey] : [],
    );
  const statuses = () => memory.invites.map(({ status }) => status);
  return { memory, client, operations, tools, pending, invites, calls, keys, statuses, readAgain };
}

/** Lets time pass until it has ended. */
export async function ended({ settled }: BulkPerformance): Promise<BulkReport> {
  const reports: BulkReport[] = [];
  void settled.then((report) => reports.push(report));
  for (let waited = 0; reports.length === 0 && waited < 60_000; waited += 100) await vi.advanceTimersByTimeAsync(100);
  return reports[0]!;
}

/** How many came out in which way. */
export const counts = ({ results }: BulkReport) => {
  const of = (status: string) => results.filter(({ outcome }) => outcome.status === status).length;
  return { done: of('done'), failed: of('failed'), skipped: of('skipped'), unsent: of('unsent') };
};
