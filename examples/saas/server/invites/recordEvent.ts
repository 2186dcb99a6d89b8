import type { Insertable, Kysely } from 'kysely';

import type { Database } from '../database/Database.js';

/** Adds a line to an invite's history. */
export async function recordEvent(
  db: Kysely<Database>,
  event: Omit<Insertable<Database['invites.invite_events']>, 'id' | 'reason'> & { reason?: string | null },
): Promise<void> {
  await db
    .insertInto('invites.invite_events')
    .values({ reason: null, ...event })
    .execute();
}
