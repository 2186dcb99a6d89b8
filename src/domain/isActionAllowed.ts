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

/**
 * Whether an action makes sense for an invite that is shown with `status`, and the server does not refuse it. A refusal
 * ends at its `availableAt`, by the server's time in milliseconds since the epoch, where that is known.
 */
export function isActionAllowed(
  invite: Pick<UserInvite, 'actions'>,
  action: UserInviteAction,
  status: UserInviteStatus,
  serverNow: number | null,
): boolean {
  const right = invite.actions?.[action];
  const isOver = right?.availableAt !== undefined && serverNow !== null && Date.parse(right.availableAt) <= serverNow;
  return actionableStatuses[action].includes(status) && (right?.allowed !== false || isOver);
}
