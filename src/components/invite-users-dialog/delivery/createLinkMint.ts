import type { InvitesClient } from '../../../client/InvitesClient.js';
import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';
import { browserNetwork } from '../../../operations/browserNetwork.js';
import { createInviteLinks } from '../../../operations/createInviteLinks.js';
import type { MintLink } from './MintLink.js';

/** Creates the way to ask for links; null where the client has none. */
export function createLinkMint(
  client: InvitesClient,
  deadlineMs: number,
  onFailure: (error: InvitesErrorDetails, inviteId: string) => void,
): MintLink | null {
  if (!client.userInviteLink) return null;
  const links = createInviteLinks({ client, deadlineMs, network: browserNetwork });
  return async (inviteId) => {
    const outcome = await links.mint(inviteId);
    if (outcome.status === 'failed') onFailure(outcome.error, inviteId);
    return outcome;
  };
}
