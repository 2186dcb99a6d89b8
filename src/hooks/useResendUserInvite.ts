'use client';
import type { InviteOperation } from '../operations/InviteOperation.js';
import { useInvitesContext } from '../provider/useInvitesContext.js';
import { useInviteOperation } from './useInviteOperation.js';
import type { InviteOperationHandle, OperationCallbacks } from './useInviteOperation.js';

/**
 * Sends an invite's mail again and renews its expiry; works on expired invites.
 *
 * @example
 * const resend = useResendUserInvite(invite.id);
 * <button onClick={resend.perform} aria-disabled={resend.pending}>Resend</button>
 */
export function useResendUserInvite(inviteId: string, callbacks?: OperationCallbacks): InviteOperationHandle {
  const operation = useInviteOperation('resend', inviteId, useInvitesContext(), callbacks);
  return { ...operation, perform: (): InviteOperation => operation.perform({ kind: 'resend', inviteId }) };
}
