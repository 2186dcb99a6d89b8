import { sql } from 'kysely';

import type { UserInvitesPageAnswer } from '../api/schemas/userInvitesPageSchema.js';
import type { UserInvitesQuery } from '../api/schemas/userInvitesQuerySchema.js';
import type { InviteScope } from './InviteScope.js';
import { searchPattern } from './searchText.js';
import { selectInvites, statusAt } from './selectInvites.js';
import { toUserInvite } from './toUserInvite.js';

/** Reads one page of an organization's invites, and counts what the search and the filters let through. */
export async function listInvites(scope: InviteScope, query: UserInvitesQuery): Promise<UserInvitesPageAnswer> {
  const { db, organizationId, now, settings } = scope;
  const statusCounts = await countByStatus(scope, query);
  const counted = Object.entries(statusCounts).filter(([status]) => includesStatus(query, status));
  const rows = await selectInvites(db, organizationId, now)
    .where(matches(query))
    .$if(Boolean(query.status?.length), (found) => found.where(statusAt(now), 'in', query.status as 'pending'[]))
    .orderBy(sortKey(query.sort, now), (order) => (query.sort.startsWith('-') ? order.desc() : order.asc()).nullsLast())
    .orderBy('invite.id')
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  return {
    items: rows.map((row) => toUserInvite(row, now, settings)),
    totalCount: counted.reduce((total, [, count]) => total + count, 0),
    nextCursor: null,
    statusCounts,
    serverNow: now.toISOString(),
  };
}

async function countByStatus({ db, organizationId, now }: InviteScope, query: UserInvitesQuery) {
  const rows = await db
    .selectFrom(
      db
        .selectFrom('invites.invites as invite')
        .where('invite.organization_id', '=', organizationId)
        .where(matches(query))
        .select(statusAt(now).as('status'))
        .as('found'),
    )
    .select(['found.status', sql<number>`count(*)::int`.as('count')])
    .groupBy('found.status')
    .execute();
  const counts = { pending: 0, accepted: 0, declined: 0, expired: 0, canceled: 0 };
  for (const { status, count } of rows) counts[status] = count;
  return counts;
}

function includesStatus({ status }: UserInvitesQuery, candidate: string): boolean {
  return !status?.length || status.some((wanted) => wanted === candidate);
}

function matches({ search, roles, invitedBy, sentFrom, sentTo }: UserInvitesQuery) {
  const conditions = [
    search?.trim() ? sql<boolean>`invite.search_text like ${searchPattern(search)}` : null,
    roles?.length ? sql<boolean>`invite.roles && ${roles}::text[]` : null,
    invitedBy?.length ? sql<boolean>`invite.invited_by = any(${invitedBy}::text[])` : null,
    sentFrom ? sql<boolean>`invite.sent_at >= ${new Date(sentFrom)}` : null,
    sentTo ? sql<boolean>`invite.sent_at < ${new Date(sentTo)}` : null,
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

function sortKey(sort: UserInvitesQuery['sort'], now: Date) {
  switch (sort.replace(/^-/, '')) {
    case 'invitee':
      return sql`invite.search_text collate "und-x-icu"`;
    case 'status':
      return statusAt(now);
    case 'sentAt':
      return sql`invite.sent_at`;
    case 'expiresAt':
      return sql`invite.expires_at`;
    default:
      return sql`invite.created_at`;
  }
}
