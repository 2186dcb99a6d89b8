import { recordEvent } from '../invites/recordEvent.js';
import type { ClaimedMail } from './claimMail.js';
import type { MailDispatcherOptions } from './createMailDispatcher.js';
import { MailFailure } from './MailFailure.js';
import { settleMail } from './settleMail.js';

const mostAttempts = 8;
const firstPauseMs = 30_000;

/**
 * Sends one claimed mail and writes down what became of it. What has certainly not left and may leave another time
 * stays in the outbox, for twice as long each time; what may have left is never sent again by itself.
 */
export async function deliverMail(options: MailDispatcherOptions, mail: ClaimedMail): Promise<void> {
  const outcome = await send(options, mail);
  if (outcome === 'later' && mail.attempts < mostAttempts) return putBack(options, mail);
  const at = new Date(options.now());
  await options.db.transaction().execute(async (tx) => {
    if (outcome === 'unknown') {
      await settleMail(tx, mail, { status: 'unknown' }, 'unknown');
      return;
    }
    const delivery = outcome === 'accepted' ? 'delivered' : 'bounced';
    const settled = await settleMail(
      tx,
      mail,
      delivery === 'delivered' ? { status: 'sent', sent_at: at } : { status: 'failed' },
      delivery,
    );
    if (settled && mail.kind === 'invite') await recordEvent(tx, { invite_id: mail.inviteId, type: delivery, at, by_user: null });
  });
}

async function send({ mailer }: MailDispatcherOptions, mail: ClaimedMail): Promise<'accepted' | MailFailure['outcome']> {
  try {
    await mailer.send({ id: mail.id, to: mail.to, ...mail.content });
    return 'accepted';
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
    .set({ claimed_at: null, next_attempt_at: new Date(now() + firstPauseMs * 2 ** (attempts - 1)) })
    .where('id', '=', id)
    .where('status', '=', 'queued')
    .execute();
}

function withoutAddresses(text: string): string {
  return text.replace(/\S+@\S+/g, '…');
}
