'use client';
import { useMemo } from 'react';

import { useInvitesContext } from '../provider/useInvitesContext.js';
import { useLatest } from '../ui/useLatest.js';
import { useMounted } from '../ui/useMounted.js';
import { createBulkRuns } from './createBulkRuns.js';
import type { BulkRuns } from './createBulkRuns.js';
import type { InviteCommandEvents } from './useInviteCommands.js';

/** Actions on many invites over the nearest provider's client. The object stays the same while the client does. */
export function useBulkRuns(events: InviteCommandEvents): BulkRuns {
  const context = useInvitesContext();
  const latest = useLatest({ context, events });
  const mounted = useMounted();
  const { operations } = context;
  return useMemo(
    () => createBulkRuns(operations, () => ({ ...latest.current, mounted: mounted.current })),
    [latest, mounted, operations],
  );
}
