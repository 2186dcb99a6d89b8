import type { ReceivedUserInvite } from '../../domain/ReceivedUserInvite.js';
import type { UserInvitesInboxState } from './UserInvitesInboxState.js';

/** What stands in the inbox, and what can be done from there. */
export interface InboxBodyProps {
  state: UserInvitesInboxState;

  /** Called to go to an organization that the viewer has joined; without it there is no button. */
  onOpenOrganization?: ((event: { invite: ReceivedUserInvite }) => void) | undefined;
}
