import type { Transaction } from 'kysely';

import type { Database } from '../database/Database.js';
import type { FoundInvite } from './findInviteByToken.js';
import { notPending } from './findInviteByToken.js';
import { recordEvent } from './recordEvent.js';

/** Declines a pending invite; whoever finds it may. Declining it again changes nothing. */
export async function declineInvite(
  { db, now, userId }: { db: Transaction<Database>; now: Date; userId: string | null },
  find: () => Promise<FoundInvite>,
  reason: string | undefined,
): Promise<void> {
  const { row, status } = await find();
  if (status === 'declined') return;
  if (status !== 'pending') throw notPending(status);
  const declined = await db
    .updateTable('invites.invites')
    .set({ status: 'declined', updated_at: now })
    .where('id', '=', row.id)
    .where('status', '=', 'pending')
    .returning('id')
    .executeTakeFirst();
  if (!declined) throw notPending((await find()).status);
  await recordEvent(db, { invite_id: row.id, type: 'declined', at: now, by_user: userId, reason: reason?.trim() || null });
}
