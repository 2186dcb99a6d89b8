import type { SignedInViewer } from './AcceptFlowSnapshot.js';
import type { InvitesErrorDetails } from './InvitesErrorDetails.js';
import type { AcceptedUserInvite, UserInvitePreview } from './UserInvitePreview.js';

/** The invite waits for the viewer's answer. */
export interface ReadyInvite {
  preview: UserInvitePreview;

  viewer: SignedInViewer;
}

/** The invite is for somebody else than the signed-in viewer. */
export interface WrongAccountInvite {
  /** Null where the server shows the invite to its invitee only. */
  preview: UserInvitePreview | null;

  viewer: SignedInViewer;

  /** Null where the server does not tell. */
  invitedEmail: string | null;
}

/** The invite is over for everybody; what the screen says depends on how. */
export type ClosedInviteStatus = 'expired' | 'canceled' | 'superseded' | 'already_accepted';

/** Something did not work and can be tried again. */
export interface FailedInvite {
  phase: 'check' | 'accept' | 'decline';

  error: InvitesErrorDetails;

  /** `unknown`: the server may have carried it out, and could not be asked. */
  outcome: 'not_done' | 'unknown';

  /** Null while the invite is not known. */
  preview: UserInvitePreview | null;
}

/** One screen of the accept page, with exactly what it shows. */
export type AcceptInviteState =
  | { status: 'loading' }
  | ({ status: 'ready' } & ReadyInvite)
  /** `preview` is null where the server shows the invite to its invitee only. */
  | { status: 'signed_out'; preview: UserInvitePreview | null }
  | ({ status: 'wrong_account' } & WrongAccountInvite)
  | ({ status: 'accepting' } & ReadyInvite)
  | { status: 'accepted'; accepted: AcceptedUserInvite }
  | ({ status: 'declining'; wrongAccount: false } & ReadyInvite)
  | ({ status: 'declining'; wrongAccount: true } & WrongAccountInvite)
  | { status: 'declined'; preview: UserInvitePreview | null }
  | { status: ClosedInviteStatus; preview: UserInvitePreview }
  | { status: 'already_member'; preview: UserInvitePreview }
  /** Missing, malformed and unknown tokens are one state: none of them may tell more than another. */
  | { status: 'not_found' }
  | ({ status: 'offline' } & FailedInvite)
  | ({ status: 'failed' } & FailedInvite);

/** The name of a screen. */
export type AcceptInviteStatus = AcceptInviteState['status'];
