import { randomUUID } from 'node:crypto';

import type { Transaction } from 'kysely';

import type { Database } from '../database/Database.js';

interface InviteMail {
  inviteId: string;

  now: Date;
}

/** Puts an invite's mail into the outbox. Links mailed before stop working, and mails that have not left yet never do. */
export async function queueInviteMail(tx: Transaction<Database>, { inviteId, now }: InviteMail): Promise<void> {
  await withdrawInviteMails(tx, { inviteId, now });
  await tx
    .insertInto('invites.outbox')
    .values({ id: randomUUID(), invite_id: inviteId, status: 'queued', next_attempt_at: now, created_at: now, sent_at: null })
    .execute();
}

/**
 * Takes back what was mailed of an invite. The mails are locked first: the dispatcher mints tokens under that lock.
 * One that is leaving right now keeps its sender, who still says what became of it.
 */
export async function withdrawInviteMails(tx: Transaction<Database>, { inviteId, now }: InviteMail): Promise<void> {
  await tx
    .updateTable('invites.outbox')
    .set({ status: 'superseded' })
    .where('invite_id', '=', inviteId)
    .where('status', '=', 'queued')
    .execute();
  await tx
    .updateTable('invites.invite_tokens')
    .set({ superseded_at: now })
    .where('invite_id', '=', inviteId)
    .where('purpose', '=', 'mail')
    .where('superseded_at', 'is', null)
    .execute();
}
