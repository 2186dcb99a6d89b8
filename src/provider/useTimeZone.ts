'use client';
import { useSyncExternalStore } from 'react';

import { neverChanges } from '../ui/neverChanges.js';

const browserTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The given time zone; else UTC on the server and while hydrating, then the browser's. */
export function useTimeZone(timeZone: string | undefined): string {
  return useSyncExternalStore(
    neverChanges,
    () => timeZone ?? browserTimeZone(),
    () => timeZone ?? 'UTC',
  );
}
