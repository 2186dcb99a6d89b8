import type { InvitesClient } from '../client/InvitesClient.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import { bulkLimitOf } from './bulkLimitOf.js';
import { bulkMethod } from './bulkMethod.js';
import { createTurns } from './createTurns.js';
import { planOne } from './planOne.js';
import { planTogether } from './planTogether.js';
import type { BulkPlan } from './planTogether.js';

const atATime = 4;

/**
 * The same operation on so many invites: one request where the client can, one after the other where they are more than
 * it takes in one, else one each, a few at a time.
 */
export function planAll(client: InvitesClient, kind: BulkOperationKind, deadlineMs: number, count: number): BulkPlan {
  if (!client[bulkMethod[kind]]) {
    const turn = createTurns(atATime);
    return { planOf: (request) => ({ ...planOne(client, request, deadlineMs), turn }), sendNow: () => {} };
  }
  const together = planTogether(client, kind, deadlineMs);
  const limit = bulkLimitOf(client, kind);
  if (count <= limit) return together;
  // Whoever has a turn is in a request on its way, so none of them holds more.
  const turn = createTurns(limit);
  return { ...together, planOf: (request) => ({ ...together.planOf(request), turn }) };
}
