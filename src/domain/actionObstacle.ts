import { actionableStatuses } from './actionableStatuses.js';
import type { UserInvite, UserInviteAction, UserInviteActionReason } from './UserInvite.js';
import type { UserInviteStatus } from './UserInviteStatus.js';

/**
 * Why an action is not possible for an invite that is shown with `status`; null where it is. A refusal of the server
 * ends at its `availableAt`, by the server's time in milliseconds since the epoch, where that is known.
 */
export function actionObstacle(
  invite: Pick<UserInvite, 'actions'>,
  action: UserInviteAction,
  status: UserInviteStatus,
  serverNow: number | null,
): UserInviteActionReason | null {
  const right = invite.actions?.[action];
  const isOver = right?.availableAt !== undefined && serverNow !== null && Date.parse(right.availableAt) <= serverNow;
  const refusal = right?.allowed === false && !isOver ? (right.reason ?? 'not_supported') : null;
  if (actionableStatuses[action].includes(status)) return refusal;
  if (refusal !== null && refusal !== 'cooldown') return refusal;
  return action === 'copy_link' && status === 'expired' ? 'expired' : 'not_pending';
}
