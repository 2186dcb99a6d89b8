import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';
import type { TakenMail } from './ClaimedMail.js';
import { mostAttempts, nextAttemptAt } from './mailAttempts.js';
import { settleMail } from './settleMail.js';

/** Leaves a mail that could not be made for later, and gives it up in the end; nothing of it has left. */
export async function putAside(db: Kysely<Database>, taken: TakenMail, now: Date): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { id, attempts } = taken;
    // Somebody else may have made it meanwhile.
    const left = await tx
      .updateTable('invites.outbox')
      .set({ attempts, next_attempt_at: nextAttemptAt(attempts, now.getTime()) })
      .where('id', '=', id)
      .where('status', '=', 'queued')
      .where('claimed_at', 'is', null)
      .where('attempts', '<', attempts)
      .returning('id')
      .executeTakeFirst();
    if (left && attempts >= mostAttempts) await settleMail(tx, taken, { outcome: 'bounced', at: now });
  });
}
