import { ApiError } from '../api/ApiError.js';
import type { UserInviteAnswer } from '../api/schemas/userInviteSchema.js';
import type { UserInviteChangesBody } from '../api/schemas/userInviteChangesSchema.js';
import { getInvite, lockInvite } from './getInvite.js';
import { areInviteRoles } from '../../shared/inviteRoles.js';
import { requireRank } from './requireRank.js';
import type { InviteWriteScope } from './InviteScope.js';
import { recordEvent } from './recordEvent.js';
import { searchText } from './searchText.js';

/** Changes a pending or expired invite. */
export async function updateInvite(
  scope: InviteWriteScope,
  id: string,
  changes: UserInviteChangesBody,
): Promise<UserInviteAnswer> {
  const { db, now, userId } = scope;
  const row = await lockInvite(scope, id);
  if (row.status !== 'pending') throw new ApiError({ code: 'invite_not_pending', status: row.status });
  requireRank(scope, row.roles);
  const invitee = {
    email: row.email,
    first_name: changed(changes.firstName, row.first_name),
    last_name: changed(changes.lastName, row.last_name),
  };
  await db
    .updateTable('invites.invites')
    .set({
      ...invitee,
      search_text: searchText(invitee),
      locale: changed(changes.locale, row.locale),
      ...(changes.roles && { roles: rolesOf(scope, changes.roles) }),
      ...(changes.data !== undefined && { data: changes.data && JSON.stringify(changes.data) }),
      updated_at: now,
    })
    .where('id', '=', id)
    .execute();
  await recordEvent(db, { invite_id: id, type: 'updated', at: now, by_user: userId });
  return getInvite(scope, id);
}

function changed(change: string | null | undefined, current: string | null): string | null {
  return change === undefined ? current : change?.trim() || null;
}

function rolesOf(scope: InviteWriteScope, roles: readonly string[]): string[] {
  if (roles.length === 0 || !areInviteRoles(roles)) {
    throw new ApiError({ code: 'validation', fields: [{ path: 'roles', code: 'unknown_role' }] });
  }
  requireRank(scope, roles);
  return [...new Set(roles)];
}
