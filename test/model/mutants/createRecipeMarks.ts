import type { InviteActivity } from '../../../src/domain/InviteActivity.js';
import type { InviteOperationOutcome } from '../../../src/domain/InviteOperationOutcome.js';
import type { InviteOperationRequest } from '../../../src/operations/InviteOperation.js';

interface Running {
  request: InviteOperationRequest;
  settled: Promise<InviteOperationOutcome>;
}

/** What a row says under a recipe: right, so that what is found is wrong with the recipe. */
export function createRecipeMarks() {
  const all = new Set<Running>();
  const failed = new Map<string, InviteActivity>();

  async function follow(operation: Running): Promise<void> {
    const { inviteId, kind } = operation.request;
    const outcome = await operation.settled;
    all.delete(operation);
    if (outcome.status === 'failed') failed.set(inviteId, { phase: 'failed', kind, error: outcome.error });
    else failed.delete(inviteId);
  }

  return {
    running(request: InviteOperationRequest): Promise<InviteOperationOutcome> | undefined {
      const last = [...all].findLast((operation) => operation.request.inviteId === request.inviteId);
      return JSON.stringify(last?.request) === JSON.stringify(request) ? last?.settled : undefined;
    },

    add(request: InviteOperationRequest, settled: Promise<InviteOperationOutcome>): Promise<InviteOperationOutcome> {
      const operation = { request, settled };
      all.add(operation);
      void follow(operation);
      return settled;
    },

    activity(inviteId: string): InviteActivity | null {
      const last = [...all].findLast(({ request }) => request.inviteId === inviteId);
      return last ? { phase: 'pending', kind: last.request.kind } : (failed.get(inviteId) ?? null);
    },
  };
}
