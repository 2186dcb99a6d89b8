import type { Query, QueryClient } from '@tanstack/react-query';

import { inviteKeys } from './inviteKeys.js';

/**
 * Reads again what is on the screen and marks the rest of the scope as stale. Never rejects.
 * A read under way is cancelled first: it may have started before the change, and during a first load an
 * invalidation alone would be lost. One that only a loader waits for goes on, and is marked when it has ended.
 */
export async function refetchInvites(queryClient: QueryClient, scope: string): Promise<void> {
  const shown = { ...changeable(scope), type: 'active' } as const;
  const canceled = queryClient.cancelQueries(shown);
  markInvitesStale(queryClient, scope);
  await Promise.all([canceled, queryClient.refetchQueries(shown)]);
}

/** Lets everything of the scope be read again when somebody looks at it next. */
export function markInvitesStale(queryClient: QueryClient, scope: string): void {
  const filters = changeable(scope);
  const underWay = queryClient.getQueryCache().findAll({ ...filters, fetchStatus: 'fetching' });
  for (const query of underWay) void markAfterwards(queryClient, query);
  void queryClient.invalidateQueries({ ...filters, refetchType: 'none' });
}

const awaited = new WeakSet<Promise<unknown>>();

// Its answer takes the mark away, and was asked for before the change.
async function markAfterwards(queryClient: QueryClient, query: Query): Promise<void> {
  const { promise } = query;
  if (!promise || awaited.has(promise)) return;
  awaited.add(promise);
  await promise.catch(() => {});
  // Else it was cancelled and is read anew.
  if (query.state.fetchStatus === 'idle') await queryClient.invalidateQueries({ queryKey: query.queryKey, exact: true });
}

function changeable(scope: string) {
  return {
    queryKey: inviteKeys.all(scope),
    predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[3] !== 'roles' && queryKey[3] !== 'inviters',
  };
}
