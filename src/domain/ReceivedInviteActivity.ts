import type { AcceptActionKind } from './AcceptFlowSnapshot.js';
import type { InvitesErrorDetails } from './InvitesErrorDetails.js';
import type { AcceptedUserInvite } from './UserInvitePreview.js';

/** What becomes of the answer to a received invite. */
export type ReceivedInviteActivity =
  | { phase: 'running'; kind: AcceptActionKind }
  | { phase: 'accepted'; accepted: AcceptedUserInvite }
  | { phase: 'declined' }
  | {
      /** Somebody was faster: it was canceled, has expired, or is gone. */
      phase: 'over';

      /** `unknown`: an earlier answer of the viewer got lost, and may have been carried out. */
      outcome: 'not_done' | 'unknown';
    }
  | {
      phase: 'failed';

      kind: AcceptActionKind;

      error: InvitesErrorDetails;

      /** `unknown`: the server may have carried it out. */
      outcome: 'not_done' | 'unknown';
    };
