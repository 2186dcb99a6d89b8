import type { UserInvite } from '../domain/UserInvite.js';
import type { AcknowledgedOperation } from './isLagging.js';
import { isUnknownTo } from './isUnknownTo.js';
import type { ReadInvite } from './OperationLog.js';

/**
 * What is shown of one invite: the server's answer or, where that does not know the last acknowledged operation yet, the
 * answer to the operation. Its history stays, which only a read of the invite brings. Pure; the same invite where nothing applies.
 *
 * @param life The life of the log: a read of another one is older than every operation.
 */
export function foldUserInvite(
  { invite, read }: ReadInvite,
  acknowledged: readonly AcknowledgedOperation[],
  life: string,
): UserInvite {
  const operation = acknowledged.findLast(({ request }) => request.inviteId === invite.id);
  if (!operation || !isUnknownTo(invite, read, operation, life)) return invite;
  const { result } = operation.progress;
  return invite.history && !result.history ? { ...result, history: invite.history } : result;
}
