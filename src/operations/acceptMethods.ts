import type { InvitesClient } from '../client/InvitesClient.js';
import { InvitesError } from '../client/InvitesError.js';

/** The client methods that an accept flow calls. Throws where the client cannot accept invites at all. */
export function acceptMethods(client: InvitesClient) {
  const { checkUserInviteToken, acceptUserInvite, declineUserInvite, requestUserInvite } = client;
  if (!checkUserInviteToken || !acceptUserInvite) {
    throw new Error(
      'react-user-invites: this client cannot accept invites. The accept page calls checkUserInviteToken and acceptUserInvite. Add both to the client of <InvitesProvider client={…}>.',
    );
  }
  return {
    checkUserInviteToken: checkUserInviteToken.bind(client),
    acceptUserInvite: acceptUserInvite.bind(client),
    declineUserInvite: declineUserInvite?.bind(client) ?? (() => cannot('declineUserInvite')),
    requestUserInvite: requestUserInvite?.bind(client) ?? (() => cannot('requestUserInvite')),
  };
}

async function cannot(method: string): Promise<never> {
  throw new InvitesError({ code: 'unknown' }, { message: `react-user-invites: this client has no ${method}.` });
}
