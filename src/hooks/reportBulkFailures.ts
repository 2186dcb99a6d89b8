import type { BulkOperationKind } from '../domain/InviteActivity.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import { bulkMethod } from '../operations/bulkMethod.js';
import { operationMethod } from '../operations/operationMethod.js';
import type { InvitesContextValue } from '../provider/useInvitesContext.js';
import type { BulkInviteOutcome } from './BulkInviteOutcome.js';

/** Reports what failed of several invites: a request that was refused as a whole is one failure. */
export function reportBulkFailures(
  { client, reportError }: InvitesContextValue,
  kind: BulkOperationKind,
  results: readonly BulkInviteOutcome[],
): void {
  const method = client[bulkMethod[kind]] ? bulkMethod[kind] : operationMethod[kind];
  const failures = new Map<InvitesErrorDetails, string[]>();
  for (const { invite, outcome } of results) {
    if (outcome.status !== 'failed') continue;
    const ids = failures.get(outcome.error) ?? [];
    ids.push(invite.id);
    failures.set(outcome.error, ids);
  }
  for (const [error, [inviteId, ...others]] of failures) {
    reportError({ error, method, inviteId: others.length === 0 ? inviteId : undefined });
  }
}
