'use client';
import { useSyncExternalStore } from 'react';

import type { AcknowledgedOperation } from '../operations/isLagging.js';
import { useInvitesContext } from '../provider/useInvitesContext.js';

const none: readonly AcknowledgedOperation[] = [];

/** What answers are folded with. Renders again when an operation is acknowledged, not when one is asked for. */
export function useAcknowledged(): readonly AcknowledgedOperation[] {
  const { operations } = useInvitesContext();
  return useSyncExternalStore(operations.subscribeAcknowledged, operations.acknowledged, () => none);
}
