'use client';
import { useSyncExternalStore } from 'react';

import { useInvitesUi } from './useInvitesUi.js';

/** The ticking time in milliseconds since the epoch; null while hydrating, so that server and browser render the same. */
export function useNow(): number | null {
  const { clock } = useInvitesUi();
  return useSyncExternalStore<number | null>(clock.subscribe, clock.tick, () => null);
}
