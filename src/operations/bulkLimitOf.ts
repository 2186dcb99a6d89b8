import type { InvitesClient } from '../client/InvitesClient.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import { bulkMethod } from './bulkMethod.js';

const usualLimit = 1000;
// One request each: so many rows, and no more, wait for their turn at a time.
const oneByOneLimit = 100;

/** How many invites to ask for at a time. */
export function bulkLimitOf(client: InvitesClient, kind: BulkOperationKind): number {
  if (!client[bulkMethod[kind]]) return oneByOneLimit;
  return Math.max(1, Math.floor(client.capabilities.bulkLimit ?? usualLimit) || 1);
}
