'use client';
import type { UserInviteChanges } from '../domain/UserInviteChanges.js';
import type { InviteOperation } from '../operations/InviteOperation.js';
import { useInvitesContext } from '../provider/useInvitesContext.js';
import { useInviteOperation } from './useInviteOperation.js';
import type { InviteOperationHandle, OperationCallbacks } from './useInviteOperation.js';

/**
 * Changes an invite that is pending or expired. Fails with `unknown` where the client has no `updateUserInvite`.
 *
 * @example
 * const update = useUpdateUserInvite(invite.id);
 * update.perform({ roles: ['viewer'] });
 */
export function useUpdateUserInvite(
  inviteId: string,
  callbacks?: OperationCallbacks,
): InviteOperationHandle<[changes: UserInviteChanges]> {
  const operation = useInviteOperation('update', inviteId, useInvitesContext(), callbacks);
  return {
    ...operation,
    perform: (changes): InviteOperation => operation.perform({ kind: 'update', inviteId, changes }),
  };
}
