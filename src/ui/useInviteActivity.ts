'use client';
import { useCallback, useSyncExternalStore } from 'react';

import type { InviteActivity, InviteActivitySource } from '../domain/InviteActivity.js';

/** What is going on with one invite. Renders for that invite only. */
export function useInviteActivity(source: InviteActivitySource, inviteId: string): InviteActivity | null {
  const subscribe = useCallback((listener: () => void) => source.subscribe(inviteId, listener), [source, inviteId]);
  const current = () => source.activity(inviteId);
  return useSyncExternalStore(subscribe, current, () => null);
}
