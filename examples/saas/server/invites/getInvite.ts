import { ApiError } from '../api/ApiError.js';
import type { UserInviteAnswer } from '../api/schemas/userInviteSchema.js';
import type { InviteScope, InviteWriteScope } from './InviteScope.js';
import { readHistory } from './readHistory.js';
import type { InviteRow } from './selectInvites.js';
import { selectInvites } from './selectInvites.js';
import { toUserInvite } from './toUserInvite.js';

/** One invite without its history. */
export async function getInvite(scope: InviteScope, id: string): Promise<UserInviteAnswer> {
  const row = await selectInvites(scope.db, scope.organizationId, scope.now).where('invite.id', '=', id).executeTakeFirst();
  return toUserInvite(found(row), scope);
}

/** One invite with its history, newest first. */
export async function getInviteWithHistory(scope: InviteScope, id: string): Promise<UserInviteAnswer> {
  const invite = await getInvite(scope, id);
  const history = await readHistory(scope.db, id);
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
