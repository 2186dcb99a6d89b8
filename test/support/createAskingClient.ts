import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from '../../src/client/memory/MemoryInvitesClient.js';

/** An in-memory client that cannot restore: the table asks before it cancels. */
export function createAskingClient(options: MemoryInvitesClientOptions = {}): MemoryInvitesClient {
  return Object.assign(createMemoryInvitesClient(options), { restoreUserInvite: undefined });
}
