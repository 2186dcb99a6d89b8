import type { InvitesClient } from '../../../src/client/InvitesClient.js';
import type { UserInvite } from '../../../src/domain/UserInvite.js';

/** The client, with every write of one invite done by way of `through`. */
export function withWrites(
  client: InvitesClient,
  through: (write: () => Promise<UserInvite>) => Promise<UserInvite>,
): InvitesClient {
  return {
    ...client,
    resendUserInvite: (id, options) => through(() => client.resendUserInvite(id, options)),
    cancelUserInvite: (id, options) => through(() => client.cancelUserInvite(id, options)),
    updateUserInvite: (id, changes, options) => through(() => client.updateUserInvite!(id, changes, options)),
  };
}
