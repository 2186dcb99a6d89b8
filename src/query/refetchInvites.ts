import type { Query, QueryClient } from '@tanstack/react-query';

import { inviteKeys } from './inviteKeys.js';
import { untouchedParts } from './untouchedParts.js';

/**
 * Reads again what is on the screen and marks the rest of the scope as stale. Never rejects.
 * A read under way is cancelled first: it may have started before the change, and during a first load an
 * invalidation alone would be lost. One that only a loader waits for goes on, and is marked when it has ended.
 *
 * @param changed The invites that have changed, where that is known: a list that is read in parts need not be read as a whole.
 */
export async function refetchInvites(
  queryClient: QueryClient,
  scope: string,
  changed: ReadonlySet<string> | null = null,
): Promise<void> {
  const shown = queryClient.getQueryCache().findAll({ ...changeable(scope), type: 'active' });
  const untouched = changed && untouchedParts(shown, changed);
  const outdated = new Set(shown.filter((query) => !untouched?.has(query)));
  // Each by itself: what the host's listeners throw for one must not keep the next one from it.
  for (const query of outdated) void undeterred(() => query.cancel({ revert: true }));
  markInvitesStale(queryClient, scope);
  await undeterred(() => queryClient.refetchQueries({ predicate: (query) => outdated.has(query) }));
}

/** Lets everything of the scope be read again when somebody looks at it next. */
export function markInvitesStale(queryClient: QueryClient, scope: string): void {
  for (const query of queryClient.getQueryCache().findAll(changeable(scope))) {
    if (query.promise && query.state.fetchStatus !== 'idle') void markAfter(query, query.promise);
    void undeterred(() => query.invalidate());
  }
}

const awaited = new WeakSet<Promise<unknown>>();

// Its answer takes the mark away, and was asked for before the change.
async function markAfter(query: Query, reading: Promise<unknown>): Promise<void> {
  if (awaited.has(reading)) return;
  awaited.add(reading);
  await undeterred(() => reading);
  // Else it was cancelled and is read anew.
  if (query.state.fetchStatus !== 'idle') return;
  await undeterred(() => query.invalidate());
  if (query.isActive()) await undeterred(() => query.fetch());
}

/** Does it, whatever the listeners of the host's cache throw in the middle of it. */
async function undeterred(act: () => unknown): Promise<void> {
  try {
    await act();
  } catch {
    // Not ours to report.
  }
}

function changeable(scope: string) {
  return {
    queryKey: inviteKeys.all(scope),
    predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => !unchanged.has(queryKey[3]),
  };
}

// What the operations on invites do not change: roles, people, and what others sent to the viewer.
const unchanged: ReadonlySet<unknown> = new Set(['roles', 'inviters', 'received']);
