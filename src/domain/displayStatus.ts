import type { UserInvite } from './UserInvite.js';
import type { UserInviteStatus } from './UserInviteStatus.js';

/**
 * The status to show: a pending invite past its `expiresAt` reads `expired`, any other status is the server's.
 *
 * @param serverNow Server time in milliseconds since the epoch. Pass `null` where it is not known: then the server's status stands.
 */
export function displayStatus(invite: Pick<UserInvite, 'status' | 'expiresAt'>, serverNow: number | null): UserInviteStatus {
  if (invite.status !== 'pending' || invite.expiresAt === null || serverNow === null) return invite.status;
  return Date.parse(invite.expiresAt) <= serverNow ? 'expired' : 'pending';
}
