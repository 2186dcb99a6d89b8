import type { UserInvite } from '../../src/domain/UserInvite.js';
import type { InviteOperationRequest } from '../../src/operations/InviteOperation.js';
import type { LoggedOperation, OperationProgress } from '../../src/operations/OperationLog.js';

/** An operation as the log holds it. */
export function loggedOperation(
  id: number,
  request: InviteOperationRequest,
  progress: OperationProgress = { state: 'queued' },
): LoggedOperation {
  return { id, request, before: null, progress };
}

/** An operation that the server has carried out when `sequence` reads had started. */
export function acknowledgedOperation(
  kind: 'resend' | 'cancel' | 'update' | 'restore' | 'delete',
  result: UserInvite,
  { id = 1, sequence = 5, trustedSequence = null as number | null } = {},
) {
  const progress = { state: 'acknowledged' as const, result, sequence, trustedSequence };
  const inviteId = result.id;
  const request: InviteOperationRequest = kind === 'update' ? { kind, inviteId, changes: {} } : { kind, inviteId };
  return { ...loggedOperation(id, request), progress };
}
