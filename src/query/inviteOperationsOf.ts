import type { QueryClient } from '@tanstack/react-query';

import type { InvitesClient } from '../client/InvitesClient.js';
import { browserNetwork } from '../operations/browserNetwork.js';
import { createInviteOperations } from '../operations/createInviteOperations.js';
import type { InviteOperations, InviteOperationsOptions } from '../operations/InviteOperations.js';
import { cachedPages } from './cachedPages.js';
import { refetchInvites } from './refetchInvites.js';

/** What makes a log another one. */
export interface InviteOperationsContext extends Required<
  Pick<InviteOperationsOptions, 'client' | 'deadlineMs' | 'consistencyMs' | 'whenOffline'>
> {
  queryClient: QueryClient;

  scope: string;
}

const logs = new WeakMap<QueryClient, WeakMap<InvitesClient, Map<string, InviteOperations>>>();

/** The one log of a cache, client and scope: two providers on a page share what is under way. */
export function inviteOperationsOf(context: InviteOperationsContext): InviteOperations {
  const { queryClient, client, scope, deadlineMs, consistencyMs, whenOffline } = context;
  const ofCache = logs.get(queryClient) ?? new WeakMap<InvitesClient, Map<string, InviteOperations>>();
  logs.set(queryClient, ofCache);
  const ofClient = ofCache.get(client) ?? new Map<string, InviteOperations>();
  ofCache.set(client, ofClient);
  const name = JSON.stringify([scope, deadlineMs, consistencyMs, whenOffline]);
  const operations =
    ofClient.get(name) ??
    createInviteOperations({
      client,
      deadlineMs,
      consistencyMs,
      whenOffline,
      network: browserNetwork,
      refetch: () => refetchInvites(queryClient, scope),
      cachedPages: () => cachedPages(queryClient, scope),
    });
  ofClient.set(name, operations);
  return operations;
}
