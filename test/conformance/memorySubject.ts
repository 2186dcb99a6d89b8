import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../../src/client/memory/MemoryInvitesClient.js';
import type { ConformanceSubject } from '../../src/conformance/ConformanceSubject.js';
import { mintToken } from './mintToken.js';

/** The in-memory client as a subject, or what `deviate` makes of it; its clock goes on with each look at it. */
export function memorySubject(
  deviate: (client: MemoryInvitesClient) => InvitesClient = (client) => client,
  options: MemoryInvitesClientOptions = {},
): ConformanceSubject {
  let time = Date.parse('2026-11-22T12:00:00Z');
  const member = 'grace@conformance.example';
  const memory = createMemoryInvitesClient({
    now: () => (time += 1000),
    members: [member],
    quota: { limit: 1000, used: 3 },
    ...options,
    capabilities: {
      idempotentWrites: true,
      roleSearch: true,
      sendLimit: 20,
      linkDelivery: true,
      expiryLimitDays: 90,
      ...options.capabilities,
    },
  });
  const client = deviate(memory);
  return {
    client,
    emptyTenant: true,
    member,
    expire: ({ id }) => memory.change(id, { expiresAt: new Date(time).toISOString() }),
    cancelElsewhere: ({ id }) => memory.change(id, { status: 'canceled', rawStatus: 'canceled' }),
    tokenOf: ({ id }) => mintToken(memory, id),
    clientOf: () => client,
  };
}
