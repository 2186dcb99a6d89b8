import type { InvitesErrorDetails } from './InvitesErrorDetails.js';
import type { UserInvite } from './UserInvite.js';

/** How an operation on an invite ended. */
export type InviteOperationOutcome =
  /** The invite as it is now; a deleted one as it was last. */
  | { status: 'acknowledged'; invite: UserInvite }
  | { status: 'failed'; error: InvitesErrorDetails }
  /** Nobody showed the invite, and the server knows none: there was nothing to cancel. */
  | { status: 'gone' }
  /** Taken back before it was sent. */
  | { status: 'withdrawn' };
