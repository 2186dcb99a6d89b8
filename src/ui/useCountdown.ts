'use client';
import { useSyncExternalStore } from 'react';

import { useInvitesUi } from './useInvitesUi.js';

/** How long it is to a moment of the viewer's clock, such as "in 42 seconds". Renders when the words change. */
export function useCountdown(moment: number): string {
  const { clock, formatters } = useInvitesUi();
  const words = () => formatters.duration(Math.max(0, moment - clock.now()));
  return useSyncExternalStore(clock.subscribeToSeconds, words, words);
}
