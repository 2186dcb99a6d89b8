import { sql } from 'kysely';
import type { Kysely } from 'kysely';

import { advisoryLocks } from './advisoryLocks.js';
import type { Database } from './Database.js';

/**
 * Runs what no two instances on one PostgreSQL server may do at once, one after the other.
 * Not for the embedded database, whose one session would wait for itself.
 */
export function inTurn(db: Kysely<Database>, run: () => Promise<void>): Promise<void> {
  return db.connection().execute(async (connection) => {
    // Another one's migrations may take long.
    await sql`set statement_timeout to 0`.execute(connection);
    await sql`select pg_advisory_lock(${advisoryLocks.start})`.execute(connection);
    try {
      await run();
    } finally {
      await sql`select pg_advisory_unlock(${advisoryLocks.start})`.execute(connection);
      await sql`reset statement_timeout`.execute(connection);
    }
  });
}
