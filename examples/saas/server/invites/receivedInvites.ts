import type { Kysely } from 'kysely';

import { ApiError } from '../api/ApiError.js';
import type { ReceivedUserInvitesAnswer } from '../api/schemas/receivedUserInvitesSchema.js';
import type { CurrentUser } from '../auth/CurrentUser.js';
import type { Database } from '../database/Database.js';
import { accountAddress } from './emailAddress.js';
import type { FoundInvite } from './findInviteByToken.js';
import { rolesOf } from './memberRoles.js';
import { selectAllInvites } from './selectInvites.js';
import { toInvitePreview } from './toInvitePreview.js';

interface Invitee {
  db: Kysely<Database>;

  user: CurrentUser;

  now: Date;
}

const mostReceived = 100;

/** The open invites to the viewer's address, newest first; none to an address that nobody has shown to be theirs. */
export async function receivedInvites(invitee: Invitee): Promise<ReceivedUserInvitesAnswer['invites']> {
  const { db, user, now } = invitee;
  const rows = await selectReceived(invitee)
    .where('invite.status', '=', 'pending')
    .where('invite.expires_at', '>', now)
    .orderBy('invite.created_at', 'desc')
    .orderBy('invite.id')
    .limit(mostReceived)
    .execute();
  const memberships = await db
    .selectFrom('auth.member')
    .where('userId', '=', user.id)
    .select(['organizationId', 'role'])
    .execute();
  return rows.map((row) => {
    const membership = memberships.find(({ organizationId }) => organizationId === row.organization_id);
    const memberRoles = membership ? rolesOf(membership) : null;
    return { ...toInvitePreview(toFoundInvite(row), { user, memberRoles, now }), id: row.id };
  });
}

/** Finds an invite to the viewer by its id. One to somebody else is like one that does not exist. */
export async function findReceivedInvite(invitee: Invitee, id: string): Promise<FoundInvite> {
  const row = await selectReceived(invitee).where('invite.id', '=', id).executeTakeFirst();
  if (!row) throw new ApiError({ code: 'not_found' });
  return toFoundInvite(row);
}

// An address that is not verified may be somebody else's.
function selectReceived({ db, user, now }: Invitee) {
  return selectAllInvites(db, now)
    .innerJoin('auth.organization as organization', 'organization.id', 'invite.organization_id')
    .where('invite.email_canonical', '=', accountAddress(user.email))
    .$if(!user.emailVerified, (found) => found.where('invite.id', 'is', null))
    .select(['organization.name as organization_name', 'organization.logo as organization_logo']);
}

function toFoundInvite(row: Awaited<ReturnType<ReturnType<typeof selectReceived>['executeTakeFirstOrThrow']>>): FoundInvite {
  return {
    row,
    organization: { id: row.organization_id, name: row.organization_name, logoUrl: row.organization_logo },
    status: row.status_now,
    wasMailed: false,
  };
}
