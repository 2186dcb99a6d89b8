'use client';
import { useEffect } from 'react';

import type { Loader } from './createLoader.js';

/** Loads code once the page has been painted, so that it is there when it is needed. What fails is tried again then. */
export function useLoadedAhead(loaders: readonly Loader<unknown>[]): void {
  useEffect(() => {
    for (const loader of loaders) loader.load().catch(() => {});
  }, [loaders]);
}
