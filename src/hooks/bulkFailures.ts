import type { InvitesClient } from '../client/InvitesClient.js';
import type { BulkReport } from '../domain/BulkRun.js';
import type { BulkOperationKind } from '../domain/InviteActivity.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import { bulkMethod } from '../operations/bulkMethod.js';
import { operationMethod } from '../operations/operationMethod.js';
import type { InvitesErrorEvent } from '../provider/InvitesContext.js';

/** What failed of many invites: a request that was refused as a whole is one failure. */
export function bulkFailures(
  client: InvitesClient,
  kind: BulkOperationKind,
  { results, error }: Pick<BulkReport, 'results' | 'error'>,
): readonly InvitesErrorEvent[] {
  const method = client[bulkMethod[kind]] ? bulkMethod[kind] : operationMethod[kind];
  const failures = new Map<InvitesErrorDetails, string[]>();
  if (error) failures.set(error, []);
  for (const { id, outcome } of results) {
    if (outcome.status !== 'failed') continue;
    const ids = failures.get(outcome.error) ?? [];
    ids.push(id);
    failures.set(outcome.error, ids);
  }
  return Array.from(failures, ([failure, [inviteId, ...others]]) => ({
    error: failure,
    method,
    ...(inviteId !== undefined && others.length === 0 && { inviteId }),
  }));
}
