import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';

/** Has a client tell of no list how many it holds, as servers do that have not counted. */
export function hideTotal(client: MemoryInvitesClient): void {
  const { userInvites } = client;
  client.userInvites = async (...asked) => ({ ...(await userInvites(...asked)), totalCount: null });
}
