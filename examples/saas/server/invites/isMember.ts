import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';

/** Whether somebody belongs to an organization. */
export async function isMember(db: Kysely<Database>, organizationId: string, userId: string): Promise<boolean> {
  const member = await db
    .selectFrom('auth.member')
    .where('organizationId', '=', organizationId)
    .where('userId', '=', userId)
    .select('id')
    .executeTakeFirst();
  return member !== undefined;
}
