import type { UserInvitesPage, UserInvitesParams } from '../../../src/client/InvitesClient.js';
import { pageWholeList } from '../../../src/client/pageWholeList.js';
import type { UserInvite } from '../../../src/domain/UserInvite.js';
import type { ModelScope } from '../createModelScope.js';

/** Whether a whole list may do without an invite of which an operation is acknowledged: it was deleted, or left the list. */
export function mayBeAbsent(
  id: string,
  { search, filter }: UserInvitesParams,
  { serverNow }: UserInvitesPage,
  { server, now }: ModelScope,
): boolean {
  if (server.versions(id).some(({ deleted }) => deleted)) return true;
  // When the list was answered, and when the operation was: in between, an invite expires.
  const times = [Date.parse(serverNow ?? ''), now()];
  const isFound = (invite: UserInvite, at: number) =>
    pageWholeList({ invites: [invite], params: { limit: 1, offset: 0, search, filter }, now: at }).totalCount === 1;
  const fits = (invite: UserInvite) => times.every((time) => isFound(invite, time));
  // It has left the list since; or the list did not hold it before, and gets it with its next read.
  return server.versions(id).some(({ invite }) => !fits(invite));
}
