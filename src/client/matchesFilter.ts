import type { UserInvite } from '../domain/UserInvite.js';
import type { UserInvitesFilter } from './InvitesClient.js';
import { timeOf } from './timeOf.js';

/** Whether an invite passes a filter's parts other than its status, which `displayStatus` decides. */
export function matchesFilter(invite: UserInvite, { roles, invitedBy, sentFrom, sentTo }: UserInvitesFilter): boolean {
  if (roles?.length && !invite.roles.some((role) => roles.includes(role.key))) return false;
  if (invitedBy?.length && !(invite.invitedBy && invitedBy.includes(invite.invitedBy.id))) return false;
  if (sentFrom && !(timeOf(invite.sentAt) >= timeOf(sentFrom))) return false;
  if (sentTo && !(invite.sentAt && timeOf(invite.sentAt) < timeOf(sentTo))) return false;
  return true;
}
