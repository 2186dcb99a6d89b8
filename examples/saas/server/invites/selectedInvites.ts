import { sql } from 'kysely';

import { ApiError } from '../api/ApiError.js';
import type { UserInvitesSelectionBody } from '../api/schemas/bulkUserInvitesSchema.js';
import type { InviteWriteScope } from './InviteScope.js';
import { matches } from './matchInvites.js';

/** How many invites one request may change. */
export const mostSelected = 1000;

/** The ids that a selection means now, each once; refused where they are too many. */
export async function selectedInvites(scope: InviteWriteScope, selection: UserInvitesSelectionBody): Promise<string[]> {
  const ids = 'ids' in selection ? [...new Set(selection.ids)] : await foundInvites(scope, selection);
  if (ids.length > mostSelected) throw new ApiError({ code: 'too_large' });
  return ids;
}

async function foundInvites(
  { db, organizationId, now }: InviteWriteScope,
  { filter, search, exceptIds }: Exclude<UserInvitesSelectionBody, { ids: unknown }>,
): Promise<string[]> {
  const found = await db
    .selectFrom('invites.invites as invite')
    .where('invite.organization_id', '=', organizationId)
    .where(matches({ ...filter, search }, now))
    .$if(exceptIds.length > 0, (most) => most.where(sql<boolean>`invite.id <> all(${exceptIds}::text[])`))
    .orderBy('invite.created_at', 'desc')
    .orderBy('invite.id', 'desc')
    .limit(mostSelected + 1)
    .select('invite.id')
    .execute();
  return found.map(({ id }) => id);
}
