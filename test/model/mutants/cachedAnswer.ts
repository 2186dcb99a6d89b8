import type { UserInvitesParams } from '../../../src/client/InvitesClient.js';
import { inviteKeys } from '../../../src/query/inviteKeys.js';
import type { UserInvitesAnswer } from '../../../src/query/userInvitesOptions.js';
import type { ModelContext } from '../ModelSystem.js';

/** What the cache holds of a list. */
export function cachedAnswer({ queryClient, scope }: ModelContext, params: UserInvitesParams): UserInvitesAnswer | undefined {
  return queryClient.getQueryData<UserInvitesAnswer>(inviteKeys.list(scope, params));
}
