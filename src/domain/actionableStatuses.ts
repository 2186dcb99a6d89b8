import type { UserInviteAction } from './UserInvite.js';
import type { UserInviteStatus } from './UserInviteStatus.js';

/** Of which statuses an invite must be for an action to be possible. */
export const actionableStatuses: Readonly<Record<UserInviteAction, readonly UserInviteStatus[]>> = {
  resend: ['pending', 'expired'],
  cancel: ['pending', 'expired'],
  update: ['pending', 'expired'],
  copy_link: ['pending'],
  restore: ['canceled'],
  delete: ['accepted', 'declined', 'expired', 'canceled', 'unknown'],
};
