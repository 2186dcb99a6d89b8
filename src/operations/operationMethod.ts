import type { InvitesClient } from '../client/InvitesClient.js';
import type { InviteOperationKind } from '../domain/InviteActivity.js';

/** The client's method for an operation on one invite, by its kind. */
export const operationMethod = {
  resend: 'resendUserInvite',
  cancel: 'cancelUserInvite',
  update: 'updateUserInvite',
  restore: 'restoreUserInvite',
  delete: 'deleteUserInvites',
} as const satisfies Record<InviteOperationKind, keyof InvitesClient>;
