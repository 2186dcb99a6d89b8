import type { UserInvite } from '../domain/UserInvite.js';
import { isLagging } from './isLagging.js';
import type { AcknowledgedOperation } from './isLagging.js';
import { isNewer } from './isNewer.js';
import type { ReadMark } from './OperationLog.js';

/**
 * Whether an invite, as a read answered it, does not show yet what the server has acknowledged.
 *
 * @param life The life of the log: a read of another one is older than every operation.
 */
export function isUnknownTo(row: UserInvite, read: ReadMark, operation: AcknowledgedOperation, life: string): boolean {
  const { request, progress } = operation;
  const { result, sequence } = progress;
  const seen = read.life === life ? read.sequence : Number.NEGATIVE_INFINITY;
  if (seen > sequence) return isLagging(row, seen, operation);
  // Somebody else may have changed the invite since, and a read that started earlier have seen it. A deletion is the end.
  return request.kind === 'delete' || !isNewer(row, result);
}
