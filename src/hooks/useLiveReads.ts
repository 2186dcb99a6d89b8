'use client';
import { useEffect } from 'react';

import { useInvitesContext } from '../provider/useInvitesContext.js';

/** Reads again when something changes elsewhere, for as long as the component is there and the client can tell. */
export function useLiveReads(): void {
  const { live } = useInvitesContext();
  useEffect(() => live.join(), [live]);
}
