import type { UserInvite } from '../domain/UserInvite.js';
import { isNewer } from './isNewer.js';
import type { LoggedOperation } from './OperationLog.js';

/** An operation that the server has carried out. */
export type AcknowledgedOperation = LoggedOperation & { progress: { state: 'acknowledged' } };

/** Whether the server has carried an operation out. */
export function isAcknowledged(operation: LoggedOperation): operation is AcknowledgedOperation {
  return operation.progress.state === 'acknowledged';
}

/**
 * Whether a row, read after an operation's acknowledgement, does not show it: a lagging read brings a canceled or deleted
 * invite back to life, or a row from before the change. A read that started after the consistency window cannot lag.
 */
export function isLagging(row: UserInvite, readSequence: number, { request, progress }: AcknowledgedOperation): boolean {
  const { result, trustedSequence } = progress;
  if (trustedSequence !== null && readSequence > trustedSequence) return false;
  if (request.kind === 'delete') return true;
  if (request.kind === 'resend' && row.sentCount < result.sentCount) return true;
  if (request.kind === 'cancel' && (row.status === 'pending' || row.status === 'expired')) return true;
  if (request.kind === 'restore' && row.status === 'canceled' && !isNewer(row, result)) return true;
  return isNewer(result, row);
}
