import { sql } from 'kysely';
import type { Kysely } from 'kysely';

import type { Database } from './Database.js';

// Any number that nothing else on this database locks.
const key = 7_305_418;

/**
 * Runs what no two instances on one PostgreSQL server may do at once, one after the other.
 * Not for the embedded database, whose one session would wait for itself.
 */
export function inTurn(db: Kysely<Database>, run: () => Promise<void>): Promise<void> {
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${key})`.execute(connection);
    try {
      await run();
    } finally {
      await sql`select pg_advisory_unlock(${key})`.execute(connection);
    }
  });
}
