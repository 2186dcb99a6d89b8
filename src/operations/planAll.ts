import { askClient } from '../client/askClient.js';
import type { InvitesClient } from '../client/InvitesClient.js';
import { InvitesError } from '../client/InvitesError.js';
import { bulkUserInvitesResultSchema } from '../client/wire/bulkUserInvitesResultSchema.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { createBatch } from './createBatch.js';
import { createTurns } from './createTurns.js';
import type { InviteOperationRequest } from './InviteOperation.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import type { OperationPlan } from './OperationTask.js';
import { planOne } from './planOne.js';
import { requireAnswerFor } from './requireAnswerFor.js';

/** How each of several operations is carried out. */
export interface BulkPlan {
  planOf: (request: InviteOperationRequest) => OperationPlan;

  /** Call it when all of them have been asked for. */
  sendNow: () => void;
}

const atATime = 4;

/** The same operation on several invites: one request where the client can, else one each, a few at a time. */
export function planAll(client: InvitesClient, kind: 'resend' | 'cancel', deadlineMs: number): BulkPlan {
  const method = kind === 'cancel' ? 'cancelUserInvites' : 'resendUserInvites';
  return client[method] ? inOneRequest(client, method, deadlineMs) : oneByOne(client, deadlineMs);
}

function inOneRequest(client: InvitesClient, method: 'cancelUserInvites' | 'resendUserInvites', deadlineMs: number): BulkPlan {
  const batch = createBatch((ids) => {
    const idempotencyKey = newIdempotencyKey();
    const call = (signal: AbortSignal) => client[method]?.({ ids }, { idempotencyKey, signal });
    return askClient(bulkUserInvitesResultSchema, call, deadlineMs);
  });
  return {
    planOf: (request) => ({ carryOut: async (before) => settled(request, before, await batch.add(request.inviteId)) }),
    sendNow: batch.flush,
  };
}

function settled(request: InviteOperationRequest, before: UserInvite | null, answered: UserInvite | null): UserInvite {
  if (answered) return requireAnswerFor(request, answered);
  // Nobody shows it, and the answer holds nothing of it: it has to be asked for.
  if (!before) throw new InvitesError({ code: 'malformed' });
  return request.kind === 'cancel' ? { ...before, status: 'canceled', rawStatus: 'canceled' } : before;
}

function oneByOne(client: InvitesClient, deadlineMs: number): BulkPlan {
  const turn = createTurns(atATime);
  return { planOf: (request) => ({ ...planOne(client, request, deadlineMs), turn }), sendNow: () => {} };
}
