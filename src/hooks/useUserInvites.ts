'use client';
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

import type { UserInvitesPage, UserInvitesParams } from '../client/InvitesClient.js';
import { useInvitesContext } from '../provider/useInvitesContext.js';
import { userInvitesOptions } from '../query/userInvitesOptions.js';
import type { UserInvitesAnswer } from '../query/userInvitesOptions.js';

/**
 * One page of invites.
 *
 * @example
 * const { data } = useUserInvites({ limit: 20, filter: { status: ['pending'] } });
 */
export function useUserInvites(params: UserInvitesParams): UseQueryResult<UserInvitesPage> {
  const context = useInvitesContext();
  return useQuery({ ...userInvitesOptions(context, params), select: pageOf }, context.queryClient);
}

function pageOf({ page }: UserInvitesAnswer): UserInvitesPage {
  return page;
}
