'use client';
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

import type { UserInvite } from '../domain/UserInvite.js';
import { useInvitesContext } from '../provider/useInvitesContext.js';
import { userInviteOptions } from '../query/userInviteOptions.js';

/**
 * One invite with its history.
 *
 * @example
 * const { data: invite } = useUserInvite(id);
 */
export function useUserInvite(id: string): UseQueryResult<UserInvite> {
  const context = useInvitesContext();
  return useQuery(userInviteOptions(context, id), context.queryClient);
}
