import type { InviteOperationRequest } from './InviteOperation.js';
import { isAcknowledged } from './isLagging.js';
import type { OperationLog } from './OperationLog.js';

/**
 * Whether an invite may have been lately what a request makes of it: one that is restored was open before; one that is
 * canceled, or changed, may have been so before an operation that its log still holds.
 */
export function wasSoOnce({ kind }: InviteOperationRequest, log: OperationLog): boolean {
  if (kind === 'restore') return true;
  const undoing = kind === 'cancel' ? 'restore' : 'update';
  return log.some((operation) => isAcknowledged(operation) && operation.request.kind === undoing);
}
