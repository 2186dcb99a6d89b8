import type { Transaction } from 'kysely';

import type { Database } from '../database/Database.js';
import { recordEvent } from '../invites/recordEvent.js';
import type { TakenMail } from './ClaimedMail.js';

/** What became of a mail, and when. */
export type MailOutcome = { outcome: 'delivered' | 'bounced'; at: Date } | { outcome: 'unknown' };

const statuses = { delivered: 'sent', bounced: 'failed', unknown: 'unknown' } as const;

/**
 * Writes down what became of a mail that somebody took, and with it how its invite was delivered: also where the mail was
 * to be taken back while it left, and where the answer comes so late that it was `unknown`. It says nothing of an invite
 * that has a newer mail.
 */
export async function settleMail(
  tx: Transaction<Database>,
  { id, inviteId, kind }: Pick<TakenMail, 'id' | 'inviteId' | 'kind'>,
  became: MailOutcome,
): Promise<void> {
  // First the invite: whoever resends or cancels it holds it while taking its mails back.
  if (inviteId !== null) {
    await tx.selectFrom('invites.invites').where('id', '=', inviteId).forNoKeyUpdate().select('id').execute();
  }
  const settled = await tx
    .updateTable('invites.outbox')
    .set({
      status: statuses[became.outcome],
      claimed_at: null,
      ...(became.outcome === 'delivered' && { sent_at: became.at }),
    })
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb('status', 'in', ['queued', 'unknown']),
        eb.and([eb('status', '=', 'superseded'), eb('claimed_at', 'is not', null)]),
      ]),
    )
    .returning('created_at')
    .executeTakeFirst();
  if (!settled || inviteId === null || kind !== 'invite') return;
  await noteDelivery(tx, { id, inviteId, createdAt: settled.created_at }, became.outcome);
  if (became.outcome === 'unknown') return;
  await recordEvent(tx, { invite_id: inviteId, type: became.outcome, at: became.at, by_user: null });
}

async function noteDelivery(
  tx: Transaction<Database>,
  mail: { id: string; inviteId: string; createdAt: Date },
  delivery: MailOutcome['outcome'],
): Promise<void> {
  await tx
    .updateTable('invites.invites')
    .set({ delivery })
    .where('id', '=', mail.inviteId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('invites.outbox')
            .where('invite_id', '=', mail.inviteId)
            .where('kind', '=', 'invite')
            .where('id', '!=', mail.id)
            .where((eb) => eb.or([eb('status', '=', 'queued'), eb('created_at', '>', mail.createdAt)]))
            .select('id'),
        ),
      ),
    )
    .execute();
}
