'use client';
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

import type { UserInvite } from '../domain/UserInvite.js';
import { foldUserInvite } from '../operations/foldUserInvite.js';
import { useInvitesContext } from '../provider/useInvitesContext.js';
import { userInviteOptions } from '../query/userInviteOptions.js';
import { useAcknowledged } from './useAcknowledged.js';
import { useLiveReads } from './useLiveReads.js';

/**
 * One invite with its history, with the viewer's own operations on top that the server's answer does not know yet.
 *
 * @example
 * const { data: invite } = useUserInvite(id);
 */
export function useUserInvite(id: string): UseQueryResult<UserInvite> {
  const context = useInvitesContext();
  const acknowledged = useAcknowledged();
  useLiveReads();
  return useQuery(
    { ...userInviteOptions(context, id), select: (answer) => foldUserInvite(answer, acknowledged, context.operations.life) },
    context.queryClient,
  );
}
