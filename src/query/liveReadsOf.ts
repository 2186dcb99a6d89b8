import { createLiveReads } from './createLiveReads.js';
import type { LiveReads } from './createLiveReads.js';
import { oncePerScope } from './oncePerScope.js';
import type { SharedScope } from './oncePerScope.js';
import { markInvitesStale, refetchInvites } from './refetchInvites.js';

/** The one subscription, and the one burst of reads, of a cache, client and scope. */
export const liveReadsOf: (context: SharedScope) => LiveReads = oncePerScope(({ queryClient, client, scope }) =>
  createLiveReads({
    subscribe: client.subscribe && ((listener) => client.subscribe!(listener)),
    read: (changed) => refetchInvites(queryClient, scope, changed),
    markStale: () => markInvitesStale(queryClient, scope),
    isSeen: () => typeof document === 'undefined' || document.visibilityState !== 'hidden',
  }),
);
