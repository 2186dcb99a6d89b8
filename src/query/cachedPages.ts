import type { QueryClient } from '@tanstack/react-query';

import type { UserInvitesPage } from '../client/InvitesClient.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { CachedPage, ReadInvite } from '../operations/OperationLog.js';
import { inviteKeys } from './inviteKeys.js';
import type { UserInvitesAnswer } from './userInvitesOptions.js';

/** Every answer of a scope that the cache holds: lists, and invites that were read alone. */
export function cachedPages(queryClient: QueryClient, scope: string): CachedPage[] {
  const cache = queryClient.getQueryCache();
  const lists = cache.findAll({ queryKey: inviteKeys.lists(scope) }).flatMap((query) => {
    const answer = query.state.data as UserInvitesAnswer | undefined;
    return answer ? [{ ...answer, shown: query.isActive() }] : [];
  });
  const invites = cache.findAll({ queryKey: inviteKeys.invites(scope) }).flatMap((query) => {
    const answer = query.state.data as ReadInvite | undefined;
    return answer ? [{ page: pageOf(answer.invite), read: answer.read, shown: query.isActive() }] : [];
  });
  return [...lists, ...invites];
}

function pageOf(invite: UserInvite): UserInvitesPage {
  return { items: [invite], totalCount: null, nextCursor: null };
}
