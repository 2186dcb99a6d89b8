'use client';
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

import type { InvitesQuota } from '../client/InvitesClient.js';
import { useInvitesCache } from '../provider/useInvitesCache.js';
import { quotaOptions } from '../query/quotaOptions.js';

/**
 * How many invites can still be sent; stays pending where the client has no `quota`.
 *
 * @example
 * const { data: quota } = useInvitesQuota();
 */
export function useInvitesQuota(): UseQueryResult<InvitesQuota> {
  const context = useInvitesCache();
  return useQuery(quotaOptions(context), context.queryClient);
}
