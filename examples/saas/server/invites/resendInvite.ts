import { ApiError } from '../api/ApiError.js';
import type { BulkUserInvitesAnswer } from '../api/schemas/bulkUserInvitesSchema.js';
import type { UserInviteAnswer } from '../api/schemas/userInviteSchema.js';
import { changeEach } from './changeEach.js';
import { getInvite, lockInvite } from './getInvite.js';
import { queueInviteMail } from './inviteMails.js';
import type { InviteWriteScope } from './InviteScope.js';
import { recordEvent } from './recordEvent.js';
import { requireRank } from './requireRank.js';
import { lockMailBudget } from './mailBudget.js';
import type { MailBudget } from './mailBudget.js';
import { resendAvailableAt } from './toUserInvite.js';

type BulkResult = BulkUserInvitesAnswer['results'][number];

/** Mails a pending or expired invite again, with a new link and an expiry that is never earlier than before. */
export async function resendInvite(scope: InviteWriteScope, id: string): Promise<UserInviteAnswer> {
  const budget = await lockMailBudget(scope, await addressesOf(scope, [id]));
  const invite = await resendWithin(scope, id, budget);
  await budget.settle();
  return invite;
}

/** Mails some invites again. */
export async function resendInvites(scope: InviteWriteScope, ids: readonly string[]): Promise<BulkResult[]> {
  const budget = await lockMailBudget(scope, await addressesOf(scope, ids));
  const results = await changeEach(scope, ids, (_scope, id) => resendWithin(scope, id, budget));
  await budget.settle();
  return results;
}

// Nobody changes the address of an invite.
async function addressesOf({ db, organizationId }: InviteWriteScope, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('invites.invites')
    .where('organization_id', '=', organizationId)
    .where('id', 'in', ids)
    .select('email')
    .execute();
  return rows.map(({ email }) => email);
}

async function resendWithin(scope: InviteWriteScope, id: string, budget: MailBudget): Promise<UserInviteAnswer> {
  const { db, now, settings, userId } = scope;
  const row = await lockInvite(scope, id);
  if (row.status !== 'pending') throw new ApiError({ code: 'invite_not_pending', status: row.status });
  requireRank(scope, row.roles);
  const waitMs = resendAvailableAt(row, settings) - now.getTime();
  if (waitMs > 0) throw new ApiError({ code: 'rate_limited', retryAfterMs: waitMs });
  const refusal = budget.refusalOf(row.email);
  if (refusal) throw refusal;
  budget.spend(row.email);
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
