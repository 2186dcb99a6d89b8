import type { InviteOperationOutcome } from '../domain/InviteOperationOutcome.js';
import type { UserInvite } from '../domain/UserInvite.js';

/** How one invite of several came out. */
export interface BulkInviteOutcome {
  invite: UserInvite;

  outcome: InviteOperationOutcome;
}
