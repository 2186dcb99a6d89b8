import { sql } from 'kysely';

import { advisoryLocks } from '../database/advisoryLocks.js';
import type { InviteScope, InviteWriteScope } from './InviteScope.js';

const day = 24 * 60 * 60 * 1000;

/** How many invites the organization made within the last 24 hours, and how many it may make. */
export async function inviteQuota({ db, organizationId, now, settings }: InviteScope) {
  const { used } = await db
    .selectFrom(
      (['invites.invites', 'invites.deleted_invites'] as const)
        .map((table) => madeSince(db, table, organizationId, new Date(now.getTime() - day)))
        .reduce((made, deleted) => made.unionAll(deleted))
        .as('made'),
    )
    .select(sql<number>`count(*)::int`.as('used'))
    .executeTakeFirstOrThrow();
  return { limit: settings.dailyQuota, used };
}

function madeSince(
  db: InviteScope['db'],
  table: 'invites.invites' | 'invites.deleted_invites',
  organizationId: string,
  since: Date,
) {
  return db.selectFrom(table).where('organization_id', '=', organizationId).where('created_at', '>', since).select('created_at');
}

/** Counts an invite that is deleted for as long as it would have counted: who deletes cannot invite more. */
export async function keepInQuota({ db, organizationId, now }: InviteWriteScope, createdAt: Date): Promise<void> {
  const since = new Date(now.getTime() - day);
  await db
    .deleteFrom('invites.deleted_invites')
    .where('organization_id', '=', organizationId)
    .where('created_at', '<=', since)
    .execute();
  if (createdAt <= since) return;
  await db.insertInto('invites.deleted_invites').values({ organization_id: organizationId, created_at: createdAt }).execute();
}

/** How many invites the organization may still make. Sends of one organization take turns from here on. */
export async function lockQuota(scope: InviteWriteScope): Promise<number> {
  await sql`select pg_advisory_xact_lock(${advisoryLocks.quotaOf(scope.organizationId)})`.execute(scope.db);
  const { limit, used } = await inviteQuota(scope);
  return limit === null ? Infinity : limit - used;
}
