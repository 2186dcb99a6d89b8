'use client';
import { useCallback, useSyncExternalStore } from 'react';

import { useInvitesUi } from './useInvitesUi.js';

/** Whether a moment of the viewer's clock, in milliseconds since the epoch, has come. Renders once, when it comes. */
export function useReached(moment: number | null): boolean {
  const { clock } = useInvitesUi();
  const reached = () => moment === null || clock.now() >= moment;
  const subscribe = useCallback(
    (listener: () => void) => (moment === null || clock.now() >= moment ? () => {} : clock.subscribeToSeconds(listener)),
    [clock, moment],
  );
  return useSyncExternalStore(subscribe, reached, () => moment === null);
}
