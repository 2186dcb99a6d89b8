import type { SendUserInvitesResult } from '../domain/SendUserInvitesResult.js';

/** Called after the outcome is recorded; a handler that throws changes nothing. */
export interface SendUserInvitesCallbacks {
  /** `result.results` has one outcome for each invitee. */
  onInvitesSent?: ((event: { result: SendUserInvitesResult }) => void) | undefined;
}
