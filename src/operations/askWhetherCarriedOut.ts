import type { InvitesClient } from '../client/InvitesClient.js';
import { askClient } from '../client/askClient.js';
import { userInviteSchema } from '../client/wire/userInviteSchema.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { InviteOperationRequest } from './InviteOperation.js';
import type { InviteOperationsOptions } from './InviteOperations.js';
import { wasCarriedOut } from './wasCarriedOut.js';

/**
 * Asks what became of a request whose answer was lost, and once more when a lagging read must have caught up.
 *
 * @returns The invite as the server has it, or null where nothing shows that the request was carried out. Never rejects.
 */
export async function askWhetherCarriedOut(
  { client, deadlineMs, consistencyMs }: Pick<InviteOperationsOptions, 'client' | 'deadlineMs' | 'consistencyMs'>,
  request: InviteOperationRequest,
  before: UserInvite | null,
): Promise<UserInvite | null> {
  for (const wait of consistencyMs > 0 ? [0, consistencyMs] : [0]) {
    if (wait > 0) await new Promise((resolve) => void setTimeout(resolve, wait));
    const invite = await read(client, request.inviteId, deadlineMs);
    if (invite && wasCarriedOut(request, before, invite)) return invite;
  }
  return null;
}

async function read(client: InvitesClient, inviteId: string, deadlineMs: number): Promise<UserInvite | null> {
  return await askClient(userInviteSchema, (signal) => client.userInvite(inviteId, { signal }), deadlineMs).catch(() => null);
}
