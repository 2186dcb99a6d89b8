import { sql } from 'kysely';
import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';
import { settleMail } from './settleMail.js';

/**
 * Finds mails that somebody began to send so long ago and never told the end of: the process is gone, and the mail server
 * may have them or not. They are not sent again; whoever manages the invite sees `unknown` and decides.
 * The time is the database's: the clocks of instances differ.
 */
export async function settleMailsInDoubt(db: Kysely<Database>, agoMs: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const inDoubt = tx
      .selectFrom('invites.outbox as mail')
      .where('mail.status', 'in', ['queued', 'superseded'])
      .where('mail.claimed_at', '<=', sql<Date>`now() - ${agoMs} * interval '1 millisecond'`)
      .select(['mail.id', 'mail.kind', 'mail.invite_id as inviteId'])
      .skipLocked();
    const ofInvites = inDoubt.innerJoin('invites.invites as invite', 'invite.id', 'mail.invite_id').forNoKeyUpdate('invite');
    const others = inDoubt.where('mail.invite_id', 'is', null).forNoKeyUpdate('mail');
    for (const mail of [...(await ofInvites.execute()), ...(await others.execute())]) {
      await settleMail(tx, mail, { outcome: 'unknown' });
    }
  });
}
