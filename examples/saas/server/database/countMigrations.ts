import type { Kysely } from 'kysely';

import type { Database } from './Database.js';

/** How many migrations this database has seen. */
export async function countMigrations(db: Kysely<Database>): Promise<number> {
  const { applied } = await db
    .selectFrom('invites.migrations')
    .select((eb) => eb.fn.countAll<string | number>().as('applied'))
    .executeTakeFirstOrThrow();
  return Number(applied);
}
