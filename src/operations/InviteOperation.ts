import type { UserInviteChanges } from '../client/InvitesClient.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../domain/UserInvite.js';

/** What to do with one invite. */
export type InviteOperationRequest =
  | { kind: 'resend' | 'cancel'; inviteId: string }
  | { kind: 'update'; inviteId: string; changes: UserInviteChanges };

/** How an operation ended. */
export type InviteOperationOutcome =
  | { status: 'acknowledged'; invite: UserInvite }
  | { status: 'failed'; error: InvitesErrorDetails };

/** A running or ended operation. */
export interface InviteOperation {
  request: InviteOperationRequest;

  /** Never rejects, and always ends: at the latest when an unknown outcome has been asked for twice. */
  settled: Promise<InviteOperationOutcome>;
}
