import { sql } from 'kysely';
import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';
import { hashInviteToken, newInviteToken } from '../invites/inviteToken.js';

/** A mail of the outbox that is about to leave. The token exists here and in the mail, nowhere else. */
export interface ClaimedMail {
  id: string;

  inviteId: string;

  attempts: number;

  to: string;

  token: string;

  organizationName: string;

  inviterName: string | null;

  message: string | null;

  locale: string | null;

  expiresAt: Date;
}

/**
 * Takes the next mail that is due, so that nobody else ever takes it until its sender puts it back, and mints its token.
 * Both happen under the row's lock: a resend that comes in between waits, and then supersedes this token too.
 */
export function claimMail(db: Kysely<Database>, now: Date): Promise<ClaimedMail | null> {
  return db.transaction().execute(async (tx) => {
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
      .returning(['id', 'invite_id', 'attempts'])
      .executeTakeFirst();
    if (!claimed) return null;
    const invite = await tx
      .selectFrom('invites.invites as invite')
      .innerJoin('auth.organization as organization', 'organization.id', 'invite.organization_id')
      .leftJoin('auth.user as inviter', 'inviter.id', 'invite.invited_by')
      .where('invite.id', '=', claimed.invite_id)
      .select([
        'invite.email as to',
        'invite.message',
        'invite.locale',
        'invite.expires_at as expiresAt',
        'organization.name as organizationName',
        'inviter.name as inviterName',
      ])
      .executeTakeFirstOrThrow();
    const token = newInviteToken();
    await tx
      .insertInto('invites.invite_tokens')
      .values({
        hash: hashInviteToken(token),
        invite_id: claimed.invite_id,
        purpose: 'mail',
        created_at: now,
        expires_at: invite.expiresAt,
        superseded_at: null,
      })
      .execute();
    return { id: claimed.id, inviteId: claimed.invite_id, attempts: claimed.attempts, token, ...invite };
  });
}
