import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { UserInvitesQuery } from '../api/schemas/userInvitesQuerySchema.js';
import { searchPattern } from './searchText.js';
import { sentAtOr } from './sentAtOr.js';

/** A search and filters. */
export type InvitesFilter = Pick<UserInvitesQuery, 'search' | 'status' | 'roles' | 'invitedBy' | 'sentFrom' | 'sentTo'>;

/** The condition on `invite` that lets through what a search and all filters but the one by status let through. */
export function matchesButStatus({ search, roles, invitedBy, sentFrom, sentTo }: InvitesFilter): RawBuilder<boolean> {
  // What was never mailed is in no period; one index has both ends of it.
  const sentAt = sentAtOr(sentFrom ? '-infinity' : 'infinity');
  return all([
    search?.trim() ? sql<boolean>`invite.search_text like ${searchPattern(search)}` : null,
    roles?.length ? sql<boolean>`invite.roles && ${roles}::text[]` : null,
    invitedBy?.length ? sql<boolean>`invite.invited_by = any(${invitedBy}::text[])` : null,
    sentFrom ? sql<boolean>`${sentAt} >= ${new Date(sentFrom)}` : null,
    sentTo ? sql<boolean>`${sentAt} < ${new Date(sentTo)}` : null,
  ]);
}

/** The condition on `invite` that lets through what a search and all filters let through. */
export function matches(filter: InvitesFilter, now: Date): RawBuilder<boolean> {
  const statuses = filter.status?.map((status) => hasStatus(status, now));
  return all([matchesButStatus(filter), statuses?.length ? sql<boolean>`(${sql.join(statuses, sql` or `)})` : null]);
}

// Not by statusAt: no index has what time changes.
function hasStatus(status: NonNullable<InvitesFilter['status']>[number], now: Date): RawBuilder<boolean> {
  switch (status) {
    case 'pending':
      return sql`(invite.status = 'pending' and invite.expires_at > ${now})`;
    case 'expired':
      return sql`(invite.status = 'pending' and invite.expires_at <= ${now})`;
    default:
      return sql`invite.status = ${status}`;
  }
}

function all(conditions: readonly (RawBuilder<boolean> | null)[]): RawBuilder<boolean> {
  const present = conditions.filter((condition) => condition !== null);
  return present.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(present, sql` and `)})`;
}
