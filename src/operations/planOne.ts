import { askClient } from '../client/askClient.js';
import type { InvitesClient, WriteOptions } from '../client/InvitesClient.js';
import { userInviteSchema } from '../client/wire/userInviteSchema.js';
import { callClient } from './callClient.js';
import type { InviteOperationRequest } from './InviteOperation.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import type { OperationPlan } from './OperationTask.js';
import { planTogether } from './planTogether.js';
import { requireAnswerFor } from './requireAnswerFor.js';

/** An operation in a request of its own, at once. */
export function planOne(client: InvitesClient, request: InviteOperationRequest, deadlineMs: number): OperationPlan {
  if (request.kind === 'delete') return planDeletion(client, request, deadlineMs);
  return {
    async carryOut() {
      const idempotencyKey = newIdempotencyKey();
      const call = (signal: WriteOptions['signal']) => callClient(client, request, { idempotencyKey, signal });
      return requireAnswerFor(request, await askClient(userInviteSchema, call, deadlineMs));
    },
  };
}

// Clients delete several at a time.
function planDeletion(client: InvitesClient, request: InviteOperationRequest, deadlineMs: number): OperationPlan {
  const { planOf, sendNow } = planTogether(client, 'delete', deadlineMs);
  const plan = planOf(request);
  return {
    carryOut(before) {
      const answer = plan.carryOut(before);
      sendNow();
      return answer;
    },
  };
}
