'use client';
import type { InviteOperation } from '../operations/InviteOperation.js';
import { useInvitesContext } from '../provider/useInvitesContext.js';
import { useInviteOperation } from './useInviteOperation.js';
import type { InviteOperationHandle, OperationCallbacks } from './useInviteOperation.js';

/**
 * Takes a cancellation back: the invite is pending again. Fails with `unknown` where the client has no `restoreUserInvite`.
 *
 * @example
 * const restore = useRestoreUserInvite(invite.id);
 * <button onClick={restore.perform} aria-disabled={restore.pending}>Undo</button>
 */
export function useRestoreUserInvite(inviteId: string, callbacks?: OperationCallbacks): InviteOperationHandle {
  const operation = useInviteOperation('restore', inviteId, useInvitesContext(), callbacks);
  return { ...operation, perform: (): InviteOperation => operation.perform({ kind: 'restore', inviteId }) };
}
