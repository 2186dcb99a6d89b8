import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';

/**
 * Writes down what became of a mail, and with it how its invite was delivered. False for a mail that was taken back.
 * An answer that comes late still replaces `unknown`, but says nothing of an invite whose next mail is on its way.
 */
export async function settleMail(
  db: Kysely<Database>,
  { id, inviteId }: { id: string; inviteId: string },
  row: { status: 'sent'; sent_at: Date } | { status: 'failed' | 'unknown' },
  delivery: 'delivered' | 'bounced' | 'unknown',
): Promise<boolean> {
  // First the invite: whoever resends or cancels it holds it while taking its mails back.
  await db.selectFrom('invites.invites').where('id', '=', inviteId).forNoKeyUpdate().select('id').execute();
  const settled = await db
    .updateTable('invites.outbox')
    .set({ ...row, claimed_at: null })
    .where('id', '=', id)
    .where('status', 'in', ['queued', 'unknown'])
    .returning('kind')
    .executeTakeFirst();
  if (settled?.kind !== 'invite') return settled !== undefined;
  await db
    .updateTable('invites.invites')
    .set({ delivery })
    .where('id', '=', inviteId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('invites.outbox')
            .where('invite_id', '=', inviteId)
            .where('kind', '=', 'invite')
            .where('status', '=', 'queued')
            .select('id'),
        ),
      ),
    )
    .execute();
  return true;
}
