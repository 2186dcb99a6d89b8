import type { InviteOperation } from '../operations/InviteOperation.js';
import { operationMethod } from '../operations/operationMethod.js';
import type { InvitesContextValue } from '../provider/useInvitesContext.js';
import { watchOperation } from '../query/watchOperation.js';

/** An operation, and whether this call has started it or met it under way. */
export interface FollowedOperation {
  operation: InviteOperation;

  isNew: boolean;
}

/** Lets the host's cache watch an operation, and reports its failure once. */
export function followOperation(context: InvitesContextValue, operation: InviteOperation): FollowedOperation {
  const isNew = watchOperation(context.queryClient, context.scope, operation);
  if (isNew) {
    context.live.during(operation.settled);
    void reportFailure(context, operation);
  }
  return { operation, isNew };
}

async function reportFailure({ reportError }: InvitesContextValue, { request, settled }: InviteOperation): Promise<void> {
  const outcome = await settled;
  if (outcome.status !== 'failed') return;
  reportError({ error: outcome.error, method: operationMethod[request.kind], inviteId: request.inviteId });
}
