import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';

/** A token of an invite. */
export async function mintToken(memory: MemoryInvitesClient, inviteId: string): Promise<string> {
  return new URL((await memory.userInviteLink(inviteId)).url).hash.replace('#token=', '');
}
