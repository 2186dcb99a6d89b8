'use client';
import { useEffect } from 'react';

import { useInvitesCache } from '../provider/useInvitesCache.js';

/** Reads again when something changes elsewhere, for as long as the component is there, or as often as the provider says. */
export function useLiveReads(): void {
  const { live, refetchInterval } = useInvitesCache();
  useEffect(() => live.join(refetchInterval), [live, refetchInterval]);
}
