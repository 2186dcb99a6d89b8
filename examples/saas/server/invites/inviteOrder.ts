import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { UserInvitesQuery } from '../api/schemas/userInvitesQuerySchema.js';
import type { ListPosition } from './listCursor.js';
import { statusAt } from './selectInvites.js';

type Sort = UserInvitesQuery['sort'];

/** What a list is sorted by; the ids of equals are in the same direction, so that one index serves both. */
export function sortKey(sort: Sort, at: Date): RawBuilder<string | Date | null> {
  switch (sort.replace(/^-/, '')) {
    case 'invitee':
      return sql`left(invite.search_text, 200) collate "und-x-icu"`;
    case 'status':
      return statusAt(at);
    case 'sentAt':
      return sql`invite.sent_at`;
    case 'expiresAt':
      return sql`invite.expires_at`;
    default:
      return sql`invite.created_at`;
  }
}

/** The order of a list. Invites that were never sent come last in either direction. */
export function inviteOrder(sort: Sort, at: Date): RawBuilder<unknown> {
  const direction = sort.startsWith('-') ? sql`desc` : sql`asc`;
  const nulls = isNullable(sort) ? sql`nulls last` : sql``;
  return sql`${sortKey(sort, at)} ${direction} ${nulls}, invite.id ${direction}`;
}

/** The condition on `invite` that lets through what comes after a position. */
export function comesAfter({ at, key, id }: ListPosition, sort: Sort): RawBuilder<boolean> {
  const column = sortKey(sort, new Date(at));
  const after = sort.startsWith('-') ? sql`<` : sql`>`;
  if (key === null) return sql`${column} is null and invite.id ${after} ${id}`;
  const later = sql<boolean>`(${column}, invite.id) ${after} (${isText(sort) ? key : new Date(key)}, ${id})`;
  return isNullable(sort) ? sql`(${later} or ${column} is null)` : later;
}

function isNullable(sort: Sort): boolean {
  return sort === 'sentAt' || sort === '-sentAt';
}

function isText(sort: Sort): boolean {
  return /^-?(invitee|status)$/.test(sort);
}
