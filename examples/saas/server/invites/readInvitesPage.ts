import type { UserInvitesQuery } from '../api/schemas/userInvitesQuerySchema.js';
import { comesAfter, inviteOrder } from './inviteOrder.js';
import type { InviteScope } from './InviteScope.js';
import { invalidCursor, readCursor, writeCursor } from './listCursor.js';
import { matches } from './matchInvites.js';
import { selectInvites } from './selectInvites.js';

/** Up to so many matches are all read for a page; of more, it shows those that come first on the way. */
export const few = 10_000;

const sortColumns = ['invite.search_text', 'invite.status', 'invite.created_at', 'invite.sent_at', 'invite.expires_at'] as const;

/**
 * One page of an organization's invites as they are stored, and the cursor of the next one, which pages by offset have not.
 * `count` is how many match on all pages.
 */
export async function readInvitesPage({ db, organizationId, now }: InviteScope, query: UserInvitesQuery, count: number) {
  const { limit, offset, cursor, sort } = query;
  if (cursor !== undefined && offset !== undefined) throw invalidCursor();
  const start = cursor === undefined ? null : readCursor(cursor, sort);
  const all = db.selectFrom('invites.invites as invite').where('invite.organization_id', '=', organizationId);
  const matching = all.where(matches(query, now)).select(['invite.id', ...sortColumns]);
  // Left to itself, PostgreSQL goes along the order and passes over what does not match. Where few do, these may come last of all.
  const page = db
    .with(
      (cte) => cte('found')[count <= few ? 'materialized' : 'notMaterialized'](),
      () => matching,
    )
    .selectFrom('found as invite')
    .$if(start !== null, (rest) => rest.where(comesAfter(start!, sort)))
    .orderBy(inviteOrder(sort))
    .limit(limit + 1)
    .offset(offset ?? 0)
    .select('invite.id');
  // What is joined to the page, and what no index has, is read of these invites alone.
  const found = await selectInvites(db, organizationId, now).where('invite.id', 'in', page).orderBy(inviteOrder(sort)).execute();
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  if (!last || found.length <= limit || offset !== undefined) return { rows, nextCursor: null };
  return { rows, nextCursor: writeCursor(sort, last) };
}
