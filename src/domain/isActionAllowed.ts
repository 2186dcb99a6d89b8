import { actionObstacle } from './actionObstacle.js';
import type { UserInvite, UserInviteAction } from './UserInvite.js';
import type { UserInviteStatus } from './UserInviteStatus.js';

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
  return actionObstacle(invite, action, status, serverNow) === null;
}
