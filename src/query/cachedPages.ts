import type { QueryClient } from '@tanstack/react-query';

import type { CachedPage } from '../operations/OperationLog.js';
import { inviteKeys } from './inviteKeys.js';
import type { UserInvitesAnswer } from './userInvitesOptions.js';

/** Every list answer of a scope that the cache holds. */
export function cachedPages(queryClient: QueryClient, scope: string): CachedPage[] {
  const queries = queryClient.getQueryCache().findAll({ queryKey: inviteKeys.lists(scope) });
  return queries.flatMap((query) => {
    const answer = query.state.data as UserInvitesAnswer | undefined;
    return answer ? [{ ...answer, shown: query.isActive() }] : [];
  });
}
