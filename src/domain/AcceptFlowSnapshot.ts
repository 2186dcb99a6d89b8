import type { AcceptedUserInvite, UserInvitePreview } from './UserInvitePreview.js';
import type { InvitesErrorDetails } from './InvitesErrorDetails.js';
import type { Viewer } from './Viewer.js';

/** A viewer who can accept. */
export type SignedInViewer = Extract<Viewer, { status: 'signed_in' }>;

/** Who accepts: null is somebody without a session, by what they typed. */
export type Accepter = SignedInViewer | null;

/** Whose session a check went out with: null is nobody's, undefined is not known yet. */
export type AskedBy = string | null | undefined;

/** What is known of the invite behind a link. */
export type AcceptCheck =
  | { status: 'idle' }
  | { status: 'running' }
  | {
      status: 'done';

      preview: UserInvitePreview;

      askedBy: AskedBy;

      /** The server's clock minus ours, in milliseconds; null where the server did not tell its time. */
      clockOffsetMs: number | null;
    }
  | { status: 'failed'; error: InvitesErrorDetails; askedBy: AskedBy };

/** What a viewer can do with an invite. */
export type AcceptActionKind = 'accept' | 'decline';

/** What became of the last thing that a viewer did. */
export type AcceptAction =
  | { status: 'none' }
  | { status: 'running'; kind: AcceptActionKind; viewer: Accepter }
  | { status: 'accepted'; viewer: Accepter; accepted: AcceptedUserInvite }
  | { status: 'declined' }
  /** A fresh invite is asked for. */
  | { status: 'requesting' }
  | { status: 'requested' }
  | { status: 'request_failed'; error: InvitesErrorDetails; outcome: 'not_done' | 'unknown' }
  | {
      status: 'failed';

      kind: AcceptActionKind;

      viewer: Accepter;

      error: InvitesErrorDetails;

      /** `unknown`: the server may have carried it out, and could not be asked. */
      outcome: 'not_done' | 'unknown';
    };

/** How one accept flow stands. */
export interface AcceptFlowSnapshot {
  check: AcceptCheck;

  action: AcceptAction;
}
