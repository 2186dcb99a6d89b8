'use client';
import { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import type { LiveReads } from '../query/createLiveReads.js';
import { liveReadsOf } from '../query/liveReadsOf.js';
import { onceFor } from '../domain/onceFor.js';
import type { InvitesSetup } from './InvitesContext.js';
import { useInvitesSetup } from './useInvitesSetup.js';
import { watchReadFailures } from './watchReadFailures.js';

/** What the hooks that read need. */
export interface InvitesCache extends InvitesSetup {
  queryClient: QueryClient;

  live: LiveReads;
}

/** The client, scope and cache of the nearest provider. Throws where there is none. */
export function useInvitesCache(): InvitesCache {
  const { cache, attend } = cacheOf(useInvitesSetup());
  useEffect(attend, [attend]);
  return cache;
}

const cacheOf = onceFor((setup: InvitesSetup) => {
  const { client, scope, hostQueryClient, isHostMounted, ownQueryClient, reportError } = setup;
  const queryClient = hostQueryClient ?? (ownQueryClient.current ??= new QueryClient());
  const cache: InvitesCache = { ...setup, queryClient, live: liveReadsOf({ queryClient, client, scope }) };
  const attend = whileNeeded(() => {
    // A cache that nobody mounted does not read again when the window gets focus.
    if (!isHostMounted) queryClient.mount();
    const unwatch = watchReadFailures(queryClient, scope, reportError);
    return () => {
      unwatch();
      if (!isHostMounted) queryClient.unmount();
    };
  });
  return { cache, attend };
});

/** Starts something for the first one that needs it, and stops it after the last one. */
function whileNeeded(start: () => () => void): () => () => void {
  let needed = 0;
  let stop: (() => void) | undefined;
  return () => {
    if (needed === 0) stop = start();
    needed += 1;
    return () => {
      needed -= 1;
      if (needed === 0) stop?.();
    };
  };
}
