import { ApiError } from '../api/ApiError.js';
import type { UserInviteAnswer } from '../api/schemas/userInviteSchema.js';
import { getInvite, lockInvite } from './getInvite.js';
import { withdrawInviteMails } from './inviteMails.js';
import type { InviteWriteScope } from './InviteScope.js';
import { recordEvent } from './recordEvent.js';

/** Cancels a pending or expired invite; canceling it again changes nothing. */
export async function cancelInvite(scope: InviteWriteScope, id: string): Promise<UserInviteAnswer> {
  const { db, now, userId } = scope;
  const { status } = await lockInvite(scope, id);
  if (status === 'accepted' || status === 'declined') throw new ApiError({ code: 'invite_not_pending', status });
  if (status === 'pending') {
    await db.updateTable('invites.invites').set({ status: 'canceled', updated_at: now }).where('id', '=', id).execute();
    await withdrawInviteMails(db, { inviteId: id, now });
    await recordEvent(db, { invite_id: id, type: 'canceled', at: now, by_user: userId });
  }
  return getInvite(scope, id);
}
