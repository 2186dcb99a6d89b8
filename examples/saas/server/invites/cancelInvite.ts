import { ApiError } from '../api/ApiError.js';
import type { UserInviteAnswer } from '../api/schemas/userInviteSchema.js';
import { getInvite, lockInvite } from './getInvite.js';
import { withdrawInviteMails } from './inviteMails.js';
import type { InviteWriteScope } from './InviteScope.js';
import { recordEvent } from './recordEvent.js';

/** Cancels a pending or expired invite; canceling it again changes nothing. */
export async function cancelInvite(scope: InviteWriteScope, id: string): Promise<UserInviteAnswer> {
  const { db, now, userId } = scope;
  const { status, delivery } = await lockInvite(scope, id);
  if (status === 'accepted' || status === 'declined') throw new ApiError({ code: 'invite_not_pending', status });
  if (status === 'pending') {
    await withdrawInviteMails(db, { inviteId: id, now });
    await db
      .updateTable('invites.invites')
      // What was queued has been taken back; a mail that is just leaving says itself what becomes of it.
      .set({ status: 'canceled', updated_at: now, ...(delivery === 'queued' && { delivery: null }) })
      .where('id', '=', id)
      .execute();
    await recordEvent(db, { invite_id: id, type: 'canceled', at: now, by_user: userId });
  }
  return getInvite(scope, id);
}
