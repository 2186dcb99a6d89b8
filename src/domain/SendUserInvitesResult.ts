import type { InvitesErrorDetails } from './InvitesErrorDetails.js';
import type { UserInvite } from './UserInvite.js';

/** What became of one invitee of a send. No client answers `unsent`: it was stopped before it was sent. */
export type SendUserInviteOutcome =
  | 'sent'
  | 'already_invited'
  | 'already_member'
  | 'invalid'
  | 'blocked'
  | 'failed'
  | 'unknown'
  | 'unsent';

/** One invitee's outcome. */
export interface SendUserInviteResult {
  /** The address as it was sent; results are matched by its canonical form. */
  email: string;

  outcome: SendUserInviteOutcome;

  /** The invite, where the server returned it. */
  invite?: UserInvite | undefined;

  /** Why the invitee was not invited; set with `invalid`, `blocked` and `failed` where the server says so. */
  error?: InvitesErrorDetails | undefined;
}

/** One result for each invitee that was sent. */
export interface SendUserInvitesResult {
  results: readonly SendUserInviteResult[];
}
