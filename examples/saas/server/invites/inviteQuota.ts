import { sql } from 'kysely';

import type { InviteScope, InviteWriteScope } from './InviteScope.js';

const day = 24 * 60 * 60 * 1000;

/** How many invites the organization made within the last 24 hours, and how many it may make. */
export async function inviteQuota({ db, organizationId, now, settings }: InviteScope) {
  const { used } = await db
    .selectFrom('invites.invites')
    .where('organization_id', '=', organizationId)
    .where('created_at', '>', new Date(now.getTime() - day))
    .select(sql<number>`count(*)::int`.as('used'))
    .executeTakeFirstOrThrow();
  return { limit: settings.dailyQuota, used };
}

/** How many invites the organization may still make. Sends of one organization take turns from here on. */
export async function lockQuota(scope: InviteWriteScope): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${scope.organizationId}))`.execute(scope.db);
  const { limit, used } = await inviteQuota(scope);
  return limit === null ? Infinity : limit - used;
}
