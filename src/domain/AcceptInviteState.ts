import type { AcceptActionKind, Accepter, SignedInViewer } from './AcceptFlowSnapshot.js';
import type { InvalidField, InvitesErrorDetails } from './InvitesErrorDetails.js';
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
export type ClosedInviteStatus = 'canceled' | 'superseded';

/** Something did not work and can be tried again. */
export type FailedInvite = {
  error: InvitesErrorDetails;

  /** `unknown`: the server may have carried it out, and may still. */
  outcome: 'not_done' | 'unknown';
} & (
  | {
      phase: 'check' | 'request';

      /** Null while the invite is not known. */
      preview: UserInvitePreview | null;
    }
  /** Both answers are still open. `viewer` is null for somebody without a session, who accepts by what they typed. */
  | { phase: AcceptActionKind; wrongAccount: false; preview: UserInvitePreview; viewer: Accepter }
  | ({ phase: AcceptActionKind; wrongAccount: true } & WrongAccountInvite)
);

/** One screen of the accept page, with exactly what it shows. */
export type AcceptInviteState =
  | { status: 'loading' }
  /** `problems` is what the server did not take of the values of an accept. */
  | ({ status: 'ready'; problems: readonly InvalidField[] } & ReadyInvite)
  /** `preview` is null where the server shows the invite to its invitee only. */
  | { status: 'signed_out'; preview: UserInvitePreview | null; problems: readonly InvalidField[] }
  | ({ status: 'wrong_account' } & WrongAccountInvite)
  /** `viewer` is null for somebody without a session, who accepts by what they typed. */
  | { status: 'accepting'; preview: UserInvitePreview; viewer: Accepter }
  | { status: 'accepted'; accepted: AcceptedUserInvite; preview: UserInvitePreview }
  | ({ status: 'declining'; wrongAccount: false } & ReadyInvite)
  | ({ status: 'declining'; wrongAccount: true } & WrongAccountInvite)
  | { status: 'declined'; preview: UserInvitePreview | null }
  /** `requesting`: a fresh invite is being asked for. */
  | { status: 'expired'; preview: UserInvitePreview; requesting: boolean }
  /** The inviter was asked for a fresh invite. */
  | { status: 'requested'; preview: UserInvitePreview | null }
  | { status: ClosedInviteStatus; preview: UserInvitePreview }
  /** `signedIn`: somebody is, by another account than the one that accepted. */
  | { status: 'already_accepted'; preview: UserInvitePreview; signedIn: boolean }
  | { status: 'already_member'; preview: UserInvitePreview }
  /** Missing, malformed and unknown tokens are one state: none of them may tell more than another. */
  | { status: 'not_found' }
  /** The organization has no place left for now; the invite stays valid. */
  | { status: 'limit_reached'; preview: UserInvitePreview | null }
  /** The viewer has to do something first: `action` names it; null where the server did not say. */
  | { status: 'needs_action'; preview: UserInvitePreview | null; action: string | null }
  /** The page stands in a frame of another site, which could have its buttons pressed unseen. */
  | { status: 'framed'; preview: UserInvitePreview | null }
  | ({ status: 'offline' } & FailedInvite)
  | ({ status: 'failed' } & FailedInvite);

/** The name of a screen. */
export type AcceptInviteStatus = AcceptInviteState['status'];
