'use client';
import { useSyncExternalStore } from 'react';

import type { BulkRun } from '../../../domain/BulkRun.js';
import type { TableBulk } from './TableBulk.js';

/** The last action on many invites. Renders when it has come further. */
export function useBulkRun(bulk: TableBulk): BulkRun | null {
  return useSyncExternalStore(bulk.subscribe, bulk.current, bulk.current);
}
