import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';
import { settleMail } from './settleMail.js';

/**
 * Finds mails that somebody began to send and never told the end of: the process is gone, and the mail server may have
 * them or not. They are not sent again; whoever manages the invite sees `unknown` and decides.
 */
export async function settleMailsInDoubt(db: Kysely<Database>, claimedBefore: Date): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const mails = await tx
      .selectFrom('invites.outbox as mail')
      .innerJoin('invites.invites as invite', 'invite.id', 'mail.invite_id')
      .where('mail.status', '=', 'queued')
      .where('mail.claimed_at', '<=', claimedBefore)
      .forNoKeyUpdate('invite')
      .skipLocked()
      .select(['mail.id', 'mail.invite_id as inviteId'])
      .execute();
    for (const mail of mails) await settleMail(tx, mail, { status: 'unknown' }, 'unknown');
  });
}
