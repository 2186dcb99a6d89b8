import { sql } from 'kysely';

import type { UserInvitesPageAnswer } from '../api/schemas/userInvitesPageSchema.js';
import type { UserInvitesQuery } from '../api/schemas/userInvitesQuerySchema.js';
import { comesAfter, inviteOrder, sortKey } from './inviteOrder.js';
import type { InviteScope } from './InviteScope.js';
import { invalidCursor, readCursor, writeCursor } from './listCursor.js';
import { matches, matchesButStatus } from './matchInvites.js';
import { selectInvites, statusAt } from './selectInvites.js';
import { toUserInvite } from './toUserInvite.js';

/** Reads one page of an organization's invites, and counts what the search and the filters let through. */
export async function listInvites(scope: InviteScope, query: UserInvitesQuery): Promise<UserInvitesPageAnswer> {
  const { now } = scope;
  const { rows, nextCursor } = await readPage(scope, query);
  const statusCounts = await countByStatus(scope, query);
  const counted = Object.entries(statusCounts).filter(([status]) => includesStatus(query, status));
  return {
    items: rows.map((row) => toUserInvite(row, scope)),
    totalCount: counted.reduce((total, [, count]) => total + count, 0),
    nextCursor,
    statusCounts,
    serverNow: now.toISOString(),
  };
}

async function readPage({ db, organizationId, now }: InviteScope, query: UserInvitesQuery) {
  const { limit, offset, cursor, sort } = query;
  if (cursor !== undefined && offset !== undefined) throw invalidCursor();
  const start = cursor === undefined ? null : readCursor(cursor, sort);
  const at = start ? new Date(start.at) : now;
  const found = await selectInvites(db, organizationId, now)
    .select(sortKey(sort, at).as('sort_key'))
    .where(matches(query, now))
    .$if(start !== null, (page) => page.where(comesAfter(start!, sort)))
    .orderBy(inviteOrder(sort, at))
    .limit(limit + 1)
    .offset(offset ?? 0)
    .execute();
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  if (!last || found.length <= limit || offset !== undefined) return { rows, nextCursor: null };
  const key = last.sort_key instanceof Date ? last.sort_key.toISOString() : last.sort_key;
  return { rows, nextCursor: writeCursor({ sort, at: at.toISOString(), key, id: last.id }) };
}

async function countByStatus({ db, organizationId, now }: InviteScope, query: UserInvitesQuery) {
  const rows = await db
    .selectFrom(
      db
        .selectFrom('invites.invites as invite')
        .where('invite.organization_id', '=', organizationId)
        .where(matchesButStatus(query))
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
