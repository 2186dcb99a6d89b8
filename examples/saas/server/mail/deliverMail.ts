import type { ClaimedMail } from './ClaimedMail.js';
import type { MailDispatcherOptions } from './createMailDispatcher.js';
import { mostAttempts, nextAttemptAt } from './mailAttempts.js';
import { MailFailure } from './MailFailure.js';
import { settleMail } from './settleMail.js';
import type { MailOutcome } from './settleMail.js';

/**
 * Sends one claimed mail and writes down what became of it. What has certainly not left and may leave another time
 * stays in the outbox, for twice as long each time; what may have left is never sent again by itself.
 */
export async function deliverMail(options: MailDispatcherOptions, mail: ClaimedMail): Promise<void> {
  const outcome = await send(options, mail);
  if (outcome === 'later' && mail.attempts < mostAttempts) return putBack(options, mail);
  const became: MailOutcome =
    outcome === 'unknown'
      ? { outcome }
      : { outcome: outcome === 'delivered' ? 'delivered' : 'bounced', at: new Date(options.now()) };
  await options.db.transaction().execute((tx) => settleMail(tx, mail, became));
}

async function send({ mailer }: MailDispatcherOptions, mail: ClaimedMail): Promise<'delivered' | MailFailure['outcome']> {
  try {
    await mailer.send({ id: mail.id, to: mail.to, ...mail.content });
    return 'delivered';
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error;
    console.error(
      `Mail ${mail.id} is ${error.outcome === 'later' ? 'for later' : error.outcome}.`,
      withoutAddresses(error.message),
    );
    return error.outcome;
  }
}

async function putBack({ db, now }: MailDispatcherOptions, { id, attempts }: ClaimedMail): Promise<void> {
  await db
    .updateTable('invites.outbox')
    .set({ claimed_at: null, next_attempt_at: nextAttemptAt(attempts, now()) })
    .where('id', '=', id)
    .where('status', 'in', ['queued', 'superseded'])
    .execute();
}

function withoutAddresses(text: string): string {
  return text.replace(/\S+@\S+/g, '…');
}
