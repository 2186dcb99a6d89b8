import type { InvitesClient, WriteOptions } from '../client/InvitesClient.js';
import { InvitesError } from '../client/InvitesError.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { InviteOperationRequest } from './InviteOperation.js';

/** Calls the client's method for a request. */
export async function callClient(
  client: InvitesClient,
  request: InviteOperationRequest,
  options: WriteOptions,
): Promise<UserInvite> {
  switch (request.kind) {
    case 'resend':
      return await client.resendUserInvite(request.inviteId, options);
    case 'cancel':
      return await client.cancelUserInvite(request.inviteId, options);
    case 'update':
      if (!client.updateUserInvite) {
        throw new InvitesError({ code: 'unknown' }, { message: 'react-user-invites: this client has no updateUserInvite.' });
      }
      return await client.updateUserInvite(request.inviteId, request.changes, options);
  }
}
