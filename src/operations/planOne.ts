import { askClient } from '../client/askClient.js';
import type { InvitesClient } from '../client/InvitesClient.js';
import { userInviteSchema } from '../client/wire/userInviteSchema.js';
import { callClient } from './callClient.js';
import type { InviteOperationRequest } from './InviteOperation.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import type { OperationPlan } from './OperationTask.js';

/** An operation in a request of its own, at once. */
export function planOne(client: InvitesClient, request: InviteOperationRequest, deadlineMs: number): OperationPlan {
  return {
    carryOut: () => {
      const idempotencyKey = newIdempotencyKey();
      return askClient(userInviteSchema, (signal) => callClient(client, request, { idempotencyKey, signal }), deadlineMs);
    },
  };
}
