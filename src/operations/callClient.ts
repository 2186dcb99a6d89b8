import type { InvitesClient, WriteOptions } from '../client/InvitesClient.js';
import type { InviteOperationRequest } from './InviteOperation.js';

/** Calls the client's method for a request that is answered with the invite. */
export async function callClient(
  client: InvitesClient,
  request: Exclude<InviteOperationRequest, { kind: 'delete' }>,
  options: WriteOptions,
): Promise<unknown> {
  switch (request.kind) {
    case 'resend':
      return await client.resendUserInvite(request.inviteId, options);
    case 'cancel':
      return await client.cancelUserInvite(request.inviteId, options);
    case 'update':
      return await client.updateUserInvite?.(request.inviteId, request.changes, options);
    case 'restore':
      return await client.restoreUserInvite?.(request.inviteId, options);
  }
}
