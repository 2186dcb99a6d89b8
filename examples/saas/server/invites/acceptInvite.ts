import { randomUUID } from 'node:crypto';

import type { Transaction } from 'kysely';
import type { JsonObject } from 'react-user-invites/client';

import { ApiError } from '../api/ApiError.js';
import type { AcceptedUserInviteAnswer } from '../api/schemas/inviteTokenSchema.js';
import type { CurrentUser } from '../auth/CurrentUser.js';
import type { Database } from '../database/Database.js';
import { accountAddress } from './emailAddress.js';
import type { FoundInvite } from './findInviteByToken.js';
import { notPending } from './findInviteByToken.js';
import { namedRoles } from '../../shared/inviteRoles.js';
import { memberRoles } from './memberRoles.js';
import { recordEvent } from './recordEvent.js';

interface Acceptance {
  db: Transaction<Database>;

  user: CurrentUser;

  now: Date;

  /** What the accept form asked for; kept with the acceptance. */
  values?: JsonObject | undefined;
}

/**
 * Makes the invited account a member. Accepting again, or twice at once, gives the same answer and one membership;
 * whoever has left since then does not come back by it.
 */
export async function acceptInvite(acceptance: Acceptance, find: () => Promise<FoundInvite>): Promise<AcceptedUserInviteAnswer> {
  const { db, user, now, values } = acceptance;
  const { row } = await find();
  if (accountAddress(user.email) !== row.email_canonical) throw new ApiError({ code: 'wrong_account', invitedEmail: row.email });
  await lock(db, row.id);
  // Read again: until it was locked, its roles could change, its link be replaced, and somebody else answer.
  const invite = await find();
  if (invite.status === 'pending') {
    await claim(acceptance, invite);
    await join(acceptance, invite);
    if (invite.wasMailed) await verifyAddress(acceptance);
    await recordEvent(db, { invite_id: invite.row.id, type: 'accepted', at: now, by_user: user.id, values });
  } else if (invite.status !== 'accepted' || invite.row.accepted_by !== user.id) {
    throw notPending(invite.status);
  }
  // Who was a member before, by an invite of the other back end, keeps the roles of that.
  const roles = await memberRoles(db, invite.row.organization_id, user.id);
  if (!roles) throw notPending('accepted');
  return { organization: invite.organization, roles: namedRoles(roles) };
}

async function lock(db: Transaction<Database>, id: string): Promise<void> {
  await db.selectFrom('invites.invites').where('id', '=', id).select('id').forNoKeyUpdate().execute();
}

async function claim({ db, user, now }: Acceptance, { row }: FoundInvite): Promise<void> {
  await db
    .updateTable('invites.invites')
    .set({ status: 'accepted', accepted_by: user.id, updated_at: now })
    .where('id', '=', row.id)
    .execute();
}

async function join({ db, user, now }: Acceptance, { row }: FoundInvite): Promise<void> {
  await db
    .insertInto('auth.member')
    .values({ id: randomUUID(), organizationId: row.organization_id, userId: user.id, role: row.roles.join(','), createdAt: now })
    .onConflict((conflict) => conflict.columns(['organizationId', 'userId']).doNothing())
    .execute();
}

// Whoever holds a token that was mailed to an address reads its mail: that is all a mail to verify it would show.
async function verifyAddress({ db, user, now }: Acceptance): Promise<void> {
  if (user.emailVerified) return;
  await db.updateTable('auth.user').set({ emailVerified: true, updatedAt: now }).where('id', '=', user.id).execute();
}
