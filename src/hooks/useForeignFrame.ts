'use client';
import { useSyncExternalStore } from 'react';

import { neverChanges } from '../ui/neverChanges.js';
import { isInForeignFrame } from './isInForeignFrame.js';

/** Whether the page stands in a frame of another site; false on a server. */
export function useForeignFrame(): boolean {
  return useSyncExternalStore(neverChanges, isInForeignFrame, () => false);
}
