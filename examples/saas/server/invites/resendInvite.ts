import { ApiError } from '../api/ApiError.js';
import type { UserInviteAnswer } from '../api/schemas/userInviteSchema.js';
import { getInvite, lockInvite } from './getInvite.js';
import { queueInviteMail } from './inviteMails.js';
import type { InviteWriteScope } from './InviteScope.js';
import { recordEvent } from './recordEvent.js';
import { resendAvailableAt } from './toUserInvite.js';

/** Mails a pending or expired invite again, with a new link and an expiry that is never earlier than before. */
export async function resendInvite(scope: InviteWriteScope, id: string): Promise<UserInviteAnswer> {
  const { db, now, settings, userId } = scope;
  const row = await lockInvite(scope, id);
  if (row.status !== 'pending') throw new ApiError({ code: 'invite_not_pending', status: row.status });
  const waitMs = resendAvailableAt(row, settings) - now.getTime();
  if (waitMs > 0) throw new ApiError({ code: 'rate_limited', retryAfterMs: waitMs });
  await db
    .updateTable('invites.invites')
    .set({
      sent_at: now,
      sent_count: row.sent_count + 1,
      delivery: 'queued',
      expires_at: new Date(Math.max(row.expires_at.getTime(), now.getTime() + settings.lifetimeMs)),
      updated_at: now,
    })
    .where('id', '=', id)
    .execute();
  await queueInviteMail(db, { inviteId: id, now });
  await recordEvent(db, { invite_id: id, type: row.sent_count === 0 ? 'sent' : 'resent', at: now, by_user: userId });
  return getInvite(scope, id);
}
