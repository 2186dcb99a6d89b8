import type { UserInvite } from '../domain/UserInvite.js';
import { isLagging } from './isLagging.js';
import type { AcknowledgedOperation } from './isLagging.js';
import type { ReadMark } from './OperationLog.js';

/**
 * Whether an invite, as a read answered it, does not show yet what the server has acknowledged.
 *
 * @param life The life of the log: a read of another one is older than every operation.
 */
export function isUnknownTo(row: UserInvite, read: ReadMark, operation: AcknowledgedOperation, life: string): boolean {
  const { result, sequence } = operation.progress;
  const seen = read.life === life ? read.sequence : Number.NEGATIVE_INFINITY;
  return seen > sequence ? isLagging(row, seen, operation) : !isAhead(row, result);
}

// Somebody else has changed the invite since, and a read that started earlier has seen it.
function isAhead(row: UserInvite, result: UserInvite): boolean {
  return row.updatedAt !== null && result.updatedAt !== null && row.updatedAt > result.updatedAt;
}
