import { askClient } from '../client/askClient.js';
import type { InvitesClient } from '../client/InvitesClient.js';
import { InvitesError } from '../client/InvitesError.js';
import { bulkUserInvitesResultSchema } from '../client/wire/bulkUserInvitesResultSchema.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { bulkMethod } from './bulkMethod.js';
import { createBatch } from './createBatch.js';
import type { InviteOperationRequest } from './InviteOperation.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import type { OperationPlan } from './OperationTask.js';
import { requireAnswerFor } from './requireAnswerFor.js';

/** How each of several operations is carried out. */
export interface BulkPlan {
  planOf: (request: InviteOperationRequest) => OperationPlan;

  /** Call it when all of them have been asked for. */
  sendNow: () => void;
}

/** The same operation on several invites, in one request. */
export function planTogether(client: InvitesClient, kind: BulkOperationKind, deadlineMs: number): BulkPlan {
  const batch = createBatch((ids) => {
    const idempotencyKey = newIdempotencyKey();
    const call = (signal: AbortSignal) => client[bulkMethod[kind]]?.({ ids }, { idempotencyKey, signal });
    return askClient(bulkUserInvitesResultSchema, call, deadlineMs);
  });
  return {
    planOf: (request) => ({ carryOut: async (before) => settledInvite(request, before, await batch.add(request.inviteId)) }),
    sendNow: batch.flush,
  };
}

/** The invite as a result of a bulk request leaves it. Throws where that cannot be told, or shows that it was not done. */
export function settledInvite(
  request: InviteOperationRequest,
  before: UserInvite | null,
  answered: UserInvite | null,
): UserInvite {
  if (answered && request.kind !== 'delete') return requireAnswerFor(request, answered);
  // Nobody shows it, and the answer holds nothing of it: it has to be asked for.
  if (!before) throw new InvitesError({ code: 'malformed' });
  return request.kind === 'cancel' ? { ...before, status: 'canceled', rawStatus: 'canceled' } : before;
}
