import type { UserInvitePreviewAnswer } from '../api/schemas/inviteTokenSchema.js';
import type { CurrentUser } from '../auth/CurrentUser.js';
import { accountAddress } from './emailAddress.js';
import type { FoundInvite } from './findInviteByToken.js';
import { namedRoles } from '../../shared/inviteRoles.js';
import { toPerson } from './toUserInvite.js';

/** What an invitee may see of an invite before answering it. */
export function toInvitePreview(
  { row, organization, status }: FoundInvite,
  { user, memberRoles, now }: { user: CurrentUser | null; memberRoles: readonly string[] | null; now: Date },
): UserInvitePreviewAnswer {
  const isInvitee = user && accountAddress(user.email) === row.email_canonical;
  return {
    status,
    organization,
    email: row.email,
    invitedBy: toPerson(row.invited_by, row.inviter_name, row.inviter_email),
    // An invitee who is a member already has the roles of that, whatever the invite is for.
    roles: namedRoles((isInvitee && memberRoles) || row.roles),
    message: row.message,
    expiresAt: row.expires_at.toISOString(),
    viewerIsMember: user && memberRoles !== null,
    viewerIsInvitee: isInvitee,
    serverNow: now.toISOString(),
  };
}
