import type { QueryClient } from '@tanstack/react-query';

import { inviteKeys } from './inviteKeys.js';

/**
 * Reads again what is on the screen and marks the rest of the scope as stale. Never rejects.
 * A read under way is cancelled first: it may have started before the change, and during a first load an
 * invalidation alone would be lost. One that only a loader waits for goes on: the number of its read tells that it is old.
 */
export async function refetchInvites(queryClient: QueryClient, scope: string): Promise<void> {
  const filters = changeable(scope);
  await queryClient.cancelQueries({ ...filters, type: 'active' });
  await markInvitesStale(queryClient, scope);
  await queryClient.refetchQueries({ ...filters, type: 'active' });
}

/** Lets everything of the scope be read again when somebody looks at it next. */
export function markInvitesStale(queryClient: QueryClient, scope: string): Promise<void> {
  return queryClient.invalidateQueries({ ...changeable(scope), refetchType: 'none' });
}

function changeable(scope: string) {
  return {
    queryKey: inviteKeys.all(scope),
    predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[3] !== 'roles',
  };
}
