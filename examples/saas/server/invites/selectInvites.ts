import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';

import type { Database } from '../database/Database.js';

/** An invite's status as of now: a pending invite past its expiry is expired. */
export function statusAt(now: Date): RawBuilder<'pending' | 'accepted' | 'declined' | 'canceled' | 'expired'> {
  return sql`case when invite.status = 'pending' and invite.expires_at <= ${now} then 'expired' else invite.status end`;
}

/** Selects an organization's invites as `invite`, with the people that they name. */
export function selectInvites(db: Kysely<Database>, organizationId: string, now: Date) {
  return selectAllInvites(db, now).where('invite.organization_id', '=', organizationId);
}

/** Selects the invites of all organizations as {@link selectInvites} does those of one. */
export function selectAllInvites(db: Kysely<Database>, now: Date) {
  return db
    .selectFrom('invites.invites as invite')
    .leftJoin('auth.user as inviter', 'inviter.id', 'invite.invited_by')
    .leftJoin('auth.user as accepter', 'accepter.id', 'invite.accepted_by')
    .selectAll('invite')
    .select([
      'inviter.name as inviter_name',
      'inviter.email as inviter_email',
      'accepter.name as accepter_name',
      'accepter.email as accepter_email',
      statusAt(now).as('status_now'),
    ]);
}

/** An invite as {@link selectInvites} reads it. */
export type InviteRow = Awaited<ReturnType<ReturnType<typeof selectInvites>['executeTakeFirstOrThrow']>>;
