'use client';
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

import type { UserInvitesPage, UserInvitesParams } from '../client/InvitesClient.js';
import { useInvitesContext } from '../provider/useInvitesContext.js';
import { userInvitesOptions } from '../query/userInvitesOptions.js';
import { useFold } from './useFold.js';
import { useLiveReads } from './useLiveReads.js';

/**
 * One page of invites, with the viewer's own operations on top that the server's answer does not know yet.
 *
 * @example
 * const { data } = useUserInvites({ limit: 20, filter: { status: ['pending'] } });
 */
export function useUserInvites(params: UserInvitesParams): UseQueryResult<UserInvitesPage> {
  const context = useInvitesContext();
  const fold = useFold(params);
  useLiveReads();
  return useQuery({ ...userInvitesOptions(context, params), select: (answer) => fold(answer).page }, context.queryClient);
}
