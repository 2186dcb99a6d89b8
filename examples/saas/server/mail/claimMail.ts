import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';

import type { Database } from '../database/Database.js';
import { hashInviteToken, newInviteToken } from '../invites/inviteToken.js';
import { addressLimit } from '../invites/mailBudget.js';
import { countTurns } from '../invites/rateLimits.js';
import type { RenderedMail } from './inviteMail.js';
import { inviteMail } from './inviteMail.js';
import { requestMail } from './requestMail.js';

/** A mail of the outbox that is about to leave. */
export interface ClaimedMail {
  id: string;

  inviteId: string;

  kind: 'invite' | 'request';

  attempts: number;

  to: string;

  /** What it says; the token of an invite's link exists here and in the mail, nowhere else. */
  content: RenderedMail;
}

/** What mails are made with. */
export interface ClaimOptions {
  db: Kysely<Database>;

  publicUrl: string;

  /** How many mails one address gets within a day. */
  addressMailsPerDay: number;
}

type Claimed = Pick<ClaimedMail, 'id' | 'inviteId' | 'kind' | 'attempts'> & { toUser: string | null };
type Outcome = ClaimedMail | 'nothing due' | 'not now';

/**
 * Takes the next mail that is due, so that nobody else ever takes it until its sender puts it back, and mints its token.
 * Both happen under the row's lock: a resend that comes in between waits, and then supersedes this token too.
 * What its address may not have today waits, and what nobody needs any more is taken back.
 */
export async function claimMail(options: ClaimOptions, now: Date): Promise<ClaimedMail | null> {
  for (;;) {
    const outcome = await options.db.transaction().execute((tx) => claimNext(tx, options, now));
    if (outcome === 'nothing due') return null;
    if (outcome !== 'not now') return outcome;
  }
}

async function claimNext(tx: Transaction<Database>, options: ClaimOptions, now: Date): Promise<Outcome> {
  const claimed = await tx
    .updateTable('invites.outbox')
    .set({ attempts: sql`attempts + 1`, claimed_at: now })
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
    .returning(['id', 'invite_id as inviteId', 'kind', 'to_user as toUser', 'attempts'])
    .executeTakeFirst();
  if (!claimed) return 'nothing due';
  return claimed.kind === 'invite' ? claimInvite(tx, options, claimed, now) : claimRequest(tx, options, claimed);
}

async function claimInvite(
  tx: Transaction<Database>,
  { publicUrl, addressMailsPerDay }: ClaimOptions,
  claimed: Claimed,
  now: Date,
): Promise<Outcome> {
  const { to, status, ...invite } = await tx
    .selectFrom('invites.invites as invite')
    .innerJoin('auth.organization as organization', 'organization.id', 'invite.organization_id')
    .leftJoin('auth.user as inviter', 'inviter.id', 'invite.invited_by')
    .where('invite.id', '=', claimed.inviteId)
    .select([
      'invite.email as to',
      'invite.status',
      'invite.message',
      'invite.locale',
      'invite.expires_at as expiresAt',
      'organization.name as organizationName',
      'inviter.name as inviterName',
    ])
    .executeTakeFirstOrThrow();
  if (status !== 'pending' || invite.expiresAt <= now) {
    await takeBack(tx, claimed);
    return 'not now';
  }
  if (claimed.attempts === 1) {
    const limit = addressLimit(to, addressMailsPerDay);
    const { left, retryAfterMs } = (await countTurns(tx, [limit], now, () => 1)).get(limit.key)!;
    if (left < 0) {
      await countTurns(tx, [limit], now, () => -1);
      await putOff(tx, claimed.id, new Date(now.getTime() + retryAfterMs));
      return 'not now';
    }
  }
  const token = newInviteToken();
  await tx
    .insertInto('invites.invite_tokens')
    .values({
      hash: hashInviteToken(token),
      invite_id: claimed.inviteId,
      purpose: 'mail',
      created_at: now,
      expires_at: invite.expiresAt,
      superseded_at: null,
    })
    .execute();
  return { ...claimed, to, content: inviteMail({ ...invite, link: `${publicUrl}/accept#token=${token}` }) };
}

async function claimRequest(tx: Transaction<Database>, { publicUrl }: ClaimOptions, claimed: Claimed): Promise<Outcome> {
  const { to, ...request } = await tx
    .selectFrom('invites.invites as invite')
    .innerJoin('auth.organization as organization', 'organization.id', 'invite.organization_id')
    .innerJoin('auth.user as reader', (join) => join.on('reader.id', '=', claimed.toUser))
    .where('invite.id', '=', claimed.inviteId)
    .select(['reader.email as to', 'reader.locale', 'invite.email as inviteeEmail', 'organization.name as organizationName'])
    .executeTakeFirstOrThrow();
  return { ...claimed, to, content: requestMail({ ...request, link: `${publicUrl}/` }) };
}

// Others lock an invite before its mails: one that is locked now is not waited for.
async function takeBack(tx: Transaction<Database>, { id, inviteId }: Claimed): Promise<void> {
  await tx.updateTable('invites.outbox').set({ status: 'superseded', claimed_at: null }).where('id', '=', id).execute();
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
async function putOff(tx: Transaction<Database>, id: string, until: Date): Promise<void> {
  await tx
    .updateTable('invites.outbox')
    .set({ attempts: sql`attempts - 1`, claimed_at: null, next_attempt_at: until })
    .where('id', '=', id)
    .execute();
}
