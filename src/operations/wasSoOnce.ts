import type { InviteOperationRequest } from './InviteOperation.js';
import type { AcknowledgedOperation } from './isLagging.js';

/**
 * Whether an invite may have been lately what a request makes of it: one that is restored was open before; one that is
 * canceled, or changed, may have been so before an operation that the log still holds.
 */
export function wasSoOnce({ kind, inviteId }: InviteOperationRequest, acknowledged: readonly AcknowledgedOperation[]): boolean {
  if (kind === 'restore') return true;
  const undoing = kind === 'cancel' ? 'restore' : 'update';
  return acknowledged.some(({ request }) => request.inviteId === inviteId && request.kind === undoing);
}
