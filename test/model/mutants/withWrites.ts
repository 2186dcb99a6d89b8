import type { InvitesClient } from '../../../src/client/InvitesClient.js';

/** The client, with every write of one invite done by way of `through`. */
export function withWrites(
  client: InvitesClient,
  through: <Answer>(write: () => Promise<Answer>) => Promise<Answer>,
): InvitesClient {
  return {
    ...client,
    resendUserInvite: (id, options) => through(() => client.resendUserInvite(id, options)),
    cancelUserInvite: (id, options) => through(() => client.cancelUserInvite(id, options)),
    restoreUserInvite: (id, options) => through(() => client.restoreUserInvite!(id, options)),
    deleteUserInvites: (selection, options) => through(() => client.deleteUserInvites!(selection, options)),
    updateUserInvite: (id, changes, options) => through(() => client.updateUserInvite!(id, changes, options)),
  };
}
