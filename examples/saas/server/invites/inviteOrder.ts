import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { UserInvitesQuery } from '../api/schemas/userInvitesQuerySchema.js';
import type { ListPosition } from './listCursor.js';
import { sentAtOr } from './sentAtOr.js';

type Sort = UserInvitesQuery['sort'];

/**
 * What a list is sorted by before the ids, which decide between equals in the same direction: one index serves both.
 * Expired invites are pending ones whose expiry comes first, so the order by status stays as it is while time passes.
 */
function sortKeys(sort: Sort): RawBuilder<unknown>[] {
  switch (sort.replace(/^-/, '')) {
    case 'invitee':
      return [sql`left(invite.search_text, 200) collate "und-x-icu"`];
    case 'status':
      return [sql`invite.status`, sql`invite.expires_at`];
    case 'sentAt':
      return [sentAtOr(last(sort))];
    case 'expiresAt':
      return [sql`invite.expires_at`];
    default:
      return [sql`invite.created_at`];
  }
}

/** The order of a list. Invites that were never sent come last in either direction. */
export function inviteOrder(sort: Sort): RawBuilder<unknown> {
  const direction = isDescending(sort) ? sql`desc` : sql`asc`;
  return sql.join([...sortKeys(sort), sql`invite.id`].map((key) => sql`${key} ${direction}`));
}

/** The condition on `invite` that lets through what comes after a position. */
export function comesAfter({ keys, id }: ListPosition, sort: Sort): RawBuilder<boolean> {
  const after = isDescending(sort) ? sql`<` : sql`>`;
  const position = [...keys.map((key) => key ?? last(sort)), id];
  return sql<boolean>`(${sql.join([...sortKeys(sort), sql`invite.id`])}) ${after} (${sql.join(position)})`;
}

function last(sort: Sort): 'infinity' | '-infinity' {
  return isDescending(sort) ? '-infinity' : 'infinity';
}

function isDescending(sort: Sort): boolean {
  return sort.startsWith('-');
}
