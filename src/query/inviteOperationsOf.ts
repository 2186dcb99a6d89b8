import type { QueryClient } from '@tanstack/react-query';

import type { InvitesClient } from '../client/InvitesClient.js';
import { browserNetwork } from '../operations/browserNetwork.js';
import { createInviteOperations } from '../operations/createInviteOperations.js';
import type { InviteOperations, InviteOperationsOptions } from '../operations/InviteOperations.js';
import { cachedPages } from './cachedPages.js';
import { createLiveReads } from './createLiveReads.js';
import type { LiveReads } from './createLiveReads.js';
import { inviteKeys } from './inviteKeys.js';
import { markInvitesStale, refetchInvites } from './refetchInvites.js';

type Settings = Required<Pick<InviteOperationsOptions, 'deadlineMs' | 'consistencyMs' | 'whenOffline'>>;

interface SharedOperations {
  operations: InviteOperations;
  live: LiveReads;
  options: InviteOperationsOptions;
}

const logs = new WeakMap<QueryClient, WeakMap<InvitesClient, Map<string, SharedOperations>>>();

/**
 * The one log, and the one subscription, of a cache, client and scope: two providers on a page share what is under way. Where their settings
 * differ, the last ones hold for what is asked for from then on.
 */
export function inviteOperationsOf(
  queryClient: QueryClient,
  client: InvitesClient,
  scope: string,
  settings: Settings,
): Pick<SharedOperations, 'operations' | 'live'> {
  const ofCache = logs.get(queryClient) ?? new WeakMap<InvitesClient, Map<string, SharedOperations>>();
  logs.set(queryClient, ofCache);
  const ofClient = ofCache.get(client) ?? new Map<string, SharedOperations>();
  ofCache.set(client, ofClient);
  const shared = ofClient.get(scope) ?? share(queryClient, client, scope, settings);
  ofClient.set(scope, shared);
  Object.assign(shared.options, settings);
  return shared;
}

function share(queryClient: QueryClient, client: InvitesClient, scope: string, settings: Settings): SharedOperations {
  const live = createLiveReads({
    subscribe: client.subscribe && ((listener) => client.subscribe!(listener)),
    read: () => refetchInvites(queryClient, scope),
    markStale: () => void markInvitesStale(queryClient, scope),
    isSeen: () => typeof document === 'undefined' || document.visibilityState !== 'hidden',
    isBusy: () => queryClient.isMutating({ mutationKey: inviteKeys.operations(scope) }) > 0,
  });
  const options: InviteOperationsOptions = {
    ...settings,
    client,
    network: browserNetwork,
    refetch: live.readAgain,
    cachedPages: () => cachedPages(queryClient, scope),
  };
  return { operations: createInviteOperations(options), live, options };
}
