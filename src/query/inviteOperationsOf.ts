import { browserNetwork } from '../operations/browserNetwork.js';
import { createInviteOperations } from '../operations/createInviteOperations.js';
import type { InviteOperations, InviteOperationsOptions } from '../operations/InviteOperations.js';
import { cachedPages } from './cachedPages.js';
import { liveReadsOf } from './liveReadsOf.js';
import { oncePerScope } from './oncePerScope.js';
import type { SharedScope } from './oncePerScope.js';

type Settings = Required<Pick<InviteOperationsOptions, 'deadlineMs' | 'consistencyMs' | 'whenOffline'>>;

/**
 * The one log of a cache, client and scope: two providers on a page share what is under way. Where their settings
 * differ, the last ones hold for what is asked for from then on.
 */
export function inviteOperationsOf(context: SharedScope & Settings): InviteOperations {
  const { deadlineMs, consistencyMs, whenOffline } = context;
  const { options, operations } = logOf(context);
  Object.assign(options, { deadlineMs, consistencyMs, whenOffline });
  return operations;
}

const logOf = oncePerScope((context: SharedScope & Settings) => {
  const { queryClient, client, scope, deadlineMs, consistencyMs, whenOffline } = context;
  const options: InviteOperationsOptions = {
    client,
    deadlineMs,
    consistencyMs,
    whenOffline,
    network: browserNetwork,
    refetch: (changed) => liveReadsOf(context).readAgain(changed),
    cachedPages: () => cachedPages(queryClient, scope),
  };
  return { options, operations: createInviteOperations(options) };
});
