import { sql } from 'kysely';

import type { InviteScope } from './InviteScope.js';
import { matchesButStatus } from './matchInvites.js';
import type { InvitesFilter } from './matchInvites.js';

/** How many of an organization's invites have each status, under a search and all filters but the one by status. */
export async function countInvites({ db, organizationId, now }: InviteScope, filter: InvitesFilter) {
  const rows = await db
    .selectFrom('invites.invites as invite')
    .where('invite.organization_id', '=', organizationId)
    .where(matchesButStatus(filter))
    .groupBy('invite.status')
    .select([
      'invite.status',
      sql<number>`count(*)::int`.as('count'),
      sql<number>`(count(*) filter (where invite.expires_at <= ${now}))::int`.as('over'),
    ])
    .execute();
  const counts = { pending: 0, accepted: 0, declined: 0, expired: 0, canceled: 0 };
  for (const { status, count, over } of rows) {
    if (status === 'pending') counts.expired = over;
    counts[status] = status === 'pending' ? count - over : count;
  }
  return counts;
}
