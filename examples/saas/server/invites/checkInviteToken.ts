import type { Kysely } from 'kysely';

import type { UserInvitePreviewAnswer } from '../api/schemas/inviteTokenSchema.js';
import type { CurrentUser } from '../auth/CurrentUser.js';
import type { Database } from '../database/Database.js';
import { accountAddress } from './emailAddress.js';
import { findInviteByToken } from './findInviteByToken.js';
import { namedRoles } from './inviteRoles.js';
import { toPerson } from './toUserInvite.js';

/** What the holder of a token may see of the invite before answering it. Changes nothing. */
export async function checkInviteToken(
  { db, user, now }: { db: Kysely<Database>; user: CurrentUser | null; now: Date },
  token: string,
): Promise<UserInvitePreviewAnswer> {
  const { row, organization, status } = await findInviteByToken(db, token, now);
  return {
    status,
    organization,
    email: row.email,
    invitedBy: toPerson(row.invited_by, row.inviter_name, row.inviter_email),
    roles: namedRoles(row.roles),
    message: row.message,
    expiresAt: row.expires_at.toISOString(),
    viewerIsMember: user && (await isMember(db, row.organization_id, user.id)),
    viewerIsInvitee: user && accountAddress(user.email) === row.email_canonical,
    serverNow: now.toISOString(),
  };
}

async function isMember(db: Kysely<Database>, organizationId: string, userId: string): Promise<boolean> {
  const member = await db
    .selectFrom('auth.member')
    .where('organizationId', '=', organizationId)
    .where('userId', '=', userId)
    .select('id')
    .executeTakeFirst();
  return member !== undefined;
}
