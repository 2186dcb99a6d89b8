import type { UserInvite, UserInviteAction } from './UserInvite.js';
import type { UserInviteStatus } from './UserInviteStatus.js';

const actionableStatuses: Readonly<Record<UserInviteAction, readonly UserInviteStatus[]>> = {
  resend: ['pending', 'expired'],
  cancel: ['pending', 'expired'],
  update: ['pending', 'expired'],
  copy_link: ['pending'],
  restore: ['canceled'],
  delete: ['accepted', 'declined', 'expired', 'canceled', 'unknown'],
};

/** Whether an action makes sense for an invite that is shown with `status`, and the server does not refuse it. */
export function isActionAllowed(invite: Pick<UserInvite, 'actions'>, action: UserInviteAction, status: UserInviteStatus): boolean {
  return actionableStatuses[action].includes(status) && invite.actions?.[action]?.allowed !== false;
}
