import { ApiError } from '../api/ApiError.js';
import { lockInvite } from './getInvite.js';
import { withdrawInviteMails } from './inviteMails.js';
import { keepInQuota } from './inviteQuota.js';
import type { InviteWriteScope } from './InviteScope.js';
import { deleteRight } from './toUserInvite.js';

/** Deletes a declined, expired or canceled invite with all that is known of it. */
export async function deleteInvite(scope: InviteWriteScope, id: string): Promise<void> {
  const { db, now } = scope;
  const row = await lockInvite(scope, id);
  if (row.status === 'accepted') throw new ApiError({ code: 'invite_not_pending', status: row.status });
  if (!deleteRight(row).allowed) throw new ApiError({ code: 'conflict' });
  // First the mails, as everywhere: the dispatcher holds a mail while it reads the invite.
  await withdrawInviteMails(db, { inviteId: id, now });
  await keepInQuota(scope, row.created_at);
  await db.deleteFrom('invites.invites').where('id', '=', id).execute();
}
