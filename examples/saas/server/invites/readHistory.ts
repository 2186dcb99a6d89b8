import type { Kysely } from 'kysely';

import type { UserInviteAnswer } from '../api/schemas/userInviteSchema.js';
import type { Database } from '../database/Database.js';
import { toPerson } from './toUserInvite.js';

/** What happened to an invite, newest first. */
export async function readHistory(db: Kysely<Database>, inviteId: string): Promise<NonNullable<UserInviteAnswer['history']>> {
  const events = await db
    .selectFrom('invites.invite_events as event')
    .leftJoin('auth.user as user', 'user.id', 'event.by_user')
    .where('event.invite_id', '=', inviteId)
    .orderBy('event.id', 'desc')
    .select(['event.id', 'event.type', 'event.at', 'event.by_user', 'user.name', 'user.email'])
    .execute();
  return events.map((event) => ({
    id: String(event.id),
    type: event.type,
    at: event.at.toISOString(),
    by: toPerson(event.by_user, event.name, event.email),
  }));
}
