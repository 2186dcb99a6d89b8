import { ApiError } from '../api/ApiError.js';
import type { UserInviteAnswer } from '../api/schemas/userInviteSchema.js';
import type { InviteScope, InviteWriteScope } from './InviteScope.js';
import type { InviteRow } from './selectInvites.js';
import { selectInvites } from './selectInvites.js';
import { toPerson, toUserInvite } from './toUserInvite.js';

/** One invite without its history. */
export async function getInvite(scope: InviteScope, id: string): Promise<UserInviteAnswer> {
  const row = await selectInvites(scope.db, scope.organizationId, scope.now).where('invite.id', '=', id).executeTakeFirst();
  return toUserInvite(found(row), scope);
}

/** One invite with its history, newest first. */
export async function getInviteWithHistory(scope: InviteScope, id: string): Promise<UserInviteAnswer> {
  const invite = await getInvite(scope, id);
  const events = await scope.db
    .selectFrom('invites.invite_events as event')
    .leftJoin('auth.user as user', 'user.id', 'event.by_user')
    .where('event.invite_id', '=', id)
    .orderBy('event.id', 'desc')
    .select(['event.id', 'event.type', 'event.at', 'event.by_user', 'user.name', 'user.email'])
    .execute();
  const history: NonNullable<UserInviteAnswer['history']> = events.map((event) => ({
    id: String(event.id),
    type: event.type,
    at: event.at.toISOString(),
    by: toPerson(event.by_user, event.name, event.email),
  }));
  if (invite.status === 'expired') history.unshift({ id: 'expired', type: 'expired', at: invite.expiresAt, by: null });
  return { ...invite, history };
}

/** One invite, which nobody else changes until the transaction ends. */
export async function lockInvite({ db, organizationId, now }: InviteWriteScope, id: string): Promise<InviteRow> {
  return found(
    await selectInvites(db, organizationId, now).where('invite.id', '=', id).forNoKeyUpdate('invite').executeTakeFirst(),
  );
}

function found(row: InviteRow | undefined): InviteRow {
  if (!row) throw new ApiError({ code: 'not_found' });
  return row;
}
