import type { UserInvitesPage, UserInvitesParams } from '../../../src/client/InvitesClient.js';
import { displayStatus } from '../../../src/domain/displayStatus.js';
import type { UserInvite } from '../../../src/domain/UserInvite.js';
import type { ModelScope } from '../createModelScope.js';

/** Whether a whole list may do without an invite of which an operation is acknowledged: it was deleted, or left the list. */
export function mayBeAbsent(
  id: string,
  { filter }: UserInvitesParams,
  { serverNow }: UserInvitesPage,
  { server, now }: ModelScope,
): boolean {
  if (server.versions(id).some(({ deleted }) => deleted)) return true;
  const wanted = filter?.status;
  if (!wanted) return false;
  // When the list was answered, and when the operation was: in between, an invite expires.
  const times = [Date.parse(serverNow ?? ''), now()];
  const fits = (invite: UserInvite) => times.every((time) => wanted.includes(displayStatus(invite, time)));
  // It has left the list since; or the list did not hold it before, and gets it with its next read.
  return server.versions(id).some(({ invite }) => !fits(invite));
}
