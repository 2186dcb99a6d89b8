'use client';
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

import type { Person } from '../domain/UserInvite.js';
import { useInvitesContext } from '../provider/useInvitesContext.js';
import { invitersOptions } from '../query/invitersOptions.js';

/**
 * Who has sent invites; stays pending where the client has no `inviters`.
 *
 * @example
 * const { data: inviters = [] } = useInviters();
 */
export function useInviters(search?: string): UseQueryResult<readonly Person[]> {
  const context = useInvitesContext();
  return useQuery(invitersOptions(context, search), context.queryClient);
}
