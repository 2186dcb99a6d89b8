import type { UserInvitePreviewAnswer } from '../api/schemas/inviteTokenSchema.js';
import type { CurrentUser } from '../auth/CurrentUser.js';
import { accountAddress } from './emailAddress.js';
import type { FoundInvite } from './findInviteByToken.js';
import { namedRoles } from './inviteRoles.js';
import { toPerson } from './toUserInvite.js';

/** What an invitee may see of an invite before answering it. */
export function toInvitePreview(
  { row, organization, status }: FoundInvite,
  { user, isMember, now }: { user: CurrentUser | null; isMember: boolean | null; now: Date },
): UserInvitePreviewAnswer {
  return {
    status,
    organization,
    email: row.email,
    invitedBy: toPerson(row.invited_by, row.inviter_name, row.inviter_email),
    roles: namedRoles(row.roles),
    message: row.message,
    expiresAt: row.expires_at.toISOString(),
    viewerIsMember: isMember,
    viewerIsInvitee: user && accountAddress(user.email) === row.email_canonical,
    serverNow: now.toISOString(),
  };
}
