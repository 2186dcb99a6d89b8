import type { Person, UserInviteRole } from './UserInvite.js';

/** What an accept page may show of the organization that invites. */
export interface InvitingOrganization {
  /** What the back end calls it, for a way there; absent where it is not told. */
  id?: string | undefined;

  name: string;

  logoUrl: string | null;
}

/** Where the invite behind a token stands. `superseded` means that a newer link was sent. */
export type UserInvitePreviewStatus = 'pending' | 'accepted' | 'declined' | 'canceled' | 'expired' | 'superseded';

/** What the server tells about the invite behind a token. Reading it consumes nothing. */
export interface UserInvitePreview {
  status: UserInvitePreviewStatus;

  organization: InvitingOrganization;

  /** The invited address. */
  email: string;

  invitedBy: Person | null;

  roles: readonly UserInviteRole[];

  message: string | null;

  expiresAt: string | null;

  /** Whether the signed-in viewer already belongs to the organization; null where the server does not say. */
  viewerIsMember: boolean | null;

  /** Whether the server lets the signed-in viewer accept this invite; null where it does not say. */
  viewerIsInvitee: boolean | null;

  /** The server's time when it answered, an ISO date. Without it expiry is shown but decides nothing. */
  serverNow?: string | undefined;
}

/** What the server answers to an accepted invite. */
export interface AcceptedUserInvite {
  organization: InvitingOrganization;

  roles: readonly UserInviteRole[];
}
