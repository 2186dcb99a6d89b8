import type { Kysely } from 'kysely';

import type { UserInvitePreviewAnswer } from '../api/schemas/inviteTokenSchema.js';
import type { CurrentUser } from '../auth/CurrentUser.js';
import type { Database } from '../database/Database.js';
import { findInviteByToken } from './findInviteByToken.js';
import { memberRoles } from './memberRoles.js';
import { toInvitePreview } from './toInvitePreview.js';

/** What the holder of a token may see of the invite before answering it. Changes nothing. */
export async function checkInviteToken(
  { db, user, now }: { db: Kysely<Database>; user: CurrentUser | null; now: Date },
  token: string,
): Promise<UserInvitePreviewAnswer> {
  const found = await findInviteByToken(db, token, now);
  const roles = user && (await memberRoles(db, found.row.organization_id, user.id));
  return toInvitePreview(found, { user, now, memberRoles: roles });
}
