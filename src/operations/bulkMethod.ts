import type { InvitesClient } from '../client/InvitesClient.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';

/** The client's method for an operation on several invites, by its kind. */
export const bulkMethod = {
  resend: 'resendUserInvites',
  cancel: 'cancelUserInvites',
  delete: 'deleteUserInvites',
} as const satisfies Record<BulkOperationKind, keyof InvitesClient>;
