import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';

import type { Database } from '../database/Database.js';
import type { ClaimedMail, MadeMail, MailMaker, TakenMail } from './ClaimedMail.js';
import { makeInviteMail } from './makeInviteMail.js';
import { makeRequestMail } from './makeRequestMail.js';
import { makeVerificationMail } from './makeVerificationMail.js';
import { putAside } from './putAside.js';

/** Makes the mail of a row that was taken, with its token, in the transaction that took it. */
type MakeMail = (tx: Transaction<Database>, maker: MailMaker, taken: TakenMail, now: Date) => Promise<MadeMail>;

const make: Record<TakenMail['kind'], MakeMail> = {
  invite: makeInviteMail,
  request: makeRequestMail,
  verify: makeVerificationMail,
};

/**
 * Takes the next mail that is due, so that nobody else ever takes it until its sender puts it back, and mints its token.
 * Both happen under the row's lock: a resend that comes in between waits, and then supersedes this token too.
 * What its address may not have today waits, what nobody needs any more is taken back, and one that cannot be made
 * keeps none of the others waiting.
 */
export async function claimMail(options: MailMaker & { db: Kysely<Database> }, now: Date): Promise<ClaimedMail | null> {
  for (;;) {
    const attempt: { taken: TakenMail | null } = { taken: null };
    try {
      const claimed = await options.db.transaction().execute(async (tx) => {
        attempt.taken = await takeNext(tx, now);
        return attempt.taken && claim(tx, options, attempt.taken, now);
      });
      if (claimed !== 'not now') return claimed;
    } catch (error) {
      if (!attempt.taken) throw error;
      console.error(`Mail ${attempt.taken.id} could not be made.`, error instanceof Error ? error.name : typeof error);
      await putAside(options.db, attempt.taken, now);
    }
  }
}

async function takeNext(tx: Transaction<Database>, now: Date): Promise<TakenMail | null> {
  const taken = await tx
    .updateTable('invites.outbox')
    .set({ attempts: sql`attempts + 1`, claimed_at: sql`now()` })
    .where('id', '=', (eb) =>
      eb
        .selectFrom('invites.outbox')
        .where('status', '=', 'queued')
        .where('claimed_at', 'is', null)
        .where('next_attempt_at', '<=', now)
        .orderBy('created_at')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .select('id'),
    )
    .returning(['id', 'invite_id as inviteId', 'kind', 'attempts'])
    .executeTakeFirst();
  return taken ?? null;
}

async function claim(tx: Transaction<Database>, maker: MailMaker, taken: TakenMail, now: Date): Promise<ClaimedMail | 'not now'> {
  const made = await make[taken.kind](tx, maker, taken, now);
  if (made === 'not needed') await takeBack(tx, taken);
  else if ('waitUntil' in made) await putOff(tx, taken, made.waitUntil);
  else return { ...taken, ...made };
  return 'not now';
}

// Others lock an invite before its mails: one that is locked now is not waited for.
async function takeBack(tx: Transaction<Database>, { id, inviteId }: TakenMail): Promise<void> {
  await tx.updateTable('invites.outbox').set({ status: 'superseded', claimed_at: null }).where('id', '=', id).execute();
  if (inviteId === null) return;
  await tx
    .updateTable('invites.invites')
    .set({ delivery: null })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('invites.invites')
        .where('id', '=', inviteId)
        .where('delivery', '=', 'queued')
        .forNoKeyUpdate()
        .skipLocked()
        .select('id'),
    )
    .execute();
}

/** Leaves a mail for later, as if nobody had taken it. */
async function putOff(tx: Transaction<Database>, { id, attempts }: TakenMail, until: Date): Promise<void> {
  await tx
    .updateTable('invites.outbox')
    .set({ attempts: attempts - 1, claimed_at: null, next_attempt_at: until })
    .where('id', '=', id)
    .execute();
}
