import { recordEvent } from '../invites/recordEvent.js';
import type { ClaimedMail } from './claimMail.js';
import { isPermanentFailure } from './createMailer.js';
import type { MailDispatcherOptions } from './createMailDispatcher.js';
import { inviteMail } from './inviteMail.js';

const mostAttempts = 5;

/** Sends one claimed mail and writes down what became of it. What may work later stays in the outbox. */
export async function deliverMail(options: MailDispatcherOptions, mail: ClaimedMail): Promise<void> {
  const link = `${options.publicUrl}/accept#token=${mail.token}`;
  try {
    await options.mailer.send({ id: mail.id, to: mail.to, ...inviteMail({ ...mail, link }) });
  } catch (error) {
    if (isPermanentFailure(error) || mail.attempts >= mostAttempts) await settle(options, mail, 'bounced');
    else console.error(`Mail ${mail.id} did not go out and will be tried again.`, error instanceof Error ? error.message : error);
    return;
  }
  await settle(options, mail, 'delivered');
}

async function settle({ db, now }: MailDispatcherOptions, mail: ClaimedMail, delivery: 'delivered' | 'bounced'): Promise<void> {
  const at = new Date(now());
  await db.transaction().execute(async (tx) => {
    const settled = await tx
      .updateTable('invites.outbox')
      .set(delivery === 'delivered' ? { status: 'sent', sent_at: at } : { status: 'failed' })
      .where('id', '=', mail.id)
      .where('status', '=', 'queued')
      .returning('id')
      .executeTakeFirst();
    if (!settled) return;
    await tx.updateTable('invites.invites').set({ delivery }).where('id', '=', mail.inviteId).execute();
    await recordEvent(tx, { invite_id: mail.inviteId, type: delivery, at, by_user: null });
  });
}
