'use client';
import { useMemo } from 'react';

import { useInvitesContext } from '../provider/useInvitesContext.js';
import { useBrowserLayoutEffect } from '../ui/useBrowserLayoutEffect.js';
import { useLatest } from '../ui/useLatest.js';
import { useLoadedAhead } from '../ui/useLoadedAhead.js';
import { bulkRunCode } from './bulkRunCode.js';
import { createBulkRuns } from './createBulkRuns.js';
import type { BulkRuns } from './createBulkRuns.js';
import type { BulkAudience } from './startBulkRun.js';

const codeAhead = [bulkRunCode];

/** Actions on many invites over the nearest provider's client. The object stays the same while the client does. */
export function useBulkRuns(audience: BulkAudience): BulkRuns {
  const context = useInvitesContext();
  const latest = useLatest({ ...audience, context });
  const { operations } = context;
  const runs = useMemo(() => createBulkRuns(operations), [operations]);
  useLoadedAhead(codeAhead);
  useBrowserLayoutEffect(() => runs.attach(() => latest.current), [latest, runs]);
  return runs;
}
