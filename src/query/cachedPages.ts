import type { QueryClient } from '@tanstack/react-query';

import { inviteKeys } from './inviteKeys.js';
import type { UserInvitesAnswer } from './userInvitesOptions.js';

/** Every list answer of a scope that the cache holds. */
export function cachedPages(queryClient: QueryClient, scope: string): UserInvitesAnswer[] {
  return queryClient
    .getQueriesData<UserInvitesAnswer>({ queryKey: inviteKeys.lists(scope) })
    .flatMap(([, answer]) => answer ?? []);
}
