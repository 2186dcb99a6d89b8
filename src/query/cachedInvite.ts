import type { QueryClient } from '@tanstack/react-query';

import type { UserInvite } from '../domain/UserInvite.js';
import { inviteKeys } from './inviteKeys.js';
import type { UserInvitesAnswer } from './userInvitesOptions.js';

/** What the newest answer in the cache says of an invite, be it a list or the invite's own; null where none holds it. */
export function cachedInvite(queryClient: QueryClient, scope: string, inviteId: string): UserInvite | null {
  const lists = queryClient.getQueryCache().findAll({ queryKey: inviteKeys.lists(scope) });
  const found = lists.flatMap(({ state }) => {
    const invite = (state.data as UserInvitesAnswer | undefined)?.page.items.find(({ id }) => id === inviteId);
    return invite ? [{ invite, at: state.dataUpdatedAt }] : [];
  });
  const own = queryClient.getQueryState<UserInvite>(inviteKeys.invite(scope, inviteId));
  if (own?.data) found.push({ invite: own.data, at: own.dataUpdatedAt });
  return found.toSorted((a, b) => b.at - a.at)[0]?.invite ?? null;
}
