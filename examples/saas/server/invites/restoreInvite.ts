import { ApiError } from '../api/ApiError.js';
import type { UserInviteAnswer } from '../api/schemas/userInviteSchema.js';
import { getInvite, lockInvite } from './getInvite.js';
import { requireRank } from './requireRank.js';
import type { InviteWriteScope } from './InviteScope.js';
import { memberAddresses } from './memberAddresses.js';
import { recordEvent } from './recordEvent.js';

/** Makes a canceled invite pending again, with a new expiry; restoring it again changes nothing. No mail or link from before works. */
export async function restoreInvite(scope: InviteWriteScope, id: string): Promise<UserInviteAnswer> {
  const { db, now, settings, userId } = scope;
  const row = await lockInvite(scope, id);
  if (row.status_now !== 'pending') {
    if (row.status !== 'canceled') throw new ApiError({ code: 'invite_not_pending', status: row.status_now });
    requireRank(scope, row.roles);
    if ((await memberAddresses(scope, [row.email])).size > 0) throw new ApiError({ code: 'conflict' });
    await db
      .updateTable('invites.invites')
      .set({
        status: 'pending',
        expires_at: new Date(now.getTime() + settings.lifetimeMs),
        updated_at: now,
      })
      .where('id', '=', id)
      .execute();
    await db
      .updateTable('invites.invite_tokens')
      .set({ superseded_at: now })
      .where('invite_id', '=', id)
      .where('superseded_at', 'is', null)
      .execute();
    await recordEvent(db, { invite_id: id, type: 'restored', at: now, by_user: userId });
  }
  return getInvite(scope, id);
}
