import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';

/** The roles that a user has in an organization; null where they are no member. */
export async function memberRoles(db: Kysely<Database>, organizationId: string, userId: string): Promise<string[] | null> {
  const membership = await db
    .selectFrom('auth.member')
    .where('organizationId', '=', organizationId)
    .where('userId', '=', userId)
    .select('role')
    .executeTakeFirst();
  return membership ? rolesOf(membership) : null;
}

/** The roles of a membership, which better-auth keeps as one text. */
export function rolesOf({ role }: { role: string }): string[] {
  return role.split(',').filter(Boolean);
}
