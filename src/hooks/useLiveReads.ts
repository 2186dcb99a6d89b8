'use client';
import { useEffect } from 'react';

import { useInvitesCache } from '../provider/useInvitesCache.js';

/** Reads again when something changes elsewhere, for as long as the component is there and the client can tell. */
export function useLiveReads(): void {
  const { live } = useInvitesCache();
  useEffect(() => live.join(), [live]);
}
