'use client';
import type { InviteOperation } from '../operations/InviteOperation.js';
import { useInvitesContext } from '../provider/useInvitesContext.js';
import { useInviteOperation } from './useInviteOperation.js';
import type { InviteOperationHandle, OperationCallbacks } from './useInviteOperation.js';

/**
 * Cancels an invite: its link stops working.
 *
 * @example
 * const cancel = useCancelUserInvite(invite.id, { onSuccess: ({ invite }) => toast(`${invite.email} canceled`) });
 */
export function useCancelUserInvite(inviteId: string, callbacks?: OperationCallbacks): InviteOperationHandle {
  const operation = useInviteOperation('cancel', inviteId, useInvitesContext(), callbacks);
  return { ...operation, perform: (): InviteOperation => operation.perform({ kind: 'cancel', inviteId }) };
}
