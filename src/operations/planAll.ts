import { askClient } from '../client/askClient.js';
import type { InvitesClient } from '../client/InvitesClient.js';
import { InvitesError } from '../client/InvitesError.js';
import { bulkUserInvitesResultSchema } from '../client/wire/bulkUserInvitesResultSchema.js';
import { createBatch } from './createBatch.js';
import { createTurns } from './createTurns.js';
import type { InviteOperationRequest } from './InviteOperation.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import type { OperationPlan } from './OperationTask.js';
import { planOne } from './planOne.js';
import { requireAnswerFor } from './requireAnswerFor.js';

type PlanOf = (request: InviteOperationRequest) => OperationPlan;

const atATime = 4;

/** The same operation on several invites: one request where the client can, else one each, a few at a time. */
export function planAll(client: InvitesClient, kind: 'resend' | 'cancel', deadlineMs: number): PlanOf {
  const method = kind === 'cancel' ? 'cancelUserInvites' : 'resendUserInvites';
  return client[method] ? inOneRequest(client, method, deadlineMs) : oneByOne(client, deadlineMs);
}

function inOneRequest(client: InvitesClient, method: 'cancelUserInvites' | 'resendUserInvites', deadlineMs: number): PlanOf {
  const add = createBatch((ids) => {
    const idempotencyKey = newIdempotencyKey();
    const call = (signal: AbortSignal) => client[method]?.({ ids }, { idempotencyKey, signal });
    return askClient(bulkUserInvitesResultSchema, call, deadlineMs);
  });
  return (request) => ({
    async carryOut(before) {
      const answered = await add(request.inviteId);
      if (answered) return requireAnswerFor(request, answered);
      // Nobody shows it, and the answer holds nothing of it: it has to be asked for.
      if (!before) throw new InvitesError({ code: 'malformed' });
      return request.kind === 'cancel' ? { ...before, status: 'canceled', rawStatus: 'canceled' } : before;
    },
  });
}

function oneByOne(client: InvitesClient, deadlineMs: number): PlanOf {
  const turn = createTurns(atATime);
  return (request) => ({ ...planOne(client, request, deadlineMs), turn });
}
