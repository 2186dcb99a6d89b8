import type { InvitesClient } from '../client/InvitesClient.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import { bulkMethod } from './bulkMethod.js';
import { createTurns } from './createTurns.js';
import { planOne } from './planOne.js';
import { planTogether } from './planTogether.js';
import type { BulkPlan } from './planTogether.js';

const atATime = 4;

/** The same operation on several invites: one request where the client can, else one each, a few at a time. */
export function planAll(client: InvitesClient, kind: BulkOperationKind, deadlineMs: number): BulkPlan {
  if (client[bulkMethod[kind]]) return planTogether(client, kind, deadlineMs);
  const turn = createTurns(atATime);
  return { planOf: (request) => ({ ...planOne(client, request, deadlineMs), turn }), sendNow: () => {} };
}
