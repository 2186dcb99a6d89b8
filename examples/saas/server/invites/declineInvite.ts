import type { Transaction } from 'kysely';

import type { Database } from '../database/Database.js';
import { findInviteByToken, notPending } from './findInviteByToken.js';
import { recordEvent } from './recordEvent.js';

/** Declines a pending invite; whoever holds the token may. Declining it again changes nothing. */
export async function declineInvite(
  { db, now }: { db: Transaction<Database>; now: Date },
  { token, reason }: { token: string; reason?: string | undefined },
): Promise<void> {
  const { row, status } = await findInviteByToken(db, token, now);
  if (status === 'declined') return;
  if (status !== 'pending') throw notPending(status);
  const declined = await db
    .updateTable('invites.invites')
    .set({ status: 'declined', updated_at: now })
    .where('id', '=', row.id)
    .where('status', '=', 'pending')
    .returning('id')
    .executeTakeFirst();
  if (!declined) throw notPending((await findInviteByToken(db, token, now)).status);
  await recordEvent(db, { invite_id: row.id, type: 'declined', at: now, by_user: null, reason: reason?.trim() || null });
}
