'use client';
import { useCallback, useSyncExternalStore } from 'react';

import { useInvitesContext } from '../provider/useInvitesContext.js';
import { clockOffsetOf } from '../query/clockOffsetOf.js';
import { inviteKeys } from '../query/inviteKeys.js';
import type { UserInvitesAnswer } from '../query/userInvitesOptions.js';
import { useSteadyOffset } from './useSteadyOffset.js';

/** Server time minus the viewer's in milliseconds, as the newest list in the cache tells; null while none does. */
export function useClockOffset(): number | null {
  const { queryClient, scope } = useInvitesContext();
  const subscribe = useCallback((listener: () => void) => queryClient.getQueryCache().subscribe(listener), [queryClient]);

  function newest(): number | null {
    const lists = queryClient.getQueriesData<UserInvitesAnswer>({ queryKey: inviteKeys.lists(scope) });
    const offsets = lists.flatMap(([, answer]) => {
      const offset = answer ? clockOffsetOf(answer.page, answer.receivedAt) : null;
      return offset === null ? [] : [{ offset, receivedAt: answer!.receivedAt }];
    });
    return offsets.toSorted((a, b) => b.receivedAt - a.receivedAt)[0]?.offset ?? null;
  }

  return useSteadyOffset(useSyncExternalStore(subscribe, newest, () => null));
}
