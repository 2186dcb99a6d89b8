import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import type { ReceivedInviteActivity } from '../../domain/ReceivedInviteActivity.js';
import type { ReceivedUserInvite } from '../../domain/ReceivedUserInvite.js';

/** One invite of the inbox, and what becomes of its answer. */
export interface InboxInvite {
  invite: ReceivedUserInvite;

  /** Null where the viewer has not answered. */
  activity: ReceivedInviteActivity | null;
}

/** What stands in the inbox. */
export type InboxContent =
  | { status: 'loading' }
  | { status: 'failed'; error: InvitesErrorDetails }
  /** Those that were answered stay until the list is read again. */
  | { status: 'ready'; invites: readonly InboxInvite[] }
  /** The client has no `receivedUserInvites`. */
  | { status: 'unavailable' };

/** An inbox without its look. */
export interface UserInvitesInboxState {
  content: InboxContent;

  /** Accepts an invite, for a user's own gesture only; null where the client cannot. */
  accept: ((invite: ReceivedUserInvite) => void) | null;

  /** Declines an invite, for a reason or none, under the same rules. */
  decline: ((invite: ReceivedUserInvite, reason?: string) => void) | null;

  /** Whether a decline carries a reason: only then is one asked for. */
  declineReason: boolean;

  /** Server time minus the viewer's, in milliseconds; null where the server does not tell its time. */
  clockOffset: number | null;

  /** Reads the list again. */
  retry: () => void;
}
