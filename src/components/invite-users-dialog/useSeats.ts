'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

import { useInvitesCache } from '../../provider/useInvitesCache.js';
import { quotaOptions } from '../../query/quotaOptions.js';
import type { Seats } from './InviteUsersFormState.js';

/** How many people can still be invited, asked for whenever the form opens; null where there is no limit or it is not known. */
export function useSeats(open: boolean): Seats | null {
  const context = useInvitesCache();
  const canAsk = context.client.quota !== undefined;
  const { data, refetch } = useQuery({ ...quotaOptions(context), enabled: open && canAsk }, context.queryClient);

  // Whoever opens it again is told what is left by now, also where it was read a moment ago.
  useEffect(() => {
    if (open && canAsk) void refetch({ cancelRefetch: false });
  }, [open, canAsk, refetch]);

  return data && data.limit !== null ? { left: Math.max(0, data.limit - data.used), limit: data.limit } : null;
}
