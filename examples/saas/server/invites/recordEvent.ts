import type { Insertable, Kysely } from 'kysely';
import type { JsonObject } from 'react-user-invites/client';

import type { Database } from '../database/Database.js';

/** Adds a line to an invite's history. */
export async function recordEvent(
  db: Kysely<Database>,
  event: Omit<Insertable<Database['invites.invite_events']>, 'id' | 'reason' | 'values'> & {
    reason?: string | null;
    values?: JsonObject | undefined;
  },
): Promise<void> {
  await db
    .insertInto('invites.invite_events')
    .values({ reason: null, ...event, values: event.values ? JSON.stringify(event.values) : null })
    .execute();
}
