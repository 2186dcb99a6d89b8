import type { QueryClient } from '@tanstack/react-query';

import { inviteKeys } from './inviteKeys.js';

/**
 * Reads again what is on the screen and marks the rest of the scope as stale. Never rejects.
 * A read under way is cancelled first: it may have started before the change, and during a first load an
 * invalidation alone would be lost. One that only a loader waits for goes on: the number of its read tells that it is old.
 */
export async function refetchInvites(queryClient: QueryClient, scope: string): Promise<void> {
  const filters = {
    queryKey: inviteKeys.all(scope),
    predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[3] !== 'roles',
  };
  await queryClient.cancelQueries({ ...filters, type: 'active' });
  await queryClient.invalidateQueries({ ...filters, refetchType: 'none' });
  await queryClient.refetchQueries({ ...filters, type: 'active' });
}
