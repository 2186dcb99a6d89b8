import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { UserInvitesQuery } from '../api/schemas/userInvitesQuerySchema.js';
import { searchPattern } from './searchText.js';
import { statusAt } from './selectInvites.js';

/** A search and filters. */
export type InvitesFilter = Pick<UserInvitesQuery, 'search' | 'status' | 'roles' | 'invitedBy' | 'sentFrom' | 'sentTo'>;

/** The condition on `invite` that lets through what a search and all filters but the one by status let through. */
export function matchesButStatus({ search, roles, invitedBy, sentFrom, sentTo }: InvitesFilter): RawBuilder<boolean> {
  return all([
    search?.trim() ? sql<boolean>`invite.search_text like ${searchPattern(search)}` : null,
    roles?.length ? sql<boolean>`invite.roles && ${roles}::text[]` : null,
    invitedBy?.length ? sql<boolean>`invite.invited_by = any(${invitedBy}::text[])` : null,
    sentFrom ? sql<boolean>`invite.sent_at >= ${new Date(sentFrom)}` : null,
    sentTo ? sql<boolean>`invite.sent_at < ${new Date(sentTo)}` : null,
  ]);
}

/** The condition on `invite` that lets through what a search and all filters let through. */
export function matches(filter: InvitesFilter, now: Date): RawBuilder<boolean> {
  return all([
    matchesButStatus(filter),
    filter.status?.length ? sql<boolean>`${statusAt(now)} = any(${filter.status}::text[])` : null,
  ]);
}

function all(conditions: readonly (RawBuilder<boolean> | null)[]): RawBuilder<boolean> {
  const present = conditions.filter((condition) => condition !== null);
  return present.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(present, sql` and `)})`;
}
